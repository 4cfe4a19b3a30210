/** One call of an operation: the same frozen object on all its events, fit for the key of a WeakMap. */
export interface TelemetryCall {
  /** The operation, such as `orders.create`; `token` for a request to the token endpoint. */
  readonly operation: string
  readonly method: string
  /** Path of the contract, such as `/v1/payments/{id}`: never with the values of a call. */
  readonly template: string
  /** Scheme, host and port of the API. */
  readonly origin: string
}

/** What all events have. */
interface Observed {
  readonly call: TelemetryCall
  /** ms since epoch. */
  readonly at: number
}

/** How an attempt, a token request or a call ended. It failed when there is an `error`. */
export interface Ending {
  /** HTTP status of the answer, if there was one. */
  readonly status?: number | undefined
  /** Class of the error, such as `NotFoundError`. */
  readonly error?: string | undefined
  /** Code of the system for a failed connection, such as `ECONNRESET`. */
  readonly code?: string | undefined
}

/** A method was called; its arguments are usable. */
export interface CallStart extends Observed {
  readonly type: "call.start"
}

/** A call ended. `status` is that of the last attempt. */
export interface CallEnd extends Observed, Ending {
  readonly type: "call.end"
  /** How many times the request was sent. */
  readonly attempts: number
  /** ms. */
  readonly duration: number
  /** The provider's id of the request. */
  readonly requestId?: string | undefined
}

/** What it takes to get one answer begins: credential, sending, reading. */
export interface AttemptStart extends Observed {
  readonly type: "attempt.start"
  /** 1 for the first; sending again with a renewed credential is an attempt of its own. */
  readonly attempt: number
}

export interface AttemptEnd extends Observed, Ending {
  readonly type: "attempt.end"
  readonly attempt: number
  /** ms. */
  readonly duration: number
}

/** The request will be repeated. `status`, `error` and `code` say why. */
export interface Retry extends Observed, Ending {
  readonly type: "retry"
  /** The attempt that failed. */
  readonly attempt: number
  /** ms until the next one. */
  readonly wait: number
  /** Whether the API asked for this wait, or it is the client's own backoff. */
  readonly asked: boolean
}

/** A request to the token endpoint ended; `call` stands for that request. Calls share the token. */
export interface Token extends Observed, Ending {
  readonly type: "token"
  readonly outcome: "issued" | "refused" | "failed"
  /** ms. */
  readonly duration: number
  /** Why it was refused: an error code of RFC 6749 section 5.2. */
  readonly reason?: string | undefined
}

/** The client holds a request back to stay within the rate limit. */
export interface Pacing extends Observed {
  readonly type: "pacing"
  /** ms. */
  readonly wait: number
}

/**
 * With `validate: "warn"`: something does not fit the contract (`validation`), or is not known to it (`unknown`: a
 * field, a value of an open enumeration).
 */
export interface Finding extends Pick<Observed, "at"> {
  readonly type: "validation" | "unknown"
  /** Absent for a webhook. */
  readonly call?: TelemetryCall | undefined
  readonly operation: string
  readonly place: "request" | "answer" | "webhook"
  /** JSON Pointers and what is wrong there, without the values. */
  readonly problems: readonly { readonly pointer: string; readonly message: string }[]
}

/** The rate limit's reset header is not what the contract says. Its value decides; reported once per client. */
export interface RateLimitDisagreement extends Observed {
  readonly type: "rate-limit"
  /** Name of the header. */
  readonly header: string
  readonly contract: "seconds-left" | "epoch"
  readonly seen: "seconds-left" | "epoch"
}

/**
 * What a client tells while it works. No event holds a credential, a header's value, a body, a query or an id of a URL.
 * The types may grow: ignore those you do not know.
 */
export type TelemetryEvent =
  CallStart | CallEnd | AttemptStart | AttemptEnd | Retry | Token | Pacing | Finding | RateLimitDisagreement

/** Gets every event at the moment it happens. What it throws is swallowed; the first time, a warning says so. */
export type TelemetryListener = (event: TelemetryEvent) => void
