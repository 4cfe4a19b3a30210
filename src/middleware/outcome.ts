import type { Operation } from "../contract.js"
import type { ApiError } from "../errors.js"
import { UnknownOutcomeError } from "../errors.js"
import type { HttpRequest, HttpResponse, Middleware } from "../pipeline.js"
import type { Outcome, SavedCall } from "../reconcile.js"

export interface OutcomeSettings {
  save(request: HttpRequest): SavedCall
  reconcile(saved: SavedCall): Promise<Outcome>
  /** The typed error of an answer. */
  error(request: HttpRequest, answer: HttpResponse): ApiError
}

/** Statuses that a repeat gets when the API knows the call by its key and refused it the first time. */
const settling = new Set([400, 402, 422])

/** Makes sure that a call which moves money never ends in an error that reads like "it did not happen" when it may have. */
export function outcome({ save, reconcile, error }: OutcomeSettings): Middleware {
  return async (request, next) => {
    const { call, operation } = request
    if (!operation.movesMoney) return next(request)
    const unknown = (cause: unknown) => {
      const saved = save(request)
      return new UnknownOutcomeError(
        `${operation.id}: it is unknown whether this happened (${reason(cause)}). Do not send it again: reconcile() asks the API, and JSON.stringify(error) keeps it for client.reconcile after a restart.`,
        { operation: operation.id, attempts: call.attempts, cause, saved, reconcile: () => reconcile(saved) },
      )
    }
    const answer = await next(request).catch((cause: unknown) => {
      throw call.uncertain ? unknown(cause) : cause
    })
    if (!call.uncertain || answer.status < 300 || settles(operation, answer)) return answer
    throw unknown(error(request, answer))
  }
}

/**
 * Whether a refusal holds for an earlier attempt that got lost, too. An API that does not honour the key after all would
 * refuse the repeat just because the first one went through.
 */
function settles({ idempotency }: Operation, { status }: HttpResponse): boolean {
  return settling.has(status) && idempotency?.repeat === "replayed" && idempotency.grade !== "inferred"
}

function reason(cause: unknown): string {
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : "the caller gave up"
}
