import type { Middleware } from "../pipeline.js"

/** Says when a call with all its attempts and waits has to end. Attempts and waits keep to it. */
export function deadline(standard: number): Middleware {
  return (request, next) => {
    const { call } = request
    call.deadlineAt = call.startedAt + (call.options.deadline ?? standard)
    return next(request)
  }
}
