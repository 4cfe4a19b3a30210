import type { OAuth2Scheme } from "../contract.js"
import type { CredentialSource } from "../credentials.js"
import { ContractError, TokenError } from "../errors.js"
import type { HttpResponse } from "../pipeline.js"
import { redact } from "../redact.js"
import type { AuthContext, Authenticator } from "./authenticator.js"
import { withHeader } from "./authenticator.js"
import { tokenEndpoint, tokenRequest } from "./token-request.js"

interface AccessToken {
  readonly value: string
  /** ms since epoch; before it the token is renewed in the background. */
  readonly renewAt: number
  /** ms since epoch; from here on calls wait for a new token. */
  readonly expiresAt: number
}

/** Ask for a new token when less than this share of its life is left, at most `earliest` before it ends. */
const renewal = { share: 0.2, earliest: 300_000, latest: 10_000 }

/**
 * OAuth2 client credentials (RFC 6749 section 4.4): one access token per client, shared by all calls, renewed before it
 * ends. Calls that need a token at the same time wait for the same token request.
 */
export function oauth2(
  scheme: OAuth2Scheme,
  id: CredentialSource,
  secret: CredentialSource,
  context: AuthContext,
): Authenticator {
  let token: AccessToken | undefined
  let pending: Promise<AccessToken> | undefined

  const request = () => {
    pending ??= requestToken(scheme, id, secret, context)
      .then((fresh) => (token = fresh))
      .finally(() => (pending = undefined))
    return pending
  }

  return {
    describe: `${id.origin} and ${secret.origin}`,
    apply(request_) {
      const at = context.clock.now()
      if (token === undefined || at >= token.expiresAt)
        return request().then(({ value }) => withHeader(request_, "authorization", `Bearer ${value}`))
      if (at >= token.renewAt && pending === undefined) request().catch(() => undefined)
      return withHeader(request_, "authorization", `Bearer ${token.value}`)
    },
    renew(refused) {
      if (token && refused.headers["authorization"] === `Bearer ${token.value}`) token = undefined
      return true
    },
  }
}

async function requestToken(
  scheme: OAuth2Scheme,
  id: CredentialSource,
  secret: CredentialSource,
  context: AuthContext,
): Promise<AccessToken> {
  const clientId = await id.read()
  const clientSecret = await secret.read()
  const asked = context.clock.now()
  const shown = `${id.origin.replace(id.option, `client id ...${clientId.slice(-4)}`)}`
  const endpoint = tokenEndpoint(scheme, context.baseUrl)
  const answer = await context.send(tokenRequest(scheme, clientId, clientSecret, context)).catch((cause: unknown) => {
    if (cause instanceof ContractError)
      throw new TokenError(`${endpoint} answered ${cause.status} without JSON: is it the token endpoint?`, {
        reason: "token-endpoint",
        attempts: 1,
      })
    throw new TokenError(`The token endpoint ${endpoint} could not be reached. Check the network and baseUrl.`, {
      reason: "network",
      attempts: 1,
      cause,
    })
  })
  const data = answer.data as Record<string, unknown> | undefined
  if (answer.status < 200 || answer.status > 299) throw refusal(answer, shown, [clientSecret, clientId])
  const value = data?.["access_token"]
  const lifetime = Number(data?.["expires_in"] ?? 0) * 1000
  if (typeof value !== "string" || value === "" || !(lifetime >= 0))
    throw new TokenError(`The token endpoint answered ${answer.status} without a usable access_token and expires_in.`, {
      reason: "token-endpoint",
      attempts: 1,
    })
  const early = Math.min(renewal.earliest, lifetime * renewal.share)
  return {
    value,
    renewAt: asked + lifetime - early,
    expiresAt: asked + lifetime - Math.min(renewal.latest, early / 2),
  }
}

function refusal(answer: HttpResponse, shown: string, secrets: string[]): TokenError {
  const { error, error_description } = (answer.data ?? {}) as { error?: unknown; error_description?: unknown }
  const said = redact([answer.status, error, error_description].filter(Boolean).join(" "), secrets)
  const details = { attempts: 1 }
  if (answer.status >= 500 || answer.status === 429)
    return new TokenError(`The token endpoint answered ${said}. Try again later.`, { ...details, reason: "token-endpoint" })
  const description = String(error_description ?? "")
  if (error === "unauthorized_client" || /secret/i.test(description) && !/client (id|or)/i.test(description))
    return new TokenError(`The client secret was refused for ${shown} (${said}). Was it regenerated?`, { ...details, reason: "client-secret" })
  if (/unknown client|client not found|no such client/i.test(description))
    return new TokenError(`The token endpoint does not know ${shown} (${said}). Check the client id.`, { ...details, reason: "client-id" })
  if (answer.status === 401 || error === "invalid_client" || error === "invalid_grant")
    return new TokenError(`The token endpoint refused ${shown} or its secret (${said}). Check that both belong together and were not regenerated.`, { ...details, reason: "credentials" })
  return new TokenError(`The token endpoint refused the request: ${said}.`, { ...details, reason: "token-endpoint" })
}
