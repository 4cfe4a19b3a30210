import type { ValidatorError } from "./validators.js"

/**
 * The errors that say what is wrong, without those that only say that something below them is. Of alternatives that all
 * fail only the errors of the closest are kept; `counts` of their own error tells how many errors before it each has.
 */
export function informative(errors: readonly ValidatorError[]): ValidatorError[] {
  const kept: ValidatorError[] = []
  for (let end = errors.length; end > 0;) {
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
  return counts.map((length) => informative(errors.slice(start, (start += length))))
}

function closest(error: ValidatorError, alternatives: readonly ValidatorError[][]): ValidatorError[] {
  const { instancePath } = error
  if (alternatives.some((errors) => errors.length === 0)) return [error]
  const all = alternatives.flat()
  if (all.every((other) => other.keyword === "type" && other.instancePath === instancePath))
    return [{ instancePath, keyword: "type", params: { type: all.map(({ params }) => params["type"]) } }]
  const distance = (errors: readonly ValidatorError[]) =>
    errors.reduce((sum, other) => sum + weight(other, instancePath), 0)
  return alternatives.reduce((best, errors) => (distance(errors) < distance(best) ? errors : best))
}

/** How much an error speaks against an alternative: a wrong mark more than a missing or malformed field. */
function weight({ keyword, instancePath }: ValidatorError, at: string): number {
  if (["const", "enum", "false schema"].includes(keyword) || (keyword === "type" && instancePath === at)) return 10
  return /^(additional|unevaluated)/.test(keyword) ? 2 : 1
}
