import type { HttpRequest, Send } from "paysmith"
import type { CallState } from "../../src/call/call.js"
import { Cancellation } from "../../src/time/cancellation.js"
import type { Operation } from "../../src/contract.js"
import { fetchTransport } from "../../src/transport/fetch.js"
import { nodeTransport } from "paysmith/node"

/** The transports that must not differ, by name. */
export const transports: readonly [name: string, transport: Send][] = [
  ["fetch", fetchTransport(undefined)],
  ["nodeTransport", nodeTransport()],
]

interface RequestParts {
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string | Uint8Array
  readonly cancellation?: Cancellation
}

/** A request as the pipeline makes it. Transports look at neither operation nor call. */
export function requestTo(url: string, { method = "GET", headers = {}, ...rest }: RequestParts = {}): HttpRequest {
  const cancellation = rest.cancellation ?? new Cancellation()
  return { operation: {} as Operation, call: {} as CallState, attempt: 1, method, url, headers, ...rest, cancellation }
}
