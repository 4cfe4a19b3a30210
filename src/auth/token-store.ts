import { random } from "#crypto"
import type { Clock } from "../time/clock.js"
import { hex } from "../crypto/encoding.js"
import type { Store } from "../stores/store.js"
import { timeLimit } from "../time/time-limit.js"
import type { AccessToken } from "./access-token.js"
import { parseAccessToken } from "./access-token.js"
import { tokenTimeout } from "./token-request.js"

/** ms: how long a process that asks for a token keeps others from asking. More than a token request can take. */
export const leaseTime = tokenTimeout + 2000

/** ms until a store counts as out of reach. */
const storeTimeout = 1000

/** ms: how long an emptied entry stays. */
const emptied = 1000

/**
 * One token in a store, and the lease of who asks for it. No method fails: a store that is broken or slow is left alone
 * from then on, as if there were none.
 */
export class TokenStore {
  readonly #store: Store
  readonly #clock: Clock
  readonly #tokenKey: string
  readonly #leaseKey: string
  readonly #owner = hex(random(16))
  #reachable = true
  #leased = false

  /** @param key which token it is */
  constructor(store: Store, key: string, clock: Clock) {
    this.#store = store
    this.#clock = clock
    this.#tokenKey = `token:${key}`
    this.#leaseKey = `token-lease:${key}`
  }

  /** The stored token; one that was refused is taken out, unless somebody has replaced it meanwhile. */
  async read(refused: string | undefined): Promise<AccessToken | undefined> {
    const text = await this.#ask((store) => store.get(this.#tokenKey))
    const token = parseAccessToken(text)
    if (token === undefined || token.token !== refused) return token
    await this.#ask((store) => store.replace(this.#tokenKey, text!, "", emptied))
    return undefined
  }

  async write(token: AccessToken): Promise<void> {
    const ttl = token.expiresAt - this.#clock.now()
    if (ttl > 0) await this.#ask((store) => store.set(this.#tokenKey, JSON.stringify(token), ttl))
  }

  /** Whether the token may be asked for now: nobody else does, or nobody could be told. */
  async lease(): Promise<boolean> {
    const added = await this.#ask((store) => store.add(this.#leaseKey, this.#owner, leaseTime))
    this.#leased = added === true
    return added ?? true
  }

  /** Ends the lease if it is still ours: emptied first, so that nobody else's can be deleted. */
  async release(): Promise<void> {
    if (!this.#leased) return
    this.#reachable = true
    const ours = await this.#ask((store) => store.replace(this.#leaseKey, this.#owner, "", emptied))
    if (ours) await this.#ask((store) => store.delete(this.#leaseKey))
  }

  async #ask<T>(operation: (store: Store) => Promise<T>): Promise<T | undefined> {
    if (!this.#reachable) return undefined
    try {
      const answer = Promise.resolve(operation(this.#store))
      return await timeLimit(this.#clock, storeTimeout, answer, () => new Error("The store does not answer."))
    } catch {
      this.#reachable = false
      return undefined
    }
  }
}
