import type { ClientOptions } from "../options/options.js"
import type { HttpHeaders, HttpRequest, HttpResponse, Send } from "../pipeline.js"
import { bodyLimit } from "./body-limit.js"
import { readText } from "./read-text.js"
import { TransportFailure } from "./transport-failure.js"

/** Sends requests by fetch: the given one, or the platform's as it is at the time of the call. */
export function fetchTransport(fetch: ClientOptions["fetch"]): Send {
  return async (request) => {
    const answer = await (fetch ?? globalThis.fetch)(request.url, init(request))
    if (answer.status === 0 && answer.type !== "opaqueredirect")
      throw new TransportFailure("ERR_NETWORK", "fetch gave a network error in place of an answer.")
    if (answer.redirected) return httpResponse(302, new Headers({ location: answer.url }), "")
    return httpResponse(
      answer.status,
      answer.headers,
      await readText(answer, bodyLimit),
      answer.type === "opaqueredirect",
    )
  }
}

function init({ method, headers, body, cancellation }: HttpRequest): RequestInit {
  const init: RequestInit = {
    method,
    headers,
    redirect: "manual",
    // Made when it is read: an AbortController costs more than the rest of a call.
    get signal() {
      return cancellation.signal
    },
  }
  if (body !== undefined) init.body = body as string
  if (method === "GET") init.cache = "no-store"
  return init
}

/** An answer as a plain value; the platform's Response is made when it is looked at. */
export function httpResponse(status: number, headers: HttpHeaders, body: string, redirected = false): HttpResponse {
  let response: Response | undefined
  return {
    status: redirected ? 302 : status,
    headers,
    body,
    get response() {
      const init = { status: responseStatus(status), headers: [...headers] }
      return (response ??= new Response(hasNoBody(status) ? null : body, init))
    },
  }
}

/** The platform's Response takes no other than 200 to 599; 599 is an error, too. */
function responseStatus(status: number): number {
  return status === 0 ? 302 : status < 200 || status > 599 ? 599 : status
}

function hasNoBody(status: number): boolean {
  return status === 204 || status === 205 || status === 304 || status === 0
}
