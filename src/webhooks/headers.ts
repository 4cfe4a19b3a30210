import { WebhookVerificationError } from "../errors.js"

/** Headers as frameworks give them. */
export type WebhookHeaders =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>

/**
 * One header by its name, whatever its case; undefined when it is missing.
 * @throws WebhookVerificationError with reason `malformed` when it was sent twice
 */
export function headerOf(headers: WebhookHeaders, name: string): string | undefined {
  if (typeof headers.get === "function") return (headers as { get(name: string): string | null }).get(name) ?? undefined
  const wanted = name.toLowerCase()
  const values = Object.entries(headers as Record<string, string | readonly string[] | undefined>)
    .filter(([key]) => key.toLowerCase() === wanted)
    .flatMap(([, value]) => value ?? [])
  if (values.length > 1)
    throw new WebhookVerificationError(`The header ${name} was sent ${values.length} times.`, { reason: "malformed" })
  return values[0]
}
