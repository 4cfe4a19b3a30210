import { follow } from "./follow.js"
import { operationsOf } from "./operations.js"

/** @import { Context, Location, Root, Schema } from "./redocly.js" */
/** @typedef {{ schema: Schema, location: Location, grade: string | undefined }} Received */

const single = ["items", "additionalProperties", "contains", "not", "if", "then", "else"]
const several = ["allOf", "anyOf", "oneOf", "prefixItems"]
const keyed = ["properties", "patternProperties", "dependentSchemas"]

/**
 * Every schema of what the client receives, each once: bodies of responses and of webhooks, with the grade that
 * it has or inherits.
 *
 * @param {Root} root
 * @param {Context} context
 * @returns {Generator<Received>}
 */
export function* receivedSchemas(root, context) {
  const { resolve } = context
  const seen = new Set()
  for (const { operation, webhook, location } of operationsOf(root, context)) {
    const bodies = webhook
      ? [follow(operation.requestBody, location.child(["requestBody"]), resolve)]
      : Object.entries(operation.responses ?? {}).map(([status, body]) =>
          follow(body, location.child(["responses", status]), resolve),
        )
    for (const body of bodies) {
      const grade = body?.node["x-provenance"]?.grade ?? operation["x-provenance"]?.grade
      for (const [type, media] of Object.entries(body?.node.content ?? {})) {
        if (body) yield* within(media.schema, body.location.child(["content", type, "schema"]), grade)
      }
    }
  }

  /**
   * @param {unknown} raw
   * @param {Location} rawLocation
   * @param {string | undefined} inherited
   * @returns {Generator<Received>}
   */
  function* within(raw, rawLocation, inherited) {
    const found = follow(/** @type {Schema | undefined} */ (raw), rawLocation, resolve)
    if (!found || seen.has(found.node)) return
    seen.add(found.node)
    const { node: schema, location } = found
    const grade = schema["x-provenance"]?.grade ?? /** @type {Schema} */ (raw)["x-provenance"]?.grade ?? inherited
    yield { schema, location, grade }
    for (const [path, child] of children(schema)) yield* within(child, location.child(path), grade)
  }
}

/**
 * @param {Schema} schema
 * @returns {Generator<[path: (string | number)[], child: unknown]>}
 */
function* children(schema) {
  const parts = /** @type {Record<string, any>} */ (schema)
  for (const keyword of single) if (parts[keyword]) yield [[keyword], parts[keyword]]
  for (const keyword of several)
    for (const [index, child] of (parts[keyword] ?? []).entries()) yield [[keyword, index], child]
  for (const keyword of keyed)
    for (const [name, child] of Object.entries(parts[keyword] ?? {})) yield [[keyword, name], child]
}
