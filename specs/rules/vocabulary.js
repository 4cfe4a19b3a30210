import { readdirSync, readFileSync } from "node:fs"
import { Ajv2020 } from "ajv/dist/2020.js"
import formats from "ajv-formats"

const folder = new URL("../vocabulary/", import.meta.url)

// strictTypes wants a type beside every keyword, in `then` too.
const ajv = new Ajv2020({ allErrors: true, verbose: true, strictTypes: false })
ajv.addKeyword({ keyword: "places", metaSchema: { type: "array", items: { type: "string" }, minItems: 1 } })
formats.default(ajv)

/** @type {Record<string, string>} */
const wordsOfFormat = {
  "json-pointer": "a JSON Pointer such as /data/id",
  "relative-json-pointer": "a Relative JSON Pointer such as 1/currency",
  uri: "an address such as https://example.org/page",
  date: "a day such as 2026-11-20",
  regex: "a regular expression such as ^sk_",
}

/** Each extension and the places where it may stand. */
export const places = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith(".schema.json"))
    .map((file) => {
      const schema = JSON.parse(readFileSync(new URL(file, folder), "utf8"))
      ajv.addSchema(schema, file)
      return [file.replace(".schema.json", ""), /** @type {string[]} */ (schema.places)]
    }),
)

/**
 * What is wrong with the value of an extension: nothing, or its faults as [path, words].
 *
 * @param {string} name
 * @param {unknown} value
 */
export function faultsOf(name, value) {
  const validate = ajv.getSchema(`${name}.schema.json`)
  if (!validate || validate(value)) return []
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== "if")
    .map((error) => ({ path: pathOf(error), words: wordsOf(error) }))
}

/** @param {import("ajv").ErrorObject} error */
function pathOf({ instancePath, keyword, params }) {
  const path = instancePath
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"))
  return keyword === "additionalProperties" ? [...path, params["additionalProperty"]] : path
}

/** @param {import("ajv").ErrorObject} error */
function wordsOf({ keyword, params, message, parentSchema, data }) {
  switch (keyword) {
    case "additionalProperties":
      return `is not a known key: remove it, or write one of ${Object.keys(parentSchema?.["properties"] ?? {}).join(", ")}`
    case "required":
    case "dependentRequired":
      return `lacks ${params["missingProperty"]}: add it`
    case "enum":
      return `must be ${params["allowedValues"].length > 1 ? "one of " : ""}${params["allowedValues"].join(", ")}, not ${JSON.stringify(data)}`
    case "const":
      return `must be ${params["allowedValue"]}: write that, or remove the extension`
    case "pattern":
      return `must be ${parentSchema?.["title"] ?? `like ${params["pattern"]}`}, not ${JSON.stringify(data)}`
    case "format":
      return `must be ${wordsOfFormat[params["format"]] ?? params["format"]}, not ${JSON.stringify(data)}`
    case "type":
      return `must be of type ${[params["type"]].flat().join(" or ")}, not ${JSON.stringify(data)}`
    default:
      return String(message)
  }
}
