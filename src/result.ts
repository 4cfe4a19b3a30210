import type { Call } from "./call/call.js"
import { callState, isCall } from "./call/call.js"
import { ApiError, ConfigurationError } from "./errors.js"
import { isJson } from "./middleware/decode.js"

/** How a call ended, as a value. */
export type Result<Data, Failure extends ApiError> =
  | { readonly ok: true; readonly data: Data; readonly response: Response; readonly idempotencyKey?: string }
  | { readonly ok: false; readonly error: Failure; readonly response: Response; readonly idempotencyKey?: string }

/**
 * Turns the errors that the contract describes into values: a declared status with a JSON body. Everything else is
 * thrown as by awaiting the call.
 * @throws ConfigurationError for a promise that is no call of a client
 */
export async function result<Data, Failure extends ApiError>(
  call: Call<Data, Failure>,
): Promise<Result<Data, Failure>> {
  if (!isCall(call))
    throw new ConfigurationError(
      "result() takes the call itself: result(client.orders.get(id)), without await or then.",
    )
  try {
    const data = await call
    const { answer, idempotencyKey } = callState(call)!
    return { ok: true, data, response: answer!.response, ...(idempotencyKey === undefined ? {} : { idempotencyKey }) }
  } catch (error) {
    const { answer, operation, idempotencyKey } = callState(call) ?? {}
    if (!(error instanceof ApiError) || answer === undefined) throw error
    if (
      !operation!.errors.includes(answer.status) ||
      !isJson(answer) ||
      answer.data === undefined ||
      answer.data === null
    )
      throw error
    const key = idempotencyKey === undefined ? {} : { idempotencyKey }
    return { ok: false, error: error as Failure, response: answer.response, ...key }
  }
}
