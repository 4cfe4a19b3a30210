import type { IncomingMessage, Server, ServerResponse } from "node:http"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { ConfigurationError } from "../errors.js"

/** A request as it arrived. */
export interface ReceivedRequest {
  readonly method: string
  /** As the client signs it: with the host and port that it called. */
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  /** The exact bytes. */
  readonly body: Uint8Array
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export type Handler = (request: ReceivedRequest) => Promise<Answer>

/** Bytes. */
const bodyLimit = 2 ** 20

/**
 * Serves HTTP on 127.0.0.1; port 0 takes a free one.
 * @throws ConfigurationError when the port is taken
 */
export async function serve(port: number, handler: Handler): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => void respond(request, response, handler))
  await listening(server, port)
  const { port: actual } = server.address() as AddressInfo
  let closed: Promise<void> | undefined
  return { url: `http://127.0.0.1:${actual}`, close: () => (closed ??= close(server)) }
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) =>
      reject(
        new ConfigurationError(
          `The mock cannot listen on port ${port} (${cause.code}). Leave port out to use a free one.`,
          { option: "port", cause },
        ),
      ),
    )
    server.listen(port, "127.0.0.1", resolve)
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

async function respond(incoming: IncomingMessage, outgoing: ServerResponse, handler: Handler): Promise<void> {
  const broken = (error: unknown) => problem(500, "The mock broke", String(error))
  const answer = await answerTo(incoming, handler).catch(broken)
  if (outgoing.destroyed) return
  try {
    write(outgoing, answer)
  } catch (error) {
    write(outgoing, broken(error))
  }
}

/** @throws TypeError for a header value that HTTP does not allow */
function write(outgoing: ServerResponse, { status, headers, body }: Answer): void {
  outgoing.statusCode = status
  for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value)
  outgoing.end(body)
}

async function answerTo(incoming: IncomingMessage, handler: Handler): Promise<Answer> {
  const { method = "GET", headers } = incoming
  const body = await bytesOf(incoming)
  if (body === undefined)
    return problem(413, "Content Too Large", `The mock takes bodies of at most ${bodyLimit} bytes.`)
  const address = `http://${headers.host}${incoming.url}`
  if (!URL.canParse(address)) return problem(400, "Bad Request", "Host and path make no URL.")
  const flat = Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")])
  return handler({ method, url: new URL(address), headers: Object.fromEntries(flat), body })
}

/** The whole body; undefined when it is too large, but read to its end, so that the sender gets the answer. */
async function bytesOf(incoming: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= bodyLimit) chunks.push(chunk)
  }
  return size > bodyLimit ? undefined : Buffer.concat(chunks)
}

/** An error of the mock itself (RFC 9457). */
function problem(status: number, title: string, detail: string): Answer {
  return {
    status,
    headers: { "content-type": "application/problem+json" },
    body: JSON.stringify({ type: "about:blank", title, status, detail }),
  }
}
