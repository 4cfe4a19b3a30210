import type { RateLimit } from "../contract.js"
import type { HttpHeaders } from "../pipeline.js"

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
  return {
    limit: read(names.limit),
    remaining: read(names.remaining),
    reset: reset === undefined ? undefined : wait(reset > 1e9 ? reset * 1000 - now : reset * 1000),
  }
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
  if (seconds !== undefined) return wait(seconds * 1000)
  const date = said === undefined ? Number.NaN : httpDate(said)
  if (!Number.isNaN(date)) return wait(date - now)
  return answer.status === 429 ? rateLimit(answer, names, now).reset : undefined
}

const dayFirst = /^[a-z]{3,9}, \d\d?[ -][a-z]{3}[ -](?:\d\d){1,2} \d\d(?::\d\d){2}( GMT| UTC| [+-]\d{4})?$/i
const asctime = /^[a-z]{3} [a-z]{3} [ \d]?\d \d\d(?::\d\d){2} \d{4}$/i
const month = /[ -](?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[ -]/i

/**
 * The three forms of RFC 9110 section 5.6.7. `Date.parse` alone takes `soon 10` for a date and asctime for local time.
 * @returns ms since epoch, NaN for anything else
 */
function httpDate(text: string): number {
  const parts = dayFirst.exec(text) ?? asctime.exec(text)
  if (parts === null || !month.test(text)) return Number.NaN
  return Date.parse(parts[1] === undefined ? `${text} GMT` : text)
}

/** A wait in ms, never below 0 nor above 2^31 seconds (RFC 9111 section 1.2.2). */
function wait(ms: number): number {
  return Math.min(Math.max(0, ms), 2 ** 31 * 1000)
}

/** A longer row of digits than a number can hold is the highest number, not nothing. */
function count(text: string | null | undefined): number | undefined {
  return text != null && /^\d+$/.test(text.trim()) ? Math.min(Number(text), Number.MAX_SAFE_INTEGER) : undefined
}
