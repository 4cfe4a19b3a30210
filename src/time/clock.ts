import type { Cancellation } from "./cancellation.js"

/** Time as the client sees it; tests hand in their own. */
export interface Clock {
  /** ms since epoch. */
  now(): number
  setTimeout(callback: () => void, ms: number): unknown
  clearTimeout(timer: unknown): void
}

export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (callback, ms) => setTimeout(callback, ms),
  clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
}

/** Waits, or rejects with the reason as soon as the wait is cancelled. Leaves no timer behind. */
export function sleep(clock: Clock, ms: number, cancellation: Cancellation): Promise<void> {
  let timer: unknown
  const elapsed = new Promise<void>((resolve) => (timer = clock.setTimeout(resolve, ms)))
  return cancellation.race(elapsed).finally(() => clock.clearTimeout(timer))
}
