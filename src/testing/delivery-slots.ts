import { ConfigurationError } from "../errors.js"

/** Places for attempts to deliver a webhook: who finds none free waits in line. */
export interface DeliverySlots {
  run<T>(attempt: () => Promise<T>): Promise<T>
}

/**
 * Bounds how many attempts are under way at a time, over all deliveries that are given the same slots.
 * @throws ConfigurationError when the limit is no whole number from 1 on
 */
export function deliverySlots(limit: number): DeliverySlots {
  if (!Number.isInteger(limit) || limit < 1)
    throw new ConfigurationError("deliverySlots takes a whole number from 1 on.", { option: "limit" })
  const waiting: (() => void)[] = []
  let free = limit
  return {
    async run(attempt) {
      if (free > 0) free--
      else await new Promise<void>((resolve) => void waiting.push(resolve))
      try {
        return await attempt()
      } finally {
        const next = waiting.shift()
        if (next === undefined) free++
        else next()
      }
    },
  }
}
