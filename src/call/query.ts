import type { Refuse } from "./call-options.js"
import { isObject, kindOf } from "../options/value-kind.js"

/** Refuses query parameters that cannot be written into a URL as they are meant: a Date, NaN, an object in an object. */
export function checkQueryValues(query: Readonly<Record<string, unknown>>, refuse: Refuse): void {
  for (const [name, value] of Object.entries(query)) {
    if (/[&=#?%+\s\p{Surrogate}]/u.test(name))
      refuse(`${JSON.stringify(name)} cannot be the name of a query parameter.`, "query")
    const parts = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [value]
    const unusable = parts.findIndex((part) => !isWritable(part))
    if (unusable >= 0)
      refuse(
        `the query parameter ${name} is or holds ${kindOf(parts[unusable])}. Give well-formed strings, finite numbers or booleans.`,
        name,
      )
  }
}

function isWritable(value: unknown): boolean {
  if (value === undefined || value === null || typeof value === "boolean") return true
  return typeof value === "string" ? !/\p{Surrogate}/u.test(value) : typeof value === "number" && Number.isFinite(value)
}
