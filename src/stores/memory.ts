import type { Clock } from "../time/clock.js"
import { systemClock } from "../time/clock.js"
import type { Store } from "./store.js"

interface Entry {
  readonly value: string
  /** ms since epoch. */
  readonly expiresAt: number
}

const sweepFrom = 64

/**
 * A store in this process. It has no timers: what has expired goes away when it is read, or when the store has doubled
 * since it was last swept.
 */
export function memoryStore(clock: Pick<Clock, "now"> = systemClock): Store {
  const entries = new Map<string, Entry>()
  let sweepAt = sweepFrom

  const read = (key: string) => {
    const entry = entries.get(key)
    if (entry === undefined || clock.now() < entry.expiresAt) return entry?.value
    entries.delete(key)
    return undefined
  }
  const write = (key: string, value: string, ttlMs: number) => {
    entries.set(key, { value, expiresAt: clock.now() + ttlMs })
    if (entries.size < sweepAt) return
    for (const expired of entries.keys()) read(expired)
    sweepAt = Math.max(sweepFrom, 2 * entries.size)
  }
  const writeIf = (holds: boolean, key: string, value: string, ttlMs: number) => {
    if (holds) write(key, value, ttlMs)
    return holds
  }

  return {
    get: async (key) => read(key),
    set: async (key, value, ttlMs) => write(key, value, ttlMs),
    add: async (key, value, ttlMs) => writeIf(read(key) === undefined, key, value, ttlMs),
    replace: async (key, old, value, ttlMs) => writeIf(read(key) === old, key, value, ttlMs),
    delete: async (key) => void entries.delete(key),
  }
}
