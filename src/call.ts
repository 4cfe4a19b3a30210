import type { Operation } from "./contract.js"
import type { ApiError } from "./errors.js"
import type { HttpResponse } from "./pipeline.js"

/** Options of one call. Header names that the contract declares are typed as `Headers`. */
export interface CallOptions<DeclaredHeaders = unknown, Query = never> {
  /** Ends the call; the promise rejects with `signal.reason`. */
  signal?: AbortSignal
  /** Sent along; credentials cannot be given here. */
  headers?: DeclaredHeaders & { readonly [name: string]: string | undefined }
  /** Given here where an operation takes a body and a query. */
  query?: Query
}

/** What is known of one call while it runs and after it ended. */
export interface CallState {
  readonly operation: Operation
  readonly options: CallOptions
  /** How many times the request was sent. */
  attempts: number
  /** The last answer. */
  answer?: HttpResponse
  /** What helps to find out why the credential was refused. */
  explanation?: string | undefined
}

const state: unique symbol = Symbol.for("paysmith.call")

/**
 * A promise of the answer's body. It rejects with a {@link PaysmithError}; `result(call)` turns the errors
 * that the contract describes into values.
 */
export interface Call<Data, Failure extends ApiError = ApiError> extends Promise<Data> {
  readonly [state]: { readonly call: CallState; readonly failure?: Failure }
}

/** Marks a promise as a call. */
export function asCall<Data, Failure extends ApiError>(promise: Promise<Data>, call: CallState): Call<Data, Failure> {
  return Object.defineProperty(promise, state, { value: { call } }) as Call<Data, Failure>
}

/** The state of a call; undefined for any other promise. */
export function callState(call: object): CallState | undefined {
  return (call as { [state]?: { call: CallState } })[state]?.call
}
