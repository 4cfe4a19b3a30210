import { WebhookVerificationError } from "../errors.js"

/** A body exactly as it arrived. */
export type RawBody = string | Uint8Array | ArrayBuffer

/** @throws WebhookVerificationError with reason `body-parsed` when something has parsed the body already */
export function rawBytes(body: RawBody): Uint8Array {
  if (typeof body === "string") return new TextEncoder().encode(body)
  if (body instanceof ArrayBuffer) return new Uint8Array(body)
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
  throw new WebhookVerificationError(
    `The body is ${body === null ? "null" : `of type ${typeof body}`}: something parsed it before. The signature covers the exact bytes, so take the raw body: express.raw({ type: "*/*" }), await request.text(), or an adapter of this package.`,
    { reason: "body-parsed" },
  )
}
