import { follow } from "./follow.js"

/** @import { Location, Resolve, Schema } from "./redocly.js" */

/** Every amount says its unit, even when the unit is unknown.
 * @type {import("./redocly.js").Rule} */
export const moneyUnit = () => ({
  Schema(schema, { location, resolve, report }) {
    if (typeof schema !== "object") return
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (!/^amount$|^amount_|_amount$|Amount$/.test(name)) continue
      const at = location.child(["properties", name])
      const parts = [...partsOf(property, at, resolve)]
      if (!parts.some(isNumeric) || parts.some((part) => part["x-money"])) continue
      report({
        message: `${name} does not say what its number means. Add x-money: { unit: minor | major | unknown, encoding: ... }.`,
        location: at.key(),
      })
    }
  },
})

/**
 * The schema, what it refers to, and the branches of it.
 *
 * @param {object} raw
 * @param {Location} rawLocation
 * @param {Resolve} resolve
 * @returns {Generator<Schema>}
 */
function* partsOf(raw, rawLocation, resolve, seen = new Set()) {
  yield /** @type {Schema} */ (raw)
  const found = follow(raw, rawLocation, resolve)
  if (!found || seen.has(found.node)) return
  seen.add(found.node)
  const schema = /** @type {Schema} */ (found.node)
  yield schema
  for (const keyword of /** @type {const} */ (["allOf", "anyOf", "oneOf"])) {
    for (const [index, branch] of (schema[keyword] ?? []).entries())
      yield* partsOf(branch, found.location.child([keyword, index]), resolve, seen)
  }
}

/** @param {Schema} schema */
function isNumeric({ type }) {
  return [type].flat().some((one) => one === "integer" || one === "number" || one === "string")
}
