import type { CallState } from "../call/call.js"
import { Cancellation } from "../time/cancellation.js"
import type { Clock } from "../time/clock.js"
import { ConfigurationError, ConnectionError, TimeoutError, TokenError } from "../errors.js"
import type { HttpResponse, Middleware } from "../pipeline.js"

/** Bounds one attempt in time, its body included, and notes when it leaves open whether the API processed it. */
export function attempt(clock: Clock, standard: number): Middleware {
  return async (request, next) => {
    const { call } = request
    const { timeout = standard } = call.options
    const left = call.deadlineAt - clock.now()
    const cancellation = new Cancellation(request.cancellation)
    cancellation.throwIfCancelled()
    if (left <= 0) throw deadlineEnded(call)
    const expire = () => cancellation.cancel(left < timeout ? deadlineEnded(call) : attemptEnded(call, timeout))
    const timer = clock.setTimeout(expire, Math.min(timeout, left))
    const sentBefore = call.attempts
    try {
      const answer = await cancellation.race(next({ ...request, cancellation }))
      if (isIndefinite(answer)) call.uncertain = true
      return answer
    } catch (error) {
      if (call.attempts > sentBefore && (cancellation.cancelled || !provesUnsent(error))) call.uncertain = true
      throw error
    } finally {
      clock.clearTimeout(timer)
      cancellation.dispose()
    }
  }
}

function attemptEnded({ operation: { id }, attempts }: CallState, timeout: number): TimeoutError {
  const message = `${id}: no complete answer within ${timeout} ms.`
  return new TimeoutError(message, { operation: id, attempts, limit: "attempt" })
}

function deadlineEnded({ operation: { id }, attempts, startedAt, deadlineAt }: CallState): TimeoutError {
  const sent = attempts === 1 ? "1 attempt" : `${attempts} attempts`
  const message = `${id}: the deadline of ${deadlineAt - startedAt} ms ended after ${sent}.`
  return new TimeoutError(message, { operation: id, attempts, limit: "deadline" })
}

/** Statuses that do not tell whether the request was processed. */
function isIndefinite({ status }: HttpResponse): boolean {
  return status < 200 || status === 408 || status >= 500
}

/** Whether a failure proves that the API did not get this attempt. */
export function provesUnsent(error: unknown): boolean {
  if (error instanceof ConnectionError) return !error.sent
  return error instanceof TokenError || error instanceof ConfigurationError
}
