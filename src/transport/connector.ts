import type { Agent, ClientRequest, RequestOptions } from "node:http"
import { request as requestHttp } from "node:http"
import { request as requestHttps } from "node:https"
import { ConfigurationError } from "../errors.js"
import { KeepAliveAgent } from "./keep-alive-agent.js"
import type { NodeTransportOptions } from "./node-options.js"
import { defaultLimits, tlsOptions } from "./node-options.js"

type Protocol = "http:" | "https:"

/** Opens requests on kept connections: its own, or those of the user's agent. */
export class Connector {
  readonly #options: NodeTransportOptions
  readonly #own: Partial<Record<Protocol, KeepAliveAgent>> = {}
  readonly #given: Partial<Record<Protocol, Agent>> = {}

  constructor(options: NodeTransportOptions) {
    this.#options = options
  }

  /** @throws ConfigurationError when the user's agent cannot or must not be used */
  open(options: RequestOptions & { readonly protocol: Protocol }): ClientRequest {
    const { protocol } = options
    options.agent = this.#agent(protocol)
    try {
      return protocol === "https:" ? requestHttps(options) : requestHttp(options)
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== "ERR_INVALID_PROTOCOL") throw cause
      throw new ConfigurationError(`The agent is not for ${protocol} URLs. Give a function that chooses by protocol.`, { option: "agent" })
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
    const { agent } = this.#options
    if (agent !== undefined) return (this.#given[protocol] ??= verifying(typeof agent === "function" ? agent(protocol) : agent))
    return (this.#own[protocol] ??= this.#keepAlive(protocol)).agent
  }

  #keepAlive(protocol: Protocol): KeepAliveAgent {
    return new KeepAliveAgent(protocol, { ...defaultLimits, ...this.#options }, tlsOptions(this.#options))
  }
}

function verifying(agent: Agent): Agent {
  const { options } = agent as { options?: { rejectUnauthorized?: unknown } }
  if (options?.rejectUnauthorized !== false) return agent
  throw new ConfigurationError("The agent accepts any certificate (rejectUnauthorized: false). Give it your authority as ca.", {
    option: "agent",
  })
}
