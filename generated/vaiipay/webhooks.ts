// Generated from the contract of vaiipay by "npm run generate". Do not edit.
import type { EventHandlers, Lifecycle, RawBody, Receiver, SignedDelivery, SignedReceiverOptions, SignOptions, VerifyOptions, WebhookHeaders, WebhookRule, Webhooks, WebhookSecret } from "../../src/index.js"
import { signWebhook, stateMayFollow, verifySigned, webhookReceiver } from "../../src/index.js"
import type { components } from "./types.js"

export type { UnknownEvent } from "../../src/index.js"

/** The events of VaiiPay gateway, by type. */
export interface Events {
  /**
   * A payment is complete
   *
   * The full amount is confirmed. Fulfil the order on this event, and by its name: `payment.received` carries the same
   * state.
   *
   * The name stands in a header that is not signed, so it must agree with the state in the signed body. There is no
   * event id: the payment id and the event name together tell a repeat.
   */
  "payment.completed": components["schemas"]["PaymentNotice"] & { readonly type: "payment.completed" }
  /**
   * Funds have arrived
   *
   * Funds are confirmed on the blockchain. Use it to act early; fulfil the order on `payment.completed`.
   */
  "payment.received": components["schemas"]["PaymentNotice"] & { readonly type: "payment.received" }
  /**
   * A payment is underpaid
   *
   * Less than the price arrived. The payer may top up, and the payment is then received after all.
   */
  "payment.underpaid": components["schemas"]["PaymentNotice"] & { readonly type: "payment.underpaid" }
  /**
   * A payment was refunded
   *
   * The gateway has paid the payment back, after a refund request was approved.
   */
  "payment.refund": components["schemas"]["PaymentNotice"] & { readonly type: "payment.refund" }
}

export type EventType = keyof Events

/** An event that the contract knows; its `type` tells which. Others arrive as well: have a default branch. */
export type Event = Events[EventType]

/** The body of an event as it is sent, without what verify adds. */
export type EventBody = components["schemas"]["PaymentNotice"]

/** Functions that take events, by type. */
export type Handlers = EventHandlers<Events>

const signature: Webhooks[string]["signature"] = { header: "X-PaymentService-Signature", algorithm: "HMAC-SHA256", encoding: "hex", signed: "{header.X-PaymentService-Timestamp}.{body}", secret: { env: "WEBHOOK_SECRET" }, tolerance: 300, grade: "documented" }

const delivery: Webhooks[string]["delivery"] = { success: ["200"] }

/** How the webhooks of VaiiPay gateway are signed, named and delivered, by event type. */
export const events: Webhooks = {
  "payment.completed": { signature, event: { type: { header: "X-PaymentService-Event" }, value: "payment.completed", time: { header: "X-PaymentService-Timestamp" }, requires: [{ pointer: "/payment/status", in: ["RECEIVED", "CONFIRMED"] }] }, delivery },
  "payment.received": { signature, event: { type: { header: "X-PaymentService-Event" }, value: "payment.received", time: { header: "X-PaymentService-Timestamp" }, requires: [{ pointer: "/payment/status", in: ["RECEIVED", "CONFIRMED"] }] }, delivery },
  "payment.underpaid": { signature, event: { type: { header: "X-PaymentService-Event" }, value: "payment.underpaid", time: { header: "X-PaymentService-Timestamp" }, requires: [{ pointer: "/payment/status", in: ["UNDERPAID"] }] }, delivery },
  "payment.refund": { signature, event: { type: { header: "X-PaymentService-Event" }, value: "payment.refund", time: { header: "X-PaymentService-Timestamp" }, requires: [{ pointer: "/payment/status", in: ["REFUND"] }] }, delivery },
}

const rule: WebhookRule = { signature: { header: "X-PaymentService-Signature", encoding: "hex", signed: ["", "header.X-PaymentService-Timestamp", ".", "body", ""] }, type: { header: "X-PaymentService-Event" }, requires: [{ events: ["payment.completed", "payment.received"], pointer: "/payment/status", in: ["RECEIVED", "CONFIRMED"] }, { events: ["payment.underpaid"], pointer: "/payment/status", in: ["UNDERPAID"] }, { events: ["payment.refund"], pointer: "/payment/status", in: ["REFUND"] }] }

/**
 * Verifies a webhook of VaiiPay gateway and gives its event: the body, with `type` and `id` added where it lacks them.
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
 * Signs an event as VaiiPay gateway does: the inverse of verify, for tests.
 *
 * @param event the body, or what verify made of it
 *
 * @throws ConfigurationError when the secret or the event's type is missing
 */
export function sign(event: Event | EventBody, secret: WebhookSecret, options?: SignOptions): Promise<SignedDelivery> {
  return signWebhook(events, event, secret, options)
}

/**
 * Makes the endpoint for the webhooks of VaiiPay gateway: verified, each event handled once at a time, answered in
 * time.
 *
 * Handlers run at least once per event, not exactly once, and events arrive out of order: read the resource again, and
 * make the effect and its mark one transaction.
 *
 * @throws ConfigurationError when an option is missing or cannot be used
 */
export function receiver(options: SignedReceiverOptions<Events>): Receiver {
  return webhookReceiver({ id: "vaiipay", events }, options)
}

const lifecycles: readonly Lifecycle[] = [{ pending: ["OPEN", "FOUND", "UNDERPAID"], paid: ["RECEIVED", "CONFIRMED"], final: ["CANCELLED", "ERROR"], reversed: ["REFUND"] }]

/**
 * Whether a state may follow another: pending, then paid, then final or reversed. False for a step back, as when
 * events arrive out of order: read the resource again and believe that. True for states that the contract does not
 * know.
 */
export function mayFollow(from: string, to: string): boolean {
  return stateMayFollow(lifecycles, from, to)
}
