import type { Ended, Observation } from "../telemetry/call-observer.js"
import { CallObserver, endingOf } from "../telemetry/call-observer.js"
import type { HttpResponse, Middleware, Send } from "../pipeline.js"
import { resetDisagreement } from "../telemetry/reset-disagreement.js"

/** Reports start and end of each call. The outermost layer; those below find the observer on the call. */
export function observeCalls(observation: Observation): Middleware {
  return async (request, next) => {
    const { call } = request
    const observer = (call.observer = new CallObserver(observation, request))
    observer.report({ type: "call.start" })
    return ending(
      () => next(request),
      (ended) => observer.end(ended, call.attempts),
    )
  }
}

/** Reports start and end of each attempt, and once per client a reset header that is not what the contract says. */
export function observeAttempts({ contract }: Observation): Middleware {
  let disagreed = false
  return async (request, next) => {
    const { observer } = request.call
    observer?.startAttempt()
    const answer = await ending(
      () => next(request),
      (ended) => observer?.endAttempt(ended),
    )
    const disagreement = disagreed ? undefined : resetDisagreement(contract, answer)
    if (disagreement) observer?.report({ type: "rate-limit", ...disagreement })
    disagreed ||= disagreement !== undefined
    return answer
  }
}

/** Why a token request can be refused (RFC 6749 section 5.2). */
const refusals =
  "invalid_request invalid_client invalid_grant unauthorized_client unsupported_grant_type invalid_scope".split(" ")

/** Reports each request to the token endpoint. */
export function observeTokens(observation: Observation, send: Send): Send {
  return (request) => {
    const { pathname } = new URL(request.url)
    const observer = new CallObserver(observation, { ...request, operation: { ...request.operation, path: pathname } })
    const startedAt = observation.clock.now()
    return ending(
      () => request.cancellation.race(send(request)),
      (ended) => {
        const duration = observation.clock.now() - startedAt
        const outcome = tokenOutcome(ended)
        const refused = "answer" in ended && outcome !== "issued" ? { error: "TokenError" } : {}
        observer.report({ type: "token", outcome, ...endingOf(ended), ...refused, reason: refusalOf(ended), duration })
      },
    )
  }
}

function tokenOutcome(ended: Ended): "issued" | "refused" | "failed" {
  if ("error" in ended || ended.answer.status === 429 || ended.answer.status >= 500) return "failed"
  if (ended.answer.status >= 300) return "refused"
  return typeof (ended.answer.data as { access_token?: unknown } | undefined)?.access_token === "string"
    ? "issued"
    : "failed"
}

function refusalOf(ended: Ended): string | undefined {
  const data = "answer" in ended ? (ended.answer.data as { error?: unknown } | undefined) : undefined
  return refusals.find((code) => code === data?.error)
}

async function ending(run: () => Promise<HttpResponse>, tell: (ended: Ended) => void): Promise<HttpResponse> {
  const ended = await settle(run)
  tell(ended)
  if ("error" in ended) throw ended.error
  return ended.answer
}

async function settle(run: () => Promise<HttpResponse>): Promise<Ended> {
  try {
    return { answer: await run() }
  } catch (error) {
    return { error }
  }
}
