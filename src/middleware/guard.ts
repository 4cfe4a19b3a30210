import { ConfigurationError } from "../errors.js"
import type { Allowance } from "../options.js"
import { isLoopback } from "../options.js"
import type { Middleware } from "../pipeline.js"

/** Stops a request that a middleware would send in the clear, before anything waits for it. */
export function guard(baseUrl: string, allow: readonly Allowance[]): Middleware {
  return (request, next) => {
    if (request.url.startsWith(`${baseUrl}/`)) return next(request)
    const { id } = request.operation
    const url = new URL(request.url)
    if (url.protocol === "https:" || isLoopback(url.hostname) || allow.includes("plain-http")) return next(request)
    throw new ConfigurationError(`${id}: ${url.origin} is not https. Nothing was sent.`, { operation: id })
  }
}
