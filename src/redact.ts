/**
 * Takes known secret and personal values out of a text that is about to be shown.
 * Values of one or two characters stay: taking them out would leave no text.
 */
export function redact(text: string, values: Iterable<string>): string {
  const hidden = [...new Set([...values].filter((value) => value.length > 2).flatMap(writings))].sort(
    (a, b) => b.length - a.length,
  )
  if (hidden.length === 0) return text
  const any = new RegExp(hidden.map((value) => value.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|"), "gi")
  return text.replace(any, "[redacted]")
}

/** A value as it is, in JSON and in a URL. */
function writings(value: string): string[] {
  const url = /\p{Surrogate}/u.test(value) ? [] : [encodeURIComponent(value)]
  return [value, JSON.stringify(value).slice(1, -1), ...url]
}

/** All strings and numbers below properties of these names. */
export function sensitiveValues(body: unknown, names: readonly string[], inside = false): string[] {
  if (typeof body === "string" || typeof body === "number") return inside ? [String(body)] : []
  if (typeof body !== "object" || body === null) return []
  return Object.entries(body).flatMap(([name, value]) => sensitiveValues(value, names, inside || names.includes(name)))
}
