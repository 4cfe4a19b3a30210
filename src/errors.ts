import type { HttpHeaders } from "./pipeline.js"
import type { Outcome } from "./outcome/reconcile.js"
import type { SavedCall } from "./outcome/saved-call.js"
import type { Problem } from "./validation/validators.js"

const brand: unique symbol = Symbol.for("paysmith.error")

/** What an error knows beyond its message. None of it may be secret or personal, except what stays out of sight. */
export interface ErrorDetails {
  operation?: string | undefined
  attempts?: number | undefined
  requestId?: string | undefined
  cause?: unknown
}

/**
 * Every error of this package. `message`, `JSON.stringify` and `util.inspect` show nothing secret or personal.
 * `instanceof` works across copies and module formats of the package.
 */
export class PaysmithError extends Error {
  /** The operation, such as `orders.create`. */
  declare readonly operation?: string
  /** How many times the request was sent; 0 when nothing was. */
  declare readonly attempts: number
  /** The provider's id of the request. */
  declare readonly requestId?: string

  constructor(message: string, { operation, attempts = 0, requestId, cause }: ErrorDetails = {}) {
    super(message, cause === undefined ? undefined : { cause })
    if (operation !== undefined) this.operation = operation
    this.attempts = attempts
    if (requestId !== undefined) this.requestId = requestId
  }

  /** What an error is, whatever copy of the package made it. A getter: a bundler drops the classes that are not used. */
  get [brand](): string {
    return "PaysmithError"
  }

  override get name(): string {
    return this[brand]
  }

  override set name(value: string) {
    Object.defineProperty(this, "name", { value, writable: true })
  }

  static override [Symbol.hasInstance]<T>(this: abstract new (...given: never) => T, value: unknown): value is T {
    const { prototype } = this as { prototype: object }
    const wanted = Object.hasOwn(prototype, brand) && (prototype as PaysmithError)[brand]
    for (let at = Object(value); (at = Object.getPrototypeOf(at));)
      if (at === prototype || at[brand] === wanted) return true
    return false
  }

  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...(this as object) }
  }
}

/** The parts of an API's error answer. */
export interface ApiErrorDetails<Status extends number, Body> extends ErrorDetails {
  status: Status
  body: Body
  headers: HttpHeaders
  response: () => Response
  code?: string | undefined
  retryAfter?: number | undefined
}

/**
 * The API answered with an error status. `body` is typed where the contract describes it, otherwise it is the parsed
 * JSON or the text. `body`, `headers` and `response` are not enumerable: they may hold personal data.
 */
export class ApiError<Status extends number = number, Body = unknown> extends PaysmithError {
  readonly status: Status
  /** The API's own error code, where the contract says where it stands. */
  declare readonly code?: string
  /** How long the API asks to wait, in ms. */
  declare readonly retryAfter?: number
  declare readonly body: Body
  declare readonly headers: HttpHeaders
  declare readonly response: Response

  constructor(message: string, details: ApiErrorDetails<Status, Body>) {
    super(message, details)
    this.status = details.status
    if (details.code !== undefined) this.code = details.code
    if (details.retryAfter !== undefined) this.retryAfter = details.retryAfter
    conceal(this, { body: details.body, headers: details.headers }, details.response)
  }

  override get [brand](): string {
    return "ApiError"
  }
}

export class BadRequestError<Body = unknown> extends ApiError<400, Body> {
  override get [brand](): string {
    return "BadRequestError"
  }
}
export class AuthenticationError<Body = unknown> extends ApiError<401, Body> {
  override get [brand](): string {
    return "AuthenticationError"
  }
}
export class PaymentRequiredError<Body = unknown> extends ApiError<402, Body> {
  override get [brand](): string {
    return "PaymentRequiredError"
  }
}
export class PermissionError<Body = unknown> extends ApiError<403, Body> {
  override get [brand](): string {
    return "PermissionError"
  }
}
export class NotFoundError<Body = unknown> extends ApiError<404, Body> {
  override get [brand](): string {
    return "NotFoundError"
  }
}
export class ConflictError<Body = unknown> extends ApiError<409, Body> {
  override get [brand](): string {
    return "ConflictError"
  }
}
export class UnprocessableError<Body = unknown> extends ApiError<422, Body> {
  override get [brand](): string {
    return "UnprocessableError"
  }
}
export class RateLimitError<Body = unknown> extends ApiError<429, Body> {
  override get [brand](): string {
    return "RateLimitError"
  }
}
/** Any status from 500 on. */
export class ServerError<Body = unknown> extends ApiError<number, Body> {
  override get [brand](): string {
    return "ServerError"
  }
}

/** Nothing usable came back: no connection, a cut connection, a redirect. `cause` says why. */
export class ConnectionError extends PaysmithError {
  /** False when it is certain that nothing was sent. */
  readonly sent: boolean
  /** The system's code, such as `ECONNREFUSED`, or `redirect`. */
  declare readonly code?: string

  constructor(message: string, details: ErrorDetails & { sent: boolean; code?: string | undefined }) {
    super(message, details)
    this.sent = details.sent
    if (details.code !== undefined) this.code = details.code
  }

  override get [brand](): string {
    return "ConnectionError"
  }
}

/** An attempt or the whole call ran out of time. */
export class TimeoutError extends PaysmithError {
  readonly limit: "attempt" | "deadline"

  constructor(message: string, details: ErrorDetails & { limit: "attempt" | "deadline" }) {
    super(message, details)
    this.limit = details.limit
  }

  override get [brand](): string {
    return "TimeoutError"
  }
}

/**
 * A call that moves money ended without a definite answer: it may or may not have happened. Never send it again before
 * `reconcile()` or a look into the provider's dashboard says that it did not. `JSON.stringify` gives what
 * `client.reconcile` takes after a restart; it holds no secret.
 */
export class UnknownOutcomeError<Data = unknown> extends PaysmithError {
  /** What to keep until the outcome is known. */
  readonly saved: SavedCall
  declare readonly idempotencyKey?: string
  /** Asks the API what happened, as far as the contract knows how. */
  declare readonly reconcile: () => Promise<Outcome<Data>>

  constructor(message: string, details: ErrorDetails & { saved: SavedCall; reconcile: () => Promise<Outcome<Data>> }) {
    super(message, details)
    this.saved = details.saved
    if (details.saved.idempotencyKey !== undefined) this.idempotencyKey = details.saved.idempotencyKey
    Object.defineProperty(this, "reconcile", { value: details.reconcile })
  }

  override get [brand](): string {
    return "UnknownOutcomeError"
  }
}

/** The token endpoint refused the credentials or broke. */
export class TokenError extends PaysmithError {
  /** What has to be mended. */
  readonly reason: TokenErrorReason

  constructor(message: string, details: ErrorDetails & { reason: TokenErrorReason }) {
    super(message, details)
    this.reason = details.reason
  }

  override get [brand](): string {
    return "TokenError"
  }
}
export type TokenErrorReason = "client-id" | "client-secret" | "credentials" | "network" | "token-endpoint"

/** The answer does not fit the contract. It is never retried; `body` and `response` are not enumerable. */
export class ContractError extends PaysmithError {
  readonly status: number
  /** With `validate: "strict"`: where the answer does not fit, and why. */
  declare readonly problems?: readonly Problem[]
  declare readonly body: string
  declare readonly response: Response

  constructor(
    message: string,
    details: ErrorDetails & {
      status: number
      body: string
      response: () => Response
      problems?: readonly Problem[] | undefined
    },
  ) {
    super(message, details)
    this.status = details.status
    if (details.problems !== undefined) this.problems = details.problems
    conceal(this, { body: details.body }, details.response)
  }

  override get [brand](): string {
    return "ContractError"
  }
}

/** A webhook is not to be trusted. Answer 403 and do nothing. */
export class WebhookVerificationError extends PaysmithError {
  declare readonly reason: WebhookVerificationReason

  constructor(message: string, details: ErrorDetails & { reason: WebhookVerificationReason }) {
    super(message, details)
    this.reason = details.reason
  }

  override get [brand](): string {
    return "WebhookVerificationError"
  }
}
export type WebhookVerificationReason =
  "missing-header" | "malformed" | "timestamp" | "signature" | "body-parsed" | "event-mismatch"

/** Wrong options or arguments. Nothing was sent. */
export class ConfigurationError extends PaysmithError {
  /** The option or argument that has to be changed. */
  declare readonly option?: string
  /** With `validate: "strict"`: where the request does not fit, and why. */
  declare readonly problems?: readonly Problem[]

  constructor(message: string, details: ErrorDetails & { option?: string; problems?: readonly Problem[] } = {}) {
    super(message, details)
    if (details.option !== undefined) this.option = details.option
    if (details.problems !== undefined) this.problems = details.problems
  }

  override get [brand](): string {
    return "ConfigurationError"
  }
}

function conceal(error: object, values: Record<string, unknown>, response: () => Response): void {
  for (const [name, value] of Object.entries(values)) Object.defineProperty(error, name, { value })
  Object.defineProperty(error, "response", { get: response })
}
