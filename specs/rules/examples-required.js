/** @import { Body, Context, Examples } from "./redocly.js" */

/** Every body, path parameter and required parameter has an example: mock, tests and docs use it.
 * @type {import("./redocly.js").Rule} */
export const examplesRequired = () => ({
  RequestBody: (body, context) => checkContent("request body", body, context),
  Response: (body, context) => checkContent("response", body, context),
  Parameter(parameter, { location, report }) {
    if ((parameter.in === "path" || parameter.required) && !hasExample(parameter)) {
      report({
        message: `Parameter ${parameter.name} has no example. Add example: with a value that works.`,
        location: location.key(),
      })
    }
  },
})

/**
 * @param {string} what
 * @param {Body} body
 * @param {Context} context
 */
function checkContent(what, { content = {} }, { location, report }) {
  for (const [type, media] of Object.entries(content)) {
    if (!hasExample(media))
      report({
        message: `This ${what} has no example. Add example: or examples: beside the schema of ${type}.`,
        location: location.child(["content", type]).key(),
      })
  }
}

/** @param {Examples} node */
function hasExample({ example, examples }) {
  return example !== undefined || Object.keys(examples ?? {}).length > 0
}
