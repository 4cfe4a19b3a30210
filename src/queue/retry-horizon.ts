import type { Webhooks } from "../contract.js"

const day = 86_400_000

/** Where a contract knows no schedule: no provider is known to repeat for more than a week. */
const unknownHorizon = 7 * day

/** How long a provider may repeat an event, and a day for good measure, in ms. */
export function retryHorizon(events: Webhooks): number {
  const schedules = Object.values(events).map(({ delivery }) => delivery?.retries)
  const horizons = schedules.map(
    (retries) => retries?.reduce((sum, seconds) => sum + seconds * 1000, 0) ?? unknownHorizon,
  )
  return Math.max(...horizons) + day
}
