import type { ClientRequest, IncomingMessage } from "node:http"
import { request as httpRequest } from "node:http"
import { request as httpsRequest } from "node:https"
import type { Cancellation } from "../time/cancellation.js"
import { systemClock } from "../time/clock.js"

/** How long a receiver may take, in ms. */
export interface DeliveryTimeout {
  /** Until there is a connection, TLS included. */
  readonly connect: number
  /** From then until the whole answer is there. */
  readonly read: number
}

/** What came of a request: the answer's status, or why there was none. */
export type PostOutcome = { readonly status: number } | { readonly error: string }

/** An answer's body is read, as senders do, but no further than so many bytes. */
const answerLimit = 64 * 1024

/**
 * Posts a body on a connection of its own. Never rejects: `error` is `connect-timeout`, `read-timeout`, `aborted` or the
 * system's code, such as `ECONNREFUSED`. A redirect is an answer like any other and is not followed.
 */
export function postWebhook(
  url: URL,
  { headers, body }: { headers: Readonly<Record<string, string>>; body: string },
  timeout: DeliveryTimeout,
  cancellation: Cancellation,
): Promise<PostOutcome> {
  return new Promise((resolve) => {
    const bytes = Buffer.from(body)
    const send = url.protocol === "https:" ? httpsRequest : httpRequest
    const request = send(url, { method: "POST", agent: false, headers: { ...headers, "Content-Length": bytes.length } })
    const stopTimer = limitTime(request, url.protocol === "https:" ? "secureConnect" : "connect", timeout)
    const release = cancellation.onCancel(() => request.destroy(failure("aborted")))
    const finish = (outcome: PostOutcome) => {
      stopTimer()
      release()
      resolve(outcome)
    }
    const fail = (error: NodeJS.ErrnoException) => finish({ error: error.code ?? error.name })
    request.on("error", fail)
    let answered = false
    request.on("response", (answer: IncomingMessage) => {
      answered = true
      drain(answer, () => finish({ status: answer.statusCode! }), fail)
    })
    // Node ends some exchanges without an error, such as one that is answered with 101.
    request.on("close", () => answered || fail(failure("ECONNRESET")))
    request.end(bytes)
  })
}

/** Ends a request that takes too long. Returns what stops the timer. */
function limitTime(request: ClientRequest, connected: string, timeout: DeliveryTimeout): () => void {
  const within = (ms: number, code: string) => systemClock.setTimeout(() => request.destroy(failure(code)), ms)
  let timer = within(timeout.connect, "connect-timeout")
  request.once("socket", (socket) =>
    socket.once(connected, () => {
      systemClock.clearTimeout(timer)
      if (!request.destroyed) timer = within(timeout.read, "read-timeout")
    }),
  )
  return () => systemClock.clearTimeout(timer)
}

/** Reads an answer to its end, or until it is longer than anybody would read. */
function drain(answer: IncomingMessage, done: () => void, fail: (error: Error) => void): void {
  let size = 0
  answer.on("data", (chunk: Buffer) => {
    if ((size += chunk.length) <= answerLimit) return
    done()
    answer.destroy()
  })
  answer.on("end", done)
  answer.on("error", fail)
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code })
}
