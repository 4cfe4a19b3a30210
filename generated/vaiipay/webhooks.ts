// Generated from the contract of vaiipay by "npm run generate". Do not edit.
import type { Webhooks } from "../../src/index.js"
import type { components } from "./types.js"

/**
 * A payment is complete
 *
 * The full amount is confirmed. Fulfil the order on this event, and by its name: `payment.received` carries the same
 * state. The name stands in a header that is not signed, so it must agree with the state in the signed body. There is
 * no event id: the payment id and the event name together tell a repeat.
 */
export type PaymentCompletedBody = components["schemas"]["PaymentNotice"]

/**
 * Funds have arrived
 *
 * Funds are confirmed on the blockchain. Use it to act early; fulfil the order on `payment.completed`.
 */
export type PaymentReceivedBody = components["schemas"]["PaymentNotice"]

/**
 * A payment is underpaid
 *
 * Less than the price arrived. The payer may top up, and the payment is then received after all.
 */
export type PaymentUnderpaidBody = components["schemas"]["PaymentNotice"]

/**
 * A payment was refunded
 *
 * The gateway has paid the payment back, after a refund request was approved.
 */
export type PaymentRefundBody = components["schemas"]["PaymentNotice"]

/** The webhooks of VaiiPay gateway, by event type. */
export const webhooks: Webhooks = {
  "payment.completed": { signature: { header: "X-PaymentService-Signature", algorithm: "HMAC-SHA256", encoding: "hex", signed: "{header.X-PaymentService-Timestamp}.{body}", secret: { env: "WEBHOOK_SECRET" }, tolerance: 300, grade: "documented" }, event: { type: { header: "X-PaymentService-Event" }, value: "payment.completed", time: { header: "X-PaymentService-Timestamp" }, requires: [{ pointer: "/payment/status", in: ["RECEIVED", "CONFIRMED"] }] }, delivery: { success: ["200"] } },
  "payment.received": { signature: { header: "X-PaymentService-Signature", algorithm: "HMAC-SHA256", encoding: "hex", signed: "{header.X-PaymentService-Timestamp}.{body}", secret: { env: "WEBHOOK_SECRET" }, tolerance: 300, grade: "documented" }, event: { type: { header: "X-PaymentService-Event" }, value: "payment.received", time: { header: "X-PaymentService-Timestamp" }, requires: [{ pointer: "/payment/status", in: ["RECEIVED", "CONFIRMED"] }] }, delivery: { success: ["200"] } },
  "payment.underpaid": { signature: { header: "X-PaymentService-Signature", algorithm: "HMAC-SHA256", encoding: "hex", signed: "{header.X-PaymentService-Timestamp}.{body}", secret: { env: "WEBHOOK_SECRET" }, tolerance: 300, grade: "documented" }, event: { type: { header: "X-PaymentService-Event" }, value: "payment.underpaid", time: { header: "X-PaymentService-Timestamp" }, requires: [{ pointer: "/payment/status", in: ["UNDERPAID"] }] }, delivery: { success: ["200"] } },
  "payment.refund": { signature: { header: "X-PaymentService-Signature", algorithm: "HMAC-SHA256", encoding: "hex", signed: "{header.X-PaymentService-Timestamp}.{body}", secret: { env: "WEBHOOK_SECRET" }, tolerance: 300, grade: "documented" }, event: { type: { header: "X-PaymentService-Event" }, value: "payment.refund", time: { header: "X-PaymentService-Timestamp" }, requires: [{ pointer: "/payment/status", in: ["REFUND"] }] }, delivery: { success: ["200"] } },
}

/** The bodies of the webhooks of VaiiPay gateway, by event type. */
export interface WebhookBodies {
  "payment.completed": PaymentCompletedBody
  "payment.received": PaymentReceivedBody
  "payment.underpaid": PaymentUnderpaidBody
  "payment.refund": PaymentRefundBody
}
