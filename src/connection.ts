import type { AuthKinds } from "./auth/authenticator.js"
import { apiError } from "./api-error.js"
import type { Authenticators } from "./authenticators.js"
import { createAuthenticators } from "./authenticators.js"
import type { Observation } from "./telemetry/call-observer.js"
import type { Clock } from "./time/clock.js"
import { systemClock } from "./time/clock.js"
import type { Contract } from "./contract.js"
import type { Credential } from "./options/credentials.js"
import type { ApiError } from "./errors.js"
import type { Exchange } from "./http.js"
import { exchange } from "./http.js"
import { contractLimiter } from "./pacing/limiter.js"
import { attempt } from "./middleware/attempt.js"
import { authenticate } from "./middleware/authenticate.js"
import { custom } from "./middleware/custom.js"
import { deadline } from "./middleware/deadline.js"
import { decode } from "./middleware/decode.js"
import { guard } from "./middleware/guard.js"
import { idempotencyKey } from "./middleware/idempotency-key.js"
import { mode } from "./middleware/mode.js"
import type { Unknown } from "./middleware/outcome.js"
import { keepOutcome, outcome } from "./middleware/outcome.js"
import { pacing } from "./middleware/pacing.js"
import { retry } from "./middleware/retry.js"
import { observeAttempts, observeCalls, observeTokens } from "./middleware/telemetry.js"
import { transmit } from "./middleware/transmit.js"
import { validate } from "./middleware/validate.js"
import type { ClientOptions } from "./options/options.js"
import { baseUrlOf, fillValues } from "./options/options.js"
import type { CallState } from "./call/call.js"
import type { HttpResponse, Middleware } from "./pipeline.js"
import { compose } from "./pipeline.js"
import type { Outcome } from "./outcome/reconcile.js"
import { saveCall } from "./outcome/saved-call.js"
import { sensitiveValues } from "./redaction/redact.js"
import { SentCredentials } from "./redaction/sent-credentials.js"
import { clientListener } from "./telemetry/telemetry-listener.js"
import { fetchTransport } from "./transport/fetch.js"
import { unknownOutcome } from "./outcome/unknown-outcome.js"
import { version } from "./version.js"

/** What a client's calls share. */
export interface Connection {
  readonly contract: Contract
  readonly clock: Clock
  readonly authenticators: Authenticators
  /** Values that fill request properties. */
  readonly fill: ReadonlyMap<string, Credential>
  /** ms for a call that says nothing else. */
  readonly deadline: number
  readonly exchange: Exchange
  /** The typed error of a call's answer. */
  error(call: CallState, answer: HttpResponse): ApiError
}

/** Joins credentials, pipeline and transport. @throws ConfigurationError when an option is missing or unusable */
export function connect(
  contract: Contract,
  kinds: AuthKinds,
  options: ClientOptions,
  reconcile: (saved: unknown) => Promise<Outcome>,
): Connection {
  const { clock = systemClock, random = Math.random, allow = [], mode: wanted, validate: level = "off" } = options
  const { deadline: standardDeadline = 90_000 } = options
  const baseUrl = baseUrlOf(contract, options)
  const limiter = options.limiter === "contract" ? contractLimiter(contract, { ...options }, clock) : options.limiter
  const credentials = new SentCredentials()
  const sensitive = ({ input }: CallState) => sensitiveValues(input, contract.sensitive ?? [])
  const send = decode(credentials.watch(transmit(options.transport ?? fetchTransport(options.fetch), sensitive)))
  const listener = clientListener(options.onTelemetry)
  const observation: Observation | undefined = listener && { listener, clock, contract }
  const context = {
    baseUrl,
    send: observation ? observeTokens(observation, send) : send,
    clock,
    random,
    store: options.store,
  }
  const authenticators = createAuthenticators(contract, kinds, { ...options }, { mode: wanted, allow, clock }, context)
  const error: Connection["error"] = (call, answer) =>
    apiError(call, answer, {
      contract,
      baseUrl,
      sensitive: [...credentials.of(call), ...sensitive(call)],
      now: clock.now(),
    })
  const unknown: Unknown = (request, cause) =>
    unknownOutcome(request, cause, saveCall(contract, request.call), reconcile)
  const layers: Middleware[] = [
    ...(observation ? [observeCalls(observation)] : []),
    ...(options.middleware ?? []).map((layer) => keepOutcome(unknown, custom(layer))),
    guard(baseUrl, allow),
    ...(level === "off" || contract.validators === undefined ? [] : [validate(level, contract.validators)]),
    ...(wanted === undefined ? [] : [mode(wanted)]),
    idempotencyKey,
    outcome({ unknown, error: ({ call }, answer) => error(call, answer) }),
    deadline(standardDeadline),
    retry({ contract, clock, random, retry: options.retry }),
    ...(limiter === undefined ? [] : [pacing(limiter, `${contract.id}:${new URL(baseUrl).host}`, clock)]),
    ...(observation ? [observeAttempts(observation)] : []),
    attempt(clock, options.timeout ?? 30_000),
    authenticate(baseUrl, authenticators.of),
  ]
  return {
    contract,
    clock,
    authenticators,
    fill: fillValues(contract, { ...options }),
    deadline: standardDeadline,
    exchange: exchange(baseUrl, defaultHeaders(), compose(layers, send)),
    error,
  }
}

function defaultHeaders(): Record<string, string> {
  const inBrowser = "window" in globalThis
  return { accept: "application/json", ...(inBrowser ? {} : { "user-agent": `paysmith/${version}` }) }
}
