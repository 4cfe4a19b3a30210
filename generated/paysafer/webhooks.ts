// Generated from the contract of paysafer by "npm run generate". Do not edit.
import type { Webhooks } from "../../src/index.js"
import type { components } from "./types.js"

/**
 * A payment was created
 *
 * Sent when a payment exists. That does not mean paid; wait for `payment.completed`.
 */
export type PaymentCreatedBody = components["schemas"]["PaymentCreatedEvent"]

/**
 * A payment was captured
 *
 * Sent when a payment is captured and the money has come in; its status is `succeeded`. Deliver on this one.
 */
export type PaymentCompletedBody = components["schemas"]["PaymentCompletedEvent"]

/**
 * A payment attempt failed
 *
 * Sent when an attempt to pay did not go through. `data.failure_reason` says why.
 */
export type PaymentFailedBody = components["schemas"]["PaymentFailedEvent"]

/**
 * A payment was refunded
 *
 * Sent when money of a payment goes back to the payer.
 */
export type PaymentRefundedBody = components["schemas"]["PaymentRefundedEvent"]

/**
 * A customer was created
 *
 * Sent when a customer was added.
 */
export type CustomerCreatedBody = components["schemas"]["CustomerCreatedEvent"]

/**
 * A customer was changed
 *
 * Sent when data of a customer changed.
 */
export type CustomerUpdatedBody = components["schemas"]["CustomerUpdatedEvent"]

/**
 * A payout arrived
 *
 * Sent when money went out to the merchant's bank account. The payout itself is not documented.
 */
export type PayoutCompletedBody = components["schemas"]["PayoutCompletedEvent"]

/**
 * A payout failed
 *
 * Sent when an attempt to pay out did not go through. The payout itself is not documented.
 */
export type PayoutFailedBody = components["schemas"]["PayoutFailedEvent"]

/**
 * A dispute was opened
 *
 * Sent when a cardholder disputes a payment. The dispute itself is not documented.
 */
export type DisputeCreatedBody = components["schemas"]["DisputeCreatedEvent"]

/**
 * A dispute was resolved
 *
 * Sent when a dispute is over. The dispute itself, and who won, is not documented.
 */
export type DisputeResolvedBody = components["schemas"]["DisputeResolvedEvent"]

/** The webhooks of PaySafer API, by event type. */
export const webhooks: Webhooks = {
  "payment.created": { signature: { header: "PaySafer-Signature", algorithm: "HMAC-SHA256", encoding: "hex", signed: "{t}.{body}", scheme: { timestamp: "t", signature: "v1" }, secret: { pattern: "^whsec_" }, tolerance: 300, grade: "inferred" }, event: { type: { pointer: "/type" }, value: "payment.created", id: { pointer: "/id" }, time: { pointer: "/created" } }, delivery: { retries: [60, 300, 1800, 7200, 28800, 86400], success: ["2XX"] } },
  "payment.completed": { signature: { header: "PaySafer-Signature", algorithm: "HMAC-SHA256", encoding: "hex", signed: "{t}.{body}", scheme: { timestamp: "t", signature: "v1" }, secret: { pattern: "^whsec_" }, tolerance: 300, grade: "inferred" }, event: { type: { pointer: "/type" }, value: "payment.completed", id: { pointer: "/id" }, time: { pointer: "/created" } }, delivery: { retries: [60, 300, 1800, 7200, 28800, 86400], success: ["2XX"] } },
  "payment.failed": { signature: { header: "PaySafer-Signature", algorithm: "HMAC-SHA256", encoding: "hex", signed: "{t}.{body}", scheme: { timestamp: "t", signature: "v1" }, secret: { pattern: "^whsec_" }, tolerance: 300, grade: "inferred" }, event: { type: { pointer: "/type" }, value: "payment.failed", id: { pointer: "/id" }, time: { pointer: "/created" } }, delivery: { retries: [60, 300, 1800, 7200, 28800, 86400], success: ["2XX"] } },
  "payment.refunded": { signature: { header: "PaySafer-Signature", algorithm: "HMAC-SHA256", encoding: "hex", signed: "{t}.{body}", scheme: { timestamp: "t", signature: "v1" }, secret: { pattern: "^whsec_" }, tolerance: 300, grade: "inferred" }, event: { type: { pointer: "/type" }, value: "payment.refunded", id: { pointer: "/id" }, time: { pointer: "/created" } }, delivery: { retries: [60, 300, 1800, 7200, 28800, 86400], success: ["2XX"] } },
  "customer.created": { signature: { header: "PaySafer-Signature", algorithm: "HMAC-SHA256", encoding: "hex", signed: "{t}.{body}", scheme: { timestamp: "t", signature: "v1" }, secret: { pattern: "^whsec_" }, tolerance: 300, grade: "inferred" }, event: { type: { pointer: "/type" }, value: "customer.created", id: { pointer: "/id" }, time: { pointer: "/created" } }, delivery: { retries: [60, 300, 1800, 7200, 28800, 86400], success: ["2XX"] } },
  "customer.updated": { signature: { header: "PaySafer-Signature", algorithm: "HMAC-SHA256", encoding: "hex", signed: "{t}.{body}", scheme: { timestamp: "t", signature: "v1" }, secret: { pattern: "^whsec_" }, tolerance: 300, grade: "inferred" }, event: { type: { pointer: "/type" }, value: "customer.updated", id: { pointer: "/id" }, time: { pointer: "/created" } }, delivery: { retries: [60, 300, 1800, 7200, 28800, 86400], success: ["2XX"] } },
  "payout.completed": { signature: { header: "PaySafer-Signature", algorithm: "HMAC-SHA256", encoding: "hex", signed: "{t}.{body}", scheme: { timestamp: "t", signature: "v1" }, secret: { pattern: "^whsec_" }, tolerance: 300, grade: "inferred" }, event: { type: { pointer: "/type" }, value: "payout.completed", id: { pointer: "/id" }, time: { pointer: "/created" } }, delivery: { retries: [60, 300, 1800, 7200, 28800, 86400], success: ["2XX"] } },
  "payout.failed": { signature: { header: "PaySafer-Signature", algorithm: "HMAC-SHA256", encoding: "hex", signed: "{t}.{body}", scheme: { timestamp: "t", signature: "v1" }, secret: { pattern: "^whsec_" }, tolerance: 300, grade: "inferred" }, event: { type: { pointer: "/type" }, value: "payout.failed", id: { pointer: "/id" }, time: { pointer: "/created" } }, delivery: { retries: [60, 300, 1800, 7200, 28800, 86400], success: ["2XX"] } },
  "dispute.created": { signature: { header: "PaySafer-Signature", algorithm: "HMAC-SHA256", encoding: "hex", signed: "{t}.{body}", scheme: { timestamp: "t", signature: "v1" }, secret: { pattern: "^whsec_" }, tolerance: 300, grade: "inferred" }, event: { type: { pointer: "/type" }, value: "dispute.created", id: { pointer: "/id" }, time: { pointer: "/created" } }, delivery: { retries: [60, 300, 1800, 7200, 28800, 86400], success: ["2XX"] } },
  "dispute.resolved": { signature: { header: "PaySafer-Signature", algorithm: "HMAC-SHA256", encoding: "hex", signed: "{t}.{body}", scheme: { timestamp: "t", signature: "v1" }, secret: { pattern: "^whsec_" }, tolerance: 300, grade: "inferred" }, event: { type: { pointer: "/type" }, value: "dispute.resolved", id: { pointer: "/id" }, time: { pointer: "/created" } }, delivery: { retries: [60, 300, 1800, 7200, 28800, 86400], success: ["2XX"] } },
}

/** The bodies of the webhooks of PaySafer API, by event type. */
export interface WebhookBodies {
  "payment.created": PaymentCreatedBody
  "payment.completed": PaymentCompletedBody
  "payment.failed": PaymentFailedBody
  "payment.refunded": PaymentRefundedBody
  "customer.created": CustomerCreatedBody
  "customer.updated": CustomerUpdatedBody
  "payout.completed": PayoutCompletedBody
  "payout.failed": PayoutFailedBody
  "dispute.created": DisputeCreatedBody
  "dispute.resolved": DisputeResolvedBody
}
