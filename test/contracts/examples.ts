import type { Document, Parameter, PlacedOperation, ResponseObject } from "../../src/generate/document.js"
import { resolve } from "../../src/generate/document.js"
import type { Tested } from "./driver.js"

/** A media type object with its examples. */
interface Media {
  readonly example?: unknown
  readonly examples?: Readonly<Record<string, { readonly $ref?: string; readonly value?: unknown }>>
}

/** One call, made from the examples of a contract. */
export interface ExampleCall {
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/**
 * The calls that the examples of an operation make: its required parameters with each body, and with the first body all
 * parameters that have an example.
 */
export function exampleCalls(document: Document, placed: PlacedOperation): ExampleCall[] {
  const bodies = requestExamples(document, placed)
  const minimal = bodies.map((body) => exampleCall(document, placed, body, (parameter) => parameter.required === true))
  const whole = exampleCall(document, placed, bodies[0], () => true)
  return JSON.stringify(whole) === JSON.stringify(minimal[0]) ? minimal : [...minimal, whole]
}

/** What a method takes: path parameters in order, then the body or the query, then the options. */
export function methodArguments(
  { operation, placed }: Tested,
  call: ExampleCall,
  headers: Record<string, string> = {},
): unknown[] {
  const hasBody = placed.operation.requestBody !== undefined
  const takesQuery = placed.parameters.some((parameter) => parameter.in === "query")
  const query = Object.keys(call.query).length > 0 ? call.query : undefined
  const key = operation.idempotency?.key?.name
  const { [key ?? ""]: idempotencyKey, ...others } = call.headers
  const options = {
    headers: { ...others, ...headers },
    ...(hasBody && query ? { query } : {}),
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
  }
  return [...Object.values(call.path), ...(hasBody ? [call.body] : takesQuery ? [query] : []), options]
}

/** The example bodies of an answer. */
export function responseExamples(document: Document, response: ResponseObject): unknown[] {
  const { content = {} } = resolve(document, response)
  return examplesOf(document, (content["application/json"] ?? Object.values(content)[0]) as Media | undefined)
}

function requestExamples(document: Document, { operation }: PlacedOperation): unknown[] {
  const examples = examplesOf(document, Object.values(operation.requestBody?.content ?? {})[0] as Media | undefined)
  return examples.length > 0 ? examples : [undefined]
}

function examplesOf(document: Document, media: Media | undefined): unknown[] {
  if (media === undefined) return []
  if (media.example !== undefined) return [media.example]
  return Object.values(media.examples ?? {}).map((example) => resolve(document, example).value)
}

function exampleCall(
  document: Document,
  placed: PlacedOperation,
  body: unknown,
  wanted: (parameter: Parameter) => boolean,
): ExampleCall {
  const values = (place: Parameter["in"]) =>
    Object.fromEntries(
      placed.parameters
        .filter((parameter) => parameter.in === place && wanted(parameter))
        .map((parameter) => [parameter.name, parameterExample(document, parameter)])
        .filter(([, value]) => value !== undefined),
    )
  return { path: inOrder(placed.path, values("path")), query: values("query"), headers: values("header"), body }
}

/** The example of a parameter, wherever it stands. */
export function parameterExample(document: Document, parameter: Parameter): unknown {
  const { example, examples } = parameter as Media
  const [first] = Object.values(examples ?? {}).map((named) => resolve(document, named).value)
  const schema =
    parameter.schema && (resolve(document, parameter.schema) as { example?: unknown; examples?: unknown[] })
  return example ?? first ?? schema?.example ?? schema?.examples?.[0]
}

function inOrder(template: string, values: Record<string, unknown>): Record<string, unknown> {
  const names = Array.from(template.matchAll(/\{([^{}]+)\}/g), ([, name]) => name!)
  return Object.fromEntries(names.map((name) => [name, values[name]]))
}
