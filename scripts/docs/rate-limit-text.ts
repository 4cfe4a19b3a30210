import type { RateLimit } from "../../src/contract.js"
import type { Provenance } from "../../src/generate/document.js"
import { code, duration, enumerate } from "./markdown.js"
import { gradeMark } from "./provenance-text.js"

/** `x-rate-limit` of a document; without numbers where none is known. */
export type RateLimitFact = Partial<RateLimit> & Provenance & { readonly per?: string }

const resets: Readonly<Record<NonNullable<RateLimit["reset"]>, string>> = {
  "seconds-left": "the seconds left",
  epoch: "a time in Unix seconds",
}

/** How many requests are allowed. */
export function requestsText({ limits = [], window = 0, per = "client" }: RateLimitFact): string {
  const numbers = limits.map(({ limit, mode, plan }) => {
    const when = [mode, plan].filter(Boolean).join(", ")
    return when ? `${limit} (${when})` : `${limit}`
  })
  return numbers.length === 0
    ? "No number is known."
    : `${enumerate(numbers, "or")} requests in ${duration(window)} per ${per}.`
}

/** The same with the headers that tell, and how sure it is. */
export function rateLimitText(fact: RateLimitFact): string {
  const { reset, retryAfter, ...others } = fact.headers ?? {}
  const names = [...Object.values(others), reset, retryAfter].filter((name) => name !== undefined).map(code)
  const told = [
    requestsText(fact),
    names.length > 0 && `Answers carry ${enumerate(names, "and")}.`,
    reset && fact.reset && `${code(reset)} is ${resets[fact.reset]}.`,
  ]
  return `${told.filter(Boolean).join(" ")}${gradeMark(fact)}`
}
