import { ConfigurationError } from "../errors.js"
import { kindOf } from "../options/value-kind.js"

/** The names of the parameters of a path template, in order. */
export function pathParameters(template: string): string[] {
  const [, ...parts] = template.split("{")
  return parts.map((part) => part.slice(0, part.indexOf("}")))
}

/**
 * Fills a path template. A value that is missing or would change the path is refused: an id never is empty, a dot
 * segment (RFC 3986 section 3.3) or holds a slash.
 * @throws ConfigurationError that names the parameter
 */
export function serializePath(
  template: string,
  values: Readonly<Record<string, unknown>> = {},
  operation?: string,
): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name]
    // Most ids: nothing to refuse, nothing to encode.
    if (typeof value === "string" && /^[\w~-]+$/.test(value)) return value
    return encodeURIComponent(checked(name, value, operation))
  })
}

function checked(name: string, value: unknown, operation: string | undefined): string {
  const text = typeof value === "number" && Number.isFinite(value) ? String(value) : value
  const problem =
    typeof text === "string" ? problemOf(text) : `is ${value == null ? "missing" : kindOf(value)}; give a string`
  const what = operation === undefined ? "The path parameter" : `${operation}: the path parameter`
  if (problem) throw new ConfigurationError(`${what} ${name} ${problem}.`, { operation, option: name })
  return text as string
}

function problemOf(text: string): string | undefined {
  if (text.trim() === "") return "is empty"
  if (text === "." || text === "..") return `is "${text}", which would change the path`
  if (/[/\\\p{Cc}]/u.test(text)) return "holds a slash or a control character"
  return /\p{Surrogate}/u.test(text) ? "is no well-formed Unicode" : undefined
}
