import type { WebhookVerificationError } from "../errors.js"
import { refusal } from "./refusal.js"

/** Headers as frameworks give them. */
export type WebhookHeaders =
  { get(name: string): string | null } | Readonly<Record<string, string | readonly string[] | undefined>>

/** One value: what was sent twice is joined by a comma. Nothing longer is looked at. */
const single = /^[^\s,]{1,4096}$/

/** One value or none. */
export const optional = /^[^\s,]{0,4096}$/

/** A list of values. */
export const listed = /^.{1,4096}$/

/**
 * One header by its name, whatever its case; empty when it is missing and optional.
 * @throws WebhookVerificationError with reason `missing-header`; `malformed` when it is too long, or sent twice and no list
 */
export function headerOf(headers: WebhookHeaders, name: string, form = single): string {
  const all = Object(headers) as Record<string, unknown>
  const values = typeof all["get"] === "function" ? [all["get"](name)] : []
  const wanted = name.toLowerCase()
  for (const key of Object.keys(all)) if (key.toLowerCase() === wanted) values.push(all[key])
  const value = values.join()
  if (form.test(value)) return value
  throw value ? malformedHeader(name) : refusal("missing-header", `The header ${name} is missing.`)
}

/** The error of a header that no provider would send so. */
export function malformedHeader(name: string, advice = ""): WebhookVerificationError {
  return refusal("malformed", `The header ${name} is malformed.${advice}`)
}
