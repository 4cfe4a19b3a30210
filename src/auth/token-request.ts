import { startCall } from "../call/call.js"
import type { OAuth2Scheme, Operation } from "../contract.js"
import { ConfigurationError, TimeoutError } from "../errors.js"
import { isLoopback } from "../options/options.js"
import type { HttpRequest } from "../pipeline.js"
import { timeLimit } from "../time/time-limit.js"
import { version } from "../version.js"
import type { AccessToken } from "./access-token.js"
import { accessToken } from "./access-token.js"
import type { AuthContext } from "./authenticator.js"
import type { TokenClient } from "./token-client.js"
import { basicCredentials } from "./token-client.js"
import { refusal, unanswered } from "./token-error.js"

/** ms until a token request counts as failed. */
export const tokenTimeout = 10_000

/**
 * The URL of the token endpoint; one on the contract's origin moves with the base URL.
 * @throws ConfigurationError when the client's secret would be sent in the clear
 */
export function tokenEndpoint({ tokenUrl }: OAuth2Scheme, baseUrl: string): string {
  if (tokenUrl.startsWith("/")) return baseUrl + tokenUrl
  const { protocol, hostname, origin } = new URL(tokenUrl)
  if (protocol === "https:" || isLoopback(hostname) || origin === new URL(baseUrl).origin) return tokenUrl
  throw new ConfigurationError(
    `The token endpoint ${tokenUrl} would get the client's secret in the clear. Its contract must name an https URL.`,
  )
}

/**
 * Asks for an access token. It has its own time limit and no caller's signal: whoever waits for it may leave.
 * @throws TokenError when the endpoint refuses, breaks or does not answer
 */
export async function requestToken(
  scheme: OAuth2Scheme,
  endpoint: string,
  client: TokenClient,
  context: AuthContext,
): Promise<AccessToken> {
  const asked = context.clock.now()
  const request = tokenRequest(scheme, endpoint, client, asked)
  const expired = () =>
    new TimeoutError(`No complete answer within ${tokenTimeout} ms.`, { attempts: 1, limit: "attempt" })
  const answer = await timeLimit(
    context.clock,
    tokenTimeout,
    context.send(request),
    expired,
    request.cancellation,
  ).catch((cause: unknown) => {
    throw unanswered(endpoint, cause)
  })
  if (answer.status < 200 || answer.status > 299) throw refusal(answer, client)
  return accessToken(answer, asked)
}

const operation: Operation = { id: "token", method: "POST", path: "", errors: [], hidden: true }

/** The access token request of RFC 6749 section 4.4.2, with client authentication of section 2.3.1. */
function tokenRequest(scheme: OAuth2Scheme, url: string, client: TokenClient, now: number): HttpRequest {
  const form = new URLSearchParams({ grant_type: "client_credentials" })
  if (scheme.scopes?.length) form.set("scope", scheme.scopes.join(" "))
  const headers: Record<string, string> = {
    accept: "application/json",
    "content-type": "application/x-www-form-urlencoded",
    ...("window" in globalThis ? {} : { "user-agent": `paysmith/${version}` }),
  }
  if (scheme.authMethod === "client_secret_basic") headers["authorization"] = `Basic ${basicCredentials(client)}`
  else {
    form.set("client_id", client.id)
    form.set("client_secret", client.secret)
  }
  const call = startCall(operation, {}, { path: {} }, now)
  return {
    operation,
    call,
    attempt: 1,
    method: "POST",
    url,
    headers,
    body: form.toString(),
    cancellation: call.cancellation,
  }
}
