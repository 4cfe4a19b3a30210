import type { Clock } from "../time/clock.js"
import type { AccessToken } from "./access-token.js"
import type { TokenNeed } from "./token-lease.js"

/** Finds or asks for a token; undefined when another process is at it and the need does not wait. */
export type ObtainToken = (need: TokenNeed) => Promise<AccessToken | undefined>

/** ms: the least pause after a renewal that brought nothing. */
const shortestPause = 1000

/**
 * The access token that all calls of a client share. It is renewed in the background before it ends; calls that have
 * none wait for the same one. A failure is told to who waits for it, and not remembered.
 */
export class TokenCache {
  readonly #obtain: ObtainToken
  readonly #clock: Clock
  readonly #random: () => number
  #current: AccessToken | undefined
  #refused: string | undefined
  /** ms since epoch. */
  #renewAt = 0
  #fetching: Promise<AccessToken> | undefined
  #renewing: Promise<void> | undefined

  constructor(obtain: ObtainToken, { clock, random }: { readonly clock: Clock; readonly random: () => number }) {
    this.#obtain = obtain
    this.#clock = clock
    this.#random = random
  }

  /** The token, at once when there is a good one. @throws what obtaining it throws */
  get(): AccessToken | Promise<AccessToken> {
    const token = this.#current
    const now = this.#clock.now()
    if (token === undefined || now >= token.expiresAt)
      return (this.#fetching ??= this.#fetch().finally(() => (this.#fetching = undefined)))
    if (now >= this.#renewAt) this.#renewing ??= this.#renew(token).finally(() => (this.#renewing = undefined))
    return token
  }

  /** Takes a token that the API refused out of use, unless it has been replaced already. */
  invalidate(refused: string | undefined): void {
    if (this.#current === undefined || this.#current.token !== refused) return
    this.#current = undefined
    this.#refused = refused
  }

  async #fetch(): Promise<AccessToken> {
    await this.#renewing
    const good = (token: AccessToken) => this.#clock.now() < token.expiresAt
    if (this.#current !== undefined && good(this.#current)) return this.#current
    const token = await this.#obtain({ accepts: good, refused: this.#refused, waits: true })
    return this.#adopt(token!)
  }

  async #renew(old: AccessToken): Promise<void> {
    const fresh = (token: AccessToken) => token.token !== old.token && this.#clock.now() < token.renewAt
    try {
      const token = await this.#obtain({ accepts: fresh, refused: this.#refused, waits: false })
      if (token === undefined) this.#pause(shortestPause)
      else this.#adopt(token)
    } catch {
      this.#pause((old.expiresAt - this.#clock.now()) / 2)
    }
  }

  /** Each process renews at a time of its own. */
  #adopt(token: AccessToken): AccessToken {
    this.#current = token
    this.#renewAt = token.renewAt + (this.#random() * (token.expiresAt - token.renewAt)) / 2
    return token
  }

  #pause(ms: number): void {
    this.#renewAt = this.#clock.now() + Math.max(shortestPause, ms) * (0.5 + this.#random() / 2)
  }
}
