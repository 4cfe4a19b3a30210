import type { Clock } from "../time/clock.js"
import { sleep } from "../time/clock.js"
import type { Contract, Operation } from "../contract.js"
import { ConnectionError, TimeoutError, TokenError } from "../errors.js"
import type { HttpRequest, HttpResponse, Middleware } from "../pipeline.js"
import { retryAfter } from "../pacing/rate-limit.js"
import type { RetryOptions, RetryPolicy } from "../retry-policy.js"
import { backoff, RetryBudget, retryPolicy } from "../retry-policy.js"
import { provesUnsent } from "./attempt.js"

export interface RetrySettings {
  readonly contract: Contract
  readonly clock: Clock
  readonly random: () => number
  readonly retry: RetryOptions | false | undefined
}

type Attempt = { readonly answer: HttpResponse } | { readonly error: unknown }

/**
 * Repeats an attempt only when that cannot do anything twice: by method, by a key that the contract honours, or because
 * the failure proves that nothing was processed.
 */
export function retry({ contract, clock, random, retry: standard }: RetrySettings): Middleware {
  const budget = new RetryBudget(retryPolicy(standard).budget)
  return async (request, next) => {
    const { call, cancellation } = request
    const policy = retryPolicy(call.options.retry ?? standard)
    for (let attempt = 1; ; attempt++) {
      const ended = await settle(next({ ...request, attempt }))
      if ("answer" in ended && ended.answer.status < 400) budget.refill()
      const wait = attempt <= policy.limit && mayRepeat(request, ended, policy) ? waitOf(ended, attempt) : undefined
      if (wait === undefined || clock.now() + wait > call.deadlineAt || !budget.take()) return unwrap(ended)
      call.observer?.retry(ended, wait)
      await sleep(clock, wait, cancellation)
    }

    function waitOf(ended: Attempt, attempt: number): number {
      const asked = "answer" in ended ? retryAfter(ended.answer, contract, clock.now()) : undefined
      return asked ?? backoff(policy, attempt, random)
    }
  }
}

function settle(attempt: Promise<HttpResponse>): Promise<Attempt> {
  return attempt.then(
    (answer) => ({ answer }),
    (error: unknown) => ({ error }),
  )
}

function unwrap(ended: Attempt): HttpResponse {
  if ("error" in ended) throw ended.error
  return ended.answer
}

function mayRepeat({ operation, call }: HttpRequest, ended: Attempt, policy: RetryPolicy): boolean {
  if (!isPassing(ended)) return false
  if (isUnprocessed(operation, ended)) return !call.uncertain || isRepeatable(operation, call.idempotencyKey, policy)
  return isRepeatable(operation, call.idempotencyKey, policy)
}

/** Codes of connection failures that a repeat meets again: redirects, refused certificates, unusable answers. */
const lasting =
  /^(redirect|ERR_BODY_TOO_LARGE|ERR_CONTENT_ENCODING|ERR_TLS_CERT|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/

/** Whether the failure may pass by itself. */
function isPassing(ended: Attempt): boolean {
  if ("answer" in ended) return ended.answer.status === 408 || ended.answer.status === 429 || ended.answer.status >= 500
  const { error } = ended
  if (error instanceof ConnectionError) return !lasting.test(error.code ?? "")
  if (error instanceof TokenError) return error.reason === "network" || error.reason === "token-endpoint"
  return error instanceof TimeoutError && error.limit === "attempt"
}

/** Whether the failure proves that this attempt was not processed. */
function isUnprocessed({ retry }: Operation, ended: Attempt): boolean {
  if ("error" in ended) return provesUnsent(ended.error)
  return ended.answer.status === 429 && retry?.["429"] === "unprocessed"
}

/** Whether doing it twice is the same as doing it once (RFC 9110 section 9.2.2), or a key makes it so. */
function isRepeatable(
  { method, retry, movesMoney, idempotency }: Operation,
  key: string | undefined,
  policy: RetryPolicy,
): boolean {
  const honoured = idempotency?.repeat === "replayed" && (idempotency.grade !== "inferred" || policy.trustInferred)
  if (key !== undefined && idempotency?.key !== undefined && honoured) return true
  if (movesMoney) return false
  return retry?.idempotent ?? (method === "GET" || method === "PUT" || method === "DELETE")
}
