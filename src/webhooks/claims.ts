import { random } from "#crypto"
import type { Webhook } from "../contract.js"
import { hex } from "../crypto/encoding.js"
import type { Store } from "../stores/store.js"

/** The right to work on an event, until it is committed or released, or its lease ends. */
export interface Claim {
  /** Tells this claim from all others on the same event. */
  readonly token: string
  /** The event is done: nobody shall run it again. */
  commit(): Promise<void>
  /** The event is not done: whoever comes next may run it. */
  release(): Promise<void>
  /** There is no such event: refuse it for a while. */
  deny(ms: number): Promise<void>
}

/** Why there is nothing to claim. */
export type Unclaimable = "duplicate" | "running" | "refused"

const states: Readonly<Record<string, Unclaimable>> = { done: "duplicate", denied: "refused" }

export interface ClaimTimes {
  /** ms after which a claim that was neither committed nor released is open again. */
  readonly lease: number
  /** ms for which it is remembered that an event is done. */
  readonly horizon: number
}

/** Claims the event of a key. A store that is out of reach rejects. */
export async function claimEvent(
  store: Store,
  key: string,
  { lease, horizon }: ClaimTimes,
): Promise<Claim | Unclaimable> {
  const place = `webhook:${key}`
  const token = hex(await random(16))
  const own = `running:${token}`
  const claimed = (await store.add(place, own, lease)) || (await store.replace(place, "free", own, lease))
  if (!claimed) return states[(await store.get(place)) ?? ""] ?? "running"
  return {
    token,
    async commit() {
      // Where the lease has ended and nobody else runs it, it is done all the same.
      if (!(await store.replace(place, own, "done", horizon))) await store.add(place, "done", horizon)
    },
    // A store cannot delete on a condition; this one expires at once.
    release: async () => void (await store.replace(place, own, "free", 1)),
    deny: async (ms) => void (await store.replace(place, own, "denied", ms)),
  }
}

const day = 86_400_000

/** ms for which a provider may send an event again: the sum of its pauses and a day, or eight days where it names none. */
export function retryHorizon(delivery: Webhook["delivery"]): number {
  if (delivery?.retries === undefined) return 8 * day
  return delivery.retries.reduce((sum, seconds) => sum + seconds * 1000, 0) + day
}
