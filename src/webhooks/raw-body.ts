import { WebhookVerificationError } from "../errors.js"
import { kindOf } from "../value-kind.js"
import { malformed } from "./headers.js"

/** A body exactly as it arrived. */
export type RawBody = string | Uint8Array | ArrayBuffer

/** What to do about a body that was parsed before. */
export const rawBodyAdvice =
  'The signature covers the exact bytes, so take the raw body: await request.text(), express.raw({ type: "*/*" }) before any JSON parser, or an adapter of paysmith.'

/**
 * The body as text or bytes.
 * @throws WebhookVerificationError with reason `body-parsed` when something has parsed it already, `malformed` when it is
 * text that no UTF-8 decodes to
 */
export function rawBody(body: RawBody): string | Uint8Array {
  if (typeof body === "string") {
    if (/\p{Surrogate}/u.test(body)) throw malformed("The body holds half a character, which cannot have been sent.")
    return body
  }
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
  // Not instanceof: the buffer may come from another realm, as in Jest.
  if (/^\[object (Shared)?ArrayBuffer\]$/.test(Object.prototype.toString.call(body))) return new Uint8Array(body)
  throw bodyParsed(`The body is ${kindOf(body)}`)
}

/** The error of a body whose bytes are lost. */
export function bodyParsed(what: string): WebhookVerificationError {
  return new WebhookVerificationError(`${what}: something has parsed it before. ${rawBodyAdvice}`, { reason: "body-parsed" })
}
