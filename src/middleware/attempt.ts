import { Cancellation } from "../cancellation.js"
import type { Clock } from "../clock.js"
import { ConfigurationError, ConnectionError, TimeoutError, TokenError } from "../errors.js"
import type { HttpResponse, Middleware } from "../pipeline.js"

/** Bounds one attempt in time, its body included, and notes when it leaves open whether the API processed it. */
export function attempt(clock: Clock, standard: number): Middleware {
  return async (request, next) => {
    const { call, operation } = request
    const { timeout = standard } = call.options
    const cancellation = new Cancellation(request.cancellation)
    const expire = () =>
      cancellation.cancel(
        new TimeoutError(`${operation.id}: no complete answer within ${timeout} ms.`, {
          operation: operation.id,
          attempts: call.attempts,
          limit: "attempt",
        }),
      )
    const timer = clock.setTimeout(expire, timeout)
    const sentBefore = call.attempts
    try {
      const answer = await cancellation.race(next({ ...request, cancellation }))
      if (isIndefinite(answer)) call.uncertain = true
      return answer
    } catch (error) {
      if (call.attempts > sentBefore && !provesUnsent(error)) call.uncertain = true
      throw error
    } finally {
      clock.clearTimeout(timer)
      cancellation.dispose()
    }
  }
}

/** Statuses that do not tell whether the request was processed. */
function isIndefinite({ status }: HttpResponse): boolean {
  return status === 408 || status >= 500
}

/** Whether a failure proves that the API did not get this attempt. */
export function provesUnsent(error: unknown): boolean {
  if (error instanceof ConnectionError) return !error.sent
  return error instanceof TokenError || error instanceof ConfigurationError
}
