/** @import { Location, Reference, Resolve, Resolved } from "./redocly.js" */

/**
 * The node itself, or what its $ref points to. A $ref that leads nowhere gives undefined: Redocly reports it.
 *
 * @template T
 * @param {T | Reference | undefined} node
 * @param {Location} location
 * @param {Resolve} resolve
 * @returns {Resolved<T> | undefined}
 */
export function follow(node, location, resolve) {
  if (typeof node !== "object" || node === null) return undefined
  if (!("$ref" in node) || typeof node.$ref !== "string") return { node: /** @type {T} */ (node), location }
  const target = resolve({ $ref: node.$ref }, location.source.absoluteRef)
  if (target.node === undefined || !target.location) return undefined
  return { node: /** @type {T} */ (target.node), location: target.location }
}
