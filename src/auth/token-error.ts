import type { TokenErrorReason } from "../errors.js"
import { ConfigurationError, ConnectionError, ContractError, TimeoutError, TokenError } from "../errors.js"
import { oneLine } from "../redaction/one-line.js"
import type { HttpResponse } from "../pipeline.js"
import { redact } from "../redaction/redact.js"
import type { TokenClient } from "./token-client.js"
import { basicCredentials, formEncode } from "./token-client.js"

/** The error of a token request that got no readable answer. */
export function unanswered(endpoint: string, cause: unknown): unknown {
  if (cause instanceof ConfigurationError) return cause
  // A ContractError is no cause to show: its body may hold a token.
  if (cause instanceof ContractError)
    return tokenError(
      "token-endpoint",
      `${endpoint} answered ${cause.status} without readable JSON: is it the token endpoint?`,
    )
  if (cause instanceof ConnectionError && cause.code === "redirect")
    return tokenError(
      "token-endpoint",
      `The token endpoint ${endpoint} answered with a redirect, which is not followed. Check baseUrl.`,
      cause,
    )
  if (cause instanceof TimeoutError)
    return tokenError("network", `The token endpoint ${endpoint} did not answer in time. Try again later.`, cause)
  return tokenError(
    "network",
    `The token endpoint ${endpoint} could not be reached. Check the network and baseUrl.`,
    cause,
  )
}

/** The error of a token request that was refused (RFC 6749 section 5.2), with what has to be mended. */
export function refusal({ status, data }: HttpResponse, client: TokenClient): TokenError {
  const { error, error_description } = (data ?? {}) as Record<string, unknown>
  const description = typeof error_description === "string" ? error_description : ""
  const code = typeof error === "string" ? error : ""
  const said = oneLine(redact([status, code, description].filter(Boolean).join(" "), secretsOf(client)), 300)
  const { shown } = client
  switch (reasonOf(status, code, description)) {
    case "client-secret":
      return tokenError("client-secret", `The client secret was refused for ${shown} (${said}). Was it regenerated?`)
    case "client-id":
      return tokenError("client-id", `The token endpoint does not know ${shown} (${said}). Check the client id.`)
    case "credentials":
      return tokenError(
        "credentials",
        `The token endpoint refused ${shown} or its secret (${said}). Check that both belong together and were not regenerated.`,
      )
    default: {
      const advice =
        status >= 500 || status === 429 ? "Try again later" : "Check the scopes and the token endpoint of the contract"
      return tokenError("token-endpoint", `The token endpoint answered ${said}. ${advice}.`)
    }
  }
}

function reasonOf(status: number, code: string, description: string): TokenErrorReason {
  if (status >= 500 || status === 429) return "token-endpoint"
  const namesSecret = /secret/i.test(description) && !/client (id|or)/i.test(description)
  if (code === "unauthorized_client" || namesSecret) return "client-secret"
  if (/unknown client|client not found|no such client/i.test(description)) return "client-id"
  return status === 401 || code === "invalid_client" || code === "invalid_grant" ? "credentials" : "token-endpoint"
}

/** Id and secret in every form in which they were sent: an endpoint may quote them. */
function secretsOf(client: TokenClient): string[] {
  const encoded = [client.secret, client.id].flatMap((value) => [value, formEncode(value), encodeURIComponent(value)])
  return [basicCredentials(client), ...encoded]
}

function tokenError(reason: TokenErrorReason, message: string, cause?: unknown): TokenError {
  return new TokenError(message, { reason, attempts: 1, cause })
}
