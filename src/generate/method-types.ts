import type { Operation } from "../contract.js"
import { pathParameters } from "../call/path.js"
import type { Document, Parameter, PlacedOperation, Schema } from "./document.js"
import { isDemanded, isJsonMedia, propertiesOf, resolve, schemaName } from "./document.js"
import { GenerationError } from "./generation-error.js"
import { isIdentifier, key, pascalCase } from "./source-text.js"
import type { TypeName } from "./type-names.js"

/** An exported type that a signature names. */
export interface Alias extends TypeName {
  readonly text: string
}

/** The signature of a method and the types it names. */
export function methodTypes(
  document: Document,
  operation: Operation,
  placed: PlacedOperation,
): { aliases: Alias[]; signature: string } {
  const name = pascalCase(operation.id)
  const own = `operations["${operation.id}"]`
  const aliases: Alias[] = []
  const alias = (suffix: string, comment: string, type: string) => {
    aliases.push({
      name: `${name}${suffix}`,
      of: operation.id,
      text: `/** ${comment} of ${operation.id}. */\nexport type ${name}${suffix} = ${type}\n`,
    })
    return `${name}${suffix}`
  }

  const answers = successes(document, placed)
  const unnamed = answers.filter(({ schema }) => schemaName(schema) === undefined)
  const data = union(
    answers.map(
      ({ status, media, schema }) =>
        schemaName(schema) ??
        alias(
          unnamed.length > 1 ? `Answer${status}` : "Answer",
          "The answer",
          `${own}["responses"][${status}]["content"]["${media}"]`,
        ),
    ),
  )
  const failure = alias("Error", "The errors", failures(document, placed, own) || "never")
  const call = operation.pagination
    ? `ListCall<${data}, ${item(document, operation, answers, data)}, ${failure}>`
    : `Call<${data || "undefined"}, ${failure}>`

  const query = operation.query && alias("Query", "The query", `NonNullable<${own}["parameters"]["query"]>`)
  const payload = operation.body
    ? `body${operation.body === "optional" ? "?" : ""}: ${bodyType(document, operation, placed, own, alias)}`
    : query && `query${operation.query === "optional" ? "?" : ""}: ${query}`
  const headers = headerType(placed, operation)
  const queryOption = operation.body && query ? query : undefined
  const options = queryOption
    ? `CallOptions<${headers ?? "unknown"}, ${queryOption}>`
    : headers
      ? `CallOptions<${headers}>`
      : "CallOptions"
  const parameters = [...pathArguments(operation, placed), payload, `options?: ${options}`]
  return { aliases, signature: `(${parameters.filter(Boolean).join(", ")}): ${call}` }
}

type MakeAlias = (suffix: string, comment: string, type: string) => string

function bodyType(
  document: Document,
  operation: Operation,
  { operation: { requestBody } }: PlacedOperation,
  own: string,
  alias: MakeAlias,
): string {
  const media = Object.keys(requestBody!.content)[0]!
  const schema = requestBody!.content[media]!.schema
  const type =
    schemaName(schema) ?? alias("Body", "The body", `NonNullable<${own}["requestBody"]>["content"]["${media}"]`)
  const filled = (operation.fill ?? [])
    .map(({ pointer }) => pointer.slice(1))
    .filter((name) => isDemanded(document, schema, name))
  return filled.length === 0 ? type : `Filled<${type}, ${filled.map((name) => JSON.stringify(name)).join(" | ")}>`
}

function pathArguments({ id, path }: Operation, { parameters }: PlacedOperation): string[] {
  return pathParameters(path).map((name) => {
    const parameter = parameters.find((candidate) => candidate.in === "path" && candidate.name === name)
    if (!parameter)
      throw new GenerationError(`${id}: the path has {${name}}, but no path parameter of that name. Declare it.`, id)
    if (!isIdentifier(name))
      throw new GenerationError(
        `${id}: the path parameter ${name} is no identifier. Name it in letters and digits.`,
        id,
      )
    return `${name}: ${scalar(parameter)}`
  })
}

function headerType({ parameters }: PlacedOperation, { idempotency }: Operation): string | undefined {
  const key_ = idempotency?.key?.in === "header" ? idempotency.key.name.toLowerCase() : undefined
  const headers = parameters.filter((parameter) => parameter.in === "header" && parameter.name.toLowerCase() !== key_)
  if (headers.length === 0) return undefined
  return `{ ${headers.map((header) => `${key(header.name)}${header.required ? "" : "?"}: ${scalar(header)}`).join("; ")} }`
}

function scalar({ schema }: Parameter): string {
  const { enum: values, type } = (schema ?? {}) as { enum?: unknown[]; type?: unknown }
  const known = (schema?.["x-extensible-enum"] as unknown[] | undefined)?.map((value) => JSON.stringify(value))
  if (known) return [...known, "(string & {})"].join(" | ")
  if (values) return values.map((value) => JSON.stringify(value)).join(" | ")
  return type === "integer" || type === "number" ? "number" : type === "boolean" ? "boolean" : "string"
}

interface Success {
  readonly status: string
  readonly media: string
  readonly schema: Schema | undefined
}

function successes(document: Document, { operation: { operationId, responses } }: PlacedOperation): Success[] {
  const answers = Object.entries(responses).flatMap(([status, response]) =>
    status.startsWith("2") ? [{ status, content: resolve(document, response).content }] : [],
  )
  const empty = answers.find(({ content }) => !content)
  if (empty && answers.some(({ content }) => content))
    throw new GenerationError(
      `${operationId}: the answer ${empty.status} has no body and another success has one. Declare the one that the client should expect.`,
      operationId,
    )
  return answers.flatMap(({ status, content }) => {
    if (!content) return []
    const media = Object.keys(content).find(isJsonMedia)
    if (media === undefined)
      throw new GenerationError(
        `${operationId}: the answer ${status} is ${Object.keys(content).join(" or ")}. The client reads JSON only.`,
        operationId,
      )
    return [{ status, media, schema: content[media]!.schema }]
  })
}

/** `ApiError<400, ValidationErrorBody> | ApiError<401 | 403, ErrorBody>`: one member for each kind of body. */
function failures(document: Document, { operation }: PlacedOperation, own: string): string {
  const statuses = new Map<string, string[]>()
  for (const [status, response] of Object.entries(operation.responses)) {
    const content = resolve(document, response).content ?? {}
    const media = Object.keys(content).filter(isJsonMedia)
    if (status.startsWith("2") || media.length === 0) continue
    const type = union(
      media.map((name) => schemaName(content[name]!.schema) ?? `${own}["responses"][${status}]["content"]["${name}"]`),
    )
    statuses.set(type, [...(statuses.get(type) ?? []), status])
  }
  return [...statuses].map(([type, list]) => `ApiError<${list.join(" | ")}, ${type}>`).join(" | ")
}

function item(document: Document, { id, pagination }: Operation, [first]: readonly Success[], data: string): string {
  let schema = first?.schema
  if (propertiesOf(document, schema).some(([name]) => name === "next"))
    throw new GenerationError(
      `${id}: the answer has a property next, which would hide the client's own next() for the next page. The client cannot list it.`,
      id,
    )
  const path = pagination!.items.split("/").slice(1)
  for (const name of path) {
    const { properties, allOf = [] } = schema ? resolve(document, schema) : ({} as Schema)
    schema = properties?.[name] ?? allOf.map((part) => resolve(document, part).properties?.[name]).find(Boolean)
  }
  const array = schema && resolve(document, schema)
  if (array?.type !== "array")
    throw new GenerationError(
      `${id}: x-pagination says that the items are at ${pagination!.items}, but the answer has no array there.`,
      id,
    )
  return schemaName(array.items) ?? `${data}${path.map((name) => `["${name}"]`).join("")}[number]`
}

function union(types: readonly string[]): string {
  return [...new Set(types)].join(" | ")
}
