import openapiFetch from "openapi-fetch"
import type { CallState } from "./call.js"
import type { Operation } from "./contract.js"
import { ConfigurationError } from "./errors.js"
import { serializePath } from "./path.js"
import type { HttpRequest, HttpResponse, Send } from "./pipeline.js"

/** What a call hands to openapi-fetch. */
export interface HttpInit {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown> }
  body?: unknown
  headers?: Record<string, unknown>
}

export type HttpResult = { data: unknown; error?: undefined; response: Response } | { data?: undefined; error: unknown; response: Response }

// In a CommonJS bundle the default import is the whole module.
const createFetchClient = (openapiFetch as unknown as { default?: typeof openapiFetch }).default ?? openapiFetch

/** Serializes a call with openapi-fetch and sends it through the pipeline. */
export type Exchange = (call: CallState, init: HttpInit) => Promise<HttpResult>

/** The one place that knows openapi-fetch. Unknown init keys reach the Request class, so the call travels with it. */
export function exchange(baseUrl: string, headers: Record<string, string>, send: Send): Exchange {
  const client = createFetchClient<Record<string, never>>({
    baseUrl,
    headers,
    Request: PlainRequest as unknown as typeof Request,
    fetch: (async (request: PlainRequest) => responseView(await send(httpRequest(request)))) as unknown as typeof fetch,
    pathSerializer: (path, parameters) => serializePath(path, parameters),
  })
  return (call, init) => {
    const { method, path, content } = call.operation
    const options = content === undefined ? { ...init, call } : { ...init, call, headers: { "Content-Type": content, ...init.headers } }
    const verb = client[method] as unknown as (path: string, init: object) => Promise<HttpResult>
    return verb(path, options)
  }
}

/** Stands in for the platform's Request, which would be built and read for nothing. */
class PlainRequest {
  readonly method: string
  readonly headers: Headers
  readonly body: string | undefined
  declare readonly call: CallState

  constructor(readonly url: string, init: RequestInit) {
    this.method = init.method!
    this.headers = init.headers as Headers
    this.body = init.body as string | undefined
  }
}

function httpRequest({ call, method, url, headers, body }: PlainRequest): HttpRequest {
  const { operation, cancellation } = call
  const request = { operation, call, attempt: 1, method, url, headers: Object.fromEntries(headers), cancellation }
  return body === undefined ? request : { ...request, body }
}

/** What openapi-fetch reads of a Response; JSON was parsed by the pipeline already. */
function responseView(answer: HttpResponse): Response {
  const hasData = answer.data !== undefined
  const view = {
    status: answer.status,
    ok: answer.status >= 200 && answer.status < 300,
    headers: { get: (name: string) => (name === "Content-Length" ? (hasData ? "1" : "0") : answer.headers.get(name)) },
    json: async () => answer.data,
    text: async () => answer.body,
  }
  return view as unknown as Response
}

/** Finds the operation of a path template. */
export function operationAt(operations: Iterable<Operation>, method: string, path: string): Operation {
  for (const operation of operations) if (operation.method === method && operation.path === path) return operation
  throw new ConfigurationError(`The contract has no operation ${method} ${path}. Paths are written as in the contract, such as /v1/payments/{id}.`)
}
