import { follow } from "./follow.js"

/** @import { Context, Location, Visitor } from "./redocly.js" */
/** @typedef {{ name: string, value: unknown, location: Location, valueLocation: Location, places: string[], report: Context["report"] }} Extension */

/** @type {Record<string, string>} */
const places = {
  Info: "info",
  Parameter: "parameter",
  Response: "response",
  Header: "header",
  SecurityScheme: "security scheme",
  Schema: "schema",
}

/**
 * A visitor of every `x-` key of the document, those beside a $ref too. Keys of maps (headers, properties, media types)
 * are names, and values of examples are data: Redocly's node types know the difference.
 *
 * @param {(extension: Extension) => void} visit
 * @returns {Visitor}
 */
export function extensions(visit) {
  let inWebhooks = false

  /**
   * @param {object} node
   * @param {unknown} target
   * @param {Context} context
   */
  function visitKeys(node, target, { type, location, resolve, report }) {
    if (type.extensionsPrefix === undefined) return
    for (const [name, given] of Object.entries(node)) {
      if (!name.startsWith("x-")) continue
      const at = location.child([name])
      const { node: value, location: valueLocation } = follow(given, at, resolve) ?? { node: given, location: at }
      visit({ name, value, location: at, valueLocation, places: placesOf(type.name, target, location), report })
    }
  }

  /**
   * @param {string} type
   * @param {unknown} node
   * @param {Location} location
   */
  function placesOf(type, node, location) {
    if (type === "Operation") return [inWebhooks ? "webhook" : "operation"]
    const found = [places[type] ?? type]
    if (type !== "Schema") return found
    if (/\/properties\/[^/]+$/.test(location.pointer)) found.unshift("property")
    if (/** @type {{ type?: string | string[] } | undefined} */ (node)?.type?.includes("string"))
      found.push("string schema")
    return found
  }

  return {
    WebhooksMap: { enter: () => void (inWebhooks = true), leave: () => void (inWebhooks = false) },
    any: {
      enter(node, context) {
        if (isObject(node)) visitKeys(node, node, context)
      },
    },
    ref: {
      enter(node, context, target) {
        visitKeys(node, target.node, context)
      },
    },
  }
}

/**
 * @param {unknown} value
 * @returns {value is object}
 */
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
