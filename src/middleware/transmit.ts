import type { CallState } from "../call/call.js"
import { ConnectionError, PaysmithError } from "../errors.js"
import type { HttpRequest, HttpResponse, Send } from "../pipeline.js"
import { redact } from "../redaction/redact.js"
import { credentialsIn } from "../redaction/sent-credentials.js"
import { carried, networkFailure } from "../transport/network-failure.js"

type Sensitive = (call: CallState) => readonly string[]

/**
 * Counts what is sent, and turns network failures and redirects into {@link ConnectionError}s.
 * @param sensitive what an error must not show of a call
 */
export function transmit(transport: Send, sensitive: Sensitive = () => []): Send {
  return async (request) => {
    const { call, cancellation } = request
    cancellation.throwIfCancelled()
    call.attempts++
    const answer = await attempt(transport, request, sensitive)
    if (answer.status >= 300 && answer.status < 400) throw redirect(request, answer, sensitive(request.call))
    return answer
  }
}

async function attempt(transport: Send, request: HttpRequest, sensitive: Sensitive): Promise<HttpResponse> {
  try {
    return await transport(request)
  } catch (error) {
    request.cancellation.throwIfCancelled()
    throw error instanceof PaysmithError ? error : failed(request, error, sensitive(request.call))
  }
}

function failed(request: HttpRequest, thrown: unknown, sensitive: readonly string[]): ConnectionError {
  const { operation, call, url } = request
  const { code, sent, cause } = networkFailure(request, thrown, sensitive)
  const unsent = sent ? "" : " Nothing was sent."
  const advice = code === "ENOTFOUND" || code === "EAI_AGAIN" ? " Check the network and baseUrl." : ""
  return new ConnectionError(
    `${operation.id}: the connection to ${new URL(url).origin} failed${code ? ` with ${code}` : ""}.${unsent}${advice}`,
    { operation: operation.id, attempts: call.attempts, cause, sent, code },
  )
}

function redirect(request: HttpRequest, answer: HttpResponse, sensitive: readonly string[]): ConnectionError {
  const { operation, call, url } = request
  const { status, headers } = answer
  const location = headers.get("location")
  const place = location && URL.canParse(location, url) ? new URL(location, url).origin : "an unnamed place"
  const target = redact(place, [...carried(request), ...credentialsIn(request), ...sensitive])
  return new ConnectionError(
    `${operation.id}: ${new URL(url).origin} answered with a redirect (${status}) to ${target}. Redirects are not followed: check baseUrl.`,
    { operation: operation.id, attempts: call.attempts, sent: true, code: "redirect" },
  )
}
