import type { BearerScheme } from "../contract.js"
import type { CredentialSource } from "../options/credentials.js"
import type { Authenticator, AuthKind } from "./authenticator.js"
import { withHeader } from "./authenticator.js"

/**
 * Sends a token as `Authorization: Bearer` (RFC 6750 section 2.1). A token that comes from a function is asked for once,
 * and again after a 401; the request is sent again when it has changed. Calls that need it at the same time share one
 * reading.
 */
export const bearer: AuthKind<BearerScheme> = ({ credentials }, find) => {
  const token = find(credentials.token)
  return token && bearerOf(token)
}

function bearerOf(token: CredentialSource): Authenticator {
  let current: string | undefined
  let reading: Promise<string> | undefined

  const read = (): string | Promise<string> => {
    if (reading !== undefined) return reading
    const value = token.read()
    if (typeof value === "string") return (current = value)
    reading = value.then((read) => (current = read)).finally(() => (reading = undefined))
    return reading
  }

  return {
    apply(request) {
      const value = current ?? read()
      if (typeof value === "string") return withHeader(request, "authorization", `Bearer ${value}`)
      return value.then((read) => withHeader(request, "authorization", `Bearer ${read}`))
    },
    async renew(refused) {
      const wasRefused = (value: string | undefined) => refused.headers["authorization"] === `Bearer ${value}`
      return !wasRefused(current) || !wasRefused(await read())
    },
    explain: (_refused, renewed) =>
      renewed ? `after one renewal; credential: ${token.origin}` : `(credential: ${token.origin})`,
  }
}
