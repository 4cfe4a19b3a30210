import { atPointer } from "./contract.js"
import type { Problem, Validator, ValidatorError } from "./validators.js"
import { kindOf } from "./value-kind.js"

/** What is wrong with a value: of alternatives that all fail, what is wrong with the one that comes closest. */
export function problemsOf(validator: Validator, value: unknown): Problem[] {
  if (validator(value)) return []
  return reduced(validator.errors ?? []).map((error) => problem(error, value))
}

/** A pointer that may be shown. Names that are not like a field's are `*`: the keys of a map can be personal. */
export function shownPointer(pointer: string): string {
  return pointer.replace(/(?<=\/)[^/]*/g, (name) => (isFieldName(name) ? name : "*"))
}

function isFieldName(name: string): boolean {
  return /^\d{1,6}$/.test(name) || (/^[A-Za-z_$[][\w$[\]-]{0,39}$/.test(name) && !/(\d\D*){6}/.test(name))
}

function problem({ instancePath, keyword, params, propertyName }: ValidatorError, root: unknown): Problem {
  const { missingProperty, additionalProperty, unevaluatedProperty } = params
  const name = missingProperty ?? additionalProperty ?? unevaluatedProperty
  const pointer = name === undefined ? instancePath : `${instancePath}/${String(name).replaceAll("~", "~0").replaceAll("/", "~1")}`
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
  enum: ({ allowedValues }) => `must be one of ${(allowedValues as unknown[]).map((value) => JSON.stringify(value)).join(", ")}`,
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
  return [type].flat().join(",").split(",").map((name) => `${/^[aio]/.test(name) ? "an" : "a"} ${name}`).join(" or ")
}

function count(limit: unknown, what: string): string {
  return limit === 1 ? `1 ${what}` : `${limit} ${what === "entry" ? "entries" : `${what}s`}`
}

/** Errors that say what is wrong, without those that only say that something below them is. */
function reduced(errors: readonly ValidatorError[]): ValidatorError[] {
  const kept: ValidatorError[] = []
  for (let end = errors.length; end > 0; ) {
    const error = errors[--end]!
    const counts = error.params["counts"] as readonly number[] | undefined
    const start = end - (counts ?? []).reduce((sum, length) => sum + length, 0)
    if (counts !== undefined) kept.unshift(...closest(error, split(errors.slice(start, end), counts)))
    else if (error.keyword !== "if" && error.keyword !== "propertyNames") kept.unshift(error)
    end = start
  }
  return kept
}

function split(errors: readonly ValidatorError[], counts: readonly number[]): ValidatorError[][] {
  let start = 0
  return counts.map((length) => reduced(errors.slice(start, (start += length))))
}

function closest(error: ValidatorError, alternatives: readonly ValidatorError[][]): ValidatorError[] {
  const { instancePath } = error
  if (alternatives.some((errors) => errors.length === 0)) return [error]
  const all = alternatives.flat()
  if (all.every((other) => other.keyword === "type" && other.instancePath === instancePath))
    return [{ instancePath, keyword: "type", params: { type: all.map(({ params }) => params["type"]) } }]
  const distance = (errors: readonly ValidatorError[]) => errors.reduce((sum, other) => sum + weight(other, instancePath), 0)
  return alternatives.reduce((best, errors) => (distance(errors) < distance(best) ? errors : best))
}

/** How much an error speaks against an alternative: a wrong mark more than a missing or malformed field. */
function weight({ keyword, instancePath }: ValidatorError, at: string): number {
  if (["const", "enum", "false schema"].includes(keyword) || (keyword === "type" && instancePath === at)) return 10
  return /^(additional|unevaluated)/.test(keyword) ? 2 : 1
}
