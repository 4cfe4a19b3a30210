import type { Clock } from "../clock.js"
import { systemClock } from "../clock.js"
import type { Webhook, Webhooks } from "../contract.js"
import { ConfigurationError } from "../errors.js"
import { checkTimes } from "../limits.js"
import { memoryStore } from "../stores/memory.js"
import type { Store } from "../stores/store.js"
import { isStore } from "../stores/store.js"
import { kindOf } from "../value-kind.js"
import type { UnknownEvent } from "./event.js"
import type { EventHandler, FetchedReceiverOptions, ReceiverLimits, ReceiverStatuses, SignedReceiverOptions } from "./receiver-options.js"
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
  readonly handlerOf: (type: string) => EventHandler<UnknownEvent> | undefined
  readonly store: Store
  readonly mode: "test" | "live" | undefined
  readonly report: Report
  readonly statuses: Required<ReceiverStatuses>
  readonly limits: Required<ReceiverLimits>
  readonly clock: Clock
}

const names = "secret tolerance client on otherwise enqueue store mode onError answers limits clock".split(" ")

/** @throws ConfigurationError when an option is unknown, missing or cannot be used; it names the option */
export function receiverSettings(source: WebhookSource, options: AnyReceiverOptions): ReceiverSettings {
  if (typeof options !== "object" || options === null) throw new ConfigurationError("receiver takes one object with options.")
  for (const name of Object.keys(options))
    if (!names.includes(name)) refuse(name, `is no option of receiver. It knows ${names.join(", ")}.`)
  const { clock = systemClock, store = memoryStore(clock), mode, onError, answers, limits } = options
  if (!isStore(store)) refuse("store", "must be a store such as redisStore(client) of paysmith/redis.")
  if (mode !== undefined && mode !== "test" && mode !== "live") refuse("mode", 'must be "test" or "live".')
  if (onError !== undefined && typeof onError !== "function") refuse("onError", "must be a function.")
  return {
    ...source,
    handlerOf: handlers(source, options),
    store,
    mode,
    report: reporter(source.id, onError as Report | undefined),
    statuses: checkStatuses({ refused: 403, failed: 500, running: 503, ...answers }),
    limits: checkLimits({ body: 2 ** 20, time: answerTime(Object.values(source.events)[0]), lease: 60_000, fetches: 5, ...limits }),
    clock,
  }
}

function handlers({ id, events }: WebhookSource, { on, otherwise, enqueue }: AnyReceiverOptions): ReceiverSettings["handlerOf"] {
  const given: Record<string, unknown> = { ...(on as object | undefined), ...(otherwise && { otherwise }), ...(enqueue && { enqueue }) }
  for (const [name, handler] of Object.entries(given))
    if (handler !== undefined && typeof handler !== "function") refuse(name, `must be a function, not ${kindOf(handler)}.`)
  if (enqueue !== undefined) {
    if (on !== undefined || otherwise !== undefined) refuse("enqueue", "takes every event: give it or handlers, not both.")
    return () => enqueue as EventHandler<UnknownEvent>
  }
  if (typeof on !== "object" || on === null) refuse("on", `must be an object with a function for each event, such as { "${Object.keys(events)[0]}": (event) => ... }.`)
  const signed = Object.values(events).some(({ signature }) => "header" in signature)
  for (const type of Object.keys(on!))
    if (signed && !Object.hasOwn(events, type)) refuse("on", `names ${type}, which ${id} does not know. It knows ${Object.keys(events).join(", ")}; others go to otherwise.`)
  return (type) => (Object.hasOwn(on!, type) ? (on as Record<string, EventHandler<UnknownEvent>>)[type] : undefined) ?? otherwise
}

/** ms: less than the provider waits for the answer. */
function answerTime(webhook: Webhook | undefined): number {
  return (webhook?.delivery?.timeout?.read ?? 10) * 800
}

function checkStatuses(statuses: Required<ReceiverStatuses>): Required<ReceiverStatuses> {
  for (const [name, status] of Object.entries(statuses))
    if (!["refused", "failed", "running"].includes(name) || !Number.isInteger(status) || status < 400 || status > 599)
      refuse("answers", `takes refused, failed and running, each a status from 400 to 599: any other would acknowledge the event. ${name} does not fit.`)
  return statuses
}

function checkLimits(limits: Required<ReceiverLimits>): Required<ReceiverLimits> {
  const { body, time, lease, fetches, ...unknown } = limits
  for (const name of Object.keys(unknown)) refuse("limits", `takes body, time, lease and fetches, not ${name}.`)
  checkTimes({ "limits.time": time, "limits.lease": lease }, (why) => refuse("limits", why))
  for (const [name, value] of Object.entries({ body, fetches }))
    if (!Number.isInteger(value) || value < 1) refuse("limits", `limits.${name} must be a whole number from 1 on.`)
  if (lease < time) refuse("limits", `limits.lease must not be shorter than limits.time (${time} ms), or an event runs twice at a time.`)
  return limits
}

function refuse(option: string, why: string): never {
  throw new ConfigurationError(why.startsWith(option) ? why : `${option} ${why}`, { option })
}
