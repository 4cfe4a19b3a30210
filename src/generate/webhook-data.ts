import type { Lifecycle, ModeMark, Webhook } from "../contract.js"
import type { Document, OperationObject, Schema } from "./document.js"
import { isJsonMedia, operationsOf, propertiesOf, resolve } from "./document.js"
import { GenerationError } from "./generation-error.js"

/** A webhook of a contract: what is known of it, and the body that its event is made of. */
export interface DescribedWebhook {
  /** Its key in the contract. */
  readonly name: string
  readonly operation: OperationObject
  readonly data: Webhook
  readonly body: EventBody
}

/** The schema of an event's body, and the type that `types.ts` has for it. */
export interface EventBody {
  readonly schema: Schema | undefined
  /** Where it stands, when it is no named schema. */
  readonly place: string
}

/**
 * The webhooks of a contract.
 * @throws GenerationError when they are not all signed and named in the same way: one endpoint takes them all
 */
export function describedWebhooks(document: Document): DescribedWebhook[] {
  const webhooks = Object.entries(document.webhooks ?? {}).flatMap(([name, { post }]) =>
    post ? [described(document, name, post)] : [],
  )
  const [first] = webhooks
  const common = ({ data: { signature, event } }: DescribedWebhook) =>
    JSON.stringify([signature, event?.type, event?.id])
  const other = webhooks.find((webhook) => common(webhook) !== common(first!))
  if (other === undefined) return webhooks
  throw new GenerationError(
    `${other.name}: x-webhook-signature, or the type and id of x-webhook-event, differ from those of ${first!.name}. All webhooks of an API are signed and named in the same way.`,
    other.operation.operationId,
  )
}

function described(document: Document, name: string, operation: OperationObject): DescribedWebhook {
  const signature = told(operation["x-webhook-signature"], ["source", "note"]) as Webhook["signature"]
  const body = "fetch" in signature ? fetchedBody(document, signature.fetch) : postedBody(name, operation)
  const mark = modeMark(document, body.schema)
  const data = {
    signature,
    ...(operation["x-webhook-event"] ? { event: told(operation["x-webhook-event"]) } : {}),
    ...(mark ? { mode: mark } : {}),
    ...(operation["x-webhook-delivery"] ? { delivery: told(operation["x-webhook-delivery"]) } : {}),
  } as Webhook
  return { name, operation, data, body }
}

function postedBody(name: string, { requestBody }: OperationObject): EventBody {
  const content = requestBody?.content ?? {}
  const media = Object.keys(content)[0] ?? "application/json"
  return { schema: content[media]?.schema, place: `webhooks["${name}"]["post"]["requestBody"]["content"]["${media}"]` }
}

function fetchedBody(document: Document, id: string): EventBody {
  const responses =
    operationsOf(document).find(({ operation }) => operation.operationId === id)?.operation.responses ?? {}
  for (const [status, response] of Object.entries(responses)) {
    const content = resolve(document, response).content ?? {}
    const media = Object.keys(content).find(isJsonMedia)
    if (!status.startsWith("2") || media === undefined) continue
    return {
      schema: content[media]!.schema,
      place: `operations["${id}"]["responses"]["${status}"]["content"]["${media}"]`,
    }
  }
  throw new GenerationError(
    `${id}: x-webhook-signature names it to fetch what a webhook is about, but it has no JSON answer.`,
    id,
  )
}

/** The nearest property, however deep, that tells a test from a live object. */
function modeMark(
  document: Document,
  schema: Schema | undefined,
  pointer = "",
  above: readonly Schema[] = [],
): ModeMark | undefined {
  if (schema === undefined || above.includes(resolve(document, schema))) return undefined
  const properties = propertiesOf(document, schema).map(
    ([name, property]) => [`${pointer}/${name}`, resolve(document, property)] as const,
  )
  for (const [place, property] of properties) {
    const mark = property["x-mode"] as Omit<ModeMark, "pointer"> | undefined
    if (mark !== undefined)
      return { pointer: place, test: mark.test, ...(mark.absent === undefined ? {} : { absent: mark.absent }) }
  }
  const path = [...above, resolve(document, schema)]
  return properties
    .map(([place, property]) => modeMark(document, property, place, path))
    .find((mark) => mark !== undefined)
}

/** The lifecycles of a contract's resources, each once. */
export function lifecyclesOf(document: Document): Lifecycle[] {
  const found = Object.values(document.components?.schemas ?? {}).flatMap((schema) => {
    const lifecycle = schema["x-lifecycle"] as { states: Lifecycle } | undefined
    return lifecycle === undefined ? [] : [lifecycle.states]
  })
  return found.filter(
    (states, at) => found.findIndex((other) => JSON.stringify(other) === JSON.stringify(states)) === at,
  )
}

function told(value: unknown, leftOut: readonly string[] = ["source", "note", "grade"]): unknown {
  return Object.fromEntries(Object.entries(value as object).filter(([name]) => !leftOut.includes(name)))
}
