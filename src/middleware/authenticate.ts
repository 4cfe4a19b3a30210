import type { Authenticator } from "../auth/authenticator.js"
import type { Operation } from "../contract.js"
import type { Middleware } from "../pipeline.js"

/**
 * Adds the credential to every attempt, only on the origin it belongs to. After a 401 the request is sent once more when
 * the credential has been renewed.
 */
export function authenticate(origin: string, authenticatorOf: (operation: Operation) => Authenticator | undefined): Middleware {
  return async (request, next) => {
    const authenticator = authenticatorOf(request.operation)
    if (authenticator === undefined || new URL(request.url).origin !== origin) return next(request)
    const signed = await authenticator.apply(request)
    const answer = await next(signed)
    if (answer.status !== 401) return answer
    if (!(await authenticator.renew?.(signed, answer))) {
      request.call.explanation = authenticator.explain?.(signed)
      return answer
    }
    const renewed = await authenticator.apply(request)
    const second = await next(renewed)
    if (second.status === 401) request.call.explanation = authenticator.explain?.(renewed)
    return second
  }
}
