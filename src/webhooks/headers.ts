import { ConfigurationError, WebhookVerificationError } from "../errors.js"

/** Headers as frameworks give them. */
export type WebhookHeaders =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>

/** Longer than any header that is looked at. */
const maxLength = 4096

/**
 * One header by its name, whatever its case; undefined when it is missing.
 * @throws WebhookVerificationError with reason `malformed` when it was sent twice, is too long or no text
 * @throws ConfigurationError when these are no headers
 */
export function headerOf(headers: WebhookHeaders, name: string): string | undefined {
  const [value, ...more] = valuesOf(headers, name)
  if (value === undefined) return undefined
  if (more.length > 0) throw malformed(`The header ${name} was sent ${1 + more.length} times.`)
  if (typeof value !== "string" || value.length > maxLength) throw malformed(`The header ${name} is too long, or no text.`)
  return value
}

function valuesOf(headers: WebhookHeaders, name: string): unknown[] {
  if (typeof headers !== "object" || headers === null)
    throw new ConfigurationError("The headers must be a Headers object or an object of names and values.", { option: "headers" })
  if (typeof headers.get === "function") return [headers.get(name) ?? undefined]
  const wanted = name.toLowerCase()
  return Object.keys(headers)
    .filter((key) => key.length === wanted.length && key.toLowerCase() === wanted)
    .flatMap((key) => (headers as Record<string, unknown>)[key] ?? [])
}

/** The error of a delivery that no provider would send so. */
export function malformed(message: string): WebhookVerificationError {
  return new WebhookVerificationError(message, { reason: "malformed" })
}
