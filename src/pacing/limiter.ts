import type { Clock } from "../time/clock.js"
import type { Contract, CredentialRule } from "../contract.js"
import { environment } from "../options/credentials.js"
import { ConfigurationError } from "../errors.js"

/** Counts calls against a rate limit. The limiters of the `rate-limiter-flexible` package fit. */
export interface Limiter {
  /** Takes points. Rejects with `{ msBeforeNext }` (ms) when none is left now, with anything else when it is broken. */
  consume(key: string, points?: number): Promise<unknown>
  /** It delays what it lets through, so that its answer may take long. */
  readonly execEvenly?: boolean
}

/** Whether a value can limit calls. */
export function isLimiter(value: unknown): value is Limiter {
  return typeof (value as Partial<Limiter> | null | undefined)?.consume === "function"
}

/**
 * The limiter that keeps to the contract's rate limit, in this process: never more calls within any stretch of time as
 * long as the window. Of several limits that may be meant, the lowest holds.
 * @throws ConfigurationError when the contract knows no number
 */
export function contractLimiter(
  contract: Contract,
  options: Readonly<Record<string, unknown>>,
  clock: Pick<Clock, "now">,
): Limiter {
  const { limits = [], window } = contract.rateLimit ?? {}
  const mode = options["mode"] ?? modeOfCredentials(contract, options)
  const meant = limits.filter((limit) => mode === undefined || limit.mode === undefined || limit.mode === mode)
  if (window === undefined || meant.length === 0)
    throw new ConfigurationError(
      `limiter: the contract of ${contract.title} states no rate limit. Give a limiter of rate-limiter-flexible.`,
      {
        option: "limiter",
      },
    )
  return slidingWindow(Math.min(...meant.map(({ limit }) => limit)), window * 1000, clock)
}

/** Lets `limit` calls through within any `window` ms. */
export function slidingWindow(limit: number, window: number, clock: Pick<Clock, "now">): Limiter {
  const passed: number[] = []
  let next = 0
  return {
    async consume() {
      const now = clock.now()
      const msBeforeNext = (passed[next] ?? -Infinity) + window - now
      if (msBeforeNext > 0) throw { msBeforeNext }
      passed[next] = now
      next = (next + 1) % limit
    },
  }
}

/** The mode that a credential's form tells; undefined when none does, as with credentials from functions. */
function modeOfCredentials(
  { schemes }: Contract,
  options: Readonly<Record<string, unknown>>,
): "test" | "live" | undefined {
  for (const scheme of Object.values(schemes)) {
    if (scheme.kind === "signed-url") continue
    for (const rule of Object.values(scheme.credentials) as CredentialRule[]) {
      const value = Object.hasOwn(options, rule.option) ? options[rule.option] : rule.env && environment(rule.env)
      if (typeof value !== "string") continue
      if (rule.live && new RegExp(rule.live).test(value)) return "live"
      if (rule.test && new RegExp(rule.test).test(value)) return "test"
    }
  }
  return undefined
}
