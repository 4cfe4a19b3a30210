import { basename } from "node:path"

/** @import { Context, Location, Schema, Visitor } from "./redocly.js" */
/** @typedef {{ name: string, schema: Schema, location: Location, report: Context["report"] }} Named */

/**
 * A visitor of every schema with a name: `components.schemas`, and in a split contract what a $ref finds under
 * `schemas:` of another file, or as a whole file. The bundle gives all of them their names in `components`.
 *
 * @param {(named: Named) => void} visit
 * @returns {Visitor}
 */
export function namedSchemas(visit) {
  const seen = new Set()
  return {
    NamedSchemas(schemas, { location, report }) {
      for (const [name, schema] of Object.entries(schemas)) {
        const at = location.child([name])
        if ("$ref" in schema || seen.has(at.absolutePointer)) continue
        seen.add(at.absolutePointer)
        visit({ name, schema, location: at, report })
      }
    },
    ref: {
      enter(_, { type, report }, { node, location }) {
        if (type.name !== "Schema" || typeof node !== "object" || node === null || !location) return
        const name = nameAt(location)
        if (name === undefined || seen.has(location.absolutePointer)) return
        seen.add(location.absolutePointer)
        visit({ name, schema: /** @type {Schema} */ (node), location, report })
      },
    },
  }
}

/** @param {Location} location */
function nameAt({ pointer, source }) {
  const segments = pointer.replace(/^#?\//, "").split("/").filter(Boolean)
  if (segments.length === 0) return basename(source.absoluteRef).replace(/\.\w+$/, "")
  const parent = segments.at(-2)
  return parent === undefined || parent === "schemas" || parent === "$defs" ? segments.at(-1) : undefined
}
