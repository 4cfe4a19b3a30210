import type { IncomingMessage, Server, ServerResponse } from "node:http"
import { createServer } from "node:http"
import { createServer as createTlsServer } from "node:https"
import type { AddressInfo, Socket } from "node:net"

/** A request as it arrived. */
export interface ReceivedRequest {
  readonly method: string
  /** Path and query. */
  readonly url: string
  readonly headers: IncomingMessage["headers"]
  readonly body: Buffer
  /** 1 for the first connection that was made. */
  readonly connection: number
  /** Resolves when the connection has ended. */
  readonly disconnected: Promise<void>
}

export interface FaultExchange {
  readonly request: ReceivedRequest
  readonly response: ServerResponse
  readonly socket: Socket
  /** Records that the server has done what was asked for. */
  commit(): void
}

/** Plays the server's part in one exchange. */
export type Fault = (exchange: FaultExchange) => unknown

export interface FaultServer {
  readonly url: string
  /** All but token requests. */
  readonly requests: readonly ReceivedRequest[]
  readonly tokenRequests: readonly ReceivedRequest[]
  /** What was done. */
  readonly commits: readonly ReceivedRequest[]
  /** How many connections are open. */
  readonly open: number
  /** One fault for each of the next requests, in order. */
  script(...faults: Fault[]): void
  /** What is played when the script is over; unless set, a 501. */
  always(fault: Fault): void
  /** The next request that nobody waited for yet, as soon as its body has arrived. */
  next(): Promise<ReceivedRequest>
  close(): Promise<void>
}

interface FaultServerOptions {
  /** Default: a free one. */
  readonly port?: number
  /** False: token requests are played like all others. */
  readonly tokens?: false
  /** Serves https with this certificate. */
  readonly tls?: { readonly key: string; readonly cert: string; readonly ca?: string; readonly requestCert?: boolean }
}

/** Serves faults on a free port of 127.0.0.1 and records all that arrives. A token endpoint is always well. */
export async function startFaultServer({ tls, port = 0, tokens }: FaultServerOptions = {}): Promise<FaultServer> {
  const requests: ReceivedRequest[] = []
  const tokenRequests: ReceivedRequest[] = []
  const commits: ReceivedRequest[] = []
  const connections = connectionCounter()
  const arrivals = queue<ReceivedRequest>()
  const faults: Fault[] = []
  let standing: Fault = ({ response }) => response.writeHead(501).end()

  const serve = async (incoming: IncomingMessage, response: ServerResponse) => {
    const { socket } = incoming
    const request = await receive(incoming, connections.of(socket))
    if (tokens !== false && isTokenRequest(request)) {
      tokenRequests.push(request)
      response.setHeader("content-type", "application/json")
      return response.end(
        JSON.stringify({ access_token: `token-${tokenRequests.length}`, expires_in: 3600, token_type: "Bearer" }),
      )
    }
    requests.push(request)
    const fault = faults.shift() ?? standing
    arrivals.push(request)
    return fault({ request, response, socket, commit: () => void commits.push(request) })
  }
  const handle = (incoming: IncomingMessage, response: ServerResponse) =>
    void serve(incoming, response).catch(() => incoming.destroy())
  const server = tls ? createTlsServer({ ...tls, rejectUnauthorized: true }, handle) : createServer(handle)
  server.on(tls ? "secureConnection" : "connection", connections.add)
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve))
  return {
    url: `${tls ? "https" : "http"}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    tokenRequests,
    commits,
    get open() {
      return connections.open
    },
    script: (...more) => void faults.push(...more),
    always: (fault) => void (standing = fault),
    next: arrivals.take,
    close: () => close(server),
  }
}

function isTokenRequest({ method, url }: ReceivedRequest): boolean {
  return method === "POST" && url.endsWith("/token")
}

async function receive(incoming: IncomingMessage, connection: Connection): Promise<ReceivedRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk)
  const { method = "", url = "", headers } = incoming
  return {
    method,
    url,
    headers,
    body: Buffer.concat(chunks),
    connection: connection.number,
    disconnected: connection.ended,
  }
}

interface Connection {
  readonly number: number
  readonly ended: Promise<void>
}

function connectionCounter() {
  const known = new WeakMap<Socket, Connection>()
  let count = 0
  let open = 0
  const add = (socket: Socket) => {
    open++
    const ended = new Promise<void>((resolve) => socket.once("close", () => resolve()))
    known.set(socket, { number: ++count, ended: ended.then(() => void open--) })
    socket.on("error", () => undefined)
  }
  return {
    add,
    of: (socket: Socket) => known.get(socket)!,
    get open() {
      return open
    },
  }
}

/** Hands values over in order, whoever comes first. */
function queue<T>() {
  const waiting: ((value: T) => void)[] = []
  const values: T[] = []
  return {
    push(value: T) {
      const taker = waiting.shift()
      if (taker) taker(value)
      else values.push(value)
    },
    take: () => new Promise<T>((resolve) => (values.length ? resolve(values.shift()!) : waiting.push(resolve))),
  }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
