import type { Agent } from "node:http"
import type { SecureContextOptions } from "node:tls"
import { ConfigurationError } from "../errors.js"
import { bodyLimit } from "./body-limit.js"
import type { Protocol } from "./request-options.js"

/** An agent, or what gives one for `http:` and `https:`. It is asked once for each. */
export type AgentChoice = Agent | ((protocol: Protocol) => Agent)

/** Options of {@link nodeTransport}. Certificates are always verified: name your own authority as `ca`. */
export interface NodeTransportOptions extends Pick<SecureContextOptions, "ca" | "cert" | "key" | "passphrase" | "pfx"> {
  /** Makes the connections instead of the transport's own, for proxies. It stays yours to destroy. */
  agent?: AgentChoice
  /** Sockets per origin; further requests wait for one. Default 100. */
  maxSockets?: number
  /** ms until a connection must stand, its TLS handshake included. Default 10 000. */
  connectTimeout?: number
  /** Bytes that an answer may have, encoded and decoded. Default 10 MB. */
  maxBody?: number
}

export const defaultLimits = { maxSockets: 100, connectTimeout: 10_000, maxBody: bodyLimit }

const tlsNames = ["ca", "cert", "key", "passphrase", "pfx"] as const
const known: readonly string[] = ["agent", ...Object.keys(defaultLimits), ...tlsNames]

/** @throws ConfigurationError for an unknown option, or one that cannot be used */
export function checkNodeOptions(options: NodeTransportOptions): void {
  for (const option of Object.keys(options)) if (!known.includes(option)) throw unknownOption(option)
  for (const option of Object.keys(defaultLimits) as (keyof typeof defaultLimits)[]) {
    const value = options[option]
    if (value !== undefined && !(Number.isInteger(value) && value > 0 && value < 2 ** 31))
      throw new ConfigurationError(`${option} must be a whole number above 0.`, { option })
  }
  const { agent } = options
  if (agent === undefined) return
  if (agent === null || (typeof agent !== "object" && typeof agent !== "function"))
    throw new ConfigurationError("agent must be an http.Agent, an https.Agent or a function that gives one.", {
      option: "agent",
    })
  const beside = (["maxSockets", "connectTimeout"] as const).find((option) => options[option] !== undefined)
  if (beside)
    throw new ConfigurationError(`Give ${beside} to your agent: with an agent it has no effect here.`, {
      option: beside,
    })
}

export interface TlsOptions extends SecureContextOptions {
  readonly rejectUnauthorized: true
}

/** The TLS options among all. Without `rejectUnauthorized` an environment variable could turn verification off. */
export function tlsOptions(options: NodeTransportOptions): TlsOptions {
  const given = tlsNames.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]] as const]))
  return { ...Object.fromEntries(given), rejectUnauthorized: true }
}

function unknownOption(option: string): ConfigurationError {
  const why =
    option === "rejectUnauthorized"
      ? "Certificates are always verified. Give the authority of a self-signed certificate as ca."
      : `nodeTransport knows ${known.join(", ")}.`
  return new ConfigurationError(`Unknown option ${option}. ${why}`, { option })
}
