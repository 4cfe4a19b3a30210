import { base64 } from "../crypto/encoding.js"

/** Characters: a regular expression cannot hold what is much longer. */
const long = 5000

/**
 * Takes known secret and personal values out of a text that is about to be shown, whatever their case.
 * Values of one or two characters stay: taking them out would leave no text.
 */
export function redact(text: string, values: Iterable<string>): string {
  const hidden = [...new Set([...values].filter((value) => value.length > 2).flatMap(writings))]
    .filter(({ length }) => length <= text.length)
    .sort((a, b) => b.length - a.length)
  const shorter = hidden.filter(({ length }) => length <= long)
  let left = text
  for (const value of hidden) if (value.length > long) left = left.replaceAll(value, "[redacted]")
  if (shorter.length === 0) return left
  const any = new RegExp(shorter.map((value) => value.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|"), "gi")
  return left.replace(any, "[redacted]")
}

/** A value as it is and trimmed, in JSON, in a URL, in a form and in base64. */
function writings(value: string): string[] {
  const trimmed = value.trim()
  return [value, trimmed.length > 2 ? trimmed : value].flatMap((text) => {
    const url = /\p{Surrogate}/u.test(text) ? [] : [encodeURIComponent(text)]
    const form = [text.replaceAll(" ", "+"), new URLSearchParams([["", text]]).toString().slice(1)]
    return [text, JSON.stringify(text).slice(1, -1), ...url, ...form, ...inBase64(text)]
  })
}

/** Of what is no longer than credentials and facts of a person are: whole bodies are not quoted like that. */
function inBase64(text: string): string[] {
  if (text.length > long) return []
  const encoded = base64(new TextEncoder().encode(text))
  return [encoded, encoded.replace(/=+$/, "")]
}

/** All strings and numbers below properties of these names. */
export function sensitiveValues(body: unknown, names: readonly string[], inside = false): string[] {
  if (typeof body === "string" || typeof body === "number") return inside ? [String(body)] : []
  if (typeof body !== "object" || body === null) return []
  return Object.entries(body).flatMap(([name, value]) => sensitiveValues(value, names, inside || names.includes(name)))
}
