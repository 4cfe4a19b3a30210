import { operationsOf } from "./operations.js"

const changing = ["post", "put", "patch", "delete"]

/** Every POST, PUT, PATCH and DELETE of the client says what a repeat does.
 * @type {import("./redocly.js").Rule} */
export const idempotencyRequired = () => ({
  Root(root, context) {
    for (const { operation, method, key, webhook, location } of operationsOf(root, context)) {
      if (webhook || !changing.includes(method) || operation["x-client-method"] === false || operation["x-idempotency"])
        continue
      context.report({
        message: `${method.toUpperCase()} ${key} does not say what a repeat does. Add x-idempotency, with { repeat: unknown, grade: inferred } at the least.`,
        location: location.key(),
      })
    }
  },
})
