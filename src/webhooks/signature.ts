import type { SignedWebhook } from "../contract.js"

/** The header that carries a timestamp of its own: the `X` of `{header.X}`. */
export function timestampHeader({ signed }: SignedWebhook): string | undefined {
  return /\{header\.(.+?)\}/.exec(signed)?.[1]
}

/** Whether a timestamp is part of what is signed. */
export function signsTimestamp({ signed }: SignedWebhook): boolean {
  return signed !== "{body}"
}

/** Writes a signature header. Several signatures stand for several secrets; a bare header takes the first. */
export function formatSignatureHeader(
  { scheme }: SignedWebhook,
  signatures: readonly string[],
  timestamp: string,
): string {
  if (scheme === undefined) return signatures[0]!
  return [`${scheme.timestamp}=${timestamp}`, ...signatures.map((value) => `${scheme.signature}=${value}`)].join(",")
}

/** The values of a name in a list such as `t=1`, `v1=ab`; what has other names is left out. */
export function valuesOf(name: string, pairs: readonly string[]): string[] {
  const values = []
  for (const pair of pairs) if (pair.startsWith(`${name}=`)) values.push(pair.slice(name.length + 1))
  return values
}

/** Compares without telling by its time where two texts differ; a wrong length is no secret. */
export function equalInConstantTime(a: string, b: string): boolean {
  let difference = a.length ^ b.length
  for (let at = 0; at < a.length; at++) difference |= a.charCodeAt(at) ^ b.charCodeAt(at)
  return !difference
}
