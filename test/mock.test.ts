import { test, expect } from "vitest"
import * as paysafer from "paysmith/paysafer"
import * as checkout from "paysmith/paysera-checkout"
import * as recurring from "paysmith/paysera-recurring"
import { startMock } from "paysmith/testing"

test("x", async () => {
  console.time("a")
  const m = await startMock(paysafer.contract)
  console.timeEnd("a")
  console.log(m.url, m.credentials)
  const c = paysafer.createClient({ ...m.credentials, baseUrl: m.url })
  console.log(await c.payments.create({ amount: 100, currency: "aed" }))
  const c2 = await startMock(checkout.contract)
  const cc = checkout.createClient({ ...c2.credentials, baseUrl: c2.url })
  console.log(await cc.orders.get("a6f2b8e3-5e5f-47d9-b13f-87ed2db2938a"))
  await expect(checkout.createClient({ clientId: "a", clientSecret: "b", baseUrl: c2.url }).orders.get("a6f2b8e3-5e5f-47d9-b13f-87ed2db2938a")).rejects.toThrow("zz")
}, 20000)
