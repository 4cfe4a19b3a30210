// Generated from the contract of paysera-checkout by "npm run generate". Do not edit.
import type { EventHandlers, Lifecycle, RawBody, Receiver, SignedDelivery, SignedReceiverOptions, SignOptions, VerifyOptions, WebhookHeaders, WebhookRule, Webhooks, WebhookSecret } from "../../src/index.js"
import { signWebhook, stateMayFollow, verifySigned, webhookReceiver } from "../../src/index.js"
import type { components } from "./types.js"

export type { UnknownEvent } from "../../src/index.js"

/** The events of Paysera Checkout, by type. */
export interface Events {
  /**
   * Money came in for an order
   *
   * The whole order with its links and payments. The order is paid when `order.status` is `paid`: a first part of the
   * money sends this event too. Every webhook goes to the `callback_url` of the order, and there is no event when an
   * order is made or when its status changes otherwise. Answer 2XX to events you do not know.
   */
  "order.amount_paid_updated": components["schemas"]["OrderAmountPaidUpdated"] & { readonly type: "order.amount_paid_updated"; readonly id?: string }
  /**
   * A payment changed its status
   *
   * Names the payment and its new status. `settled` is not the end: `refunded` or `chargeback` may follow; `failed`
   * and `rejected` are the end. It does not say whether the order is paid; read the order for that.
   */
  "payment.status_updated": components["schemas"]["PaymentStatusUpdated"] & { readonly type: "payment.status_updated"; readonly id?: string }
  /**
   * A refund changed its status
   *
   * Has the shape of `payment.status_updated`. Whether the refund stands under `refund` or `payment` is not known, so
   * look at both.
   */
  "refund.status_updated": components["schemas"]["RefundStatusUpdated"] & { readonly type: "refund.status_updated"; readonly id?: string }
}

export type EventType = keyof Events

/** An event that the contract knows; its `type` tells which. Others arrive as well: have a default branch. */
export type Event = Events[EventType]

/** The body of an event as it is sent, without what verify adds. */
export type EventBody = components["schemas"]["OrderAmountPaidUpdated"] | components["schemas"]["PaymentStatusUpdated"] | components["schemas"]["RefundStatusUpdated"]

/** Functions that take events, by type. */
export type Handlers = EventHandlers<Events>

const signature: Webhooks[string]["signature"] = { header: "X-Paysera-Signature", algorithm: "HMAC-SHA256", encoding: "hex", signed: "{body}", algorithmHeader: "X-Paysera-Signature-Alg", secret: { option: "clientSecret" }, grade: "documented" }

const delivery: Webhooks[string]["delivery"] = { retries: [3600, 18000, 90000], timeout: { connect: 3, read: 10 }, success: ["2XX"], stop: [401] }

/** How the webhooks of Paysera Checkout are signed, named and delivered, by event type. */
export const events: Webhooks = {
  "order.amount_paid_updated": { signature, event: { type: { template: "{/event/type}.{/event/name}" }, value: "order.amount_paid_updated", id: { header: "X-Paysera-Callback-Id" }, time: { header: "X-Paysera-Created-At" } }, mode: { pointer: "/order/is_test", test: true }, delivery },
  "payment.status_updated": { signature, event: { type: { template: "{/event/type}.{/event/name}" }, value: "payment.status_updated", id: { header: "X-Paysera-Callback-Id" }, time: { header: "X-Paysera-Created-At" } }, delivery },
  "refund.status_updated": { signature, event: { type: { template: "{/event/type}.{/event/name}" }, value: "refund.status_updated", id: { header: "X-Paysera-Callback-Id" }, time: { header: "X-Paysera-Created-At" } }, delivery },
}

const rule: WebhookRule = { signature: { header: "X-Paysera-Signature", encoding: "hex", signed: ["", "body", ""], algorithm: "HMAC-SHA256", algorithmHeader: "X-Paysera-Signature-Alg" }, type: { template: ["", "/event/type", ".", "/event/name", ""] }, id: { header: "X-Paysera-Callback-Id" } }

/**
 * Verifies a webhook of Paysera Checkout and gives its event: the body, with `type` and `id` added where it lacks
 * them.
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
 * Signs an event as Paysera Checkout does: the inverse of verify, for tests.
 *
 * @param event the body, or what verify made of it
 *
 * @throws ConfigurationError when the secret or the event's type is missing
 */
export function sign(event: Event | EventBody, secret: WebhookSecret, options?: SignOptions): Promise<SignedDelivery> {
  return signWebhook(events, event, secret, options)
}

/**
 * Makes the endpoint for the webhooks of Paysera Checkout: verified, each event handled once at a time, answered in
 * time.
 *
 * Handlers run at least once per event, not exactly once, and events arrive out of order: read the resource again, and
 * make the effect and its mark one transaction.
 *
 * @throws ConfigurationError when an option is missing or cannot be used
 */
export function receiver(options: SignedReceiverOptions<Events>): Receiver {
  return webhookReceiver({ id: "paysera-checkout", events }, options)
}

const lifecycles: readonly Lifecycle[] = [{ pending: ["pending_payment"], paid: ["paid"], final: ["canceled", "closed"], reversed: [] }, { pending: ["active", "expired"], paid: ["completed"], final: ["canceled"], reversed: [] }, { pending: ["initiated", "awaiting_authorization", "authorized", "processing", "pending_settlement", "on_hold"], paid: ["settled"], final: ["failed", "rejected", "canceled", "expired"], reversed: ["refunded", "chargeback"] }]

/**
 * Whether a state may follow another: pending, then paid, then final or reversed. False for a step back, as when
 * events arrive out of order: read the resource again and believe that. True for states that the contract does not
 * know.
 */
export function mayFollow(from: string, to: string): boolean {
  return stateMayFollow(lifecycles, from, to)
}
