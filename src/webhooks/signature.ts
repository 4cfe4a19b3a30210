import { hmacSha256 } from "#crypto"
import type { SignedWebhook } from "../contract.js"
import { base64, hex } from "../crypto/encoding.js"

/** What stands in a signature header. */
export interface SignatureHeader {
  readonly signatures: readonly string[]
  /** Seconds since epoch, as sent; undefined when the header carries none, or more than one. */
  readonly timestamp: string | undefined
}

/** Reads `<signature>`, or `t=<time>,v1=<signature>` where the contract says so; unknown schemes are left out. */
export function parseSignatureHeader({ scheme }: SignedWebhook, value: string): SignatureHeader {
  if (scheme === undefined) return { signatures: [value.trim()], timestamp: undefined }
  const pairs = value.split(",").map((pair) => pair.trim().split("=", 2))
  const of = (name: string) => pairs.flatMap(([key, entry]) => (key === name && entry ? [entry] : []))
  const [timestamp, ...more] = of(scheme.timestamp)
  return { signatures: of(scheme.signature), timestamp: more.length > 0 ? undefined : timestamp }
}

/** Writes a signature header. Several signatures stand for several secrets; a bare header takes the first. */
export function formatSignatureHeader({ scheme }: SignedWebhook, { signatures, timestamp }: SignatureHeader): string {
  if (scheme === undefined) return signatures[0]!
  return [`${scheme.timestamp}=${timestamp}`, ...signatures.map((value) => `${scheme.signature}=${value}`)].join(",")
}

/** The header that carries a timestamp of its own: the `X` of `{header.X}`. */
export function timestampHeader({ signed }: SignedWebhook): string | undefined {
  return /\{header\.([^}]+)\}/.exec(signed)?.[1]
}

/** Whether a timestamp is part of what is signed. */
export function signsTimestamp({ signed }: SignedWebhook): boolean {
  return signed !== "{body}"
}

/** What is signed: the body, with the timestamp where the contract puts it. */
export function signedMessage({ signed }: SignedWebhook, timestamp: string | undefined, body: string | Uint8Array): string | Uint8Array {
  const [before = "", after = ""] = signed.replace(/\{(?!body\})[^}]+\}/, timestamp ?? "").split("{body}")
  if (typeof body === "string") return before + body + after
  return before + after === "" ? body : join(before, body, after)
}

/** The signature of a message, as it stands in the header. */
export async function computeSignature({ encoding }: SignedWebhook, secret: string, message: string | Uint8Array): Promise<string> {
  const digest = await hmacSha256(secret, message)
  return encoding === "hex" ? hex(digest) : base64(digest)
}

function join(before: string, body: Uint8Array, after: string): Uint8Array {
  const [head, tail] = [before, after].map((text) => new TextEncoder().encode(text)) as [Uint8Array, Uint8Array]
  const joined = new Uint8Array(head.length + body.length + tail.length)
  joined.set(head)
  joined.set(body, head.length)
  joined.set(tail, head.length + body.length)
  return joined
}

/** Compares without telling by its time where two texts differ; a wrong length is no secret. */
export function equalInConstantTime(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (let at = 0; at < a.length; at++) difference |= a.charCodeAt(at) ^ b.charCodeAt(at)
  return difference === 0
}
