import { serializeBody } from "./body.js"
import type { Operation } from "../contract.js"
import type { Credential } from "../credentials.js"
import { callCredential } from "../credentials.js"
import { ConfigurationError } from "../errors.js"

/** A request type whose properties `K` may be left out, because an option of createClient fills them. */
export type Filled<T, K extends PropertyKey> = T extends unknown
  ? Omit<T, K> & { [P in Extract<keyof T, K>]?: T[P] }
  : never

/**
 * Fills request properties that the caller left out: from options of createClient, and the idempotency key where the
 * API takes it in the body. The caller's object is not changed, and counts as it is now: the promise comes only where a
 * function has to be asked.
 * @throws ConfigurationError when a function gives no usable value
 */
export function fillBody(
  operation: Operation,
  body: unknown,
  values: ReadonlyMap<string, Credential>,
  idempotencyKey: string | undefined,
): unknown {
  if (body === undefined) return undefined
  const { idempotency, fill = [] } = operation
  const given = body as Record<string, unknown>
  const added: Record<string, string> = {}
  const asked: Promise<void>[] = []
  if (idempotency?.key?.in === "body" && idempotencyKey !== undefined && given[idempotency.key.name] === undefined)
    added[idempotency.key.name] = idempotencyKey
  for (const { pointer, option, unless = [], required } of fill) {
    const name = pointer.slice(1)
    const source = values.get(option)
    if ([name, ...unless].some((property) => given[property] !== undefined)) continue
    if (source === undefined && required) throw missing(operation, option, [name, ...unless])
    if (source === undefined) continue
    if (typeof source === "string") added[name] = source
    else asked.push(valueOf(operation, option, source).then((value) => void (added[name] = value)))
  }
  if (asked.length === 0) return Object.keys(added).length === 0 ? body : { ...given, ...added }
  const now = JSON.parse(serializeBody(operation, body)) as object
  return Promise.all(asked).then(() => ({ ...now, ...added }))
}

function missing({ id }: Operation, option: string, names: readonly string[]): ConfigurationError {
  return new ConfigurationError(`${id}: give ${names.join(" or ")} in the body, or ${option} to createClient.`, {
    operation: id,
    option,
  })
}

async function valueOf({ id }: Operation, option: string, source: () => unknown): Promise<string> {
  const value = await callCredential(option, source)
  if (typeof value === "string" && value !== "") return value
  throw new ConfigurationError(`${id}: ${option} (from your function) is empty or no string.`, {
    operation: id,
    option,
  })
}
