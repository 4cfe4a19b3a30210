import type { IncomingMessage } from "node:http"
import { tooLarge, TransportFailure } from "./transport-failure.js"

/** Reads a body to its end. One that was cut, or is larger than `limit` bytes, is a failure. */
export function readBody(
  incoming: IncomingMessage,
  limit: number,
  done: (body: Buffer) => void,
  fail: (error: Error) => void,
): void {
  const chunks: Buffer[] = []
  let size = 0
  incoming
    .on("data", (chunk: Buffer) => {
      chunks.push(chunk)
      if ((size += chunk.length) > limit) fail(tooLarge(limit))
    })
    .on("error", fail)
    .on("end", () => {
      if (!incoming.complete)
        fail(new TransportFailure("ECONNRESET", "The connection was cut before the answer ended."))
      else if (size <= limit) done(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks))
    })
}
