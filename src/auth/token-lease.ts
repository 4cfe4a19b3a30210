import { Cancellation } from "../time/cancellation.js"
import { sleep } from "../time/clock.js"
import type { AccessToken } from "./access-token.js"
import type { AuthContext } from "./authenticator.js"
import type { TokenStore } from "./token-store.js"
import { leaseTime } from "./token-store.js"

/** What a token is needed for. */
export interface TokenNeed {
  /** Whether a token of the store will do. */
  accepts(token: AccessToken): boolean
  /** The token that the API refused last. */
  readonly refused: string | undefined
  /** Whether to wait while another process asks for one. */
  readonly waits: boolean
}

/** ms between two looks into the store. */
const poll = { shortest: 25, longest: 250 }

/**
 * Gets a token from the store, or asks for one while all others with this store wait for it. Who has waited as long as a
 * lease lasts asks by himself: the process that has the lease may be gone.
 * @returns undefined when another process asks for a token and the need does not wait
 * @throws TokenError when this process asked and got none
 */
export async function obtainToken(
  store: TokenStore,
  need: TokenNeed,
  request: () => Promise<AccessToken>,
  { clock, random }: AuthContext,
): Promise<AccessToken | undefined> {
  const stored = async () => {
    const token = await store.read(need.refused)
    return token !== undefined && need.accepts(token) ? token : undefined
  }
  const giveUpAt = clock.now() + leaseTime
  for (let wait = poll.shortest; ; wait = Math.min(2 * wait, poll.longest)) {
    const found = await stored()
    if (found !== undefined) return found
    if ((await store.lease()) || clock.now() >= giveUpAt) break
    if (!need.waits) return undefined
    await sleep(clock, Math.ceil(wait * (0.5 + random() / 2)), new Cancellation())
  }
  try {
    return (await stored()) ?? (await issue(store, request))
  } finally {
    await store.release()
  }
}

async function issue(store: TokenStore, request: () => Promise<AccessToken>): Promise<AccessToken> {
  const token = await request()
  await store.write(token)
  return token
}
