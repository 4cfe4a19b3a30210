import { optionNames } from "../call/call-options.js"
import type { Contract, Fill, ModeMark, Operation, SecurityScheme } from "../contract.js"
import type { Document, PlacedOperation, Schema, SecurityRequirement, SecuritySchemeObject } from "./document.js"
import { isDemanded, isJsonMedia, operationsOf, propertiesOf, resolve } from "./document.js"
import { GenerationError } from "./generation-error.js"

/** Facts that matter to readers and linters, not to the client. */
const unread = new Set(["source", "note", "grade"])

/** The contract as `src/` reads it. What is not said keeps its default. */
export function contractData(id: string, document: Document, packageName: string): Contract {
  const { info, components } = document
  const schemes = Object.entries(components?.securitySchemes ?? {})
  const server = document.servers?.[0]
  return compact({
    id,
    title: info.title,
    version: info.version,
    document: `${packageName}/${id}/openapi.json`,
    server: server && !server.variables ? server.url : undefined,
    schemes: Object.fromEntries(schemes.map(([name, scheme]) => [name, securityScheme(name, scheme, server?.url)])),
    security: alternatives(document.security ?? [], id),
    options: clientOptions(document),
    errors: read(info["x-errors"], ["codes"]) ?? {},
    rateLimit: read(info["x-rate-limit"], ["per"]),
    sensitive: sensitiveNames(document),
    operations: Object.fromEntries(
      operationsOf(document).map((placed) => [placed.operation.operationId, operation(document, placed)]),
    ),
  }) as Contract
}

function operation(document: Document, placed: PlacedOperation): Operation {
  const { path, method, operation, parameters } = placed
  const id = operation.operationId
  const content = operation.requestBody?.content
  const media = content && Object.keys(content)[0]
  const query = parameters.filter((parameter) => parameter.in === "query")
  const schema = media === undefined ? undefined : content![media]!.schema
  const names = [...propertiesOf(document, schema).map(([name]) => name), ...query.map(({ name }) => name)]
  for (const { name, style, explode } of query)
    if ((style !== undefined && style !== "form" && style !== "deepObject") || explode === false)
      throw new GenerationError(
        `${id}: the query parameter ${name} is serialized as ${style ?? "form"} without explode. The client writes form (arrays exploded) and deepObject.`,
        id,
      )
  if (media !== undefined && media !== "application/x-www-form-urlencoded" && !isJsonMedia(media))
    throw new GenerationError(
      `${id}: the request body is ${media}. The client writes JSON and application/x-www-form-urlencoded.`,
      id,
    )
  return compact({
    id,
    method,
    path,
    security: operation.security && alternatives(operation.security, id),
    body: content && (operation.requestBody.required ? "required" : "optional"),
    content: media === "application/json" ? undefined : media,
    query: query.length === 0 ? undefined : query.some((parameter) => parameter.required) ? "required" : "optional",
    empty: hasBody(document, placed) ? undefined : true,
    errors: errorStatuses(document, placed),
    errorShape: errorShape(operation["x-errors"]),
    pagination: read(operation["x-pagination"]),
    idempotency: idempotency(operation["x-idempotency"]),
    retry: read(operation["x-retry"]),
    movesMoney: operation["x-moves-money"],
    reconcile: read(operation["x-reconcile"]),
    fill: fills(document, schema),
    fields: nonEmpty(optionNames.filter((name) => names.includes(name))),
    mode: modeMark(document, placed),
    hidden: operation["x-client-method"] === false ? true : undefined,
    scopes: operation["x-scopes"],
  }) as Operation
}

function hasBody(document: Document, { operation }: PlacedOperation): boolean {
  return Object.entries(operation.responses).some(
    ([status, response]) => status.startsWith("2") && resolve(document, response).content,
  )
}

function errorStatuses(document: Document, { operation }: PlacedOperation): number[] {
  return Object.entries(operation.responses).flatMap(([status, response]) => {
    if (status.startsWith("2")) return []
    if (!/^[345]\d\d$/.test(status))
      throw new GenerationError(
        `${operation.operationId}: the response ${status} is no single status. Write each status out.`,
        operation.operationId,
      )
    const media = Object.keys(resolve(document, response).content ?? {})
    return media.some(isJsonMedia) ? [Number(status)] : []
  })
}

/** Undefined where an operation only adds codes. */
function errorShape(value: unknown): unknown {
  const shape = read(value, ["codes"]) as object | undefined
  return shape && Object.keys(shape).length > 0 ? shape : undefined
}

function idempotency(value: unknown): unknown {
  if (value === undefined) return undefined
  const { key, repeat, grade } = value as Record<string, unknown>
  return compact({ key, repeat, grade })
}

function fills(document: Document, schema: Schema | undefined): Fill[] | undefined {
  const found = propertiesOf(document, schema).flatMap(([name, property]) => {
    const option = resolve(document, property)["x-client-option"] as Omit<Fill, "pointer"> | undefined
    const required = isDemanded(document, schema, name) ? true : undefined
    return option === undefined
      ? []
      : [compact({ pointer: `/${name}`, option: option.option, unless: option.unless, required }) as Fill]
  })
  return nonEmpty(found.filter(({ pointer }, at) => found.findIndex((other) => other.pointer === pointer) === at))
}

function modeMark(document: Document, { operation }: PlacedOperation): ModeMark | undefined {
  for (const [status, response] of Object.entries(operation.responses)) {
    const schema = status.startsWith("2")
      ? resolve(document, response).content?.["application/json"]?.schema
      : undefined
    for (const [name, property] of propertiesOf(document, schema)) {
      const mark = resolve(document, property)["x-mode"] as Omit<ModeMark, "pointer"> | undefined
      if (mark !== undefined) return compact({ pointer: `/${name}`, test: mark.test, absent: mark.absent }) as ModeMark
    }
  }
  return undefined
}

/** Options of createClient that fill properties, over all operations. */
function clientOptions(document: Document): Contract["options"] | undefined {
  const found = new Map<string, { env?: string }>()
  walk(document.components?.schemas, (node) => {
    const option = node["x-client-option"] as { option: string; env?: string } | undefined
    if (option !== undefined) found.set(option.option, option.env === undefined ? {} : { env: option.env })
  })
  return found.size === 0 ? undefined : Object.fromEntries(found)
}

/** Names of properties and parameters that are marked `x-sensitive`. */
function sensitiveNames(document: Document): string[] | undefined {
  const names = new Set<string>()
  walk(document, (node) => {
    if (typeof node["name"] === "string" && node["x-sensitive"]) names.add(node["name"])
    const properties = node["properties"]
    if (typeof properties !== "object" || properties === null) return
    for (const [name, property] of Object.entries(properties as Record<string, Schema>))
      if (resolve(document, property)?.["x-sensitive"]) names.add(name)
  })
  return nonEmpty([...names].sort())
}

function walk(node: unknown, visit: (node: Record<string, unknown>) => void): void {
  if (typeof node !== "object" || node === null) return
  if (!Array.isArray(node)) visit(node as Record<string, unknown>)
  for (const child of Object.values(node)) walk(child, visit)
}

function alternatives(requirements: readonly SecurityRequirement[], where: string): string[] {
  return requirements.map((requirement) => {
    const names = Object.keys(requirement)
    if (names.length === 1) return names[0]!
    throw new GenerationError(
      `${where}: security asks for ${names.join(" and ") || "nothing"} together. List alternatives of one scheme each, or [] for public.`,
      where,
    )
  })
}

function securityScheme(name: string, scheme: SecuritySchemeObject, server: string | undefined): SecurityScheme {
  const credentials = scheme["x-credentials"] as never
  const http = scheme.type === "http" ? scheme.scheme?.toLowerCase() : undefined
  if (http === "bearer") return { kind: "bearer", credentials }
  if (http === "mac")
    return compact({ kind: "mac", signing: macSigning(scheme["x-signing"]), credentials }) as SecurityScheme
  if (scheme.type === "apiKey" && scheme.in === "query" && credentials === undefined) return { kind: "signed-url" }
  const flow = scheme.flows?.clientCredentials
  if (scheme.type !== "oauth2" || flow === undefined)
    throw new GenerationError(
      `The security scheme ${name} is of a kind that the client does not know: oauth2 with clientCredentials, http bearer, http MAC, or a signed URL (apiKey in query).`,
      name,
    )
  const authMethod = (scheme["x-token-endpoint-auth-method"] ?? "client_secret_basic") as "client_secret_basic"
  const scopes = nonEmpty(Object.keys(flow.scopes ?? {}))
  const tokenUrl =
    server !== undefined && flow.tokenUrl.startsWith(`${server}/`) ? flow.tokenUrl.slice(server.length) : flow.tokenUrl
  return compact({ kind: "oauth2", tokenUrl, scopes, authMethod, credentials }) as SecurityScheme
}

function macSigning(value: unknown): unknown {
  const { lines, terminator, header, nonce, ext, clock } = value as Record<string, unknown>
  return compact({ lines, terminator, header, nonce, ext, clock })
}

/** An extension's value without what only readers need. */
function read(value: unknown, leaveOut: readonly string[] = []): unknown {
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([key]) => !unread.has(key) && !leaveOut.includes(key)))
}

function nonEmpty<T>(list: T[]): T[] | undefined {
  return list.length === 0 ? undefined : list
}

function compact(value: Record<string, unknown>): unknown {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined))
}
