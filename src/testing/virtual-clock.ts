import type { Clock } from "../time/clock.js"
import { ConfigurationError } from "../errors.js"

interface Timer {
  /** ms since epoch. */
  readonly at: number
  readonly callback: () => void
}

/** A clock that stands still until it is moved. */
export interface VirtualClock extends Clock {
  /**
   * Moves on by so many ms and fires what is due, in order. Work under way is waited for before the first timer, after
   * each, and at the end. Calls wait for one another.
   * @throws ConfigurationError when ms is no number from 0 on
   */
  advance(ms: number): Promise<void>
  /** Time stands still until this work has settled. The work itself must not wait for this clock. Returns the work. */
  hold<T>(work: Promise<T>): Promise<T>
}

/** @param start ms since epoch. Default: now. */
export function virtualClock(start = Date.now()): VirtualClock {
  let time = start
  let moved = Promise.resolve()
  const timers = new Set<Timer>()
  const work = new Set<Promise<unknown>>()

  const move = async (ms: number) => {
    const end = time + ms
    await quiet(work)
    for (let next = nearest(timers); next !== undefined && next.at <= end; next = nearest(timers)) {
      time = Math.max(time, next.at)
      timers.delete(next)
      next.callback()
      await quiet(work)
    }
    time = end
  }

  return {
    now: () => time,
    setTimeout(callback, ms) {
      const timer = { at: time + Math.max(0, ms), callback }
      timers.add(timer)
      return timer
    },
    clearTimeout: (timer) => void timers.delete(timer as Timer),
    async advance(ms) {
      if (!(ms >= 0 && ms < Infinity))
        throw new ConfigurationError("Time moves on only: advance takes a number of ms from 0 on.", { option: "ms" })
      const done = moved.then(() => move(ms))
      moved = done.catch(() => undefined)
      await done
    },
    hold(promise) {
      const settled = promise.then(ignore, ignore).finally(() => work.delete(settled))
      work.add(settled)
      return promise
    },
  }
}

/** The timer that is due first; of several the one that was set first. */
function nearest(timers: ReadonlySet<Timer>): Timer | undefined {
  let first: Timer | undefined
  for (const timer of timers) if (first === undefined || timer.at < first.at) first = timer
  return first
}

/** Resolves when no work is under way and everything that needs no I/O has gone on. */
async function quiet(work: ReadonlySet<Promise<unknown>>): Promise<void> {
  do {
    await Promise.all(work)
    await new Promise((resolve) => void setImmediate(resolve))
  } while (work.size > 0)
}

function ignore(): void {}
