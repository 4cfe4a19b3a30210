import type { Provenance, Schema } from "../../src/generate/document.js"
import { code, enumerate } from "./markdown.js"
import { doubtMark } from "./provenance-text.js"

interface Money {
  readonly unit: "minor" | "major" | "unknown"
  readonly encoding: string
}

const units: Readonly<Record<Money["unit"], string>> = {
  minor: "minor (cents)",
  major: "major (euros)",
  unknown: "unknown",
}
const encodings: Readonly<Record<string, string>> = {
  integer: "an integer",
  digits: "a string of digits",
  decimal: "a decimal string",
  number: "a number",
  mixed: "an integer or a string",
}

/** The description of a schema with what its extensions say: unit, known values, own grade. */
export function schemaText(schema: Schema): string {
  const money = schema["x-money"] as Money | undefined
  const values = schema["x-extensible-enum"] as readonly string[] | undefined
  const told = [
    schema.description?.trim(),
    money && `Unit: ${units[money.unit]}, as ${encodings[money.encoding] ?? money.encoding}.`,
    values && `Known values, more may come: ${enumerate(values.map(code), "and")}.`,
    doubtMark((schema["x-provenance"] ?? {}) as Partial<Provenance>),
  ]
  return told.filter(Boolean).join(" ")
}

/** The `type` of a constant. */
export function typeOf(constant: unknown): string {
  if (constant === null) return "null"
  if (Array.isArray(constant)) return "array"
  return typeof constant === "number" && Number.isInteger(constant) ? "integer" : typeof constant
}
