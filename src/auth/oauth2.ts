import type { OAuth2Scheme } from "../contract.js"
import type { CredentialSource } from "../options/credentials.js"
import { memoryStore } from "../stores/memory.js"
import type { AuthContext, Authenticator, AuthKind } from "./authenticator.js"
import { withHeader } from "./authenticator.js"
import { TokenCache } from "./token-cache.js"
import { readTokenClient, showClientId, tokenKey } from "./token-client.js"
import type { TokenNeed } from "./token-lease.js"
import { obtainToken } from "./token-lease.js"
import { requestToken, tokenEndpoint } from "./token-request.js"
import { TokenStore } from "./token-store.js"

/**
 * OAuth2 client credentials (RFC 6749 section 4.4): one access token for all calls of a client, and for all processes
 * with the same store. Id and secret are read anew for each token.
 */
export const oauth2: AuthKind<OAuth2Scheme> = (scheme, find, context) => {
  const id = find(scheme.credentials.client_id)
  const secret = find(scheme.credentials.client_secret)
  return id && secret && clientCredentials(scheme, id, secret, context)
}

function clientCredentials(
  scheme: OAuth2Scheme,
  id: CredentialSource,
  secret: CredentialSource,
  context: AuthContext,
): Authenticator {
  const endpoint = tokenEndpoint(scheme, context.baseUrl)
  const shared = context.store ?? memoryStore(context.clock)
  let shown = showClientId(id)
  const obtain = async (need: TokenNeed) => {
    const client = await readTokenClient(id, secret)
    shown = client.shown
    const store = new TokenStore(shared, await tokenKey(endpoint, scheme.scopes, client), context.clock)
    return obtainToken(store, need, () => requestToken(scheme, endpoint, client, context), context)
  }
  const cache = new TokenCache(obtain, context)

  return {
    apply(request) {
      const current = cache.get()
      if (!(current instanceof Promise)) return withHeader(request, "authorization", `Bearer ${current.token}`)
      return current.then(({ token }) => withHeader(request, "authorization", `Bearer ${token}`))
    },
    renew(refused) {
      cache.invalidate(refused.headers["authorization"]?.slice("Bearer ".length))
      return true
    },
    explain: (_refused, renewed) => (renewed ? `after one renewal; ${shown}` : `(${shown})`),
  }
}
