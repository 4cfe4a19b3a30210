import { follow } from "./follow.js"
import { operationsOf } from "./operations.js"

/** @import { Context, Location, Parameter, Reference, Resolve, Schema } from "./redocly.js" */
/** @typedef {import("./operations.js").Found} Found */

/** Without `_`, `-` and capitals. */
const paging = new Set(
  "limit offset page cursor after startingafter endingbefore perpage pagesize pagetoken".split(" "),
)

/** A GET that looks like a list says how the list goes on.
 * @type {import("./redocly.js").Rule} */
export const paginationDeclared = () => ({
  Root(root, context) {
    for (const found of operationsOf(root, context)) {
      const { operation, method, key, webhook, location } = found
      if (webhook || method !== "get" || operation["x-pagination"] || operation["x-client-method"] === false) continue
      const parameter = pagingParameter(found, context)
      const list = parameter && listIn(found, context)
      if (!list) continue
      context.report({
        message: `GET ${key} takes ${parameter} and answers with the list ${list}, but does not say how it goes on. Add x-pagination with its style and items: /${list} (style: single if it is one page).`,
        location: location.key(),
      })
    }
  },
})

/**
 * @param {Found} found
 * @param {Context} context
 */
function pagingParameter({ operation, location, pathItem }, { resolve }) {
  const own = (operation.parameters ?? []).map((node, index) => ({ node, at: location.child(["parameters", index]) }))
  const inherited = /** @type {(Parameter | Reference)[]} */ (pathItem.node["parameters"] ?? []).map((node, index) => ({
    node,
    at: pathItem.location.child(["parameters", index]),
  }))
  const parameters = [...own, ...inherited].map(({ node, at }) => follow(node, at, resolve)?.node)
  return parameters.find(
    (parameter) => parameter?.in === "query" && paging.has(parameter.name?.replace(/[_-]/g, "").toLowerCase() ?? ""),
  )?.name
}

/**
 * The property of the success answer that is an array.
 *
 * @param {Found} found
 * @param {Context} context
 */
function listIn({ operation, location }, { resolve }) {
  for (const [status, response] of Object.entries(operation.responses ?? {})) {
    const answer = status.startsWith("2") && follow(response, location.child(["responses", status]), resolve)
    if (!answer) continue
    for (const [type, { schema }] of Object.entries(answer.node.content ?? {})) {
      const list = arrayProperty(schema, answer.location.child(["content", type, "schema"]), resolve)
      if (list !== undefined) return list
    }
  }
  return undefined
}

/**
 * @param {Schema | Reference | undefined} reference
 * @param {Location} at
 * @param {Resolve} resolve
 * @returns {string | undefined}
 */
function arrayProperty(reference, at, resolve) {
  const found = follow(reference, at, resolve)
  if (!found) return undefined
  const { node, location } = found
  for (const [name, property] of Object.entries(node.properties ?? {})) {
    const type = follow(property, location.child(["properties", name]), resolve)?.node.type
    if ([type].flat().includes("array")) return name
  }
  return node.allOf
    ?.map((part, index) => arrayProperty(part, location.child(["allOf", index]), resolve))
    .find((name) => name !== undefined)
}
