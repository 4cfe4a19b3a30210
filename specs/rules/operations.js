import { follow } from "./follow.js"

/** @import { Context, Location, Operation, PathItem, Resolved, Root } from "./redocly.js" */
/** @typedef {{ operation: Operation, method: string, key: string, webhook: boolean, location: Location, pathItem: Resolved<PathItem> }} Found `key` is the path, or the webhook's key */

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"]

/**
 * Every operation of the document, those of other files too.
 *
 * @param {Root} root
 * @param {Context} context
 * @returns {Generator<Found>}
 */
export function* operationsOf(root, { location, resolve }) {
  for (const section of /** @type {const} */ (["paths", "webhooks"])) {
    for (const [key, reference] of Object.entries(root[section] ?? {})) {
      const item = follow(/** @type {PathItem} */ (reference), location.child([section, key]), resolve)
      if (!item) continue
      for (const method of methods) {
        const found = follow(
          /** @type {Operation | undefined} */ (item.node[method]),
          item.location.child([method]),
          resolve,
        )
        if (found)
          yield {
            operation: found.node,
            method,
            key,
            webhook: section === "webhooks",
            location: found.location,
            pathItem: item,
          }
      }
    }
  }
}
