import { ConfigurationError } from "../errors.js"
import { deliver } from "./deliver.js"
import type { DeliverOptions, Delivery } from "./delivery.js"
import { deliverySlots } from "./delivery-slots.js"

export interface DeliverAllOptions extends Omit<DeliverOptions, "id" | "slots"> {
  /** The order in which the first attempts begin. Default: as given. */
  order?: "given" | "reversed" | "shuffled"
  /** How many attempts may be under way at a time. Default 10; with 1 they also arrive in order. */
  concurrency?: number
  /** Numbers from 0 to below 1 that shuffle. Default Math.random. */
  random?: () => number
}

/**
 * Delivers several events to one URL, each as `deliver` does.
 * @returns one record per event, in the order in which they are sent
 * @throws ConfigurationError as `deliver` does
 */
export function deliverAll(
  url: string | URL,
  events: readonly object[],
  { order = "given", concurrency = 10, random = Math.random, ...options }: DeliverAllOptions,
): Delivery[] {
  if (!Object.hasOwn(orders, order))
    throw new ConfigurationError(`order must be one of ${Object.keys(orders).join(", ")}.`, { option: "order" })
  const slots = deliverySlots(concurrency)
  return orders[order](events, random).map((event) => deliver(url, event, { ...options, slots }))
}

const orders = {
  given: (events: readonly object[]) => [...events],
  reversed: (events: readonly object[]) => [...events].reverse(),
  shuffled: (events: readonly object[], random: () => number) => shuffle([...events], random),
}

/** Every order is as likely as every other (Fisher and Yates). */
function shuffle<T>(list: T[], random: () => number): T[] {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[list[last], list[other]] = [list[other]!, list[last]!]
  }
  return list
}
