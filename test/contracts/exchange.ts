import type { Document, PlacedOperation } from "../../src/generate/document.js"
import { operationsOf, resolve } from "../../src/generate/document.js"
import type { SentRequest } from "./invalid-request.js"
import type { Validate } from "./validator.js"

/** One request with its answer. */
export interface Exchange {
  readonly request: SentRequest & { readonly method: string }
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

export type Send = (url: string, init: RequestInit) => Promise<Response>

/** The platform's fetch, which writes down what passes. */
export function recorder(): { fetch: Send; exchanges: Exchange[] } {
  const exchanges: Exchange[] = []
  const send: Send = async (url, init) => {
    const response = await fetch(url, init)
    const text = await response.text()
    const {
      method = "GET",
      headers = {},
      body,
    } = init as { method?: string; headers?: Record<string, string>; body?: string }
    const request = { method, url, headers, body }
    const { status, headers: received } = response
    exchanges.push({ request, status, headers: received, body: text === "" ? undefined : JSON.parse(text) })
    return new Response(text || null, { status, headers: received })
  }
  return { fetch: send, exchanges }
}

/** The operation of a request: of several paths that match, the one with the fewest parameters. */
export function matching(document: Document, method: string, url: string): PlacedOperation | undefined {
  const { pathname } = new URL(url)
  const matches = operationsOf(document).filter(
    (placed) => placed.method === method && matcher(placed.path).test(pathname),
  )
  return matches.sort((one, other) => one.path.split("{").length - other.path.split("{").length)[0]
}

function matcher(path: string): RegExp {
  return new RegExp(`^${path.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[^{}]+\}/g, "[^/]+")}$`)
}

/** What is wrong with an exchange by its contract; undefined when nothing is. */
export function problem(document: Document, validate: Validate, exchange: Exchange): string | undefined {
  const violations = exchange.headers.get("sl-violations")
  if (violations !== null) return violations
  const placed = matching(document, exchange.request.method, exchange.request.url)
  const response = placed?.operation.responses[exchange.status]
  if (placed === undefined || response === undefined)
    return `${exchange.request.method} ${exchange.request.url}: ${exchange.status} is not declared.`
  const { content } = resolve(document, response)
  if (content === undefined)
    return exchange.body === undefined ? undefined : "There is a body where the contract has none."
  const type = exchange.headers.get("content-type") ?? ""
  if (content[type] === undefined) return `The media type ${type} is not declared.`
  const place = [
    "paths",
    placed.path,
    placed.method.toLowerCase(),
    "responses",
    String(exchange.status),
    "content",
    type,
    "schema",
  ]
  return validate(place, exchange.body)
}
