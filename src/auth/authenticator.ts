import type { Clock } from "../time/clock.js"
import type { CredentialRule, SecurityScheme } from "../contract.js"
import type { CredentialSource } from "../options/credentials.js"
import type { HttpRequest, HttpResponse, Send } from "../pipeline.js"
import type { Store } from "../stores/store.js"

/** Turns credentials into what a request needs to be accepted. */
export interface Authenticator {
  /** Adds the credential. Called for every attempt. */
  apply(request: HttpRequest): HttpRequest | Promise<HttpRequest>
  /** Statuses beside 401 that may mean that the credential was refused. */
  readonly refusals?: readonly number[]
  /**
   * Called when the API refused the credential. Returns true when another attempt has a chance: the credential that was
   * refused has been replaced meanwhile.
   */
  renew?(refused: HttpRequest, response: HttpResponse): boolean | Promise<boolean>
  /** What helps to find out why a request was refused, at once or after one renewal; never the secret itself. */
  explain?(refused: HttpRequest, renewed: boolean): string
}

/** What an authenticator gets from the client it belongs to. */
export interface AuthContext {
  readonly baseUrl: string
  /** The bare transport: no retry, no pacing, no user's middleware. */
  readonly send: Send
  readonly clock: Clock
  /** A number from 0 to below 1. */
  readonly random: () => number
  /** Where tokens are shared; absent: in this client's memory. */
  readonly store: Store | undefined
}

/** The same request with one more header. */
export function withHeader(request: HttpRequest, name: string, value: string): HttpRequest {
  return { ...request, headers: { ...request.headers, [name]: value } }
}

/** Finds a credential; undefined when there is none and the contract calls it optional. */
export type FindCredential = (rule: CredentialRule) => CredentialSource | undefined

/** Makes the authenticator of a security scheme; undefined when an optional credential is missing. */
export type AuthKind<Scheme extends SecurityScheme> = (
  scheme: Scheme,
  find: FindCredential,
  context: AuthContext,
) => Authenticator | undefined

/** The kinds of security schemes that a client can do. A bundle holds only those that its contract names. */
export type AuthKinds = { readonly [Scheme in SecurityScheme as Scheme["kind"]]?: AuthKind<Scheme> }
