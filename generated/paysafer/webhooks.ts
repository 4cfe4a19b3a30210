// Generated from the contract of paysafer by "npm run generate". Do not edit.
import type { EventHandlers, Lifecycle, RawBody, Receiver, SignedDelivery, SignedReceiverOptions, SignOptions, VerifyOptions, WebhookHeaders, WebhookRule, Webhooks, WebhookSecret } from "../../src/index.js"
import { signWebhook, stateMayFollow, verifySigned, webhookReceiver } from "../../src/index.js"
import type { components } from "./types.js"

export type { UnknownEvent } from "../../src/index.js"

/** The events of PaySafer API, by type. */
export interface Events {
  /**
   * A payment was created
   *
   * Sent when a payment exists. That does not mean paid; wait for `payment.completed`.
   */
  "payment.created": components["schemas"]["PaymentCreatedEvent"] & { readonly type: "payment.created" }
  /**
   * A payment was captured
   *
   * Sent when a payment is captured and the money has come in; its status is `succeeded`. Deliver on this one.
   */
  "payment.completed": components["schemas"]["PaymentCompletedEvent"] & { readonly type: "payment.completed" }
  /**
   * A payment attempt failed
   *
   * Sent when an attempt to pay did not go through. `data.failure_reason` says why.
   */
  "payment.failed": components["schemas"]["PaymentFailedEvent"] & { readonly type: "payment.failed" }
  /**
   * A payment was refunded
   *
   * Sent when money of a payment goes back to the payer.
   */
  "payment.refunded": components["schemas"]["PaymentRefundedEvent"] & { readonly type: "payment.refunded" }
  /**
   * A customer was created
   *
   * Sent when a customer was added.
   */
  "customer.created": components["schemas"]["CustomerCreatedEvent"] & { readonly type: "customer.created" }
  /**
   * A customer was changed
   *
   * Sent when data of a customer changed.
   */
  "customer.updated": components["schemas"]["CustomerUpdatedEvent"] & { readonly type: "customer.updated" }
  /**
   * A payout arrived
   *
   * Sent when money went out to the merchant's bank account. The payout itself is not documented.
   */
  "payout.completed": components["schemas"]["PayoutCompletedEvent"] & { readonly type: "payout.completed" }
  /**
   * A payout failed
   *
   * Sent when an attempt to pay out did not go through. The payout itself is not documented.
   */
  "payout.failed": components["schemas"]["PayoutFailedEvent"] & { readonly type: "payout.failed" }
  /**
   * A dispute was opened
   *
   * Sent when a cardholder disputes a payment. The dispute itself is not documented.
   */
  "dispute.created": components["schemas"]["DisputeCreatedEvent"] & { readonly type: "dispute.created" }
  /**
   * A dispute was resolved
   *
   * Sent when a dispute is over. The dispute itself, and who won, is not documented.
   */
  "dispute.resolved": components["schemas"]["DisputeResolvedEvent"] & { readonly type: "dispute.resolved" }
}

export type EventType = keyof Events

/** An event that the contract knows; its `type` tells which. Others arrive as well: have a default branch. */
export type Event = Events[EventType]

/** The body of an event as it is sent, without what verify adds. */
export type EventBody = components["schemas"]["PaymentCreatedEvent"] | components["schemas"]["PaymentCompletedEvent"] | components["schemas"]["PaymentFailedEvent"] | components["schemas"]["PaymentRefundedEvent"] | components["schemas"]["CustomerCreatedEvent"] | components["schemas"]["CustomerUpdatedEvent"] | components["schemas"]["PayoutCompletedEvent"] | components["schemas"]["PayoutFailedEvent"] | components["schemas"]["DisputeCreatedEvent"] | components["schemas"]["DisputeResolvedEvent"]

/** Functions that take events, by type. */
export type Handlers = EventHandlers<Events>

const signature: Webhooks[string]["signature"] = { header: "PaySafer-Signature", algorithm: "HMAC-SHA256", encoding: "hex", signed: "{t}.{body}", scheme: { timestamp: "t", signature: "v1" }, secret: { pattern: "^whsec_" }, tolerance: 300, grade: "inferred" }

const delivery: Webhooks[string]["delivery"] = { retries: [60, 300, 1800, 7200, 28800, 86400], success: ["2XX"] }

/** How the webhooks of PaySafer API are signed, named and delivered, by event type. */
export const events: Webhooks = {
  "payment.created": { signature, event: { type: { pointer: "/type" }, value: "payment.created", id: { pointer: "/id" }, time: { pointer: "/created" } }, mode: { pointer: "/data/livemode", test: false }, delivery },
  "payment.completed": { signature, event: { type: { pointer: "/type" }, value: "payment.completed", id: { pointer: "/id" }, time: { pointer: "/created" } }, mode: { pointer: "/data/livemode", test: false }, delivery },
  "payment.failed": { signature, event: { type: { pointer: "/type" }, value: "payment.failed", id: { pointer: "/id" }, time: { pointer: "/created" } }, mode: { pointer: "/data/livemode", test: false }, delivery },
  "payment.refunded": { signature, event: { type: { pointer: "/type" }, value: "payment.refunded", id: { pointer: "/id" }, time: { pointer: "/created" } }, mode: { pointer: "/data/livemode", test: false }, delivery },
  "customer.created": { signature, event: { type: { pointer: "/type" }, value: "customer.created", id: { pointer: "/id" }, time: { pointer: "/created" } }, mode: { pointer: "/data/livemode", test: false }, delivery },
  "customer.updated": { signature, event: { type: { pointer: "/type" }, value: "customer.updated", id: { pointer: "/id" }, time: { pointer: "/created" } }, mode: { pointer: "/data/livemode", test: false }, delivery },
  "payout.completed": { signature, event: { type: { pointer: "/type" }, value: "payout.completed", id: { pointer: "/id" }, time: { pointer: "/created" } }, delivery },
  "payout.failed": { signature, event: { type: { pointer: "/type" }, value: "payout.failed", id: { pointer: "/id" }, time: { pointer: "/created" } }, delivery },
  "dispute.created": { signature, event: { type: { pointer: "/type" }, value: "dispute.created", id: { pointer: "/id" }, time: { pointer: "/created" } }, delivery },
  "dispute.resolved": { signature, event: { type: { pointer: "/type" }, value: "dispute.resolved", id: { pointer: "/id" }, time: { pointer: "/created" } }, delivery },
}

const rule: WebhookRule = { signature: { header: "PaySafer-Signature", encoding: "hex", signed: ["", "t", ".", "body", ""], secret: { pattern: /^whsec_/ }, grade: "inferred", scheme: { signature: "v1" } }, type: { template: ["", "/type", ""] }, id: { template: ["", "/id", ""] } }

/**
 * Verifies a webhook of PaySafer API and gives its event: the body, with `type` and `id` added where it lacks them.
 *
 * @param body exactly as it arrived, before any JSON parser
 *
 * @param secret one, or all that are valid while one is replaced
 *
 * @throws WebhookVerificationError whose `reason` says what is wrong
 */
export function verify(body: RawBody, headers: WebhookHeaders, secret: WebhookSecret, options?: VerifyOptions): Promise<Event> {
  return verifySigned(rule, body, headers, secret, options) as Promise<Event>
}

/**
 * Signs an event as PaySafer API does: the inverse of verify, for tests.
 *
 * @param event the body, or what verify made of it
 *
 * @throws ConfigurationError when the secret or the event's type is missing
 */
export function sign(event: Event | EventBody, secret: WebhookSecret, options?: SignOptions): Promise<SignedDelivery> {
  return signWebhook(events, event, secret, options)
}

/**
 * Makes the endpoint for the webhooks of PaySafer API: verified, each event handled once at a time, answered in time.
 *
 * Handlers run at least once per event, not exactly once, and events arrive out of order: read the resource again, and
 * make the effect and its mark one transaction.
 *
 * @throws ConfigurationError when an option is missing or cannot be used
 */
export function receiver(options: SignedReceiverOptions<Events>): Receiver {
  return webhookReceiver({ id: "paysafer", events }, options)
}

const lifecycles: readonly Lifecycle[] = [{ pending: ["requires_payment_method", "requires_action", "processing", "requires_capture"], paid: ["succeeded"], final: ["failed", "canceled"], reversed: [] }]

/**
 * Whether a state may follow another: pending, then paid, then final or reversed. False for a step back, as when
 * events arrive out of order: read the resource again and believe that. True for states that the contract does not
 * know.
 */
export function mayFollow(from: string, to: string): boolean {
  return stateMayFollow(lifecycles, from, to)
}
