import type { CallState } from "./call/call.js"
import type { Send } from "./pipeline.js"

/**
 * Remembers the credential that each refused request carried, because an error answer may repeat it. Kept off the call,
 * which a user's middleware can see.
 */
export class SentCredentials {
  #byCall = new WeakMap<CallState, string>()

  watch(send: Send): Send {
    return async (request) => {
      const answer = await send(request)
      const sent = request.headers["authorization"]
      if (answer.status >= 400 && sent !== undefined) this.#byCall.set(request.call, sent.replace(/^\S+ +/, ""))
      return answer
    }
  }

  /** The credential without its scheme; none where none was sent. */
  of(call: CallState): string[] {
    const sent = this.#byCall.get(call)
    return sent === undefined ? [] : [sent]
  }
}
