/** Whether a value holds properties: no list, Date, Map, Headers, Promise or the like, whatever realm it comes from. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === "[object Object]"
}

/** What a value is, for an error message that must not show the value itself: `a string`, `null`, `a Promise`. */
export function kindOf(value: unknown): string {
  if (value === undefined || value === null || (typeof value === "number" && !Number.isFinite(value)))
    return String(value)
  const name =
    typeof value === "object" ? Object.prototype.toString.call(value).slice("[object ".length, -1) : typeof value
  return `${/^[aeiou]/i.test(name) ? "an" : "a"} ${name === "Object" || name === "Array" ? name.toLowerCase() : name}`
}
