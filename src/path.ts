import { ConfigurationError } from "./errors.js"
import { kindOf } from "./value-kind.js"

/** The names of the parameters of a path template, in order. */
export function pathParameters(template: string): string[] {
  return Array.from(template.matchAll(/\{([^{}]+)\}/g), ([, name]) => name!)
}

/**
 * Fills a path template. A value that is missing or would change the path is refused: an id never is empty, a dot
 * segment (RFC 3986 section 3.3) or holds a slash.
 * @throws ConfigurationError that names the parameter
 */
export function serializePath(template: string, values: Readonly<Record<string, unknown>> = {}, operation?: string): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(checked(name, values[name], operation)))
}

function checked(name: string, value: unknown, operation: string | undefined): string {
  const text = typeof value === "number" && Number.isFinite(value) ? String(value) : value
  const problem =
    typeof text !== "string"
      ? `is ${value === undefined || value === null ? "missing" : kindOf(value)}; give a string`
      : text.trim() === ""
        ? "is empty"
        : text === "." || text === ".."
          ? `is "${text}", which would change the path`
          : /[/\\\p{Cc}]/u.test(text)
            ? "holds a slash or a control character"
            : /\p{Surrogate}/u.test(text)
              ? "is no well-formed Unicode"
              : undefined
  const what = operation === undefined ? "The path parameter" : `${operation}: the path parameter`
  if (problem) throw new ConfigurationError(`${what} ${name} ${problem}.`, { operation, option: name })
  return text as string
}
