// Generated from the contract of paysera-checkout by "npm run generate". Do not edit.
import type { Webhooks } from "../../src/index.js"
import type { components } from "./types.js"

/**
 * Money came in for an order
 *
 * The whole order with its links and payments. The order is paid when `order.status` is `paid`: a first part of the
 * money sends this event too. Every webhook goes to the `callback_url` of the order, and there is no event when an
 * order is made or when its status changes otherwise. Answer 2XX to events you do not know.
 */
export type OrderAmountPaidUpdatedBody = components["schemas"]["OrderAmountPaidUpdated"]

/**
 * A payment changed its status
 *
 * Names the payment and its new status. `settled` is not the end: `refunded` or `chargeback` may follow; `failed` and
 * `rejected` are the end. It does not say whether the order is paid; read the order for that.
 */
export type PaymentStatusUpdatedBody = components["schemas"]["PaymentStatusUpdated"]

/**
 * A refund changed its status
 *
 * Has the shape of `payment.status_updated`. Whether the refund stands under `refund` or `payment` is not known, so
 * look at both.
 */
export type RefundStatusUpdatedBody = components["schemas"]["RefundStatusUpdated"]

/** The webhooks of Paysera Checkout, by event type. */
export const webhooks: Webhooks = {
  "order.amount_paid_updated": { signature: { header: "X-Paysera-Signature", algorithm: "HMAC-SHA256", encoding: "hex", signed: "{body}", algorithmHeader: "X-Paysera-Signature-Alg", secret: { option: "clientSecret" }, grade: "documented" }, event: { type: { template: "{/event/type}.{/event/name}" }, value: "order.amount_paid_updated", id: { header: "X-Paysera-Callback-Id" }, time: { header: "X-Paysera-Created-At" } }, delivery: { retries: [3600, 18000, 90000], timeout: { connect: 3, read: 10 }, success: ["2XX"], stop: [401] } },
  "payment.status_updated": { signature: { header: "X-Paysera-Signature", algorithm: "HMAC-SHA256", encoding: "hex", signed: "{body}", algorithmHeader: "X-Paysera-Signature-Alg", secret: { option: "clientSecret" }, grade: "documented" }, event: { type: { template: "{/event/type}.{/event/name}" }, value: "payment.status_updated", id: { header: "X-Paysera-Callback-Id" }, time: { header: "X-Paysera-Created-At" } }, delivery: { retries: [3600, 18000, 90000], timeout: { connect: 3, read: 10 }, success: ["2XX"], stop: [401] } },
  "refund.status_updated": { signature: { header: "X-Paysera-Signature", algorithm: "HMAC-SHA256", encoding: "hex", signed: "{body}", algorithmHeader: "X-Paysera-Signature-Alg", secret: { option: "clientSecret" }, grade: "documented" }, event: { type: { template: "{/event/type}.{/event/name}" }, value: "refund.status_updated", id: { header: "X-Paysera-Callback-Id" }, time: { header: "X-Paysera-Created-At" } }, delivery: { retries: [3600, 18000, 90000], timeout: { connect: 3, read: 10 }, success: ["2XX"], stop: [401] } },
}

/** The bodies of the webhooks of Paysera Checkout, by event type. */
export interface WebhookBodies {
  "order.amount_paid_updated": OrderAmountPaidUpdatedBody
  "payment.status_updated": PaymentStatusUpdatedBody
  "refund.status_updated": RefundStatusUpdatedBody
}
