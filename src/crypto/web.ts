import { base64, hex } from "./encoding.js"

const bytes = (text: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  typeof text === "string" ? new TextEncoder().encode(text) : new Uint8Array(text)

/** HMAC-SHA256 (RFC 2104) of a message; strings are UTF-8. */
export async function hmacSha256(key: string, message: string | Uint8Array): Promise<Uint8Array> {
  const secret = await crypto.subtle.importKey("raw", bytes(key), { name: "HMAC", hash: "SHA-256" }, false, ["sign"])
  return new Uint8Array(await crypto.subtle.sign("HMAC", secret, bytes(message)))
}

/** HMAC-SHA256 of a message as text. */
export async function hmacSha256Text(key: string, message: string, encoding: "hex" | "base64"): Promise<string> {
  const digest = await hmacSha256(key, message)
  return encoding === "hex" ? hex(digest) : base64(digest)
}

/** SHA-256 of a message; strings are UTF-8. */
export async function sha256(message: string | Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes(message)))
}

/** Random bytes fit for keys and nonces. */
export function random(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length))
}

/** A random UUID (RFC 9562 section 5.4). */
export function uuid(): string {
  return crypto.randomUUID()
}
