import * as paysafer from "paysmith/paysafer"
import * as checkout from "paysmith/paysera-checkout"
import * as vaiipay from "paysmith/vaiipay"
import { expect, test } from "vitest"

const event = {
  type: "payment.completed",
  payment: { id: "550e8400", status: "RECEIVED" },
  event: { type: "order", name: "amount_paid_updated" },
}

test.each([
  ["paysafer", paysafer.webhooks, "whsec_demo"],
  ["paysera-checkout", checkout.webhooks, "secret"],
  ["vaiipay", vaiipay.webhooks, "secret"],
])(
  "%s: a byte order mark before a signed body is refused, so that it makes no second event of one",
  async (_, webhooks, secret) => {
    const signed = await webhooks.sign({ id: "evt_1", ...event } as never, secret)
    const body = new TextEncoder().encode(`\uFEFF${signed.body}`)
    await expect(webhooks.verify(body, signed.headers, secret)).rejects.toMatchObject({ reason: "signature" })
    await expect(webhooks.verify(new TextEncoder().encode(signed.body), signed.headers, secret)).resolves.toBeDefined()
  },
)
