import type { Condition, ValueSource, Webhook, Webhooks } from "../contract.js"
import { atPointer } from "../contract.js"
import { WebhookVerificationError } from "../errors.js"
import type { WebhookHeaders } from "./headers.js"
import { headerOf, malformed } from "./headers.js"

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
export function eventOf(webhooks: Webhooks, body: unknown, headers: WebhookHeaders): WebhookEvent {
  const naming = namingOf(webhooks)
  const type = naming && valueOf(naming.type, body, headers)
  if (typeof body !== "object" || body === null || Array.isArray(body) || !type)
    throw malformed("The body is no event: it is no JSON object, or nothing names its type.")
  const known: Webhook | undefined = Object.hasOwn(webhooks, type) ? webhooks[type] : undefined
  if (known?.event?.requires?.every((condition) => holds(condition, body)) === false)
    throw new WebhookVerificationError(
      `The event is called ${type}, but the signed body says otherwise. The name is not signed: somebody may have changed it.`,
      { reason: "event-mismatch" },
    )
  const id = naming.id && valueOf(naming.id, body, headers)
  return { ...body, type, ...(id === undefined ? {} : { id }) }
}

/** How the events of an API are named: all of them the same way. */
export function namingOf(webhooks: Webhooks): Webhook["event"] {
  for (const { event } of Object.values(webhooks)) if (event !== undefined) return event
  return undefined
}

function valueOf(source: ValueSource, body: unknown, headers: WebhookHeaders): string | undefined {
  if ("header" in source) {
    const value = headerOf(headers, source.header)
    if (value !== undefined && /[\s,]/.test(value)) throw malformed(`The header ${source.header} was sent twice, or holds white space.`)
    return value
  }
  if ("pointer" in source) return text(atPointer(body, source.pointer))
  const parts = source.template.split(/\{([^}]+)\}/).map((part, at) => (at % 2 === 0 ? part : text(atPointer(body, part))))
  return parts.includes(undefined) ? undefined : parts.join("")
}

function text(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined
}

function holds({ pointer, equals, in: list }: Condition, body: object): boolean {
  const value = atPointer(body, pointer)
  return list === undefined ? value === equals : list.includes(value)
}
