import type { Middleware } from "../pipeline.js"

/** Sends the call's idempotency key, the same on every attempt, where the contract has a header for it. */
export const idempotencyKey: Middleware = (request, next) => {
  const { idempotencyKey: key, operation } = request.call
  const place = operation.idempotency?.key
  if (key === undefined || place?.in !== "header") return next(request)
  return next({ ...request, headers: { ...request.headers, [place.name.toLowerCase()]: key } })
}
