import { ConfigurationError } from "../errors.js"
import type { Allowance } from "../options/options.js"
import { isLoopback } from "../options/options.js"
import type { Middleware } from "../pipeline.js"

/** Stops a request that a middleware would send in the clear or nowhere, before anything waits for it. */
export function guard(baseUrl: string, allow: readonly Allowance[]): Middleware {
  return (request, next) => {
    const { id } = request.operation
    if (typeof request.url === "string" && request.url.startsWith(`${baseUrl}/`)) return next(request)
    if (typeof request.url !== "string" || !URL.canParse(request.url))
      throw new ConfigurationError(`${id}: a middleware gave a URL that is not absolute. Nothing was sent.`, {
        operation: id,
        option: "middleware",
      })
    const url = new URL(request.url)
    if (url.protocol === "https:" || isLoopback(url.hostname) || allow.includes("plain-http")) return next(request)
    throw new ConfigurationError(`${id}: ${url.origin} is not https. Nothing was sent.`, { operation: id })
  }
}
