import { answerError } from "../contract-error.js"
import { atPointer } from "../contract.js"
import type { Middleware } from "../pipeline.js"

/** Stops when an answer is marked as belonging to the other mode. */
export function mode(wanted: "test" | "live"): Middleware {
  return async (request, next) => {
    const answer = await next(request)
    const { mode: mark } = request.operation
    if (mark === undefined || answer.status < 200 || answer.status > 299) return answer
    const value = atPointer(answer.data, mark.pointer)
    const actual = typeof value === "boolean" ? (value === mark.test ? "test" : "live") : mark.absent
    if (actual === undefined || actual === wanted) return answer
    const reason =
      typeof value === "boolean" ? `says ${mark.pointer.slice(1)}: ${value}` : `has no ${mark.pointer.slice(1)}`
    const message = `mode is "${wanted}", but the answer ${reason}, so it is a ${actual} object. It was processed: check the credentials and the project's test mode.`
    throw answerError(request.call, answer, message)
  }
}
