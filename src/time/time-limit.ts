import { Cancellation } from "./cancellation.js"
import type { Clock } from "./clock.js"

/**
 * Settles as the promise does, or cancels and rejects with what `expired` makes when the time is over first. Leaves no
 * timer behind.
 * @param ms how long it may take
 */
export function timeLimit<T>(
  clock: Clock,
  ms: number,
  promise: Promise<T>,
  expired: () => Error,
  cancellation = new Cancellation(),
): Promise<T> {
  const timer = clock.setTimeout(() => cancellation.cancel(expired()), ms)
  return cancellation.race(promise).finally(() => {
    clock.clearTimeout(timer)
    cancellation.dispose()
  })
}
