import type { ValueSource } from "../contract.js"
import type { Document, Schema } from "./document.js"
import { propertiesOf, resolve, schemaName } from "./document.js"
import { docComment, key } from "./source-text.js"
import type { DescribedWebhook, EventBody } from "./webhook-data.js"

/** An event as `webhooks.ts` types it. */
export interface EventMember {
  readonly type: string
  /** A member of the interface `Events`, with its comment. */
  readonly text: string
  /** The type of the body, as it is sent. */
  readonly body: string
}

/** The members of the interface `Events`. */
export function eventMembers(document: Document, webhooks: readonly DescribedWebhook[]): EventMember[] {
  return webhooks.flatMap((webhook) => {
    const { operation, body } = webhook
    const own = new Map(propertiesOf(document, body.schema))
    return typesOf(document, webhook, own).map((type) => {
      const text = `${docComment([operation.summary, operation.description], "  ")}  ${key(type)}: ${eventType(webhook, own, type)}`
      return { type, text, body: bodyType(body) }
    })
  })
}

/** The types that a webhook may have: its own, and where only the fetched resource tells it, those that are known there. */
function typesOf(
  document: Document,
  { name, data: { signature, event } }: DescribedWebhook,
  own: ReadonlyMap<string, Schema>,
): string[] {
  const listed = event && "pointer" in event.type ? own.get(event.type.pointer.slice(1)) : undefined
  if (!("fetch" in signature) || listed === undefined) return [event?.value ?? name]
  const {
    const: only,
    enum: all,
    "x-extensible-enum": known,
  } = resolve(document, listed) as { const?: string; enum?: string[]; "x-extensible-enum"?: string[] }
  const values = [event?.value, only, ...(all ?? []), ...(known ?? [])]
  return [...new Set(values.filter((value) => value !== undefined))]
}

/** The body with `type` and `id` as verify gives them. */
function eventType(
  { body, data: { event } }: DescribedWebhook,
  own: ReadonlyMap<string, Schema>,
  type: string,
): string {
  const literal = JSON.stringify(type)
  const places = [member(event?.type, "type", own), member(event?.id, "id", own)]
  const replaced = places.flatMap(({ replaces }) => replaces ?? [])
  const base =
    replaced.length === 0
      ? bodyType(body)
      : `Omit<${bodyType(body)}, ${replaced.map((name) => JSON.stringify(name)).join(" | ")}>`
  const named = event && "pointer" in event.type ? event.type.pointer.slice(1) : ""
  const added = [
    ...(own.has(named) && named !== "type" ? [`readonly ${key(named)}: ${literal}`] : []),
    `readonly type: ${literal}`,
    ...(places[1]!.added ? ["readonly id?: string"] : []),
  ]
  return `${base} & { ${added.join("; ")} }`
}

/** Whether verify adds a name to the body, and whether the body has another property of that name. */
function member(
  source: ValueSource | undefined,
  name: string,
  own: ReadonlyMap<string, Schema>,
): { added: boolean; replaces?: string } {
  if (source === undefined) return { added: false }
  if ("pointer" in source && source.pointer === `/${name}`) return { added: !own.has(name) }
  return { added: true, ...(own.has(name) ? { replaces: name } : {}) }
}

function bodyType({ schema, place }: EventBody): string {
  const name = schemaName(schema)
  return name === undefined ? place : `components["schemas"]["${name}"]`
}
