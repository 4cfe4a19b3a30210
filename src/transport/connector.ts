import type { Agent, ClientRequest } from "node:http"
import { request as requestHttp } from "node:http"
import { request as requestHttps } from "node:https"
import { ConfigurationError } from "../errors.js"
import { KeepAliveAgent } from "./keep-alive-agent.js"
import type { NodeTransportOptions, TlsOptions } from "./node-options.js"
import { defaultLimits, tlsOptions } from "./node-options.js"
import type { NodeRequestOptions, Protocol } from "./request-options.js"

/** Opens requests on kept connections: its own, or those of the user's agent. */
export class Connector {
  readonly #options: NodeTransportOptions
  readonly #tls: TlsOptions
  readonly #own: Partial<Record<Protocol, KeepAliveAgent>> = {}
  readonly #given: Partial<Record<Protocol, Agent>> = {}

  constructor(options: NodeTransportOptions) {
    this.#options = options
    this.#tls = tlsOptions(options)
  }

  /** @throws ConfigurationError when the user's agent cannot or must not be used */
  open(options: NodeRequestOptions): ClientRequest {
    const { protocol } = options
    try {
      options.agent = this.#agent(protocol)
      return protocol === "https:" ? requestHttps({ ...options, ...this.#tls }) : requestHttp(options)
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === "ERR_INVALID_PROTOCOL")
        throw unusableAgent(`is not for ${protocol} URLs`)
      throw cause instanceof Error ? Object.assign(cause, { sent: false }) : cause
    }
  }

  /** Whether it is certain that nothing of a request left. */
  isUnsent({ socket }: ClientRequest): boolean {
    if (!socket) return true
    return Object.values(this.#own).some((own) => own.isConnecting(socket))
  }

  /** Heeds how long the server says it keeps the socket. */
  learn({ socket, protocol }: ClientRequest, keepAlive: string): void {
    if (socket) this.#own[protocol as Protocol]?.learn(socket, keepAlive)
  }

  /** Ends all connections of its own. */
  close(): void {
    for (const { agent } of Object.values(this.#own)) agent.destroy()
  }

  #agent(protocol: Protocol): Agent {
    const {
      agent,
      maxSockets = defaultLimits.maxSockets,
      connectTimeout = defaultLimits.connectTimeout,
    } = this.#options
    if (agent !== undefined)
      return (this.#given[protocol] ??= checked(typeof agent === "function" ? agent(protocol) : agent))
    return (this.#own[protocol] ??= new KeepAliveAgent(protocol, { maxSockets, connectTimeout })).agent
  }
}

function checked(agent: Agent & { options?: { rejectUnauthorized?: unknown } }): Agent {
  if (typeof agent !== "object" || agent === null) throw unusableAgent("is missing: the function gave none")
  if (agent.options?.rejectUnauthorized === false)
    throw unusableAgent("accepts any certificate (rejectUnauthorized: false)")
  return agent
}

function unusableAgent(why: string): ConfigurationError {
  return new ConfigurationError(
    `The agent ${why}. Give one that verifies certificates, or a function that chooses by protocol; your own authority goes into ca.`,
    { option: "agent" },
  )
}
