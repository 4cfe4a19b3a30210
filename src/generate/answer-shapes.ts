import type { Shape } from "../validation/validators.js"
import type { Document, Schema } from "./document.js"
import { resolve } from "./document.js"

/** The shapes of answers, each once; number 0 knows nothing. */
export interface ShapeSet {
  readonly shapes: readonly Shape[]
  /** Adds the shape of a schema and gives its number. */
  add(schema: Schema): number
}

/** Collects which fields and enumeration values a contract knows, all branches of a schema taken together. */
export function shapeSet(document: Document): ShapeSet {
  const shapes: Shape[] = [{}]
  const numbers = new Map<string, number>()
  const identities = new Map<Schema, number>()
  const identity = (schema: Schema) => identities.get(schema) ?? identities.set(schema, identities.size).size - 1
  const add = (given: readonly Schema[]): number => {
    const parts = [...new Set(given.flatMap((schema) => branches(document, schema)))]
    const key = parts.map(identity).sort().join()
    const known = numbers.get(key)
    if (known !== undefined) return known
    const number = shapes.push({}) - 1
    numbers.set(key, number)
    const made = (shapes[number] = shape(parts, add))
    const same = isTrivial(made) ? 0 : shapes.findIndex((other) => JSON.stringify(other) === JSON.stringify(made))
    if (same === number || number < shapes.length - 1) return number
    shapes.pop()
    numbers.set(key, same)
    return same
  }
  return { shapes, add: (schema) => add([schema]) }
}

/** A schema and what it is composed of, resolved. */
function branches(document: Document, given: Schema): Schema[] {
  const schema = resolve(document, given)
  if (typeof schema !== "object") return []
  const { allOf = [], anyOf = [], oneOf = [] } = schema
  return [schema, ...[...allOf, ...anyOf, ...oneOf].flatMap((branch) => branches(document, branch))]
}

function shape(parts: readonly Schema[], add: (schemas: readonly Schema[]) => number): Shape {
  const properties = new Map<string, Schema[]>()
  for (const part of parts)
    for (const [name, property] of Object.entries(part.properties ?? {}))
      properties.set(name, [...(properties.get(name) ?? []), property])
  const items = parts.flatMap((part) => part.items ?? [])
  const known = parts.flatMap((part) => (part["x-extensible-enum"] as string[] | undefined) ?? [])
  const others = parts.flatMap((part) =>
    "patternProperties" in part || part.additionalProperties ? [part.additionalProperties] : [],
  )
  return {
    ...(properties.size === 0
      ? {}
      : { fields: Object.fromEntries([...properties].map(([name, list]) => [name, add(list)])) }),
    ...(items.length === 0 ? {} : { items: add(items) }),
    ...(others.length === 0 ? {} : { others: add(others.filter((other) => typeof other === "object")) }),
    ...(known.length === 0 ? {} : { known: [...new Set(known)] }),
  }
}

function isTrivial({ fields, items, others, known }: Shape): boolean {
  return fields === undefined && !items && !others && known === undefined
}
