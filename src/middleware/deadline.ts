import type { Clock } from "../clock.js"
import { TimeoutError } from "../errors.js"
import type { Middleware } from "../pipeline.js"

/** Ends a call with all its attempts and waits when its time is over. */
export function deadline(clock: Clock, standard: number): Middleware {
  return async (request, next) => {
    const { call, operation, cancellation } = request
    const { deadline: limit = standard } = call.options
    call.deadlineAt = call.startedAt + limit
    const expire = () =>
      cancellation.cancel(
        new TimeoutError(`${operation.id}: the deadline of ${limit} ms ended after ${attempts(call.attempts)}.`, {
          operation: operation.id,
          attempts: call.attempts,
          limit: "deadline",
        }),
      )
    const timer = clock.setTimeout(expire, limit)
    try {
      cancellation.throwIfCancelled()
      return await cancellation.race(next(request))
    } finally {
      clock.clearTimeout(timer)
      cancellation.dispose()
    }
  }
}

function attempts(count: number): string {
  return count === 1 ? "1 attempt" : `${count} attempts`
}
