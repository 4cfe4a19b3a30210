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

/** Statuses that settle a call even when an earlier attempt of it got lost: the API knows the call and refused it. */
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
    const settled = answer.status < 300 || settling.has(answer.status) || !call.uncertain
    if (settled) return answer
    throw unknown(error(request, answer))
  }
}

function reason(cause: unknown): string {
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : "the caller gave up"
}
