import type { Provenance, Schema } from "../../src/generate/document.js"
import { code, enumerate } from "./markdown.js"
import { doubtMark } from "./provenance-text.js"

interface Money {
  readonly unit: "minor" | "major" | "unknown"
  readonly encoding: string
}

const units: Readonly<Record<Money["unit"], string>> = {
  minor: "In minor units of the currency (1000 is 10.00 EUR)",
  major: "In major units of the currency (10 is 10.00 EUR)",
  unknown: "The unit is not known",
}
const encodings: Readonly<Record<string, string>> = {
  integer: "an integer",
  digits: "a string of digits",
  decimal: "a decimal string",
  number: "a number",
  mixed: "more than one form",
}

/** The description of a schema with what its extensions say: unit, known values, own grade. */
export function schemaText(schema: Schema): string {
  const money = schema["x-money"] as Money | undefined
  const values = schema["x-extensible-enum"] as readonly string[] | undefined
  const told = [
    schema.description?.trim(),
    money && `${units[money.unit]}, as ${encodings[money.encoding] ?? money.encoding}.`,
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
