import type { IncomingMessage } from "node:http"
import { refusal } from "../refusal.js"

/** A request of node:http, with what a parser may have left on it. */
export type Incoming = IncomingMessage & { readonly body?: unknown; readonly rawBody?: unknown }

/**
 * A delivery as a Request for a receiver. Its body is read only as far as the receiver reads it.
 * @throws WebhookVerificationError with reason `body-parsed` when a parser has used the body up
 */
export function incomingRequest(incoming: Incoming): Request {
  const headers = headersOf(incoming)
  // A receiver refuses what is no POST, whatever it is called; not every method can be a Request's.
  if (incoming.method !== "POST") return new Request(place, { headers })
  return new Request(place, { method: "POST", headers, body: rawBodyOf(incoming), duplex: "half" } as RequestInit)
}

/** All headers, those that were sent twice too; without the pseudo-headers of HTTP/2. */
function headersOf({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers()
  for (let at = 0; at < rawHeaders.length; at += 2)
    if (!rawHeaders[at]!.startsWith(":")) headers.append(rawHeaders[at]!, rawHeaders[at + 1]!)
  return headers
}

/** No receiver looks at it, and what a Host header says is no URL to trust. */
const place = "http://localhost/"

/** Whether the body has come in to its end. If not, the connection cannot be used again. */
export function isReadToItsEnd(incoming: IncomingMessage): boolean {
  return incoming.complete || incoming.httpVersionMajor !== 1
}

function rawBodyOf(incoming: Incoming): ReadableStream | Uint8Array<ArrayBuffer> | string {
  for (const body of [incoming.rawBody, incoming.body])
    if (typeof body === "string" || body instanceof Uint8Array) return body as string
  if (!incoming.readableDidRead) return streamOf(incoming)
  throw refusal(
    "body-parsed",
    "Something has read the body before, probably a JSON parser such as express.json(), and the bytes that are signed are lost. Put the webhook's route before the parser, or keep the bytes: express.json({ verify: (req, res, bytes) => { req.rawBody = bytes } }).",
  )
}

function streamOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  // Without destroyOnReturn: destroying it would take the connection away from the answer.
  const chunks = incoming.iterator({ destroyOnReturn: false })
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next()
        if (done) controller.close()
        else controller.enqueue(value as Uint8Array)
      },
      cancel: () => void incoming.pause(),
    },
    { highWaterMark: 0 },
  )
}
