import type { ClientRequest, IncomingMessage } from "node:http"
import type { HttpRequest, HttpResponse } from "../pipeline.js"
import type { Connector } from "./connector.js"
import { decodeContent } from "./content-coding.js"
import { httpResponse } from "./fetch.js"
import { RawHeaders } from "./raw-headers.js"
import { readBody } from "./read-body.js"
import { requestOptions } from "./request-options.js"
import { TransportFailure } from "./transport-failure.js"

/**
 * Sends one request and reads its answer. A cancellation ends both at once, wherever they are.
 * @param maxBody bytes
 */
export function exchange(request: HttpRequest, connector: Connector, maxBody: number): Promise<HttpResponse> {
  return new Promise((resolve, reject) => new Exchange(connector, maxBody, resolve, reject).start(request))
}

class Exchange {
  #outgoing!: ClientRequest
  #release!: () => void
  #received = false

  constructor(
    readonly connector: Connector,
    readonly maxBody: number,
    readonly resolve: (answer: HttpResponse) => void,
    readonly reject: (reason: unknown) => void,
  ) {}

  start(request: HttpRequest): void {
    const outgoing = this.connector.open(requestOptions(request))
    this.#outgoing = outgoing
    outgoing
      .on("error", (error) => this.#fail(error))
      .on("response", (incoming) => this.#receive(incoming))
      .on("close", () => this.#closed())
    this.#release = request.cancellation.onCancel((reason) => {
      this.reject(reason)
      outgoing.destroy()
    })
    outgoing.end(request.body)
  }

  #receive(incoming: IncomingMessage): void {
    this.#received = true
    const headers = new RawHeaders(incoming.rawHeaders)
    const keepAlive = headers.get("keep-alive")
    if (keepAlive !== null) this.connector.learn(this.#outgoing, keepAlive)
    const finish = (body: Buffer) => {
      this.#release()
      this.resolve(httpResponse(incoming.statusCode!, headers, text(body)))
    }
    const fail = (error: Error) => this.#fail(error)
    const coding = headers.get("content-encoding")
    const done =
      coding === null ? finish : (body: Buffer) => void decodeContent(body, coding, this.maxBody).then(finish, fail)
    readBody(incoming, this.maxBody, done, fail)
  }

  /** Node ends some exchanges without an error, such as one that is answered with 101. */
  #closed(): void {
    if (!this.#received) this.#fail(new TransportFailure("ECONNRESET", "The connection ended without an answer."))
  }

  /** Says on the error what it proves, and takes off it the bytes of the answer that a parser's error shows. */
  #fail(error: Error & { rawPacket?: unknown; sent?: boolean }): void {
    this.#release()
    delete error.rawPacket
    if (this.connector.isUnsent(this.#outgoing)) error.sent = false
    this.reject(error)
    this.#outgoing.destroy()
  }
}

/** UTF-8 without a byte order mark, as fetch reads it. */
function text(body: Buffer): string {
  const decoded = body.toString()
  return decoded.charCodeAt(0) === 0xfeff ? decoded.slice(1) : decoded
}
