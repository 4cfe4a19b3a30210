// Generated from the contract of paysera-recurring by "npm run generate". Do not edit.
import type { Webhooks } from "../../src/index.js"
import type { components } from "./types.js"

/**
 * Hear that a notification is waiting
 *
 * Paysera posts one form field to `callback_url`. Nothing is signed, so it proves nothing: fetch the notification with
 * your own credentials and believe only that. Mark it read when it is dealt with. An unread notification is announced
 * again, at growing intervals, for up to 7 days; the exact times and the awaited answer are not documented.
 */
export type CallbackBody = components["schemas"]["NotificationCallback"]

/** The webhooks of Paysera Recurring Billing, by event type. */
export const webhooks: Webhooks = {
  callback: { signature: { fetch: "notifications.get", id: { in: "form", name: "notification_id" }, acknowledge: "notifications.markRead", grade: "documented" }, event: { type: { pointer: "/event" }, value: "payment_request.captured", id: { pointer: "/id" } }, delivery: { success: ["2XX"] } },
}

/** The bodies of the webhooks of Paysera Recurring Billing, by event type. */
export interface WebhookBodies {
  callback: CallbackBody
}
