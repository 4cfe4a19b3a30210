import type { CallState } from "../call/call.js"
import type { Operation } from "../contract.js"
import { ConfigurationError, UnknownOutcomeError } from "../errors.js"
import type { HttpRequest, HttpResponse, Middleware } from "../pipeline.js"

/** Makes the error of a call that may have happened. */
export type Unknown = (request: HttpRequest, cause: unknown) => UnknownOutcomeError

export interface OutcomeSettings {
  readonly unknown: Unknown
  /** The typed error of an answer. */
  error(request: HttpRequest, answer: HttpResponse): Error
}

/** Statuses that a repeat gets when the API knows the call by its key and refused it the first time. */
const settling = new Set([400, 402, 422])

/** Makes sure that a call which moves money never ends in an error that reads like "it did not happen" when it may have. */
export function outcome({ unknown, error }: OutcomeSettings): Middleware {
  return async (request, next) => {
    const { call, operation } = request
    if (!operation.movesMoney) return next(request)
    refuseRepeat(request, unknown)
    const answer = await next(request).catch((cause: unknown) => {
      if (call.uncertain) throw unknown(request, cause)
      call.settled = "refused"
      throw cause
    })
    if (isUnknown(call, answer)) throw unknown(request, error(request, answer))
    call.settled = answer.status < 300 ? "done" : "refused"
    return answer
  }
}

/**
 * Around what runs outside of the outcome: an error from there must not hide that money may have moved.
 */
export function keepOutcome(unknown: Unknown, layer: Middleware): Middleware {
  return (request, next) =>
    layer(request, next).catch((cause: unknown) => {
      const { call, operation } = request
      const hides = operation.movesMoney && call.attempts > 0 && call.settled !== "refused"
      throw hides && !(cause instanceof UnknownOutcomeError) ? unknown(request, cause) : cause
    })
}

/** A middleware may send a call again only when the API refused it, or honours its key. */
function refuseRepeat(request: HttpRequest, unknown: Unknown): void {
  const { call, operation } = request
  if (call.attempts === 0 || call.settled === "refused" || honoursKey(operation)) return
  const again = new ConfigurationError(
    `${operation.id}: a middleware called next again, although money may have moved. Nothing more was sent.`,
    { operation: operation.id, attempts: call.attempts, option: "middleware" },
  )
  throw unknown(request, again)
}

function isUnknown(call: CallState, { status }: HttpResponse): boolean {
  if (status >= 200 && status < 300) return false
  if (call.uncertain) return !(settling.has(status) && honoursKey(call.operation))
  return isOwnKeyTaken(call, status)
}

/** A conflict on a key of the caller's own: an earlier run of his program may have sent it. */
function isOwnKeyTaken({ operation, options }: CallState, status: number): boolean {
  return status === 409 && options.idempotencyKey !== undefined && operation.idempotency?.key !== undefined
}

/** An API that only may honour a key would refuse a repeat just because the first one went through. */
function honoursKey({ idempotency }: Operation): boolean {
  return idempotency?.repeat === "replayed" && idempotency.grade !== "inferred"
}
