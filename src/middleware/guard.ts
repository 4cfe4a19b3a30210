import type { Allowance } from "../options.js"
import { ConfigurationError, ConnectionError } from "../errors.js"
import { isLoopback } from "../options.js"
import type { Middleware } from "../pipeline.js"

/** Stops a request that must not leave, and an answer that leads elsewhere, before any credential is at risk. */
export function guard(allow: readonly Allowance[]): Middleware {
  return async (request, next) => {
    const { id } = request.operation
    const url = new URL(request.url)
    if (url.protocol !== "https:" && !isLoopback(url.hostname) && !allow.includes("plain-http"))
      throw new ConfigurationError(`${id}: ${url.origin} is not https.`, { operation: id })
    const answer = await next(request)
    if (answer.status < 300 || answer.status > 399) return answer
    const location = answer.headers.get("location")
    const target = location && URL.canParse(location, request.url) ? new URL(location, request.url).origin : "an unnamed place"
    throw new ConnectionError(
      `${id}: ${url.origin} answered with a redirect (${answer.status}) to ${target}. Redirects are not followed: check baseUrl.`,
      { operation: id, attempts: request.call.attempts },
    )
  }
}
