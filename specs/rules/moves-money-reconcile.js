import { operationsOf } from "./operations.js"

/** x-moves-money and x-reconcile come together, and operations that extensions name exist.
 * @type {import("./redocly.js").Rule} */
export const movesMoneyReconcile = () => ({
  Root(root, context) {
    const operations = [...operationsOf(root, context)]
    const paths = new Map(
      operations.filter(({ webhook }) => !webhook).map(({ operation, key }) => [operation.operationId, key]),
    )

    for (const { operation, location } of operations) {
      const reconcile = operation["x-reconcile"]
      const signature = operation["x-webhook-signature"]
      if (operation["x-moves-money"] && !reconcile) {
        context.report({
          message: `${operation.operationId} moves money but does not say how to find out what happened. Add x-reconcile.`,
          location: location.child(["x-moves-money"]).key(),
        })
      }
      if (reconcile && !operation["x-moves-money"]) {
        context.report({
          message: `x-reconcile is for operations that move money. Add x-moves-money: true to ${operation.operationId}, or remove x-reconcile.`,
          location: location.child(["x-reconcile"]).key(),
        })
      }
      for (const [extension, key, name] of /** @type {const} */ ([
        ["x-reconcile", "operation", reconcile?.operation],
        ["x-webhook-signature", "fetch", signature?.fetch],
        ["x-webhook-signature", "acknowledge", signature?.acknowledge],
      ])) {
        if (name !== undefined && !paths.has(name))
          context.report({
            message: `There is no operation ${name}. Write the operationId of one under paths.`,
            location: location.child([extension, key]),
          })
      }

      const path = paths.get(reconcile?.operation)
      if (!reconcile || path === undefined) continue
      const needed = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => String(name))
      const given = Object.keys(reconcile.path ?? {})
      for (const name of needed.filter((name) => !given.includes(name))) {
        context.report({
          message: `${reconcile.operation} needs the path parameter ${name}. Add path: { ${name}: ... } to x-reconcile.`,
          location: location.child(["x-reconcile"]).key(),
        })
      }
      for (const name of given.filter((name) => !needed.includes(name))) {
        context.report({
          message: `${reconcile.operation} has no path parameter ${name}. Remove it.`,
          location: location.child(["x-reconcile", "path", name]).key(),
        })
      }
    }
  },
})
