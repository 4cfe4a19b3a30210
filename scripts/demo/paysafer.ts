import * as paysafer from "../../generated/paysafer/client.js"
import type { Stage } from "./transcript.js"

/** A customer, a payment that is captured and refunded, and the list of payments. */
export async function capturePayment({ options, show }: Stage<{ apiKey: string }>): Promise<void> {
  const client = paysafer.createClient(options)
  const person = { email: "customer@example.com", name: "Ahmed Al Maktoum" }
  const customer = await show("customers.create", client.customers.create(person), ({ id }) => ({ id }))
  const payment = await show(
    "payments.create",
    client.payments.create(
      { amount: 15000, currency: "aed", customer: customer.id, metadata: { order_id: "order_1234" } },
      { idempotencyKey: "order_1234_attempt_1" },
    ),
    ({ id, status }) => ({ id, status }),
  )
  await show("payments.capture", client.payments.capture(payment.id), ({ status }) => ({ status }))
  await show("payments.refund", client.payments.refund(payment.id, { amount: 5000 }), ({ status }) => ({ status }))
  await show("payments.list", client.payments.list({ customer: customer.id }), ({ data, has_more }) => ({
    payments: data.length,
    has_more,
  }))
}
