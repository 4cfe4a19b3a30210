import type { CallObserver } from "../telemetry/call-observer.js"
import { Cancellation } from "../time/cancellation.js"
import type { Operation } from "../contract.js"
import type { ApiError } from "../errors.js"
import { newIdempotencyKey } from "./idempotency.js"
import type { HttpResponse } from "../pipeline.js"
import type { RetryOptions } from "../retry-policy.js"

/** Options of one call. Header names that the contract declares are typed as `DeclaredHeaders`. */
export interface CallOptions<DeclaredHeaders = unknown, Query = never> {
  /** Ends the call; the promise rejects with `signal.reason`. */
  signal?: AbortSignal
  /** ms for one attempt, its body included. Default: the client's. */
  timeout?: number
  /** ms for the call with all its attempts and waits. Default: the client's. */
  deadline?: number
  /** Default: the client's. */
  retry?: RetryOptions | false
  /**
   * Names this call for the API, the same on every attempt. Default: a random one. Derive it from your order, such as
   * `order-17-charge`: a random key does not survive a crash.
   */
  idempotencyKey?: string
  /** Sent along; credentials cannot be given here. */
  headers?: DeclaredHeaders & { readonly [name: string]: string | undefined }
  /** Given here where an operation takes a body and a query. */
  query?: Query
}

/** What is known of one call while it runs and after it ended. */
export interface CallState {
  readonly operation: Operation
  readonly options: CallOptions
  /** What the caller gave, client options filled in. */
  input: CallInput
  readonly cancellation: Cancellation
  /** ms since epoch. */
  readonly startedAt: number
  /** ms since epoch. */
  deadlineAt: number
  readonly idempotencyKey: string | undefined
  /** How many times the request was sent. */
  attempts: number
  /** An attempt ended without telling whether the API processed it. */
  uncertain: boolean
  /** Of a call that moves money: how it ended, once that is certain. */
  settled?: "refused" | "done"
  /** The last answer. */
  answer?: HttpResponse
  /** Tells who listens to the client what happens to this call; undefined when nobody does. */
  observer?: CallObserver | undefined
  /** What helps to find out why the credential was refused. */
  explanation?: string | undefined
}

export interface CallInput {
  readonly path: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>> | undefined
  readonly body?: unknown
}

/** The state of a call that starts now. */
export function startCall(operation: Operation, options: CallOptions, input: CallInput, now: number): CallState {
  return {
    idempotencyKey: options.idempotencyKey ?? newIdempotencyKey(operation),
    operation,
    options,
    input,
    cancellation: new Cancellation(options.signal),
    startedAt: now,
    deadlineAt: Infinity,
    attempts: 0,
    uncertain: false,
  }
}

const state: unique symbol = Symbol.for("paysmith.call")

/**
 * A promise of the answer's body. It rejects with a {@link PaysmithError}; `result(call)` turns the errors
 * that the contract describes into values.
 */
export interface Call<Data, Failure extends ApiError = ApiError> extends Promise<Data> {
  readonly [state]: { readonly call: () => CallState | undefined; readonly failure?: Failure }
}

/** Marks a promise as a call. */
export function asCall<Data, Failure extends ApiError>(
  promise: Promise<Data>,
  call: () => CallState | undefined,
): Call<Data, Failure> {
  return Object.defineProperty(promise, state, { value: { call } }) as Call<Data, Failure>
}

/** Whether a promise is a call of a client, of whatever copy of this package. */
export function isCall(value: unknown): value is Call<unknown> {
  return typeof value === "object" && value !== null && Object.hasOwn(value, state)
}

/** The state of a call; undefined while its arguments are unusable. */
export function callState(call: Call<unknown, ApiError>): CallState | undefined {
  return call[state].call()
}
