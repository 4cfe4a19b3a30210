import type { CallState } from "../call/call.js"
import type { HttpRequest, Send } from "../pipeline.js"

/**
 * Remembers the credential that each refused request carried, because an error answer may repeat it. Kept off the call,
 * which a user's middleware can see.
 */
export class SentCredentials {
  #byCall = new WeakMap<CallState, readonly string[]>()

  watch(send: Send): Send {
    return async (request) => {
      const answer = await send(request)
      if (answer.status >= 400) this.#byCall.set(request.call, credentialsIn(request))
      return answer
    }
  }

  /** The credential without its scheme, and its parts; none where none was sent. */
  of(call: CallState): readonly string[] {
    return this.#byCall.get(call) ?? []
  }
}

/** The credential of a request without its scheme, and the parts of one that is a MAC. */
export function credentialsIn({ headers }: HttpRequest): string[] {
  const sent = headers["authorization"]?.replace(/^\S+ +/, "")
  if (sent === undefined) return []
  return [sent, ...Array.from(sent.matchAll(/\b(?:id|mac)="([^"]+)"/g), ([, part]) => part!)]
}
