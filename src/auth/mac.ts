import { hmacSha256, random, sha256 } from "#crypto"
import type { MacLine, MacScheme, MacSigning } from "../contract.js"
import type { CredentialSource } from "../options/credentials.js"
import { base64, hex } from "../crypto/encoding.js"
import type { HttpRequest, HttpResponse } from "../pipeline.js"
import type { AuthContext, Authenticator, AuthKind } from "./authenticator.js"
import { withHeader } from "./authenticator.js"

/** What a MAC is computed over. */
export interface MacInput {
  /** Seconds since epoch, decimal. */
  readonly ts: string
  readonly nonce: string
  readonly method: string
  readonly url: string
  /** Exactly as in the header; empty when there is none. */
  readonly ext: string
}

/**
 * The string that is signed: the contract's lines, each with its terminator (draft-ietf-oauth-v2-http-mac-01
 * section 3.2.1). Host and port are those of the URL.
 */
export function normalizedString(signing: MacSigning, { ts, nonce, method, url, ext }: MacInput): string {
  const { hostname, port, protocol, pathname, search } = new URL(url)
  const lines: Record<MacLine, string> = {
    ts,
    nonce,
    method: method.toUpperCase(),
    target: pathname + search,
    host: hostname.toLowerCase(),
    port: port || (protocol === "http:" ? "80" : "443"),
    ext,
  }
  return signing.lines.map((line) => lines[line] + signing.terminator).join("")
}

/** base64(HMAC-SHA256(key, normalized string)). */
export async function computeMac(signing: MacSigning, key: string, input: MacInput): Promise<string> {
  return base64(await hmacSha256(key, normalizedString(signing, input)))
}

/** The `ext` of a body: its hash, percent-encoded as it is sent and signed; empty without a body. */
export async function extOf(signing: MacSigning, body: string | Uint8Array | undefined): Promise<string> {
  const name = signing.ext?.bodyHash?.name
  if (name === undefined || body === undefined || body.length === 0) return ""
  return `${name}=${encodeURIComponent(base64(await sha256(body)))}`
}

/** The parameters of an `Authorization: MAC` header, whatever the white space between them. */
export function parseMacHeader(header: string): Record<string, string> | undefined {
  const parameters = /^MAC\s+(.*)$/is.exec(header)?.[1]
  if (parameters === undefined) return undefined
  return Object.fromEntries(Array.from(parameters.matchAll(/(\w+)="([^"]*)"/g), ([, name, value]) => [name, value]))
}

/** ms: a `Date` header says no more than the second. */
const leastDifference = 2000

/**
 * Signs each attempt with a fresh nonce and time over the exact bytes that go out. When the API says that the time is
 * off, the server's clock is learned from its `Date` header and the request may be signed again.
 */
export const mac: AuthKind<MacScheme> = ({ signing, credentials }, find, context) => {
  const id = find(credentials.id)
  const key = find(credentials.key)
  return id && key && macOf(signing, id, key, context)
}

function macOf(
  signing: MacSigning,
  id: CredentialSource,
  key: CredentialSource,
  { clock }: AuthContext,
): Authenticator {
  let clockOffset = 0
  return {
    async apply(request) {
      const secret = await key.read()
      const input = {
        ts: String(Math.floor((clock.now() + clockOffset) / 1000)),
        nonce: newNonce(signing),
        method: request.method,
        url: request.url,
        ext: await extOf(signing, request.body),
      }
      const values = { id: await id.read(), ...input, mac: await computeMac(signing, secret, input) }
      const parameters = signing.header.filter((name) => values[name] !== "").map((name) => `${name}="${values[name]}"`)
      return withHeader(request, "authorization", `MAC ${parameters.join(", ")}`)
    },
    ...(signing.clock && { refusals: [signing.clock.status] }),
    renew(refused, response) {
      const serverTime = Date.parse(response.headers.get("date") ?? "")
      if (!isClockError(signing, response) || Number.isNaN(serverTime)) return false
      const signedAt = Number(parseMacHeader(refused.headers["authorization"] ?? "")?.["ts"]) * 1000
      if (Math.abs(serverTime - signedAt) < leastDifference) return false
      clockOffset = serverTime - clock.now()
      return true
    },
    explain: (refused) => explain(signing, refused),
  }
}

function newNonce({ nonce: { length } }: MacSigning): string {
  return hex(random(Math.ceil(length / 2))).slice(0, length)
}

function explain(signing: MacSigning, request: HttpRequest): string {
  const { ts = "", nonce = "", ext = "" } = parseMacHeader(request.headers["authorization"] ?? "") ?? {}
  const { method, url } = request
  return `(the MAC was computed over ${JSON.stringify(normalizedString(signing, { ts, nonce, method, url, ext }))})`
}

function isClockError({ clock }: MacSigning, { status, body }: HttpResponse): boolean {
  return clock !== undefined && status === clock.status && body.includes(`"${clock.code}"`)
}
