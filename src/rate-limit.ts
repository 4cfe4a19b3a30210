import type { RateLimit } from "./contract.js"
import type { HttpHeaders } from "./pipeline.js"

/** What an answer says about the API's rate limit. */
export interface RateLimitState {
  /** Calls allowed in the window. */
  readonly limit: number | undefined
  /** Calls left in the window. */
  readonly remaining: number | undefined
  /** ms until the window starts anew. */
  readonly reset: number | undefined
}

const conventional = { limit: "X-RateLimit-Limit", remaining: "X-RateLimit-Remaining", reset: "X-RateLimit-Reset" }

/**
 * Reads the rate-limit headers of an answer, the same value for every API: a reset above 10^9 is an epoch in seconds,
 * anything else the seconds that are left.
 */
export function rateLimit(
  answer: { readonly headers: HttpHeaders },
  names: RateLimit["headers"] = conventional,
  now: number = Date.now(),
): RateLimitState {
  const read = (name: string | undefined) => (name === undefined ? undefined : count(answer.headers.get(name)))
  const reset = read(names.reset)
  return { limit: read(names.limit), remaining: read(names.remaining), reset: reset === undefined ? undefined : resetIn(reset, now) }
}

function resetIn(reset: number, now: number): number {
  return reset > 1e9 ? Math.max(0, reset * 1000 - now) : reset * 1000
}

/**
 * How long an answer asks to wait: Retry-After in seconds or as a date (RFC 9110 section 10.2.3), else the reset of the
 * rate limit.
 * @returns ms; undefined when it asks for nothing readable
 */
export function retryAfter(
  answer: { readonly status: number; readonly headers: HttpHeaders },
  contract: { readonly rateLimit?: RateLimit },
  now: number,
): number | undefined {
  const names = contract.rateLimit?.headers
  const said = answer.headers.get(names?.retryAfter ?? "Retry-After")?.trim()
  const seconds = count(said)
  if (seconds !== undefined) return seconds * 1000
  const date = said && /^[A-Za-z]{3}/.test(said) ? Date.parse(said) : Number.NaN
  if (!Number.isNaN(date)) return Math.max(0, date - now)
  return answer.status === 429 ? rateLimit(answer, names, now).reset : undefined
}

function count(text: string | null | undefined): number | undefined {
  return text != null && /^\d{1,15}$/.test(text.trim()) ? Number(text) : undefined
}
