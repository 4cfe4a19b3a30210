import { random } from "#crypto"
import type { Contract, OAuth2Scheme } from "../contract.js"
import { hex } from "../crypto/encoding.js"
import { ConfigurationError } from "../errors.js"
import type { ReceivedRequest } from "./serve.js"
import type { Verifier } from "./verifier.js"
import { bearerToken } from "./verifier.js"

/**
 * OAuth2 client credentials (RFC 6749 section 4.4): the token endpoint takes this client's id and secret, every other
 * operation a token that was issued here.
 * @throws ConfigurationError when the token endpoint is no operation of the contract
 */
export function tokenIssuer(
  contract: Contract,
  scheme: OAuth2Scheme,
  credentials: Readonly<Record<string, string>>,
): Verifier {
  const path = scheme.tokenUrl
  if (!Object.values(contract.operations).some((operation) => operation.method === "POST" && operation.path === path))
    throw new ConfigurationError(
      `${contract.title}: the token endpoint ${path} is no operation of the contract, so a mock cannot serve it. Describe it as a POST with x-client-method: false.`,
    )
  const id = credentials[scheme.credentials.client_id.option]!
  const secret = credentials[scheme.credentials.client_secret.option]!
  const issued = new Set<string>()
  return {
    accepts(request) {
      if (request.method !== "POST" || request.url.pathname !== path) return issued.has(bearerToken(request) ?? "")
      const client = scheme.authMethod === "client_secret_post" ? fromBody(request) : fromHeader(request)
      return client.id === id && client.secret === secret
    },
    issuer: {
      path,
      grant(answer) {
        const body = answer.status < 300 ? (JSON.parse(answer.body) as Record<string, unknown>) : {}
        if (body["access_token"] === undefined) return answer
        const token = hex(random(24))
        issued.add(token)
        return { ...answer, body: JSON.stringify({ ...body, access_token: token }) }
      },
    },
  }
}

interface ClientAuthentication {
  readonly id?: string | null | undefined
  readonly secret?: string | null | undefined
}

function fromBody({ body }: ReceivedRequest): ClientAuthentication {
  const form = new URLSearchParams(new TextDecoder().decode(body))
  return { id: form.get("client_id"), secret: form.get("client_secret") }
}

/** Basic authentication of form-encoded id and secret (RFC 6749 section 2.3.1). */
function fromHeader({ headers }: ReceivedRequest): ClientAuthentication {
  const encoded = /^Basic +([A-Za-z0-9+/=]+)$/i.exec(headers["authorization"] ?? "")?.[1]
  const [id, secret] = Buffer.from(encoded ?? "", "base64")
    .toString()
    .split(":")
    .map(formDecode)
  return { id, secret }
}

function formDecode(text: string): string | null {
  return new URLSearchParams(`v=${text}`).get("v")
}
