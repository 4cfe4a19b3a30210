import { follow } from "./follow.js"
import { operationsOf } from "./operations.js"

/** @import { Context, Operation, Root } from "./redocly.js" */
/** @typedef {import("./operations.js").Found} Found */

/** Every operation declares the error answers of the mock; examples-required sees to their examples.
 * @type {import("./redocly.js").Rule} */
export const errorAnswers = () => ({
  Root(root, context) {
    /** @type {Set<string>} */
    const told = new Set()
    for (const found of operationsOf(root, context)) {
      const { operation, webhook } = found
      if (webhook) continue
      if (!isPublic(operation, root)) check(found, ["401"], "credential", context, told)
      if (operation["x-client-method"] !== false) check(found, ["400", "422"], "request", context, told)
    }
  },
})

/**
 * @param {Operation} operation
 * @param {Root} root
 */
function isPublic(operation, root) {
  const security = operation.security ?? root.security ?? []
  return security.length === 0 || security.some((alternative) => Object.keys(alternative).length === 0)
}

/**
 * @param {Found} found
 * @param {string[]} statuses one of them is needed
 * @param {"credential" | "request"} wrong
 * @param {Context} context
 * @param {Set<string>} told where a fault was reported: operations share responses
 */
function check({ operation, method, key, location }, statuses, wrong, { report, resolve }, told) {
  const { responses } = operation
  const use = `the mock answers with it when the ${wrong} is wrong`
  const declared = statuses.filter((status) => responses?.[status] !== undefined)
  if (declared.length === 0)
    return report({
      message: `${method.toUpperCase()} ${key} declares no ${statuses.join(" or ")}. Add one with a JSON body and an example: ${use}.`,
      location: (responses ? location.child(["responses"]) : location).key(),
    })
  const answers = declared.map((status) => follow(responses?.[status], location.child(["responses", status]), resolve))
  if (answers.some((answer) => answer === undefined || Object.keys(answer.node.content ?? {}).some(isJson))) return
  const at = /** @type {NonNullable<typeof answers[0]>} */ (answers[0]).location
  if (told.has(at.absolutePointer)) return
  told.add(at.absolutePointer)
  report({
    message: `This ${declared[0]} has no JSON body. Add content: application/json: with a schema and an example: ${use}.`,
    location: at.key(),
  })
}

/** @param {string} mediaType */
function isJson(mediaType) {
  return /[/+]json\b/i.test(mediaType)
}
