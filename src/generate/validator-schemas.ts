import type { Document, Schema } from "./document.js"
import { resolve } from "./document.js"

/** A JSON Schema with nothing but what a validator looks at. */
export type BareSchema = boolean | Readonly<Record<string, unknown>>

/** The schemas of a contract that are asked for and those they refer to, each once. */
export interface SchemaSet {
  /** By the names that `$ref`s between them use. */
  readonly schemas: ReadonlyMap<string, BareSchema>
  /** Adds a schema and gives its name. A mere reference has the name of its target. */
  add(schema: Schema): string
}

const plain = (
  "type required enum const minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern format " +
  "minItems maxItems uniqueItems minContains maxContains minProperties maxProperties dependentRequired"
).split(" ")
const single =
  "items additionalProperties not if then else contains propertyNames unevaluatedProperties unevaluatedItems".split(" ")
const lists = ["allOf", "anyOf", "oneOf", "prefixItems"]
const maps = ["properties", "patternProperties", "dependentSchemas"]

export function schemaSet(document: Document): SchemaSet {
  const schemas = new Map<string, BareSchema>()
  const names = new Map<string, string>()
  const nameOf = (key: string): string => names.get(key) ?? names.set(key, `s${names.size}`).get(key)!
  const refer = ($ref: string): string => {
    const name = nameOf($ref)
    if (schemas.has(name)) return name
    schemas.set(name, true) // until its own references are added, which may lead back to it
    schemas.set(name, bare(resolve(document, { $ref } as Schema), refer))
    return name
  }
  const add = (schema: Schema): string => {
    const said = bare(schema, refer)
    if (typeof said === "object" && Object.keys(said).join() === "$ref") return said["$ref"] as string
    const name = nameOf(JSON.stringify(said))
    schemas.set(name, said)
    return name
  }
  return { schemas, add }
}

function bare(schema: unknown, refer: ($ref: string) => string): BareSchema {
  if (typeof schema !== "object" || schema === null) return schema as boolean
  const inner = (value: unknown) => bare(value, refer)
  return Object.fromEntries(
    Object.entries(schema).flatMap(([keyword, value]): [string, unknown][] => {
      if (keyword === "$ref") return [["$ref", refer(value as string)]]
      if (keyword === "type") return typed(value)
      if (plain.includes(keyword)) return [[keyword, value]]
      if (single.includes(keyword)) return [[keyword, inner(value)]]
      if (lists.includes(keyword)) return [[keyword, (value as unknown[]).map(inner)]]
      if (maps.includes(keyword))
        return [
          [keyword, Object.fromEntries(Object.entries(value as object).map(([name, entry]) => [name, inner(entry)]))],
        ]
      return []
    }),
  )
}

/** ajv copies the whole schema into its output to name several types; for `null` beside one type it has a word. */
function typed(type: unknown): [string, unknown][] {
  const others = Array.isArray(type) ? type.filter((name) => name !== "null") : []
  return others.length === 1 && (type as unknown[]).length === 2
    ? [
        ["type", others[0]],
        ["nullable", true],
      ]
    : [["type", type]]
}
