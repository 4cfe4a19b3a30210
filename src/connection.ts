import { apiError } from "./api-error.js"
import type { Authenticators } from "./authenticators.js"
import { createAuthenticators } from "./authenticators.js"
import type { Clock } from "./clock.js"
import { systemClock } from "./clock.js"
import type { Contract } from "./contract.js"
import type { Credential } from "./credentials.js"
import type { ApiError } from "./errors.js"
import type { Exchange } from "./http.js"
import { exchange } from "./http.js"
import { attempt } from "./middleware/attempt.js"
import { authenticate } from "./middleware/authenticate.js"
import { deadline } from "./middleware/deadline.js"
import { decode } from "./middleware/decode.js"
import { guard } from "./middleware/guard.js"
import { idempotencyKey } from "./middleware/idempotency-key.js"
import { mode } from "./middleware/mode.js"
import { outcome } from "./middleware/outcome.js"
import { retry } from "./middleware/retry.js"
import { transmit } from "./middleware/transmit.js"
import type { ClientOptions } from "./options.js"
import { baseUrlOf, fillValues } from "./options.js"
import type { CallState } from "./call.js"
import type { HttpResponse, Middleware } from "./pipeline.js"
import { compose } from "./pipeline.js"
import type { Outcome } from "./reconcile.js"
import { saveCall } from "./reconcile.js"
import { sensitiveValues } from "./redact.js"
import { fetchTransport } from "./transport/fetch.js"
import { version } from "./version.js"

/** What a client's calls share. */
export interface Connection {
  readonly contract: Contract
  readonly clock: Clock
  readonly authenticators: Authenticators
  /** Values that fill request properties. */
  readonly fill: ReadonlyMap<string, Credential>
  readonly exchange: Exchange
  /** The typed error of a call's answer. */
  error(call: CallState, answer: HttpResponse): ApiError
}

/** Joins credentials, pipeline and transport. @throws ConfigurationError when an option is missing or unusable */
export function connect(
  contract: Contract,
  options: ClientOptions,
  reconcile: (saved: unknown) => Promise<Outcome>,
): Connection {
  const { clock = systemClock, allow = [], mode: wanted } = options
  const baseUrl = baseUrlOf(contract, options)
  const send = decode(transmit(options.transport ?? fetchTransport(options.fetch)))
  const context = { baseUrl, send, clock }
  const authenticators = createAuthenticators(contract, { ...options }, { mode: wanted, allow }, context)
  const error: Connection["error"] = (call, answer) =>
    apiError(contract, call, answer, sensitiveValues(call.input, contract.sensitive ?? []), clock.now())
  const layers: Middleware[] = [
    ...(options.middleware ?? []),
    guard(allow),
    ...(wanted === undefined ? [] : [mode(wanted)]),
    idempotencyKey,
    outcome({ save: ({ call }) => saveCall(contract, call), reconcile, error: ({ call }, answer) => error(call, answer) }),
    deadline(clock, options.deadline ?? 90_000),
    retry({ contract, clock, random: options.random ?? Math.random, retry: options.retry }),
    attempt(clock, options.timeout ?? 30_000),
    authenticate(new URL(baseUrl).origin, authenticators.of),
  ]
  return {
    contract,
    clock,
    authenticators,
    fill: fillValues(contract, { ...options }),
    exchange: exchange(baseUrl, defaultHeaders(), compose(layers, send)),
    error,
  }
}

function defaultHeaders(): Record<string, string> {
  const inBrowser = "window" in globalThis
  return { Accept: "application/json", ...(inBrowser ? {} : { "User-Agent": `paysmith/${version}` }) }
}
