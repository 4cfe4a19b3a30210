import { _ } from "ajv"
import { Ajv2020 } from "ajv/dist/2020.js"
import standalone from "ajv/dist/standalone/index.js"
import { type FormatName, fastFormats } from "ajv-formats/dist/formats.js"
import { alternativesKeyword } from "./alternatives-keyword.js"
import type { BareSchema } from "./validator-schemas.js"

/**
 * Compiles schemas to a module that exports a validator for each wanted one under its name. A schema that several refer
 * to is one function. The module still requires parts of ajv.
 */
export function compileSchemas(schemas: ReadonlyMap<string, BareSchema>, wanted: readonly string[]): string {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    inlineRefs: false,
    strict: false,
    logger: false,
    meta: false,
    validateSchema: false,
    code: { source: true, esm: true, formats: _`require("ajv-formats/dist/formats.js").fastFormats` },
  })
  ajv.opts.dynamicRef = false
  ajv.opts.unevaluated = JSON.stringify([...schemas.values()]).includes('"unevaluated')
  for (const keyword of ["oneOf", "anyOf"] as const) ajv.removeKeyword(keyword).addKeyword(alternativesKeyword(keyword))
  for (const [name, format] of Object.entries(fastFormats)) ajv.addFormat(name, expression(format) ?? format)
  for (const [name, schema] of schemas) ajv.addSchema(schema as object, name)
  return withoutSchemaPaths(standalone.default(ajv, Object.fromEntries(wanted.map((name) => [name, name]))))
}

/** A format that is a mere regular expression is written out; others are required. */
function expression(format: (typeof fastFormats)[FormatName]): RegExp | undefined {
  const check = typeof format === "object" && "validate" in format ? format.validate : format
  return check instanceof RegExp ? check : undefined
}

/** Nobody reads them, and they are a tenth of the code. */
function withoutSchemaPaths(code: string): string {
  return code.replace(/schemaPath:"(?:[^"\\]|\\.)*",/g, "")
}
