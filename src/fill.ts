import type { Operation } from "./contract.js"
import type { Credential } from "./credentials.js"
import { ConfigurationError } from "./errors.js"

/** A request type whose properties `K` may be left out, because an option of createClient fills them. */
export type Filled<T, K extends PropertyKey> = T extends unknown
  ? Omit<T, K> & { [P in Extract<keyof T, K>]?: T[P] }
  : never

/**
 * Fills request properties that the caller left out from options of createClient. The caller's object is not changed.
 * @throws ConfigurationError when a function gives no usable value
 */
export async function fillBody(operation: Operation, body: unknown, values: ReadonlyMap<string, Credential>): Promise<unknown> {
  let filled = body as Record<string, unknown>
  for (const { pointer, option, unless = [] } of operation.fill ?? []) {
    const source = values.get(option)
    const name = pointer.slice(1)
    if (source === undefined || [name, ...unless].some((property) => filled[property] !== undefined)) continue
    const value = typeof source === "function" ? await source() : source
    if (typeof value !== "string" || value === "")
      throw new ConfigurationError(`${operation.id}: ${option} (from your function) is empty or no string.`, { operation: operation.id, option })
    filled = { ...filled, [name]: value }
  }
  return filled
}
