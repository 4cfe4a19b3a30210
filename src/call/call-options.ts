import type { CallOptions } from "./call.js"
import type { Operation } from "../contract.js"
import { checkRetry, checkTimes } from "../options/limits.js"
import { ownProperties } from "../options/own-properties.js"
import { isObject, kindOf } from "../options/value-kind.js"

/** The names of a call's options. */
export const optionNames = ["signal", "timeout", "deadline", "retry", "idempotencyKey", "headers", "query"]

/** Refuses an argument: why, and the name of what has to be changed. */
export type Refuse = (why: string, option: string) => never

/** A call whose arguments are checked. */
export interface CheckedCall {
  readonly operation: Operation
  /** What the call takes, such as `(id, body, options?)`. */
  readonly takes: string
  readonly refuse: Refuse
}

/** A copy of a call's options, nothing inherited. Refuses those that are unknown or unusable. */
export function checkedCallOptions(call: CheckedCall, given: unknown): CallOptions {
  const { operation, takes, refuse } = call
  if (!isObject(given))
    return refuse(`the options must be an object, not ${kindOf(given)}. It takes ${takes}.`, "options")
  const options = ownProperties(given)
  for (const name of Object.keys(options))
    if (!optionNames.includes(name))
      refuse(`unknown option ${name}. It takes ${takes}; options are ${optionNames.join(", ")}.`, name)
  const { signal, timeout, deadline, retry, idempotencyKey, headers, query } = options as CallOptions<unknown, unknown>
  if (signal !== undefined) checkSignal(signal, refuse)
  if (query !== undefined && !(operation.body !== undefined && operation.query !== undefined))
    refuse(`options.query has no use here. It takes ${takes}.`, "query")
  checkTimes({ timeout, deadline }, refuse)
  if (retry !== undefined) checkRetry(retry, refuse)
  if (idempotencyKey !== undefined) checkIdempotencyKey(operation, idempotencyKey, refuse)
  if (headers !== undefined) checkHeaders(headers, operation, refuse)
  return options
}

function checkSignal(signal: unknown, refuse: Refuse): void {
  const { aborted, addEventListener } = (signal ?? {}) as Partial<AbortSignal>
  if (typeof aborted === "boolean" && typeof addEventListener === "function") return
  const isController = typeof (signal as Partial<AbortController> | null)?.abort === "function"
  refuse(
    `signal must be an AbortSignal, not ${kindOf(signal)}.${isController ? " Give controller.signal." : ""}`,
    "signal",
  )
}

function checkIdempotencyKey({ idempotency }: Operation, key: unknown, refuse: Refuse): void {
  const place = idempotency?.key
  if (place === undefined)
    return refuse("the API takes no idempotency key here; leave idempotencyKey out.", "idempotencyKey")
  const { maxLength = 255 } = place
  if (typeof key !== "string" || !/^[\x21-\x7e]+$/.test(key) || key.length > maxLength)
    refuse(
      `idempotencyKey must be 1 to ${maxLength} visible ASCII characters, such as order-17-charge.`,
      "idempotencyKey",
    )
}

/** What the transport and the contract decide (RFC 9110 sections 7.2, 7.6, 8.3, 8.6, 12.5.1). */
const notTheCallers = new Set(
  "accept connection content-encoding content-length content-type expect host keep-alive te trailer transfer-encoding upgrade".split(
    " ",
  ),
)

function checkHeaders(headers: unknown, { idempotency }: Operation, refuse: Refuse): void {
  const keyHeader = idempotency?.key?.in === "header" ? idempotency.key.name.toLowerCase() : undefined
  if (!isObject(headers)) return refuse(`headers must be an object of strings, not ${kindOf(headers)}.`, "headers")
  for (const [name, value] of Object.entries(headers)) {
    const lower = name.toLowerCase()
    if (value === undefined) continue
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || typeof value !== "string" || /[^\t\x20-\x7e\x80-\xff]/.test(value))
      refuse(`the header ${JSON.stringify(name)} has a name or value that HTTP does not allow.`, "headers")
    if (/^(proxy-)?authorization$|^cookie$/.test(lower))
      refuse(`credentials belong to createClient, not to headers (${name}).`, "headers")
    if (lower === keyHeader) refuse(`give ${name} as options.idempotencyKey.`, "headers")
    if (notTheCallers.has(lower)) refuse(`the header ${name} is set by the client. Leave it out.`, "headers")
  }
}
