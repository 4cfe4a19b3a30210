import type { Clock } from "../time/clock.js"
import type { Store } from "../stores/store.js"
import type { UnknownEvent } from "./event.js"
import type { WebhookSecret } from "./verify.js"

/** Takes a webhook delivery and answers it: a route handler of Next.js, Hono and everything else that speaks fetch. */
export type Receiver = (request: Request) => Promise<Response>

/** What a handler is told beside the event. */
export interface EventContext {
  /** Names the event, the same for each of its deliveries: 64 hexadecimal digits. */
  readonly key: string
  /** Names this run; the next run of the same event has another. */
  readonly token: string
}

/** Does the work of an event. What it throws or rejects with makes the provider send the event again. */
export type EventHandler<Event> = (event: Event, context: EventContext) => unknown

export type EventHandlers<Events> = { readonly [Type in keyof Events]?: EventHandler<Events[Type]> }

/** Handlers, or a queue that takes every event. */
export type EventWork<Events> =
  | {
      on: EventHandlers<Events>
      /** Gets every event that has no handler. Default: it is acknowledged, and nothing runs. */
      otherwise?: EventHandler<UnknownEvent>
      enqueue?: never
    }
  | {
      /** Puts the event into a queue; it is acknowledged when this resolves. */
      enqueue: EventHandler<Events[keyof Events]>
      on?: never
      otherwise?: never
    }

export interface ReceiverLimits {
  /** Bytes of a body. Default 1 048 576. */
  body?: number
  /** ms from the first byte to the answer, the handler included. Default: 80 % of the time that the provider waits, which is 10 s where it says nothing. */
  time?: number
  /** ms for which a run keeps others from running the same event, should its process die. Default 60 000. */
  lease?: number
  /** How many resources are fetched at a time, where a webhook only names one. Default 5. */
  fetches?: number
}

/** Statuses to answer with. Some providers never send again after certain ones. */
export interface ReceiverStatuses {
  /** What is not to be trusted. Default 403. */
  refused?: number
  /** The handler failed or took too long. Default 500. */
  failed?: number
  /** The same event is being worked on, or the store is out of reach. Default 503. */
  running?: number
}

export interface CommonReceiverOptions<Events> {
  /** Where it is kept what has been done; processes with the same one share it. Default: this receiver's memory. */
  store?: Store
  /** Acknowledges events that are marked as belonging to the other mode, and runs nothing. */
  mode?: "test" | "live"
  /** Gets every error, those of refused deliveries included. Default: one line to console.error, without the event. */
  onError?: (error: unknown, event?: Events[keyof Events] | UnknownEvent) => unknown
  answers?: ReceiverStatuses
  limits?: ReceiverLimits
  /** Default: the system's. For tests. */
  clock?: Clock
}

/** Options of a receiver of signed webhooks. */
export type SignedReceiverOptions<Events> = CommonReceiverOptions<Events> &
  EventWork<Events> & {
    /** One secret, or all that are valid while one is replaced; a function is asked for each delivery. */
    secret: WebhookSecret | (() => WebhookSecret | Promise<WebhookSecret>)
    /** How far a signed timestamp may be off, either way, in ms. Default: the contract's. */
    tolerance?: number
  }

/** Options of a receiver of webhooks that only name what has to be fetched. */
export type FetchedReceiverOptions<Events, Client> = CommonReceiverOptions<Events> &
  EventWork<Events> & { client: Client }
