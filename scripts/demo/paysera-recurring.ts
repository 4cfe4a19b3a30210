import * as recurring from "../../generated/paysera-recurring/client.js"
import type { Stage } from "./transcript.js"

/** A first payment that yields a token, a charge with that token, and the notification that proves it. */
export async function chargeSubscription({ options, show }: Stage<{ macId: string; macKey: string }>): Promise<void> {
  const client = recurring.createClient(options)
  const request = {
    business_id: "Opb2XVb-gEh4aGcR09Ko5Wb8V_6vueDM",
    order_id: "SUB_12345",
    price: { amount: 999, currency: "EUR" },
    description: "Monthly subscription",
    method_key: "card",
    payer: { email: "customer@example.com" },
    accept_url: "https://example.com/accept",
    cancel_url: "https://example.com/cancel",
    callback_url: "https://example.com/callback",
    token_strategy: "required" as const,
  }
  const created = await show("paymentRequests.create", client.paymentRequests.create(request), ({ id, status }) => ({
    id,
    status,
  }))
  const token = "vLUGdTtnDjQs7Yv0fjYQyYfG60m"
  await show(
    "paymentRequests.authorize",
    client.paymentRequests.authorize(created.id, { token }),
    ({ id, status }) => ({
      id,
      status,
    }),
  )
  const { id } = await show("notifications.get", client.notifications.get("xyz789notification"), ({ id, event }) => ({
    id,
    event,
  }))
  await show("notifications.markRead", client.notifications.markRead(id), ({ status }) => ({ status }))
}
