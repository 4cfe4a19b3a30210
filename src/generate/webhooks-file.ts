import type { Contract, Webhooks } from "../contract.js"
import type { Document, OperationObject } from "./document.js"
import { schemaName } from "./document.js"
import { docComment, header, key, literal, pascalCase, withoutComments } from "./source-text.js"
import type { TypeName } from "./type-names.js"

/** The types that `webhooks.ts` exports for the bodies. */
export function webhookTypes(document: Document): TypeName[] {
  return Object.keys(document.webhooks ?? {}).map((type) => ({ name: bodyName(type), of: type }))
}

function bodyName(type: string): string {
  return `${pascalCase(type)}Body`
}

/** The text of `webhooks.ts`: how each webhook is signed, named and delivered, and the type of its body. */
export function webhooksFile({ id, title }: Contract, document: Document, runtime: string): string {
  const entries = Object.entries(document.webhooks ?? {}).flatMap(([type, { post }]) => (post ? [[type, post] as const] : []))
  const payloads = entries.map(([type, operation]) => payload(type, operation))
  const body = payloads.map(({ text }) => text).join("\n")
  return [
    header(id),
    `import type { Webhooks } from "${runtime}"`,
    ...(/\bcomponents\b/.test(withoutComments(body)) ? [`import type { components } from "./types.js"`] : []),
    ...(/\bwebhookBodies\b/.test(withoutComments(body)) ? [`import type { webhooks as webhookBodies } from "./types.js"`] : []),
    "",
    body,
    docComment([`The webhooks of ${title}, by event type.`]) + "export const webhooks: Webhooks = {",
    ...entries.map(([type, operation]) => `  ${key(type)}: ${literal(webhookData(operation))},`),
    "}",
    "",
    docComment([`The bodies of the webhooks of ${title}, by event type.`]) + "export interface WebhookBodies {",
    ...payloads.map(({ type, name }) => `  ${key(type)}: ${name}`),
    "}",
    "",
  ].join("\n")
}

function payload(type: string, operation: OperationObject): { type: string; name: string; text: string } {
  const content = operation.requestBody?.content ?? {}
  const media = Object.keys(content)[0] ?? "application/json"
  const schema = schemaName(content[media]?.schema)
  const name = bodyName(type)
  const alias = schema ? `components["schemas"]["${schema}"]` : `webhookBodies["${type}"]["post"]["requestBody"]["content"]["${media}"]`
  return { type, name, text: `${docComment([operation.summary, operation.description])}export type ${name} = ${alias}\n` }
}

function webhookData(operation: OperationObject): Webhooks[string] {
  return {
    signature: told(operation["x-webhook-signature"], false),
    ...(operation["x-webhook-event"] ? { event: told(operation["x-webhook-event"], true) } : {}),
    ...(operation["x-webhook-delivery"] ? { delivery: told(operation["x-webhook-delivery"], true) } : {}),
  } as Webhooks[string]
}

function told(value: unknown, dropGrade: boolean): unknown {
  const left = new Set(["source", "note", ...(dropGrade ? ["grade"] : [])])
  return Object.fromEntries(Object.entries(value as object).filter(([name]) => !left.has(name)))
}
