import { ConfigurationError } from "../errors.js"
import type { HttpResponse, Middleware } from "../pipeline.js"
import { readAnswer } from "./decode.js"

/** Runs a user's middleware. An answer of its own making is read like one of the API. */
export function custom(middleware: Middleware): Middleware {
  return async (request, next) => {
    const answer = (await middleware(request, next)) as HttpResponse | undefined
    if (answer !== undefined) return readAnswer(request, answer)
    const { operation, call } = request
    throw new ConfigurationError(`${operation.id}: a middleware gave no answer. Return what next(request) gives.`, {
      operation: operation.id,
      attempts: call.attempts,
      option: "middleware",
    })
  }
}
