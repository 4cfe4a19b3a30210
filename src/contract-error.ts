import type { CallState } from "./call/call.js"
import { ContractError } from "./errors.js"
import type { HttpResponse } from "./pipeline.js"

/** The error of an answer that does not fit the contract: `the answer 200 is empty`. */
export function contractError(
  { operation: { id }, attempts }: CallState,
  answer: HttpResponse,
  why: string,
): ContractError {
  return new ContractError(
    `${id}: the answer ${answer.status} ${why}. Its body and response are on the error; is baseUrl really this API's?`,
    {
      operation: id,
      attempts,
      status: answer.status,
      body: answer.body,
      response: () => answer.response,
    },
  )
}
