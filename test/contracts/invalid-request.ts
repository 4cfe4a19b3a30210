import type { Document, Parameter, PlacedOperation } from "../../src/generate/document.js"
import { resolve } from "../../src/generate/document.js"
import type { ExampleCall } from "./examples.js"
import type { Validate } from "./validator.js"

/** A request as it goes out. */
export interface SentRequest {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
}

/** What makes a request invalid. */
export interface Mutation {
  readonly what: string
  /** The status it must get; undefined: that of a validation error. */
  readonly status?: number
  apply(request: SentRequest): SentRequest
}

interface Place {
  readonly document: Document
  readonly placed: PlacedOperation
  readonly validate: Validate
  readonly call: ExampleCall
}

/**
 * The strongest fault that the contract lets a request of an operation have, found with the contract's own schemas: a
 * missing field, a value of a wrong type, a broken parameter, an answer nobody can give. Undefined where only the
 * credential can be wrong.
 */
export function mutation(place: Place, isPublic: boolean): Mutation | undefined {
  const candidates = [...missingFields(place), ...wrongTypes(place), ...brokenParameters(place)]
  return candidates[0] ?? (isPublic ? unacceptable : undefined)
}

/** The same request without its credential, in the header or in the query. */
export function withoutCredential({ components }: Document, request: SentRequest): SentRequest {
  const { authorization: _, ...headers } = request.headers
  const url = new URL(request.url)
  for (const { in: place, name } of Object.values(components?.securitySchemes ?? {}))
    if (place === "query") url.searchParams.delete(name!)
  return { ...request, headers, url: url.href }
}

const unacceptable: Mutation = {
  what: "an Accept header that cannot be met",
  status: 406,
  apply: (request) => ({ ...request, headers: { ...request.headers, accept: "application/x-unknown" } }),
}

function missingFields(place: Place): Mutation[] {
  return bodyMutations(place, "without", (body, name) =>
    Object.fromEntries(Object.entries(body).filter(([key]) => key !== name)),
  )
}

function wrongTypes(place: Place): Mutation[] {
  return bodyMutations(place, "with a wrong type of", (body, name) => ({ ...body, [name]: [[]] }))
}

type Body = Readonly<Record<string, unknown>>

function bodyMutations(
  { placed, validate, call }: Place,
  how: string,
  change: (body: Body, name: string) => Body,
): Mutation[] {
  const [media] = Object.keys(placed.operation.requestBody?.content ?? {})
  if (media === undefined || call.body === undefined) return []
  const schema = ["paths", placed.path, placed.method.toLowerCase(), "requestBody", "content", media, "schema"]
  const isForm = media === "application/x-www-form-urlencoded"
  return Object.keys(call.body as Body).flatMap((name) => {
    const changed = change(call.body as Body, name)
    if (validate(schema, changed) === undefined) return []
    const body = isForm ? String(new URLSearchParams(changed as Record<string, string>)) : JSON.stringify(changed)
    return [{ what: `a body ${how} ${name}`, apply: (request: SentRequest) => ({ ...request, body }) }]
  })
}

/** Values that types, formats, patterns, enumerations and lengths refuse. */
const oddValues = ["not valid!", "", "x".repeat(5000)]

function brokenParameters(place: Place): Mutation[] {
  const { document, placed, validate } = place
  return placed.parameters.flatMap((parameter) => {
    const { name, schema = {}, in: where } = parameter
    if ((where !== "query" && where !== "path") || resolve(document, schema).type === "object") return []
    const schemaAt = schemaPlace(place, parameter)
    const value = oddValues.find((odd) => !(odd === "" && where === "path") && validate(schemaAt, odd) !== undefined)
    if (value === undefined) return []
    return [
      {
        what: `a ${where} parameter ${name} of "${value.slice(0, 12)}"`,
        apply: (request) => withParameter(place, request, parameter, value),
      },
    ]
  })
}

function schemaPlace(
  { document, placed: { path, method, operation } }: Place,
  { name, in: where }: Parameter,
): string[] {
  const verb = method.toLowerCase()
  const isIt = (candidate: Parameter) => {
    const parameter = resolve(document, candidate)
    return parameter.name === name && parameter.in === where
  }
  const own = operation.parameters?.findIndex(isIt) ?? -1
  if (own >= 0) return ["paths", path, verb, "parameters", String(own), "schema"]
  return ["paths", path, "parameters", String(document.paths[path]!.parameters!.findIndex(isIt)), "schema"]
}

function withParameter(
  { placed, call }: Place,
  request: SentRequest,
  { name, in: where }: Parameter,
  value: string,
): SentRequest {
  const url = new URL(request.url)
  if (where === "query") url.searchParams.set(name, value)
  else
    url.pathname = placed.path.replace(/\{([^{}]+)\}/g, (_, key: string) =>
      encodeURIComponent(String(key === name ? value : call.path[key])),
    )
  return { ...request, url: url.href }
}
