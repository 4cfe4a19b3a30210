import type { CredentialSource } from "../credentials.js"
import type { Authenticator } from "./authenticator.js"
import { withHeader } from "./authenticator.js"

/**
 * Sends a token as `Authorization: Bearer` (RFC 6750 section 2.1). A token that comes from a function is asked for once
 * and again after a 401.
 */
export function bearer(token: CredentialSource): Authenticator {
  let current: string | Promise<string> | undefined
  return {
    describe: token.origin,
    apply(request) {
      current ??= Promise.resolve(token.read()).catch((error: unknown) => {
        current = undefined
        throw error
      })
      if (typeof current === "string") return withHeader(request, "authorization", `Bearer ${current}`)
      return current.then((value) => withHeader(request, "authorization", `Bearer ${(current = value)}`))
    },
    async renew(refused) {
      const next = await token.read()
      current = next
      return refused.headers["authorization"] !== `Bearer ${next}`
    },
  }
}
