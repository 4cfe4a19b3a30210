import { UnknownOutcomeError } from "../errors.js"
import type { HttpRequest } from "../pipeline.js"
import type { Outcome } from "./reconcile.js"
import type { SavedCall } from "./saved-call.js"

/** The error of a call that may have happened, with what it takes to find out. */
export function unknownOutcome(
  { call, operation }: HttpRequest,
  cause: unknown,
  saved: SavedCall,
  reconcile: (saved: SavedCall) => Promise<Outcome>,
): UnknownOutcomeError {
  const why = cause instanceof Error ? `${cause.name}: ${cause.message}` : "the caller gave up"
  return new UnknownOutcomeError(
    `${operation.id}: it is unknown whether this happened (${why}). Do not send it again: reconcile() asks the API, and JSON.stringify(error) keeps it for client.reconcile after a restart.`,
    { operation: operation.id, attempts: call.attempts, cause, saved, reconcile: () => reconcile(saved) },
  )
}
