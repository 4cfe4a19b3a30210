import { ConfigurationError } from "../errors.js"
import { slots } from "../webhooks/slots.js"

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
  return { run: slots(limit, Infinity) }
}
