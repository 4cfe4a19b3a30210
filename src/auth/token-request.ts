import { startCall } from "../call.js"
import type { OAuth2Scheme, Operation } from "../contract.js"
import type { HttpRequest } from "../pipeline.js"
import type { AuthContext } from "./authenticator.js"

/** The URL of the token endpoint; one on the contract's origin moves with the base URL. */
export function tokenEndpoint({ tokenUrl }: OAuth2Scheme, baseUrl: string): string {
  return tokenUrl.startsWith("/") ? baseUrl + tokenUrl : tokenUrl
}

/** The access token request of RFC 6749 section 4.4.2, with client authentication of section 2.3.1. */
export function tokenRequest(scheme: OAuth2Scheme, id: string, secret: string, context: AuthContext): HttpRequest {
  const form = new URLSearchParams({ grant_type: "client_credentials" })
  if (scheme.scopes?.length) form.set("scope", scheme.scopes.join(" "))
  const headers: Record<string, string> = {
    accept: "application/json",
    "content-type": "application/x-www-form-urlencoded",
  }
  if (scheme.authMethod === "client_secret_basic") headers["authorization"] = `Basic ${btoa(`${formEncode(id)}:${formEncode(secret)}`)}`
  else {
    form.set("client_id", id)
    form.set("client_secret", secret)
  }
  const url = tokenEndpoint(scheme, context.baseUrl)
  const call = startCall(operation, {}, { path: {} }, context.clock.now())
  return { operation, call, attempt: 1, method: "POST", url, headers, body: form.toString(), cancellation: call.cancellation }
}

const operation: Operation = { id: "token", method: "POST", path: "", errors: [], hidden: true }

/** RFC 6749 appendix B: id and secret are form-encoded before they are joined. */
function formEncode(value: string): string {
  return new URLSearchParams({ v: value }).toString().slice(2)
}
