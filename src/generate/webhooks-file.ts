import type { Contract, Webhook } from "../contract.js"
import type { Document } from "./document.js"
import { docComment, header, key, literal, withoutComments } from "./source-text.js"
import type { DescribedWebhook } from "./webhook-data.js"
import { describedWebhooks } from "./webhook-data.js"
import { eventMembers } from "./webhook-events.js"
import { fetchedReceiver, mayFollow, sign, signedReceiver, verify } from "./webhook-functions.js"

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
