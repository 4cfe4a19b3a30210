import { operationsOf } from "./operations.js"

const reserved = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  "prototype",
  "then",
  "toJSON",
  "http",
  "reconcile",
])

/** operationId is `resource.verb`, or `webhook.` and the webhook's key.
 * @type {import("./redocly.js").Rule} */
export const operationIdShape = () => ({
  Root(root, context) {
    for (const { operation, method, key, webhook, location } of operationsOf(root, context)) {
      const id = operation.operationId
      if (id === undefined) continue // operation-operationId speaks of it
      const at = location.child(["operationId"])
      if (webhook) {
        if (id !== `webhook.${key}`)
          context.report({
            message: `The operationId of a webhook is "webhook." and its key. Write webhook.${key}.`,
            location: at,
          })
        continue
      }
      const parts = id.split(".")
      const taken = parts.find((part) => reserved.has(part))
      if (taken !== undefined) {
        context.report({
          message: `${taken} is taken on every client or JavaScript object. Choose another name, for example ${suggestion(method, key)}.`,
          location: at,
        })
      } else if (parts.length !== 2 || !parts.every((part) => /^[a-z][A-Za-z0-9]*$/.test(part))) {
        context.report({
          message: `operationId is the method on the client: resource.verb, both camelCase. Write for example ${suggestion(method, key)} in place of ${id}.`,
          location: at,
        })
      }
    }
  },
})

/**
 * @param {string} method
 * @param {string} path
 */
function suggestion(method, path) {
  const segments = path.split("/").filter((segment) => segment && !/^(api|rest|v\d+)$/i.test(segment))
  const names = segments.filter((segment) => !segment.startsWith("{"))
  const onItem = segments.at(-1)?.startsWith("{") ?? false
  const isAction = !onItem && segments.at(-2)?.startsWith("{") && names.length > 1
  const verbs = /** @type {Record<string, string>} */ ({
    get: onItem ? "get" : "list",
    post: "create",
    put: "update",
    patch: "update",
    delete: "delete",
  })
  const resource = camelCase(names.at(isAction ? -2 : -1) ?? "resource")
  return `${resource}.${isAction ? camelCase(names.at(-1) ?? "") : (verbs[method] ?? method)}`
}

/** @param {string} words */
function camelCase(words) {
  return words
    .replace(/^\W+/, "")
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase())
    .replace(/\W+(\w?)|_(\w?)/g, (_, a, b) => (a || b || "").toUpperCase())
}
