import { sha256 } from "#crypto"
import type { OAuth2Scheme } from "../contract.js"
import type { CredentialSource } from "../options/credentials.js"
import { hex } from "../crypto/encoding.js"

/** Who asks for a token. */
export interface TokenClient {
  readonly id: string
  readonly secret: string
  /** Names the client in an error, such as `client id ...7a52 from PAYSERA_CLIENT_ID`. */
  readonly shown: string
}

/** Reads id and secret anew. @throws what a credential function throws, or ConfigurationError for an unusable value */
export async function readTokenClient(id: CredentialSource, secret: CredentialSource): Promise<TokenClient> {
  const value = await id.read()
  return { id: value, secret: await secret.read(), shown: showClientId(id, value) }
}

/** Where a client id comes from, with its last characters where the contract calls it public. */
export function showClientId({ option, origin, rule }: CredentialSource, value?: string): string {
  const place = /\(from (.+)\)$/.exec(origin)?.[1] ?? option
  const end = rule.public && value !== undefined ? ` ...${value.slice(-4)}` : ""
  return `client id${end} from ${place}`
}

/**
 * Names a token in a store: who has another secret, even of the same client, finds nothing under it. The secret cannot be
 * read from it.
 */
export async function tokenKey(
  endpoint: string,
  scopes: OAuth2Scheme["scopes"],
  { id, secret }: TokenClient,
): Promise<string> {
  return hex(await sha256(JSON.stringify([endpoint, id, scopes ?? [], secret])))
}

/** Id and secret for the Basic scheme: form-encoded before they are joined (RFC 6749 section 2.3.1). */
export function basicCredentials({ id, secret }: Pick<TokenClient, "id" | "secret">): string {
  return btoa(`${formEncode(id)}:${formEncode(secret)}`)
}

/** As in `application/x-www-form-urlencoded` (RFC 6749 appendix B). */
export function formEncode(value: string): string {
  return new URLSearchParams({ v: value }).toString().slice(2)
}
