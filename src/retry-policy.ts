/** How calls are repeated. */
export interface RetryOptions {
  /** How many times a call is repeated at most. Default 2. */
  limit?: number
  /** ms: upper bound of the first wait. Default 500. */
  initial?: number
  /** ms: upper bound of any wait that the API did not ask for. Default 8000. */
  maximum?: number
  /** How many repeats a client may have open at once before it stops repeating; successes refill it. Default 20. */
  budget?: number
  /** Repeats a call by a key that the API is only inferred to honour. Default false. */
  trustInferred?: boolean
}

export type RetryPolicy = Required<RetryOptions>

const defaultRetry: RetryPolicy = { limit: 2, initial: 500, maximum: 8000, budget: 20, trustInferred: false }

/** Options with defaults in the place of what is absent or undefined. */
export function retryPolicy(options: RetryOptions | false = {}): RetryPolicy {
  if (options === false) return { ...defaultRetry, limit: 0 }
  const given = Object.entries(options).filter(([, value]) => value !== undefined)
  return { ...defaultRetry, ...Object.fromEntries(given) }
}

/**
 * The wait before a repeat: a random time up to a bound that doubles each time ("full jitter").
 * @returns ms
 */
export function backoff({ initial, maximum }: RetryPolicy, attempt: number, random: () => number): number {
  return Math.round(random() * Math.min(maximum, initial * 2 ** (attempt - 1)))
}

/** Stops a client from repeating into an outage: every repeat costs one, every success gives a tenth back. */
export class RetryBudget {
  #left: number

  constructor(readonly capacity: number) {
    this.#left = capacity
  }

  take(): boolean {
    if (this.#left < 1) return false
    this.#left--
    return true
  }

  refill(): void {
    this.#left = Math.min(this.capacity, this.#left + 0.1)
  }
}
