import { Ajv2020 } from "ajv/dist/2020.js"
import addFormats from "ajv-formats"
import type { Document } from "../../src/generate/document.js"

/** Says what is wrong with a value by the schema at a place of a document; undefined when nothing is. */
export type Validate = (place: readonly string[], value: unknown) => string | undefined

/** A validator that is independent of Prism. Places are followed through references. */
export function validator(document: Document): Validate {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true })
  addFormats.default(ajv)
  ajv.addSchema(document, "contract")
  return (place, value) => {
    const check = ajv.getSchema(`contract#${resolvedPointer(document, place)}`)
    if (check === undefined) throw new Error(`There is no schema at ${place.join(" ")}.`)
    return check(value) ? undefined : ajv.errorsText(check.errors)
  }
}

function resolvedPointer(document: Document, place: readonly string[]): string {
  let pointer = ""
  let here: unknown = document
  for (const [at, key] of place.entries()) {
    here = (here as Record<string, unknown> | undefined)?.[key]
    pointer += `/${encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"))}`
    const { $ref } = (here ?? {}) as { $ref?: string }
    if ($ref !== undefined && at < place.length - 1)
      return resolvedPointer(document, [...keysOf($ref), ...place.slice(at + 1)])
  }
  return pointer
}

/** The keys of a local reference. */
export function keysOf(pointer: string): string[] {
  return pointer
    .replace(/^#/, "")
    .split("/")
    .slice(1)
    .map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"))
}
