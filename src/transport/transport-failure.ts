/**
 * Why no answer came, with a code as node's own errors have it. `sent: false` on it, or on any error of a transport,
 * says that nothing of the request left.
 */
export class TransportFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }

  static {
    Object.defineProperty(this.prototype, "name", { value: "TransportFailure", configurable: true, writable: true })
  }
}

/** The failure of an answer that is larger than `limit` bytes. */
export function tooLarge(limit: number): TransportFailure {
  return new TransportFailure(
    "ERR_BODY_TOO_LARGE",
    `The answer is larger than ${limit} bytes. If it should be, raise maxBody of nodeTransport.`,
  )
}
