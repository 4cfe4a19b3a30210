import type { Authenticator } from "../auth/authenticator.js"
import type { Operation } from "../contract.js"
import type { HttpRequest, HttpResponse, Middleware } from "../pipeline.js"

/**
 * Adds the credential to every attempt, only on the origin it belongs to. After a 401 the request is sent once more when
 * the credential has been renewed.
 */
export function authenticate(
  baseUrl: string,
  authenticatorOf: (operation: Operation) => Authenticator | undefined,
): Middleware {
  const { origin } = new URL(baseUrl)
  return async (request, next) => {
    const authenticator = authenticatorOf(request.operation)
    if (authenticator === undefined || !request.url.startsWith(`${origin}/`)) return next(request)
    const signed = await authenticator.apply(request)
    const answer = await next(signed)
    if (!isRefusal(answer, authenticator)) return answer
    if (!(await authenticator.renew?.(signed, answer))) return explained(answer, authenticator, signed, false)
    request.call.observer?.restartAttempt(request, answer)
    const renewed = await authenticator.apply(request)
    return explained(await next(renewed), authenticator, renewed, true)
  }
}

/** Notes for the error why the credential may have been refused. */
function explained(
  answer: HttpResponse,
  authenticator: Authenticator,
  signed: HttpRequest,
  renewed: boolean,
): HttpResponse {
  if (isRefusal(answer, authenticator)) signed.call.explanation = authenticator.explain?.(signed, renewed)
  return answer
}

function isRefusal({ status }: HttpResponse, { refusals }: Authenticator): boolean {
  return status === 401 || refusals?.includes(status) === true
}
