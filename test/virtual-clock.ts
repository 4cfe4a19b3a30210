import type { Clock } from "paysmith"

interface Timer {
  readonly at: number
  readonly callback: () => void
}

/** A clock for the `clock` option that stands still until the test moves it. */
export interface VirtualClock extends Clock {
  /** How many timers are set. */
  readonly pending: number
  /** ms until each timer, the nearest first. */
  readonly waits: readonly number[]
  /** Moves on, firing what is due in order, and lets what waits for it go on. */
  advance(ms: number): Promise<void>
  /** Resolves as soon as a timer of exactly so many ms is set; at once when there is one. */
  waiting(ms: number): Promise<void>
  /** Resolves with the wait of the next timer that is set, in ms. */
  nextTimer(): Promise<number>
}

/** @param start ms since epoch */
export function virtualClock(start = Date.UTC(2026, 10, 20, 12)): VirtualClock {
  let time = start
  const timers = new Set<Timer>()
  const watchers = new Set<(ms: number) => void>()
  const sorted = () => [...timers].sort((a, b) => a.at - b.at)
  const watch = (accepts: (ms: number) => boolean) =>
    new Promise<number>((resolve) => {
      const watcher = (ms: number) => {
        if (!accepts(ms)) return
        watchers.delete(watcher)
        resolve(ms)
      }
      watchers.add(watcher)
    })
  return {
    now: () => time,
    setTimeout(callback, ms) {
      const timer = { at: time + ms, callback }
      timers.add(timer)
      for (const watcher of watchers) watcher(ms)
      return timer
    },
    clearTimeout: (timer) => void timers.delete(timer as Timer),
    get pending() {
      return timers.size
    },
    get waits() {
      return sorted().map(({ at }) => at - time)
    },
    async advance(ms) {
      const end = time + ms
      for (let [next] = sorted(); next !== undefined && next.at <= end; [next] = sorted()) {
        time = Math.max(time, next.at)
        timers.delete(next)
        next.callback()
        await settled()
      }
      time = end
      await settled()
    },
    waiting: async (ms) => void ([...timers].some(({ at }) => at - time === ms) || (await watch((set) => set === ms))),
    nextTimer: () => watch(() => true),
  }
}

/** Lets everything that needs no I/O go on. */
function settled(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve))
}
