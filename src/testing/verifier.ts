import { computeMac, extOf, parseMacHeader } from "../auth/mac.js"
import type { MacSigning } from "../contract.js"
import type { Answer, ReceivedRequest } from "./serve.js"

/** Tells whether a request carries the credential of one security scheme. */
export interface Verifier {
  accepts(request: ReceivedRequest): boolean | Promise<boolean>
  /** The scheme's own token endpoint. */
  readonly issuer?: {
    readonly path: string
    grant(answer: Answer): Answer
  }
}

/** Exactly this token (RFC 6750 section 2.1). */
export function bearerVerifier(token: string): Verifier {
  return { accepts: (request) => bearerToken(request) === token }
}

/** The token of an `Authorization: Bearer` header. */
export function bearerToken({ headers }: ReceivedRequest): string | undefined {
  return /^Bearer +(\S+)$/i.exec(headers["authorization"] ?? "")?.[1]
}

/** A MAC over this very request: its id, the hash of the received bytes and the signature must fit. */
export function macVerifier(signing: MacSigning, id: string, key: string): Verifier {
  return {
    async accepts({ method, url, headers, body }) {
      const sent = parseMacHeader(headers["authorization"] ?? "")
      if (sent === undefined || sent["id"] !== id) return false
      const { ts = "", nonce = "", ext = "" } = sent
      if (ts === "" || nonce === "" || ext !== (await extOf(signing, body))) return false
      return sent["mac"] === (await computeMac(signing, key, { ts, nonce, method, url: url.href, ext }))
    },
  }
}

/** The query has a signature. Whether it is right only the API can tell, as it alone has the key. */
export function signedUrlVerifier(parameter: string): Verifier {
  return { accepts: ({ url }) => url.searchParams.has(parameter) }
}
