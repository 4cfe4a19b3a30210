import openapiFetch from "openapi-fetch"
import { serializeBody } from "./call/body.js"
import type { CallInput, CallState } from "./call/call.js"
import type { Operation } from "./contract.js"
import { ConfigurationError } from "./errors.js"
import { serializePath } from "./call/path.js"
import type { HttpRequest, HttpResponse, Send } from "./pipeline.js"
import { shownPointer } from "./redaction/shown-pointer.js"

export type HttpResult =
  { data: unknown; error?: undefined; response: Response } | { data?: undefined; error: unknown; response: Response }

// In a CommonJS bundle the default import is the whole module.
const createFetchClient = (openapiFetch as unknown as { default?: typeof openapiFetch }).default ?? openapiFetch

/** Serializes a call with openapi-fetch and sends it through the pipeline. Its answer is on the call afterwards. */
export type Exchange = (call: CallState) => Promise<HttpResult>

/** The one place that knows openapi-fetch. Unknown init keys reach the Request class, so the call travels with it. */
export function exchange(baseUrl: string, headers: Record<string, string>, send: Send): Exchange {
  const client = createFetchClient<Record<string, never>>({
    baseUrl,
    Request: PlainRequest as unknown as typeof Request,
    fetch: (async (request: PlainRequest) =>
      responseView(await send(httpRequest(request, headers)))) as unknown as typeof fetch,
    bodySerializer: (body) => body,
  })
  return async (call) => {
    const { operation, input } = call
    const { method, path } = operation
    const verb = client[method] as unknown as (path: string, init: object) => Promise<HttpResult>
    try {
      const body = input.body === undefined ? undefined : serializeBody(operation, input.body)
      if (body !== undefined && operation.content === undefined) call.input = asSent(input, body)
      return await verb(serializePath(path, input.path, operation.id), {
        // Of its own, or it would be looked up on Object.prototype.
        baseUrl,
        call,
        params: { query: input.query },
        body,
      })
    } finally {
      call.cancellation.dispose()
    }
  }
}

/** What was given, with the body as it goes out, whatever its owner makes of the object meanwhile. */
function asSent(input: CallInput, json: string): CallInput {
  return {
    ...input,
    get body() {
      return JSON.parse(json) as unknown
    },
  }
}

/** Stands in for the platform's Request, which would be built and read for nothing. */
class PlainRequest {
  readonly method: string
  readonly body: string | undefined
  declare readonly call: CallState

  constructor(
    readonly url: string,
    init: RequestInit,
  ) {
    this.method = init.method!
    this.body = init.body as string | undefined
  }
}

/** The URL as the platform will send it: it escapes one character in a query that encodeURIComponent leaves. */
function platformUrl(url: string): string {
  const query = url.indexOf("?")
  return query < 0 || !url.includes("'", query) ? url : url.slice(0, query) + url.slice(query).replaceAll("'", "%27")
}

function httpRequest({ call, method, url, body }: PlainRequest, standard: Record<string, string>): HttpRequest {
  const { operation, cancellation, options } = call
  const headers: Record<string, string> = { ...standard }
  for (const [name, value] of Object.entries(options.headers ?? {}))
    if (value !== undefined) headers[name.toLowerCase()] = value
  if (body !== undefined) headers["content-type"] = operation.content ?? "application/json"
  const request = { operation, call, attempt: 1, method, url: platformUrl(url), headers, cancellation }
  return body === undefined ? request : { ...request, body }
}

/** What openapi-fetch reads of a Response; JSON was parsed by the pipeline already. */
function responseView(answer: HttpResponse): Response {
  const hasData = answer.data !== undefined || (answer.status >= 400 && answer.body !== "")
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
  throw new ConfigurationError(
    `The contract has no operation ${method} ${shownPath(path)}. Paths are written as in the contract, such as /v1/payments/{id}.`,
  )
}

/** A path may hold the ids and addresses that belong into its parameters. */
function shownPath(path: unknown): string {
  const text = String(path)
  return text.startsWith("/") ? shownPointer(text).slice(0, 100) : shownPointer(`/${text}`).slice(1, 100)
}
