import type { WebhookVerificationError } from "../errors.js"
import { refusal } from "./refusal.js"

/** Headers as frameworks give them. */
export type WebhookHeaders =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>

/** Longer than any header that is looked at. */
const maxLength = 4096

/**
 * One header by its name, whatever its case; empty when it is missing. What was sent twice is joined by a comma.
 * @throws WebhookVerificationError with reason `malformed` when it is too long
 */
export function headerOf(headers: WebhookHeaders, name: string): string {
  const all = Object(headers) as Record<string, unknown>
  const names = Object.keys(all).filter((key) => key.toLowerCase() === name.toLowerCase())
  const value = (typeof all["get"] === "function" ? [all["get"](name)] : names.map((key) => all[key])).join()
  if (value[maxLength]) throw malformedHeader(name)
  return value
}

/** @throws WebhookVerificationError with reason `missing-header`, or as headerOf */
export function requiredHeader(headers: WebhookHeaders, name: string): string {
  const value = headerOf(headers, name)
  if (value) return value
  throw refusal("missing-header", `The header ${name} is missing.`)
}

/** The error of a header that no provider would send so. */
export function malformedHeader(name: string, advice = ""): WebhookVerificationError {
  return refusal("malformed", `The header ${name} is malformed or doubled.${advice}`)
}
