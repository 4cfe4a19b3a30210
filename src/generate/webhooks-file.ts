import type { Contract, FetchedWebhook, Webhook } from "../contract.js"
import type { Document } from "./document.js"
import { docComment, header, key, literal, withoutComments } from "./source-text.js"
import { webhookRule } from "../webhooks/webhook-rule.js"
import type { DescribedWebhook } from "./webhook-data.js"
import { describedWebhooks, lifecyclesOf } from "./webhook-data.js"
import { eventMembers } from "./webhook-events.js"

/** The text of `webhooks.ts`: the events of a contract as types and data, and the functions that take and make them. */
export function webhooksFile(contract: Contract, document: Document, runtime: string): string {
  const webhooks = describedWebhooks(document)
  if (webhooks.length === 0) return `${header(contract.id)}\nexport {}\n`
  const { signature } = webhooks[0]!.data
  const body = [
    eventTypes(contract, document, webhooks),
    eventData(contract, webhooks),
    ...("fetch" in signature
      ? [fetchedReceiver(contract, signature)]
      : [verify(contract, webhooks), sign(contract), signedReceiver(contract)]),
    mayFollow(document),
  ].join("\n")
  return [header(contract.id), ...imports(withoutComments(body), runtime), "", body].join("\n")
}

function imports(code: string, runtime: string): string[] {
  const used = (names: readonly string[]) => names.filter((name) => new RegExp(`\\b${name}\\b`).test(code))
  const types = used([
    "EventHandlers",
    "FetchedReceiverOptions",
    "Lifecycle",
    "RawBody",
    "Receiver",
    "SignedDelivery",
    "SignedReceiverOptions",
    "SignOptions",
    "VerifyOptions",
    "WebhookHeaders",
    "WebhookRule",
    "Webhooks",
    "WebhookSecret",
  ])
  const values = used(["signWebhook", "stateMayFollow", "verifySigned", "webhookReceiver"])
  const fromTypes = used(["components", "operations", "webhooks"])
  return [
    `import type { ${types.join(", ")} } from "${runtime}"`,
    `import { ${values.join(", ")} } from "${runtime}"`,
    ...(/\bClient\b/.test(code) ? [`import type { Client } from "./client.js"`] : []),
    ...(fromTypes.length > 0 ? [`import type { ${fromTypes.join(", ")} } from "./types.js"`] : []),
    "",
    `export type { UnknownEvent } from "${runtime}"`,
  ]
}

function eventTypes({ title }: Contract, document: Document, webhooks: readonly DescribedWebhook[]): string {
  const members = eventMembers(document, webhooks)
  const bodies = [...new Set(members.map(({ body }) => body))]
  return [
    `${docComment([`The events of ${title}, by type.`])}export interface Events {`,
    ...members.map(({ text }) => text),
    "}",
    "",
    `export type EventType = keyof Events`,
    "",
    `${docComment(["An event that the contract knows; its `type` tells which. Others arrive as well: have a default branch."])}export type Event = Events[EventType]`,
    "",
    `${docComment(["The body of an event as it is sent, without what verify adds."])}export type EventBody = ${bodies.join(" | ")}`,
    "",
    `${docComment(["Functions that take events, by type."])}export type Handlers = EventHandlers<Events>`,
    "",
  ].join("\n")
}

/** The data of the webhooks. What all have in common stands there once. */
function eventData({ title }: Contract, webhooks: readonly DescribedWebhook[]): string {
  const shared = (["signature", "delivery"] as const).filter((part) => {
    const texts = webhooks.map(({ data }) => JSON.stringify(data[part]))
    return webhooks.length > 1 && texts[0] !== undefined && texts.every((text) => text === texts[0])
  })
  const parts = (data: Webhook) =>
    Object.entries(data).map(([name, part]) =>
      shared.some((one) => one === name) ? name : `${key(name)}: ${literal(part)}`,
    )
  return [
    ...shared.map((part) => `const ${part}: Webhooks[string]["${part}"] = ${literal(webhooks[0]!.data[part])}\n`),
    `${docComment([`How the webhooks of ${title} are signed, named and delivered, by event type.`])}export const events: Webhooks = {`,
    ...webhooks.map(({ name, data }) => `  ${key(name)}: { ${parts(data).join(", ")} },`),
    "}",
    "",
  ].join("\n")
}

const takes = "body: RawBody, headers: WebhookHeaders, secret: WebhookSecret, options?: VerifyOptions"

/** Verifying takes part of the data only, so that a bundler can drop the rest. */
function verify({ title }: Contract, webhooks: readonly DescribedWebhook[]): string {
  const data = Object.fromEntries(webhooks.map(({ name, data }) => [name, data]))
  const {
    signature: { algorithm, algorithmHeader, scheme, ...signature },
    type,
    id,
    requires = [],
  } = webhookRule(data)
  const verified = {
    ...signature,
    ...(scheme && { scheme: { signature: scheme.signature } }),
    ...(algorithmHeader && { algorithm, algorithmHeader }),
  }
  const rule = [
    `signature: ${literal(verified)}`,
    `type: ${literal(type)}`,
    ...(id ? [`id: ${literal(id)}`] : []),
    ...(requires.length > 0 ? [`requires: ${literal(requires)}`] : []),
  ]
  const comment = docComment([
    `Verifies a webhook of ${title} and gives its event: the body, with \`type\` and \`id\` added where it lacks them.`,
    "@param body exactly as it arrived, before any JSON parser",
    "@param secret one, or all that are valid while one is replaced",
    "@throws WebhookVerificationError whose `reason` says what is wrong",
  ])
  return `const rule: WebhookRule = { ${rule.join(", ")} }\n\n${comment}export function verify(${takes}): Promise<Event> {\n  return verifySigned(rule, body, headers, secret, options) as Promise<Event>\n}\n`
}

function sign({ title }: Contract): string {
  const comment = docComment([
    `Signs an event as ${title} does: the inverse of verify, for tests.`,
    "@param event the body, or what verify made of it",
    "@throws ConfigurationError when the secret or the event's type is missing",
  ])
  return `${comment}export function sign(event: Event | EventBody, secret: WebhookSecret, options?: SignOptions): Promise<SignedDelivery> {\n  return signWebhook(events, event, secret, options)\n}\n`
}

function signedReceiver({ id, title }: Contract): string {
  const comment = docComment([
    `Makes the endpoint for the webhooks of ${title}: verified, each event handled once at a time, answered in time.`,
    ...receiverRules,
  ])
  return `${comment}export function receiver(options: SignedReceiverOptions<Events>): Receiver {\n  return webhookReceiver({ id: ${JSON.stringify(id)}, events }, options)\n}\n`
}

function fetchedReceiver({ id, title }: Contract, { fetch, acknowledge }: FetchedWebhook): string {
  const comment = docComment([
    `Makes the endpoint for the webhooks of ${title}. Nothing is signed: what a callback names is fetched with your client, handled, and then acknowledged.`,
    ...receiverRules,
  ])
  const methods = new Map<string, string[]>()
  for (const [resource, verb] of [fetch, acknowledge].flatMap((operation) =>
    operation ? [operation.split(".") as [string, string]] : [],
  ))
    methods.set(resource, [...(methods.get(resource) ?? []), JSON.stringify(verb)])
  const members = [...methods].map(
    ([resource, verbs]) => `readonly ${key(resource)}: Pick<Client[${JSON.stringify(resource)}], ${verbs.join(" | ")}>`,
  )
  const options = `FetchedReceiverOptions<Events, { ${members.join("; ")} }>`
  return `${comment}export function receiver(options: ${options}): Receiver {\n  return webhookReceiver({ id: ${JSON.stringify(id)}, events }, options)\n}\n`
}

const receiverRules = [
  "Handlers run at least once per event, not exactly once, and events arrive out of order: read the resource again, and make the effect and its mark one transaction.",
  "@throws ConfigurationError when an option is missing or cannot be used",
]

function mayFollow(document: Document): string {
  const lifecycles = lifecyclesOf(document)
  if (lifecycles.length === 0) return ""
  const comment = docComment([
    "Whether a state may follow another: pending, then paid, then final or reversed. False for a step back, as when events arrive out of order: read the resource again and believe that. True for states that the contract does not know.",
  ])
  return `const lifecycles: readonly Lifecycle[] = ${literal(lifecycles)}\n\n${comment}export function mayFollow(from: string, to: string): boolean {\n  return stateMayFollow(lifecycles, from, to)\n}\n`
}
