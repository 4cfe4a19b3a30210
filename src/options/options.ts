import type { Clock } from "../time/clock.js"
import type { Contract } from "../contract.js"
import type { Credential } from "./credentials.js"
import { environment } from "./credentials.js"
import { ConfigurationError } from "../errors.js"
import type { Limiter } from "../pacing/limiter.js"
import { isLimiter } from "../pacing/limiter.js"
import { checkRetry, checkTimes } from "./limits.js"
import { ownProperties } from "./own-properties.js"
import type { Middleware, Send } from "../pipeline.js"
import type { RetryOptions } from "../retry-policy.js"
import type { Store } from "../stores/store.js"
import { isStore } from "../stores/store.js"
import type { TelemetryListener } from "../telemetry/telemetry.js"

export type Allowance = "plain-http" | "live-key-in-tests" | "browser"

/** Options of every client; each contract adds its credentials. */
export interface ClientOptions {
  /** Origin of the API, with a path prefix where a gateway needs one. */
  baseUrl?: string
  /** Replaces the platform's fetch, which is looked up per call. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>
  /** Replaces fetch altogether. */
  transport?: Send
  /** ms for one attempt, its body included. Default 30 000. */
  timeout?: number
  /** ms for a call with all its attempts and waits. Default 90 000. */
  deadline?: number
  /** How calls are repeated, or false for never. Only what cannot happen twice is repeated. */
  retry?: RetryOptions | false
  /**
   * Holds calls back to stay within a rate limit: "contract" counts in memory against the contract's, a limiter of
   * `rate-limiter-flexible` may count for many processes. Default: off.
   */
  limiter?: "contract" | Limiter
  /** Where access tokens are kept; processes with the same one share them. Default: this client's memory. */
  store?: Store
  /** Runs once per call, outside of everything that adds credentials. */
  middleware?: readonly Middleware[]
  /** Stops on a key or an answer that belongs to the other mode. */
  mode?: "test" | "live"
  /**
   * Compares calls with the contract. `strict`: a request that does not fit is refused unsent, an answer that does not
   * fit is a ContractError. `warn`: both are reported to `onTelemetry`, or else to the console, as are fields and values
   * that the contract does not know. Default `off`.
   */
  validate?: "off" | "warn" | "strict"
  /** Lifts a safety rule. */
  allow?: readonly Allowance[]
  /** Gets an event for every call, attempt, wait and token request; nothing secret or personal. PAYSMITH_DEBUG=1 logs them to stderr. */
  onTelemetry?: TelemetryListener
  /** Default: the system's. For tests. */
  clock?: Clock
  /** A number from 0 to below 1. Default: Math.random. For tests. */
  random?: () => number
}

const names = [
  "baseUrl",
  "fetch",
  "transport",
  "timeout",
  "deadline",
  "retry",
  "limiter",
  "store",
  "middleware",
  "mode",
  "validate",
  "allow",
  "onTelemetry",
  "clock",
  "random",
]
const allowances: readonly string[] = ["plain-http", "live-key-in-tests", "browser"]

/**
 * A copy of the options that a client was given, nothing inherited.
 * @throws ConfigurationError for an option that this client does not know, or a value it cannot use
 */
export function checkedOptions(contract: Contract, given: unknown): ClientOptions {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new ConfigurationError("createClient takes one object with options.")
  const options = ownProperties(given)
  const known = [...names, ...credentialOptions(contract), ...Object.keys(contract.options ?? {})]
  for (const option of Object.keys(options))
    if (!known.includes(option))
      throw new ConfigurationError(`Unknown option ${option}. ${contract.title} knows ${known.join(", ")}.`, { option })
  const {
    mode,
    validate,
    allow,
    middleware,
    fetch,
    transport,
    timeout,
    deadline,
    retry,
    clock,
    random,
    onTelemetry,
    limiter,
    store,
  } = options as Record<string, unknown>
  const refuse = (option: string, must: string): never => {
    throw new ConfigurationError(`${option} must be ${must}.`, { option })
  }
  if (mode !== undefined && mode !== "test" && mode !== "live") refuse("mode", '"test" or "live"')
  if (validate !== undefined && validate !== "off" && validate !== "warn" && validate !== "strict")
    refuse("validate", '"off", "warn" or "strict"')
  if (validate !== undefined && validate !== "off" && contract.validators === undefined)
    throw new ConfigurationError(
      `validate needs the validators of ${contract.title}: make its client with the generated createClient.`,
      { option: "validate" },
    )
  if (allow !== undefined && !(Array.isArray(allow) && allow.every((name) => allowances.includes(name))))
    refuse("allow", `a list of ${allowances.join(", ")}`)
  if (middleware !== undefined && !(Array.isArray(middleware) && middleware.every((m) => typeof m === "function")))
    refuse("middleware", "a list of functions")
  for (const [option, value] of Object.entries({ fetch, transport, random, onTelemetry }))
    if (value !== undefined && typeof value !== "function") refuse(option, "a function")
  const unusable = (message: string, option: string): never => {
    throw new ConfigurationError(message, { option })
  }
  checkTimes({ timeout, deadline }, unusable)
  if (retry !== undefined) checkRetry(retry, unusable)
  if (clock !== undefined && !isClock(clock)) refuse("clock", "an object with now, setTimeout and clearTimeout")
  if (limiter !== undefined && limiter !== "contract" && !isLimiter(limiter))
    refuse("limiter", '"contract" or a limiter with consume, such as those of rate-limiter-flexible')
  if (store !== undefined && !isStore(store)) refuse("store", "a store such as redisStore(client) of paysmith/redis")
  if (fetch !== undefined && transport !== undefined)
    throw new ConfigurationError("Give fetch or transport, not both.", { option: "transport" })
  return options
}

function isClock(value: unknown): value is Clock {
  const { now, setTimeout, clearTimeout } = (value ?? {}) as Partial<Clock>
  return [now, setTimeout, clearTimeout].every((part) => typeof part === "function")
}

function credentialOptions(contract: Contract): string[] {
  return Object.values(contract.schemes).flatMap((scheme) =>
    scheme.kind === "signed-url" ? [] : Object.values(scheme.credentials).map(({ option }) => option),
  )
}

/**
 * The base URL without a trailing slash.
 * @throws ConfigurationError when it is missing, malformed or would send credentials in the clear
 */
export function baseUrlOf(contract: Contract, options: ClientOptions): string {
  const { baseUrl = contract.server, allow = [] } = options
  const refuse = (why: string): never => {
    throw new ConfigurationError(`baseUrl ${why}`, { option: "baseUrl" })
  }
  if (Object.hasOwn(options, "baseUrl") && options.baseUrl === undefined)
    return refuse(`is undefined. Give a value, or leave it out${contract.server ? ` to call ${contract.server}` : ""}.`)
  if (baseUrl === undefined)
    return refuse("is missing: every deployment has its own, such as https://api.your-gateway.example.")
  const url = URL.canParse(String(baseUrl))
    ? new URL(baseUrl)
    : refuse("is no URL. Give an origin such as https://api.example.com.")
  if (url.protocol !== "https:" && url.protocol !== "http:") return refuse(`must be https, not ${url.protocol}`)
  if (url.username || url.password) return refuse("must not hold a user name or a password.")
  if (url.search || url.hash) return refuse("must not hold a query or a fragment.")
  if (url.protocol === "http:" && !isLoopback(url.hostname) && !allow.includes("plain-http"))
    return refuse(`sends credentials to ${url.hostname} in the clear. Use https, or allow: ["plain-http"].`)
  return url.origin + url.pathname.replace(/\/+$/, "")
}

/** Whether a host is this machine. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    hostname === "[::1]" ||
    /^127(\.\d+){3}$/.test(hostname)
  )
}

/** The values that fill request properties, by option. */
export function fillValues(contract: Contract, options: Readonly<Record<string, unknown>>): Map<string, Credential> {
  const values = new Map<string, Credential>()
  for (const [option, { env }] of Object.entries(contract.options ?? {})) {
    const given = Object.hasOwn(options, option)
    const value = given ? options[option] : env === undefined ? undefined : environment(env)
    if (value === undefined && !given) continue
    if (typeof value !== "function" && (typeof value !== "string" || value.trim() === ""))
      throw new ConfigurationError(
        `${option}${given ? "" : ` (from ${env})`} is empty or no string. Leave it out or give a value.`,
        { option },
      )
    values.set(option, value as Credential)
  }
  return values
}
