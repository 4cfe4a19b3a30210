import type { Clock } from "../time/clock.js"
import type { Webhooks } from "../contract.js"
import type { DeliverySlots } from "./delivery-slots.js"
import type { VirtualClock } from "./virtual-clock.js"

export interface DeliverOptions {
  /** How the API signs, names and delivers: `webhooks.events` of its module. */
  events: Webhooks
  /**
   * Needed where webhooks are signed. A list signs with all of them; a function is asked before each attempt, so that it
   * can rotate.
   */
  secret?: string | readonly string[] | ((attempt: number) => string | readonly string[])
  /** The event's type, where it does not stand in the event. */
  type?: string
  /** The event's id, where it does not stand in the event. Default: made up where it travels in a header. */
  id?: string
  /** ms before the second attempt and each further one. Default: the contract's, or none where it knows none. */
  schedule?: readonly number[]
  /** ms before the first attempt: what was sent later arrives earlier. */
  delay?: number
  /** How many more times the event is sent at the same time, each with attempts of its own. */
  duplicates?: number
  /** ms, in real time. Default: the contract's, or 10 s to connect and 30 s to answer. */
  timeout?: { connect?: number; read?: number }
  /** What the waits go by. A virtual clock stands still during an attempt. */
  clock?: Clock | VirtualClock
  /** What stamps say, in ms since epoch. Default: the system's time, by which receivers judge them. */
  now?: () => number
  /** Shared by deliveries that shall not have too many attempts under way. */
  slots?: DeliverySlots
  /** `plain-http` also delivers over http to other machines. */
  allow?: readonly "plain-http"[]
  /** Ends the delivery. */
  signal?: AbortSignal
}

/** One request and what came of it. */
export interface DeliveryAttempt {
  /** 0, or the number of the duplicate. */
  readonly copy: number
  /** 1 for the first of its copy. */
  readonly attempt: number
  /** When it began, in ms since epoch by the clock. */
  readonly at: number
  /** How long it took, in ms of real time. */
  readonly ms: number
  readonly status?: number
  /** Why there was no answer: `connect-timeout`, `read-timeout`, `aborted` or a code such as `ECONNREFUSED`. */
  readonly error?: string
}

/** The record of a delivery; it grows until `done` resolves with it. */
export interface Delivery {
  readonly url: string
  readonly attempts: readonly DeliveryAttempt[]
  /** Whether the receiver has acknowledged the event. */
  readonly delivered: boolean
  /** Resolves when nothing more will be sent. Rejects with ConfigurationError when the event cannot be signed. */
  readonly done: Promise<Delivery>
}
