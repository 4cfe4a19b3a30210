import { informative } from "./closest-alternative.js"
import { atPointer } from "../contract.js"
import { shownPointer } from "../redaction/shown-pointer.js"
import type { Problem, Validator, ValidatorError } from "./validators.js"
import { kindOf } from "../options/value-kind.js"

/** What is wrong with a value: of alternatives that all fail, what is wrong with the one that comes closest. */
export function problemsOf(validator: Validator, value: unknown): Problem[] {
  if (validator(value)) return []
  return informative(validator.errors ?? []).map((error) => problem(error, value))
}

/** A problem as a clause: `/amount must be an integer, not a string`. */
export function sentence({ pointer, message }: Problem): string {
  return `${pointer || "It"} ${message}`
}

function problem({ instancePath, keyword, params, propertyName }: ValidatorError, root: unknown): Problem {
  const { missingProperty, additionalProperty, unevaluatedProperty } = params
  const name = missingProperty ?? additionalProperty ?? unevaluatedProperty
  const pointer =
    name === undefined ? instancePath : `${instancePath}/${String(name).replaceAll("~", "~0").replaceAll("/", "~1")}`
  const said = sentences[keyword]?.(params, atPointer(root, instancePath)) ?? `does not fit (${keyword})`
  return { pointer: shownPointer(pointer), message: propertyName === undefined ? said : `has a name that ${said}` }
}

/** What each keyword demands, in words; the values are those of the contract. */
const sentences: Readonly<Record<string, (params: ValidatorError["params"], value: unknown) => string>> = {
  type: ({ type }, value) => `must be ${types(type)}, not ${kindOf(value)}`,
  required: () => "is missing",
  dependentRequired: ({ property }) => `is missing beside ${property}`,
  additionalProperties: () => "is no field of the contract",
  unevaluatedProperties: () => "is no field of the contract",
  "false schema": () => "must be left out here",
  const: ({ allowedValue }) => `must be ${JSON.stringify(allowedValue)}`,
  enum: ({ allowedValues }) =>
    `must be one of ${(allowedValues as unknown[]).map((value) => JSON.stringify(value)).join(", ")}`,
  pattern: ({ pattern }) => `must match ${pattern}`,
  format: ({ format }) => `must be a valid ${format}`,
  minLength: ({ limit }) => `must have at least ${count(limit, "character")}`,
  maxLength: ({ limit }) => `must have at most ${count(limit, "character")}`,
  minItems: ({ limit }) => `must have at least ${count(limit, "entry")}`,
  maxItems: ({ limit }) => `must have at most ${count(limit, "entry")}`,
  minProperties: ({ limit }) => `must have at least ${count(limit, "field")}`,
  maxProperties: ({ limit }) => `must have at most ${count(limit, "field")}`,
  uniqueItems: () => "must not have an entry twice",
  minimum: ({ limit }) => `must be at least ${limit}`,
  maximum: ({ limit }) => `must be at most ${limit}`,
  exclusiveMinimum: ({ limit }) => `must be more than ${limit}`,
  exclusiveMaximum: ({ limit }) => `must be less than ${limit}`,
  multipleOf: ({ multipleOf }) => `must be a multiple of ${multipleOf}`,
  oneOf: () => "fits several alternatives of which only one may hold",
}

function types(type: unknown): string {
  return [type]
    .flat()
    .join(",")
    .split(",")
    .map((name) => `${/^[aio]/.test(name) ? "an" : "a"} ${name}`)
    .join(" or ")
}

function count(limit: unknown, what: string): string {
  return limit === 1 ? `1 ${what}` : `${limit} ${what === "entry" ? "entries" : `${what}s`}`
}
