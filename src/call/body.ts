import type { Operation } from "../contract.js"
import { ConfigurationError } from "../errors.js"
import { shownPointer } from "../redaction/shown-pointer.js"

/**
 * Writes a body as its operation sends it.
 * @throws ConfigurationError for what JSON cannot hold: a BigInt, a circle, and NaN, which would go out as null
 */
export function serializeBody({ id, content }: Operation, body: unknown): string {
  if (content === "application/x-www-form-urlencoded")
    return String(new URLSearchParams(body as Record<string, string>))
  const text = stringify(id, body)
  const pointer = text.includes("null") ? lostNumber(body, "") : undefined
  if (pointer === undefined) return text
  const lost = shownPointer(pointer)
  throw new ConfigurationError(
    `${id}: ${lost} in the body is not a finite number or date, so it would be sent as null. Check how it is computed.`,
    {
      operation: id,
      option: lost,
    },
  )
}

function stringify(id: string, body: unknown): string {
  const refuse = (why: string, cause?: unknown) =>
    new ConfigurationError(`${id}: the body cannot be written as JSON: ${why}.`, {
      operation: id,
      option: "body",
      cause,
    })
  let text: string | undefined
  try {
    text = JSON.stringify(body)
  } catch (cause) {
    throw refuse("it holds a BigInt, contains itself, or its toJSON() failed; see cause", cause)
  }
  if (text === undefined) throw refuse("its toJSON() gives nothing")
  return text
}

/** Pointer to a number or date that JSON writes as null. */
function lostNumber(value: unknown, pointer: string): string | undefined {
  if (typeof value === "number" || value instanceof Date) return Number.isFinite(Number(value)) ? undefined : pointer
  if (typeof value !== "object" || value === null || "toJSON" in value) return undefined
  for (const [name, entry] of Object.entries(value)) {
    const lost = lostNumber(entry, `${pointer}/${name}`)
    if (lost !== undefined) return lost
  }
  return undefined
}
