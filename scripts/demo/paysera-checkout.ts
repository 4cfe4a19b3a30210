import * as checkout from "../../generated/paysera-checkout/client.js"
import type { Stage } from "./transcript.js"

/** An order, the link on which it is paid, and a look at what became of it. */
export async function payOrder({ options, show }: Stage<{ clientId: string; clientSecret: string }>): Promise<void> {
  const client = checkout.createClient(options)
  const purchase = { reference: "ORDER-1", amount: "1000", currency: "EUR" }
  const order = await show("orders.create", client.orders.create({ purchase }), ({ order_id, purchase }) => ({
    order_id,
    amount: purchase.amount,
  }))
  await show("methods.list", client.methods.list({ amount: 1000, currency: "EUR" }), ({ items }) => ({
    methods: items.map(({ key }) => key).join(", "),
  }))
  const link = { order_id: order.order_id, name: "Order 1", purchase: { amount: 1000 }, experience: { language: "en" } }
  await show("paymentLinks.create", client.paymentLinks.create(link), ({ payment_URL }) => ({ payment_URL }))
  await show("orders.get", client.orders.get(order.order_id), ({ status, amount_paid }) => ({ status, amount_paid }))
}
