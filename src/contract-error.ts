import type { CallState } from "./call/call.js"
import { ContractError } from "./errors.js"
import type { HttpResponse } from "./pipeline.js"
import type { Problem } from "./validation/validators.js"

/** The error of an answer that does not fit the contract: `the answer 200 is empty`. */
export function contractError(call: CallState, answer: HttpResponse, why: string): ContractError {
  const advice = "Its body and response are on the error; is baseUrl really this API's?"
  return answerError(call, answer, `the answer ${answer.status} ${why}. ${advice}`)
}

/** The error of an answer that came and cannot be accepted, with the answer on it. */
export function answerError(
  { operation: { id }, attempts }: CallState,
  answer: HttpResponse,
  message: string,
  problems?: readonly Problem[],
): ContractError {
  return new ContractError(`${id}: ${message}`, {
    operation: id,
    attempts,
    status: answer.status,
    body: answer.body,
    response: () => answer.response,
    problems,
  })
}
