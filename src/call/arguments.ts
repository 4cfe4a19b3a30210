import type { CallInput, CallOptions } from "./call.js"
import type { CheckedCall } from "./call-options.js"
import { checkedCallOptions, optionNames } from "./call-options.js"
import type { Operation } from "../contract.js"
import { ConfigurationError } from "../errors.js"
import { ownProperties } from "../options/own-properties.js"
import { pathParameters } from "./path.js"
import { checkQueryValues } from "./query.js"
import { isObject, kindOf } from "../options/value-kind.js"

/** The arguments of a call, told apart. */
export interface CallArguments {
  readonly input: CallInput
  readonly options: CallOptions
}

const noOptions: CallOptions = Object.freeze(ownProperties({}))

/**
 * The arguments of a method: path parameters in order, then the body or the query, then the options.
 * @throws ConfigurationError when one stands in another's place
 */
export function callArguments(operation: Operation, given: readonly unknown[]): CallArguments {
  const names = pathParameters(operation.path)
  const hasPayload = operation.body !== undefined || operation.query !== undefined
  const [payload, last] = hasPayload ? given.slice(names.length) : [undefined, given[names.length]]
  const call = checkedCall(operation, signature(operation, names))
  const extra = given.length - names.length - (hasPayload ? 2 : 1)
  if (extra > 0) call.refuse(`${extra} argument${extra > 1 ? "s" : ""} too many. It takes ${call.takes}.`, "arguments")
  checkPayload(call, operation.body === undefined ? "query" : "body", payload)
  const options = last === undefined ? noOptions : checkedCallOptions(call, last)
  const { query } = options as CallOptions<unknown, Record<string, unknown>>
  if (operation.body !== undefined) checkPayload(call, "query", query)
  checkKeyOnce(call, payload, options)
  const input = {
    path: Object.fromEntries(names.map((name, at) => [name, given[at]])),
    body: operation.body === undefined ? undefined : payload,
    query: operation.body === undefined ? (payload as Record<string, unknown> | undefined) : query,
  }
  return { input, options }
}

/**
 * The argument of a path call: `{ params: { path, query }, body }` with the options beside.
 * @throws ConfigurationError when something is missing, unknown or out of place
 */
export function pathCallArguments(operation: Operation, given: unknown = {}): CallArguments {
  const call = checkedCall(operation, "{ params: { path, query }, body } with the options beside")
  const { refuse, takes } = call
  if (!isObject(given)) return refuse(`it takes one object, not ${kindOf(given)}: ${takes}.`, "arguments")
  const { params = {}, body, ...rest } = ownProperties(given)
  if (!isObject(params)) return refuse(`params must be an object, not ${kindOf(params)}. It takes ${takes}.`, "params")
  const { path = {}, query, ...unknown } = params
  const [place] = Object.keys(unknown)
  if (place !== undefined) refuse(`params.${place} is unknown. It takes ${takes}.`, `params.${place}`)
  if (!isObject(path)) return refuse(`params.path must be an object, not ${kindOf(path)}.`, "path")
  if (Object.hasOwn(rest, "query")) refuse("give the query as params.query.", "query")
  const options = checkedCallOptions(call, rest)
  checkPayload(call, "body", body)
  checkPayload(call, "query", query)
  checkKeyOnce(call, body, options)
  return { input: { path, query: query as CallInput["query"], body }, options }
}

function checkedCall(operation: Operation, takes: string): CheckedCall {
  const { id } = operation
  return {
    operation,
    takes,
    refuse(why, option) {
      throw new ConfigurationError(`${id}: ${why}`, { operation: id, option })
    },
  }
}

function checkPayload({ operation, takes, refuse }: CheckedCall, place: "body" | "query", payload: unknown): void {
  if (payload === undefined) {
    if (operation[place] === "required") refuse(`the ${place} is missing. It takes ${takes}.`, place)
    return
  }
  if (operation[place] === undefined) refuse(`it takes no ${place}.`, place)
  if (!isObject(payload))
    return refuse(`the ${place} must be an object, not ${kindOf(payload)}. It takes ${takes}.`, place)
  const confused = optionNames.find((name) => Object.hasOwn(payload, name) && !operation.fields?.includes(name))
  if (confused) refuse(`${confused} is an option and stands in the ${place}. It takes ${takes}.`, confused)
  if (place === "query") checkQueryValues(payload, refuse)
}

/** Where the API takes the idempotency key in the body, it has one value. */
function checkKeyOnce({ operation, refuse }: CheckedCall, body: unknown, { idempotencyKey }: CallOptions): void {
  const place = operation.idempotency?.key
  if (place?.in !== "body" || idempotencyKey === undefined || !isObject(body)) return
  const given = body[place.name]
  if (given !== undefined && given !== idempotencyKey)
    refuse(`${place.name} in the body and options.idempotencyKey differ. Give one of them.`, "idempotencyKey")
}

function signature({ body, query }: Operation, names: readonly string[]): string {
  const payload = body ?? query
  const name = body === undefined ? "query" : "body"
  const parts = [...names, ...(payload ? [payload === "required" ? name : `${name}?`] : []), "options?"]
  return `(${parts.join(", ")})`
}
