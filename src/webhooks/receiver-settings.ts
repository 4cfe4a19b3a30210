import type { Clock } from "../time/clock.js"
import { systemClock } from "../time/clock.js"
import type { Webhooks } from "../contract.js"
import { ConfigurationError } from "../errors.js"
import { memoryStore } from "../stores/memory.js"
import type { Store } from "../stores/store.js"
import { isStore } from "../stores/store.js"
import type { HandlerOf } from "./receiver-handlers.js"
import { receiverHandlers } from "./receiver-handlers.js"
import { receiverLimits, receiverStatuses } from "./receiver-limits.js"
import { refuseOption } from "./receiver-option.js"
import type {
  FetchedReceiverOptions,
  ReceiverLimits,
  ReceiverStatuses,
  SignedReceiverOptions,
} from "./receiver-options.js"
import type { Report } from "./report.js"
import { reporter } from "./report.js"

/** Whose webhooks they are: the contract's id and what it says of them. */
export interface WebhookSource {
  readonly id: string
  readonly events: Webhooks
}

/** Options as any receiver may have them. */
export type AnyReceiverOptions = SignedReceiverOptions<any> | FetchedReceiverOptions<any, object>

/** The options of a receiver, checked and complete. */
export interface ReceiverSettings extends WebhookSource {
  /** What runs for an event; undefined where nobody wants it. */
  readonly handlerOf: HandlerOf
  readonly store: Store
  readonly mode: "test" | "live" | undefined
  readonly report: Report
  readonly statuses: Required<ReceiverStatuses>
  readonly limits: Required<ReceiverLimits>
  readonly clock: Clock
}

const names = [
  "secret",
  "tolerance",
  "client",
  "on",
  "otherwise",
  "enqueue",
  "store",
  "mode",
  "onError",
  "answers",
  "limits",
  "clock",
]

/** @throws ConfigurationError when an option is unknown, missing or cannot be used; it names the option */
export function receiverSettings(source: WebhookSource, options: AnyReceiverOptions): ReceiverSettings {
  if (typeof options !== "object" || options === null)
    throw new ConfigurationError("receiver takes one object with options.")
  for (const name of Object.keys(options))
    if (!names.includes(name)) refuseOption(name, `is no option of receiver. It knows ${names.join(", ")}.`)
  const { clock = systemClock, store = memoryStore(clock), mode, onError, answers, limits } = options
  if (!isStore(store)) refuseOption("store", "must be a store such as redisStore(client) of paysmith/redis.")
  if (mode !== undefined && mode !== "test" && mode !== "live") refuseOption("mode", 'must be "test" or "live".')
  if (onError !== undefined && typeof onError !== "function") refuseOption("onError", "must be a function.")
  return {
    ...source,
    handlerOf: receiverHandlers(source, options),
    store,
    mode,
    report: reporter(source.id, onError as Report | undefined),
    statuses: receiverStatuses(answers),
    limits: receiverLimits(Object.values(source.events)[0], limits),
    clock,
  }
}
