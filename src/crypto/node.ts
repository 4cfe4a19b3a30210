import { createHash, createHmac, randomBytes, randomUUID } from "node:crypto"

/** HMAC-SHA256 (RFC 2104) of a message; strings are UTF-8. */
export function hmacSha256(key: string, message: string | Uint8Array): Uint8Array {
  return createHmac("sha256", key).update(message).digest()
}

/** HMAC-SHA256 of a message as text. */
export function hmacSha256Text(key: string, message: string, encoding: "hex" | "base64"): string {
  return createHmac("sha256", key).update(message).digest(encoding)
}

/** SHA-256 of a message; strings are UTF-8. */
export function sha256(message: string | Uint8Array): Uint8Array {
  return createHash("sha256").update(message).digest()
}

/** Random bytes fit for keys and nonces. */
export function random(length: number): Uint8Array {
  return randomBytes(length)
}

/** A random UUID (RFC 9562 section 5.4). */
export function uuid(): string {
  return randomUUID()
}
