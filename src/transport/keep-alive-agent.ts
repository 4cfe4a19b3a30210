import { Agent as HttpAgent } from "node:http"
import { Agent as HttpsAgent } from "node:https"
import type { Socket } from "node:net"
import type { Protocol } from "./request-options.js"
import { TransportFailure } from "./transport-failure.js"

/** ms a socket may wait for its next request: below the 5 s after which node, Apache and others close it. */
const idleLimit = 4000

export interface KeepAliveSettings {
  /** Sockets per origin. */
  readonly maxSockets: number
  /** ms until a connection must stand, its TLS handshake included. */
  readonly connectTimeout: number
}

/** An agent whose idle sockets end before the server ends them, so that a request rarely meets a closing socket. */
export class KeepAliveAgent {
  readonly agent: HttpAgent
  /** Sockets on which nothing can have been sent yet. */
  readonly #connecting = new WeakSet<object>()
  readonly #idle = new WeakMap<object, number>()
  readonly #connectTimeout: number

  constructor(protocol: Protocol, { maxSockets, connectTimeout }: KeepAliveSettings) {
    const options = { keepAlive: true, scheduling: "lifo", maxSockets, maxFreeSockets: maxSockets } as const
    const agent = protocol === "https:" ? new HttpsAgent(options) : new HttpAgent(options)
    this.#connectTimeout = connectTimeout
    const connect = agent.createConnection.bind(agent)
    agent.createConnection = (to, callback) =>
      this.#watch(connect(to, callback) as Socket, protocol === "https:" ? "secureConnect" : "connect")
    agent.keepSocketAlive = (socket) => this.#keep(socket as Socket)
    this.agent = agent
  }

  isConnecting(socket: object): boolean {
    return this.#connecting.has(socket)
  }

  /** Takes the server's word for how long it keeps a socket (`Keep-Alive: timeout=5`). */
  learn(socket: object, keepAlive: string): void {
    const seconds = /\btimeout=(\d+)/i.exec(keepAlive)?.[1]
    // A second's margin, as the server's time runs from when it sent its answer.
    if (seconds !== undefined) this.#idle.set(socket, Math.min(idleLimit, Number(seconds) * 1000 - 1000))
  }

  #watch(socket: Socket, ready: "connect" | "secureConnect"): Socket {
    this.#connecting.add(socket)
    const timer = setTimeout(() => socket.destroy(connectTimedOut(this.#connectTimeout)), this.#connectTimeout)
    const stop = () => clearTimeout(timer)
    socket.once("close", stop).once(ready, () => {
      stop()
      this.#connecting.delete(socket)
    })
    return socket
  }

  #keep(socket: Socket): boolean {
    const idle = this.#idle.get(socket) ?? idleLimit
    if (idle <= 0) return false
    if (socket.timeout !== idle) socket.setTimeout(idle)
    socket.unref()
    return true
  }
}

function connectTimedOut(limit: number): TransportFailure {
  return new TransportFailure("ETIMEDOUT", `No connection within ${limit} ms.`)
}
