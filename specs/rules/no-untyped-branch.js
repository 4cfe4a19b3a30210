import { follow } from "./follow.js"
import { receivedSchemas } from "./received-schemas.js"

/** @import { Context, Location, Reference, Resolve, Schema } from "./redocly.js" */

/** Shapes that every tool downstream understands the same way: openapi-typescript makes `unknown` of the others.
 * @type {import("./redocly.js").Rule} */
export const noUntypedBranch = () => ({
  Root(root, context) {
    for (const { schema, location } of receivedSchemas(root, context)) {
      if (schema.default !== undefined && isNullable(schema)) {
        context.report({
          message: "A nullable field that is received has no default: null is an answer. Remove default.",
          location: location.child(["default"]).key(),
        })
      }
    }
  },
  Schema(schema, context) {
    if (typeof schema === "object") check(schema, context)
  },
  ref: {
    enter(node, context) {
      if (context.type.name === "Schema") checkKeywords(node, context)
    },
  },
})

/**
 * @param {Schema} schema
 * @param {Context} context
 */
function check(schema, context) {
  const { location, report, resolve } = context
  checkKeywords(schema, context)
  if (schema.const !== undefined && !schema.type) {
    report({
      message: "const has no type beside it. Add one, for example type: string.",
      location: location.child(["const"]).key(),
    })
  }
  for (const keyword of /** @type {const} */ (["anyOf", "oneOf"])) {
    if (schema[keyword] && schema.properties) {
      report({
        message: `${keyword} stands beside properties. Write allOf: [{ the object }, { ${keyword}: [typed objects] }].`,
        location: location.child([keyword]).key(),
      })
    }
    for (const [index, branch] of (schema[keyword] ?? []).entries()) {
      const at = location.child([keyword, index])
      if (!isTyped(branch, at, resolve))
        report({ message: `A branch of ${keyword} has no type. Add one, for example type: object.`, location: at })
    }
  }
}

/**
 * @param {Schema} schema
 * @param {Context} context
 */
function checkKeywords(schema, { location, report }) {
  if (schema.discriminator !== undefined) {
    report({
      message: "discriminator is not used. Remove it, and give each branch a required property with type and const.",
      location: location.child(["discriminator"]).key(),
    })
  }
  for (const keyword of /** @type {const} */ (["readOnly", "writeOnly"])) {
    if (schema[keyword] !== undefined)
      report({
        message: `${keyword} is not used. Write one schema for requests and one for responses.`,
        location: location.child([keyword]).key(),
      })
  }
}

/**
 * @param {Schema | Reference} raw
 * @param {Location} rawLocation
 * @param {Resolve} resolve
 * @returns {boolean}
 */
function isTyped(raw, rawLocation, resolve, seen = new Set()) {
  const found = follow(/** @type {Schema} */ (raw), rawLocation, resolve)
  if (!found) return true // Redocly reports a $ref that leads nowhere
  const { node, location } = found
  if (node.type) return true
  if (seen.has(node)) return false
  seen.add(node)
  /** @param {"allOf" | "anyOf" | "oneOf"} keyword */
  const branches = (keyword) =>
    (node[keyword] ?? []).map((branch, index) => isTyped(branch, location.child([keyword, index]), resolve, seen))
  return (
    branches("allOf").some(Boolean) ||
    [branches("anyOf"), branches("oneOf")].some((all) => all.length > 0 && all.every(Boolean))
  )
}

/** @param {Schema} schema */
function isNullable({ type, anyOf = [], oneOf = [] }) {
  return (
    type === "null" ||
    (Array.isArray(type) && type.includes("null")) ||
    [...anyOf, ...oneOf].some((branch) => "type" in branch && branch.type === "null")
  )
}
