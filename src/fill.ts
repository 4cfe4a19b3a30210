import type { Operation } from "./contract.js"
import type { Credential } from "./credentials.js"
import { callCredential } from "./credentials.js"
import { ConfigurationError } from "./errors.js"

/** A request type whose properties `K` may be left out, because an option of createClient fills them. */
export type Filled<T, K extends PropertyKey> = T extends unknown
  ? Omit<T, K> & { [P in Extract<keyof T, K>]?: T[P] }
  : never

/**
 * Fills request properties that the caller left out: from options of createClient, and the idempotency key where the
 * API takes it in the body. The caller's object is not changed.
 * @throws ConfigurationError when a function gives no usable value
 */
export async function fillBody(
  operation: Operation,
  body: unknown,
  values: ReadonlyMap<string, Credential>,
  idempotencyKey: string | undefined,
): Promise<unknown> {
  if (body === undefined) return undefined
  const keyName = operation.idempotency?.key?.in === "body" ? operation.idempotency.key.name : undefined
  let filled = body as Record<string, unknown>
  const add = (name: string, value: string) => {
    if (filled[name] === undefined) filled = { ...filled, [name]: value }
  }
  if (keyName !== undefined && idempotencyKey !== undefined) add(keyName, idempotencyKey)
  for (const { pointer, option, unless = [] } of operation.fill ?? []) {
    const source = values.get(option)
    const given = unless.some((property) => filled[property] !== undefined)
    if (source !== undefined && !given) add(pointer.slice(1), await valueOf(operation, option, source))
  }
  return filled
}

async function valueOf({ id }: Operation, option: string, source: Credential): Promise<string> {
  const value = typeof source === "function" ? await callCredential(option, source) : source
  if (typeof value === "string" && value !== "") return value
  throw new ConfigurationError(`${id}: ${option} (from your function) is empty or no string.`, { operation: id, option })
}
