import { ConnectionError, PaysmithError } from "../errors.js"
import type { HttpRequest, HttpResponse, Send } from "../pipeline.js"

/** Failures that happen before a byte of the request leaves. */
const beforeSending =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/

/** Counts what is sent, and turns network failures and redirects into {@link ConnectionError}s. */
export function transmit(transport: Send): Send {
  return async (request) => {
    const { call, cancellation } = request
    cancellation.throwIfCancelled()
    call.attempts++
    const answer = await transport(request).catch((cause: unknown) => {
      cancellation.throwIfCancelled()
      throw cause instanceof PaysmithError ? cause : networkFailure(request, cause)
    })
    if (answer.status >= 300 && answer.status < 400) throw redirect(request, answer)
    return answer
  }
}

function networkFailure({ operation, call, url }: HttpRequest, cause: unknown): ConnectionError {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause
  const code = (inner as { code?: unknown } | undefined)?.code
  const known = typeof code === "string" ? code : undefined
  const sent = known === undefined || !beforeSending.test(known)
  const advice = sent ? "" : " Nothing was sent."
  return new ConnectionError(
    `${operation.id}: the connection to ${new URL(url).origin} failed${known ? ` with ${known}` : ""}.${advice}`,
    { operation: operation.id, attempts: call.attempts, cause, sent, code: known },
  )
}

function redirect({ operation, call, url }: HttpRequest, { status, headers }: HttpResponse): ConnectionError {
  const location = headers.get("location")
  const target = location && URL.canParse(location, url) ? new URL(location, url).origin : "an unnamed place"
  return new ConnectionError(
    `${operation.id}: ${new URL(url).origin} answered with a redirect (${status}) to ${target}. Redirects are not followed: check baseUrl.`,
    { operation: operation.id, attempts: call.attempts, sent: true, code: "redirect" },
  )
}
