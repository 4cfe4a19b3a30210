import { expect, test } from "vitest"
import * as paysafer from "paysmith/paysafer"
import * as checkout from "paysmith/paysera-checkout"
import { result } from "paysmith"

test("smoke", async () => {
  const calls: { url: string; init: RequestInit }[] = []
  const client = paysafer.createClient({ apiKey: "sk_test_abcdefghijklmnop", fetch: async (url, init) => { calls.push({ url, init }); return Response.json({ id: "pay_1", amount: 1 }, { status: 200 }) } })
  const payment = await client.payments.create({ amount: 1, currency: "aed" })
  console.log(payment, calls)
  const c2 = paysafer.createClient({ apiKey: "sk_test_abcdefghijklmnop", fetch: async () => Response.json({ error: { type: "card_error", code: "card_declined", message: "no" } }, { status: 402 }) })
  const r = await result(c2.payments.create({ amount: 1, currency: "aed" }))
  console.log(r)
  if (!r.ok && r.error.status === 402) console.log(r.error.body.error.code)
  const c3 = checkout.createClient({ clientId: "a", clientSecret: "b", fetch: async () => new Response("<html>", { status: 502, headers: { "content-type": "text/html" } }) })
  await c3.orders.get("1").catch((e) => console.log(e))
  expect(1).toBe(1)
})
