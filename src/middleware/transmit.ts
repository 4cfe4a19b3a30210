import { ConnectionError, PaysmithError } from "../errors.js"
import type { Send } from "../pipeline.js"

/** Counts attempts and turns the platform's network failures into {@link ConnectionError}s. */
export function transmit(transport: Send): Send {
  return async (request) => {
    const { call, operation, signal } = request
    signal?.throwIfAborted()
    call.attempts++
    try {
      return await transport(request)
    } catch (cause) {
      if (signal?.aborted) throw signal.reason
      if (cause instanceof PaysmithError) throw cause
      throw new ConnectionError(`${operation.id}: ${failure(cause)} (${new URL(request.url).origin}).`, {
        operation: operation.id,
        attempts: call.attempts,
        cause,
      })
    }
  }
}

function failure(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause
  const code = (inner as { code?: unknown })?.code
  return `the connection failed${typeof code === "string" ? ` with ${code}` : ""}`
}
