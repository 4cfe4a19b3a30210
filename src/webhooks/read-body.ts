import type { Clock } from "../time/clock.js"
import { timeLimit } from "../time/time-limit.js"
import { bodyParsed } from "./raw-body.js"

/** Why a body was not read to its end, as the status to answer with. */
export class UnreadBody extends Error {
  constructor(readonly status: 400 | 408 | 413) {
    super(`The body was not read: ${status}.`)
  }
}

export interface BodyLimits {
  /** Bytes. */
  readonly body: number
  /** ms. */
  readonly time: number
}

/**
 * Reads a body, and stops at once when it is too long or too slow.
 * @throws UnreadBody 413 when it is too long, 408 when it is too slow, 400 when it broke off
 * @throws WebhookVerificationError with reason `body-parsed` when it was read before
 */
export async function readBody(request: Request, limits: BodyLimits, clock: Clock): Promise<Uint8Array> {
  if (request.bodyUsed || request.body?.locked) throw bodyParsed()
  if (Number(request.headers.get("content-length")) > limits.body) throw new UnreadBody(413)
  if (request.body === null) return new Uint8Array()
  const reader = request.body.getReader()
  try {
    return await timeLimit(clock, limits.time, readAll(reader, limits.body), () => new UnreadBody(408))
  } catch (error) {
    reader.cancel().catch(() => undefined)
    throw error instanceof UnreadBody ? error : new UnreadBody(400)
  }
}

/** Copies the chunks into one buffer: many tiny ones must not cost more than their bytes. */
async function readAll(reader: ReadableStreamDefaultReader<Uint8Array>, limit: number): Promise<Uint8Array> {
  let buffer = new Uint8Array(Math.min(limit, 2 ** 14))
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return buffer.subarray(0, length)
    const end = length + value.length
    if (end > limit) throw new UnreadBody(413)
    if (end > buffer.length) buffer = enlarged(buffer, Math.min(limit, Math.max(end, 2 * buffer.length)))
    buffer.set(value, length)
    length = end
  }
}

function enlarged(buffer: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(size)
  larger.set(buffer)
  return larger
}
