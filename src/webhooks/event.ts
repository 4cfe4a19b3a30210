import { atPointer } from "../contract.js"
import type { WebhookHeaders } from "./headers.js"
import { headerOf, optional } from "./headers.js"
import { noEvent } from "./raw-body.js"
import { refusal } from "./refusal.js"
import type { EventNaming, NameSource } from "./webhook-rule.js"

/** What every event has: the provider's body, with `type` and `id` added where the body lacks them. */
export interface WebhookEvent {
  readonly type: string
  readonly id?: string
}

/** An event that the contract does not know. */
export interface UnknownEvent extends WebhookEvent {
  readonly [name: string]: unknown
}

/**
 * The event of a body that is trusted.
 * @throws WebhookVerificationError with reason `event-mismatch` when an unsigned name contradicts the signed body,
 * `malformed` when the body is no event
 */
export function eventOf(
  { type: typed, id: named, requires = [] }: EventNaming,
  body: unknown,
  headers: WebhookHeaders,
): WebhookEvent {
  const type = valueOf(typed, body, headers)
  if (!type || Object(body) !== body || Array.isArray(body)) throw noEvent()
  for (const { events, pointer, equals, in: list = [equals] } of requires)
    if (events.includes(type) && !list.includes(atPointer(body, pointer)))
      throw refusal("event-mismatch", `The body contradicts the event name ${type}.`)
  const id = named && valueOf(named, body, headers, optional)
  const event = body as WebhookEvent
  return event.type === type && (!id || event.id === id) ? event : { ...event, type, ...(id && { id }) }
}

function valueOf(source: NameSource, body: unknown, headers: WebhookHeaders, form?: RegExp): string {
  if ("header" in source) return headerOf(headers, source.header, form)
  const parts = source.template.map((part, at) => (at % 2 ? atPointer(body, part) : part))
  return parts.includes(undefined) ? "" : parts.join("")
}
