import type { Cancellation } from "../time/cancellation.js"
import type { Clock } from "../time/clock.js"
import { sleep } from "../time/clock.js"
import { TimeoutError } from "../errors.js"
import type { Limiter } from "../pacing/limiter.js"
import type { HttpRequest, Middleware } from "../pipeline.js"
import { timeLimit } from "../time/time-limit.js"

/** ms until a limiter counts as broken. */
const limiterTimeout = 1000

/**
 * Holds every attempt back until the limiter lets it through. While it lets nobody through, nobody asks it. A limiter that
 * is broken does not stop calls.
 * @param key what the limiter counts under
 */
export function pacing(limiter: Limiter, key: string, clock: Clock): Middleware {
  let opensAt = 0
  return async (request, next) => {
    for (;;) {
      const wait = opensAt - clock.now()
      if (wait > 0) await hold(request, wait, clock)
      else {
        const refused = await ask(limiter, key, clock, request.cancellation)
        if (refused === undefined) break
        opensAt = Math.max(opensAt, clock.now() + refused)
      }
    }
    request.cancellation.throwIfCancelled()
    return next(request)
  }
}

/** How long the limiter refuses, in ms; undefined when the call may go. */
async function ask(
  limiter: Limiter,
  key: string,
  clock: Clock,
  cancellation: Cancellation,
): Promise<number | undefined> {
  try {
    const answer = limiter.consume(key)
    await (limiter.execEvenly
      ? cancellation.race(answer)
      : timeLimit(clock, limiterTimeout, answer, () => new Error("The limiter does not answer.")))
    return undefined
  } catch (refusal) {
    cancellation.throwIfCancelled()
    const ms = refusal instanceof Error ? undefined : (refusal as { msBeforeNext?: unknown } | undefined)?.msBeforeNext
    if (typeof ms !== "number") return undefined
    // rate-limiter-flexible: a negative time is a limit that never ends
    return ms < 0 ? Infinity : Math.max(1, ms)
  }
}

/** @throws TimeoutError at once when the call's time is over before the wait is */
async function hold({ call, operation, cancellation }: HttpRequest, wait: number, clock: Clock): Promise<void> {
  if (clock.now() + wait > call.deadlineAt)
    throw tooLong(call.attempts, operation.id, wait, call.deadlineAt - clock.now())
  call.observer?.report({ type: "pacing", wait })
  await sleep(clock, wait, cancellation)
}

function tooLong(attempts: number, operation: string, wait: number, left: number): TimeoutError {
  const time = Number.isFinite(wait)
    ? `the rate limit asks to wait ${wait} ms`
    : "the limiter lets nothing through any more"
  const sent = attempts === 0 ? "Nothing was sent" : "It was not sent again"
  return new TimeoutError(`${operation}: ${time}, and the deadline leaves ${left} ms. ${sent}.`, {
    operation,
    attempts,
    limit: "deadline",
  })
}
