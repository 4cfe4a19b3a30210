import { serializeBody } from "./body.js"
import type { CallOptions } from "./call.js"
import { Cancellation } from "../time/cancellation.js"
import type { Clock } from "../time/clock.js"
import type { Operation } from "../contract.js"
import type { Credential } from "../options/credentials.js"
import { callCredential } from "../options/credentials.js"
import { ConfigurationError, TimeoutError } from "../errors.js"
import { timeLimit } from "../time/time-limit.js"

/** A request type whose properties `K` may be left out, because an option of createClient fills them. */
export type Filled<T, K extends PropertyKey> = T extends unknown
  ? Omit<T, K> & { [P in Extract<keyof T, K>]?: T[P] }
  : never

/** What properties are filled from, and the time there is for it. */
export interface Filling {
  /** Values by option. */
  readonly fill: ReadonlyMap<string, Credential>
  readonly clock: Clock
  /** ms. */
  readonly deadline: number
}

type Source = () => string | Promise<string>

/**
 * Fills request properties that the caller left out: from options of createClient, and the idempotency key where the
 * API takes it in the body. The caller's object is not changed, and counts as it is now: the promise comes only where a
 * function has to be asked, and ends with the call's signal and deadline.
 * @throws ConfigurationError when a function gives no usable value
 */
export function fillBody(operation: Operation, body: unknown, options: CallOptions, filling: Filling): unknown {
  if (body === undefined) return undefined
  const { idempotency, fill = [] } = operation
  const { idempotencyKey } = options
  const given = body as Record<string, unknown>
  const added: Record<string, string> = {}
  const functions: (readonly [name: string, option: string, source: Source])[] = []
  if (idempotency?.key?.in === "body" && idempotencyKey !== undefined && given[idempotency.key.name] === undefined)
    added[idempotency.key.name] = idempotencyKey
  for (const { pointer, option, unless = [], required } of fill) {
    const name = pointer.slice(1)
    const source = filling.fill.get(option)
    if ([name, ...unless].some((property) => given[property] !== undefined)) continue
    if (source === undefined && required) throw missing(operation, option, [name, ...unless])
    if (typeof source === "string") added[name] = source
    else if (source !== undefined) functions.push([name, option, source])
  }
  if (functions.length === 0) return Object.keys(added).length === 0 ? body : { ...given, ...added }
  const now = JSON.parse(serializeBody(operation, body)) as object
  const asked = functions.map(async ([name, option, source]) => {
    added[name] = await valueOf(operation, option, source, filling.clock)
  })
  return inTime(operation, options, filling, Promise.all(asked)).then(() => ({ ...now, ...added }))
}

/** @throws TimeoutError when the call's deadline ends before the promise, or the signal's reason */
function inTime<T>(
  { id }: Operation,
  options: CallOptions,
  { clock, deadline }: Filling,
  asked: Promise<T>,
): Promise<T> {
  const { signal, deadline: ms = deadline } = options
  const message = `${id}: the deadline of ${ms} ms ended while a function of yours was asked for a value. Nothing was sent.`
  const late = () => new TimeoutError(message, { operation: id, limit: "deadline" })
  return timeLimit(clock, ms, asked, late, new Cancellation(signal))
}

function missing({ id }: Operation, option: string, names: readonly string[]): ConfigurationError {
  return new ConfigurationError(`${id}: give ${names.join(" or ")} in the body, or ${option} to createClient.`, {
    operation: id,
    option,
  })
}

async function valueOf({ id }: Operation, option: string, source: Source, clock: Clock): Promise<string> {
  const value = await callCredential(option, source, clock)
  if (typeof value === "string" && value !== "") return value
  throw new ConfigurationError(`${id}: ${option} (from your function) is empty or no string.`, {
    operation: id,
    option,
  })
}
