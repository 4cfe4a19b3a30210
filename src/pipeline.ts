import type { CallState } from "./call/call.js"
import type { Cancellation } from "./time/cancellation.js"
import type { Operation } from "./contract.js"

/** A request as a plain value: its bytes are made once and sent by every attempt. */
export interface HttpRequest {
  readonly operation: Operation
  readonly call: CallState
  /** 1 for the first attempt. */
  readonly attempt: number
  readonly method: string
  readonly url: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /** Ends the request; its `signal` is the platform's. */
  readonly cancellation: Cancellation
}

/** An answer whose body has been read to the end, inside the attempt. */
export interface HttpResponse {
  readonly status: number
  readonly headers: HttpHeaders
  readonly body: string
  /** The body when it is JSON; set by the pipeline. */
  data?: unknown
  /** The platform's Response, made when somebody looks at it. */
  readonly response: Response
}

export interface HttpHeaders extends Iterable<[string, string]> {
  get(name: string): string | null
}

export type Send = (request: HttpRequest) => Promise<HttpResponse>

/** One layer around the calls below it. It may change the request, call `next` again or answer itself. */
export type Middleware = (request: HttpRequest, next: Send) => Promise<HttpResponse>

/** Joins layers into one: the first is the outermost, `send` the innermost. */
export function compose(layers: readonly Middleware[], send: Send): Send {
  return layers.reduceRight<Send>((next, layer) => (request) => layer(request, next), send)
}
