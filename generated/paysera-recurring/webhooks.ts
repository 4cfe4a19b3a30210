// Generated from the contract of paysera-recurring by "npm run generate". Do not edit.
import type { EventHandlers, FetchedReceiverOptions, Lifecycle, Receiver, Webhooks } from "../../src/index.js"
import { stateMayFollow, webhookReceiver } from "../../src/index.js"
import type { Client } from "./client.js"
import type { components } from "./types.js"

export type { UnknownEvent } from "../../src/index.js"

/** The events of Paysera Recurring Billing, by type. */
export interface Events {
  /**
   * Hear that a notification is waiting
   *
   * Paysera posts one form field to `callback_url`. Nothing is signed, so it proves nothing: fetch the notification
   * with your own credentials and believe only that. Mark it read when it is dealt with. An unread notification is
   * announced again, at growing intervals, for up to 7 days; the exact times and the awaited answer are not
   * documented.
   */
  "payment_request.captured": components["schemas"]["Notification"] & { readonly event: "payment_request.captured"; readonly type: "payment_request.captured" }
}

export type EventType = keyof Events

/** An event that the contract knows; its `type` tells which. Others arrive as well: have a default branch. */
export type Event = Events[EventType]

/** The body of an event as it is sent, without what verify adds. */
export type EventBody = components["schemas"]["Notification"]

/** Functions that take events, by type. */
export type Handlers = EventHandlers<Events>

/** How the webhooks of Paysera Recurring Billing are signed, named and delivered, by event type. */
export const events: Webhooks = {
  callback: { signature: { fetch: "notifications.get", id: { in: "form", name: "notification_id" }, acknowledge: "notifications.markRead", grade: "documented" }, event: { type: { pointer: "/event" }, value: "payment_request.captured", id: { pointer: "/id" } }, delivery: { success: ["2XX"] } },
}

/**
 * Makes the endpoint for the webhooks of Paysera Recurring Billing. Nothing is signed: what a callback names is
 * fetched with your client, handled, and then acknowledged.
 *
 * Handlers run at least once per event, not exactly once, and events arrive out of order: read the resource again, and
 * make the effect and its mark one transaction.
 *
 * @throws ConfigurationError when an option is missing or cannot be used
 */
export function receiver(options: FetchedReceiverOptions<Events, { readonly notifications: Pick<Client["notifications"], "get" | "markRead"> }>): Receiver {
  return webhookReceiver({ id: "paysera-recurring", events }, options)
}

const lifecycles: readonly Lifecycle[] = [{ pending: ["new", "authorized"], paid: ["captured"], final: ["canceled"], reversed: [] }]

/**
 * Whether a state may follow another: pending, then paid, then final or reversed. False for a step back, as when
 * events arrive out of order: read the resource again and believe that. True for states that the contract does not
 * know.
 */
export function mayFollow(from: string, to: string): boolean {
  return stateMayFollow(lifecycles, from, to)
}
