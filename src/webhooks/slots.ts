import { PaysmithError } from "../errors.js"

/**
 * Runs so much at a time and lets the rest wait its turn.
 * @param most how many run at a time
 * @param waiting how many may wait; who comes then is rejected
 */
export function slots(most: number, waiting: number): <T>(work: () => Promise<T>) => Promise<T> {
  const queue: (() => void)[] = []
  let running = 0
  return async (work) => {
    if (running >= most) {
      if (queue.length >= waiting)
        throw new PaysmithError(`More than ${most + waiting} at a time: this one has to come again.`)
      await new Promise<void>((resolve) => queue.push(resolve))
    } else running += 1
    try {
      return await work()
    } finally {
      const next = queue.shift()
      if (next) next()
      else running -= 1
    }
  }
}
