import { follow } from "./follow.js"
import { receivedSchemas } from "./received-schemas.js"

/** @import { Location, Resolve, Schema } from "./redocly.js" */

/** An inferred property of a received object that is itself documented or observed is not `required`.
 * @type {import("./redocly.js").Rule} */
export const inferredNotRequired = () => ({
  Root(root, context) {
    const reported = new Set()
    for (const { schema, location, grade } of receivedSchemas(root, context)) {
      if (grade === "inferred") continue
      const parts = [...partsOf(schema, location, context.resolve)]
      const inferred = new Set(
        parts
          .flatMap(({ node }) => Object.entries(node.properties ?? {}))
          .filter(([, property]) => isInferred(property))
          .map(([name]) => name),
      )
      for (const { node, location } of parts) {
        for (const [index, name] of (node.required ?? []).entries()) {
          const at = location.child(["required", index])
          if (!inferred.has(name) || reported.has(at.absolutePointer)) continue
          reported.add(at.absolutePointer)
          context.report({
            message: `${name} is inferred, so a real answer may lack it. Take it out of required.`,
            location: at,
          })
        }
      }
    }
  },
})

/**
 * A schema and the branches of its allOf that are not inferred as a whole.
 *
 * @param {Schema} node
 * @param {Location} location
 * @param {Resolve} resolve
 * @returns {Generator<{ node: Schema, location: Location }>}
 */
function* partsOf(node, location, resolve, seen = new Set()) {
  if (seen.has(node)) return
  seen.add(node)
  yield { node, location }
  for (const [index, branch] of (node.allOf ?? []).entries()) {
    const found = follow(branch, location.child(["allOf", index]), resolve)
    if (found && !isInferred(found.node))
      yield* partsOf(/** @type {Schema} */ (found.node), found.location, resolve, seen)
  }
}

/** @param {object} schema */
function isInferred(schema) {
  return /** @type {Schema} */ (schema)["x-provenance"]?.grade === "inferred"
}
