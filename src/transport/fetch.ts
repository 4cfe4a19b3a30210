import type { ClientOptions } from "../options.js"
import type { HttpHeaders, HttpRequest, HttpResponse, Send } from "../pipeline.js"

/** Sends requests by fetch: the given one, or the platform's as it is at the time of the call. */
export function fetchTransport(fetch: ClientOptions["fetch"]): Send {
  return async (request) => {
    const answer = await (fetch ?? globalThis.fetch)(request.url, init(request))
    return httpResponse(answer.status, answer.headers, await answer.text(), answer.type === "opaqueredirect")
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
      return (response ??= new Response(hasNoBody(status) ? null : body, { status: status || 302, headers: [...headers] }))
    },
  }
}

function hasNoBody(status: number): boolean {
  return status === 204 || status === 205 || status === 304 || status === 0
}
