import type { WebhookVerificationError } from "../errors.js"
import { refusal } from "./refusal.js"

/** A body exactly as it arrived. */
export type RawBody = string | Uint8Array | ArrayBuffer

// A byte order mark stays: bytes that were not signed must not vanish.
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

/** How to get at what was signed. */
export const rawBodyAdvice = "Take it raw, as await request.text() does."

/**
 * The body as text. The bytes of the text are those of the body: what is not UTF-8 is refused.
 * @throws WebhookVerificationError with reason `body-parsed` when something has parsed it already, else `malformed`
 */
export function bodyText(body: RawBody): string {
  try {
    if (typeof body !== "string") return utf8.decode(body ?? {})
    if (!/\p{Surrogate}/u.test(body)) return body
  } catch {
    if (!ArrayBuffer.isView(body)) throw bodyParsed()
  }
  throw noEvent()
}

/** The error of a body whose bytes are lost. */
export function bodyParsed(): WebhookVerificationError {
  return refusal("body-parsed", `The body is parsed. ${rawBodyAdvice}`)
}

/** The error of a body that no event can be made of. */
export function noEvent(): WebhookVerificationError {
  return refusal("malformed", "The body is no event.")
}
