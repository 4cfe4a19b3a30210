import { extensions } from "./extensions.js"
import { namedSchemas } from "./named-schemas.js"
import { operationsOf } from "./operations.js"

/** Every operation and every named schema says where it comes from, and every source is one of `info.x-sources`.
 * @type {import("./redocly.js").Rule} */
export const provenanceRequired = () => {
  /** @type {Set<string>} */
  let sources = new Set()

  const named = namedSchemas(({ name, schema, location, report }) => {
    if (!schema["x-provenance"])
      report({ message: `Schema ${name} has no x-provenance. ${advice}`, location: location.key() })
  })

  const graded = extensions(({ name, value, valueLocation, report }) => {
    if (name === "x-sources") return
    for (const { path, id } of sourcesIn(value)) {
      if (!sources.has(id))
        report({
          message: `${name} names the source ${id}, which is not in info.x-sources. Add it there, or name one of ${[...sources].join(", ") || "those that you add"}.`,
          location: valueLocation.child(path),
        })
    }
  })

  return {
    Root(root, context) {
      sources = new Set()
      for (const [index, { id }] of (root.info?.["x-sources"] ?? []).entries()) {
        if (sources.has(id))
          context.report({
            message: `Two sources have the id ${id}. Rename one.`,
            location: context.location.child(["info", "x-sources", index, "id"]),
          })
        sources.add(id)
      }
      for (const { operation, method, key, location } of operationsOf(root, context)) {
        if (!operation["x-provenance"])
          context.report({
            message: `${method.toUpperCase()} ${key} has no x-provenance. ${advice}`,
            location: location.key(),
          })
      }
    },
    ...named,
    ...graded,
    ref: {
      enter(...given) {
        named.ref?.enter(...given)
        graded.ref?.enter(...given)
      },
    },
  }
}

const advice = "Add { grade: documented, source: ... }, or { grade: inferred }."

/**
 * Every `source` that stands beside a `grade`, at any depth.
 *
 * @param {unknown} value
 * @param {(string | number)[]} path
 * @returns {Generator<{ path: (string | number)[], id: string }>}
 */
function* sourcesIn(value, path = []) {
  if (typeof value !== "object" || value === null) return
  if ("grade" in value && "source" in value) {
    if (typeof value.source === "string") yield { path: [...path, "source"], id: value.source }
    else if (Array.isArray(value.source))
      for (const [index, id] of value.source.entries()) yield { path: [...path, "source", index], id }
  }
  for (const [key, child] of Object.entries(value)) yield* sourcesIn(child, [...path, key])
}
