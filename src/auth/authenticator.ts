import type { Clock } from "../clock.js"
import type { HttpRequest, HttpResponse, Send } from "../pipeline.js"

/** Turns credentials into what a request needs to be accepted. */
export interface Authenticator {
  /** Adds the credential. Called for every attempt. */
  apply(request: HttpRequest): HttpRequest | Promise<HttpRequest>
  /**
   * Called when the API answered 401. Returns true when another attempt has a chance: the credential that was refused
   * has been replaced meanwhile.
   */
  renew?(refused: HttpRequest, response: HttpResponse): boolean | Promise<boolean>
  /** Names the credential in an error; never the secret itself. */
  readonly describe: string
  /** What helps to find out why a request was refused. */
  explain?(refused: HttpRequest): string
}

/** What an authenticator gets from the client it belongs to. */
export interface AuthContext {
  readonly baseUrl: string
  /** The bare transport: no retry, no pacing, no user's middleware. */
  readonly send: Send
  readonly clock: Clock
}

/** The same request with one more header. */
export function withHeader(request: HttpRequest, name: string, value: string): HttpRequest {
  return { ...request, headers: { ...request.headers, [name]: value } }
}
