import type { CallInput, CallOptions } from "./call.js"
import type { Operation } from "./contract.js"
import { ConfigurationError } from "./errors.js"
import { checkRetry, checkTimes } from "./limits.js"
import { pathParameters } from "./path.js"

/** The arguments of a method, told apart. */
export interface CallArguments {
  readonly input: CallInput
  readonly options: CallOptions
}

/** The names of a call's options. */
export const optionNames = ["signal", "timeout", "deadline", "retry", "idempotencyKey", "headers", "query"]

/**
 * Path parameters in order, then the body or the query, then the options.
 * @throws ConfigurationError when one stands in another's place
 */
export function callArguments(operation: Operation, given: readonly unknown[]): CallArguments {
  const names = pathParameters(operation.path)
  const hasPayload = operation.body !== undefined || operation.query !== undefined
  const [payload, options = {}] = hasPayload ? given.slice(names.length) : [undefined, given[names.length]]
  const refuse = refusal(operation)
  const extra = given.length - names.length - (hasPayload ? 2 : 1)
  if (extra > 0) refuse(`${extra} argument${extra > 1 ? "s" : ""} too many. It takes ${signature(operation)}.`, "arguments")
  checkPayload(operation, payload, refuse)
  checkOptions(operation, options, refuse)
  const { query } = options as CallOptions<unknown, Record<string, unknown>>
  const input = {
    path: Object.fromEntries(names.map((name, at) => [name, given[at]])),
    body: operation.body === undefined ? undefined : payload,
    query: operation.body === undefined ? (payload as Record<string, unknown> | undefined) : query,
  }
  return { input, options: options as CallOptions }
}

type Refuse = (why: string, option: string) => never

function refusal({ id }: Operation): Refuse {
  return (why, option) => {
    throw new ConfigurationError(`${id}: ${why}`, { operation: id, option })
  }
}

function checkPayload(operation: Operation, payload: unknown, refuse: Refuse): void {
  const place = operation.body === undefined ? "query" : "body"
  if (payload === undefined) {
    if (operation[place] === "required") refuse(`the ${place} is missing. It takes ${signature(operation)}.`, place)
    return
  }
  if (!isObject(payload)) refuse(`the ${place} must be an object.`, place)
  const confused = optionNames.find((name) => Object.hasOwn(payload as object, name) && !operation.fields?.includes(name))
  if (confused) refuse(`${confused} is an option and stands in the ${place}. It takes ${signature(operation)}.`, confused)
}

/** @throws ConfigurationError for an unknown or unusable option of a call */
export function checkCallOptions(operation: Operation, options: unknown): asserts options is CallOptions {
  checkOptions(operation, options, refusal(operation))
}

function checkOptions(operation: Operation, options: unknown, refuse: Refuse): void {
  if (!isObject(options)) return refuse(`the options must be an object. It takes ${signature(operation)}.`, "options")
  for (const name of Object.keys(options))
    if (!optionNames.includes(name)) refuse(`unknown option ${name}. It takes ${signature(operation)}; options are ${optionNames.join(", ")}.`, name)
  const { signal, timeout, deadline, retry, idempotencyKey, headers, query } = options as CallOptions<unknown, unknown>
  if (signal !== undefined && !(typeof signal === "object" && "aborted" in signal)) refuse("signal must be an AbortSignal.", "signal")
  if (query !== undefined && !(operation.body !== undefined && operation.query !== undefined))
    refuse(`options.query has no use here. It takes ${signature(operation)}.`, "query")
  checkTimes({ timeout, deadline }, (why, option) => refuse(why, option))
  if (retry !== undefined) checkRetry(retry, refuse)
  if (idempotencyKey !== undefined) checkIdempotencyKey(operation, idempotencyKey, refuse)
  if (headers !== undefined) checkHeaders(headers, operation, refuse)
}

function checkIdempotencyKey({ idempotency }: Operation, key: unknown, refuse: Refuse): void {
  const place = idempotency?.key
  if (place === undefined) return refuse("the API takes no idempotency key here; leave idempotencyKey out.", "idempotencyKey")
  const { maxLength = 255 } = place
  if (typeof key !== "string" || !/^[\x21-\x7e]+$/.test(key) || key.length > maxLength)
    refuse(`idempotencyKey must be 1 to ${maxLength} visible ASCII characters, such as order-17-charge.`, "idempotencyKey")
}

function checkHeaders(headers: unknown, { idempotency }: Operation, refuse: Refuse): void {
  const keyHeader = idempotency?.key?.in === "header" ? idempotency.key.name.toLowerCase() : undefined
  if (!isObject(headers)) return refuse("headers must be an object of strings.", "headers")
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) continue
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || typeof value !== "string" || /[^\t\x20-\x7e\x80-\xff]/.test(value))
      refuse(`the header ${JSON.stringify(name)} has a name or value that HTTP does not allow.`, "headers")
    if (name.toLowerCase() === "authorization") refuse("credentials belong to createClient, not to headers.", "headers")
    if (name.toLowerCase() === keyHeader) refuse(`give ${name} as options.idempotencyKey.`, "headers")
  }
}

function signature(operation: Operation): string {
  const { body, query } = operation
  const payload = body ?? query
  const name = body === undefined ? "query" : "body"
  const parts = [...pathParameters(operation.path), ...(payload ? [payload === "required" ? name : `${name}?`] : []), "options?"]
  return `(${parts.join(", ")})`
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
