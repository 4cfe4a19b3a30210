import { ConfigurationError } from "./errors.js"

/** The names of the parameters of a path template, in order. */
export function pathParameters(template: string): string[] {
  return Array.from(template.matchAll(/\{([^{}]+)\}/g), ([, name]) => name!)
}

/**
 * Fills a path template. A value that is missing or would change the path is refused: an id never is empty, a dot
 * segment (RFC 3986 section 3.3) or holds a slash.
 * @throws ConfigurationError that names the parameter
 */
export function serializePath(template: string, values: Readonly<Record<string, unknown>> = {}): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(checked(name, values[name])))
}

function checked(name: string, value: unknown): string {
  const text = typeof value === "number" && Number.isFinite(value) ? String(value) : value
  const problem =
    typeof text !== "string"
      ? `is ${value === undefined || value === null ? "missing" : `of type ${typeof value}`}; give a string`
      : text.trim() === ""
        ? "is empty"
        : text === "." || text === ".."
          ? `is "${text}", which would change the path`
          : /[/\\\p{Cc}]/u.test(text)
            ? "holds a slash or a control character"
            : /\p{Surrogate}/u.test(text)
              ? "is no well-formed Unicode"
              : undefined
  if (problem) throw new ConfigurationError(`The path parameter ${name} ${problem}.`, { option: name })
  return text as string
}
