import type { Webhook, Webhooks } from "../contract.js"
import { ConfigurationError } from "../errors.js"
import { isLoopback } from "../options/options.js"
import type { DeliverOptions } from "./delivery.js"
import type { DeliveryTimeout } from "./post-webhook.js"

/** How an event is delivered, as the contract says and the options overrule. Times are in ms. */
export interface DeliveryPlan {
  /** Before the first attempt and before each further one. */
  readonly waits: readonly number[]
  readonly timeout: DeliveryTimeout
  /** Whether a status ends the delivery: `delivered`, `stopped`, or undefined when it is repeated. */
  verdict(status: number): "delivered" | "stopped" | undefined
}

/** Seconds, where the contract knows no timeouts. */
const patience = { connect: 10, read: 30 }

/** @throws ConfigurationError when a time is no number of ms */
export function deliveryPlan(events: Webhooks, type: string | undefined, options: DeliverOptions): DeliveryPlan {
  const { retries = [], timeout = {}, success = ["2XX"], stop = [] } = factsOf(events, type)
  const { schedule = retries.map((seconds) => seconds * 1000), delay = 0 } = options
  const plan: DeliveryPlan = {
    waits: [delay, ...schedule],
    timeout: {
      connect: options.timeout?.connect ?? (timeout.connect ?? patience.connect) * 1000,
      read: options.timeout?.read ?? (timeout.read ?? patience.read) * 1000,
    },
    verdict: (status) =>
      success.some((mask) => fits(mask, status)) ? "delivered" : stop.includes(status) ? "stopped" : undefined,
  }
  checkTimes("schedule", schedule)
  checkTimes("delay", [delay])
  checkTimes("timeout", Object.values(plan.timeout))
  return plan
}

/**
 * The URL to deliver to.
 * @throws ConfigurationError unless it is https, or http on this machine
 */
export function deliveryTarget(text: string | URL, allow: readonly string[] = []): URL {
  const refuse = (why: string): never => {
    throw new ConfigurationError(`The webhook URL ${why}`, { option: "url" })
  }
  const url = URL.canParse(String(text))
    ? new URL(text)
    : refuse("is no URL. Give one such as http://127.0.0.1:3000/webhooks.")
  if (url.protocol !== "https:" && url.protocol !== "http:") return refuse(`must be http or https, not ${url.protocol}`)
  if (url.protocol === "http:" && !isLoopback(url.hostname) && !allow.includes("plain-http"))
    return refuse(
      `sends the event to ${url.hostname} in the clear. Use https or a server on this machine, or allow: ["plain-http"].`,
    )
  return url
}

/** What is known of an event's delivery; an API delivers events that its contract does not know like the others. */
function factsOf(events: Webhooks, type: string | undefined): NonNullable<Webhook["delivery"]> {
  const own = type !== undefined && Object.hasOwn(events, type) ? events[type] : undefined
  return (own ?? Object.values(events).find(({ delivery }) => delivery !== undefined))?.delivery ?? {}
}

/** Whether a status is what a mask such as `200` or `2XX` says. */
function fits(mask: string, status: number): boolean {
  return mask.endsWith("XX") ? mask.startsWith(String(status).slice(0, 1)) : mask === String(status)
}

function checkTimes(option: string, times: readonly number[]): void {
  if (Array.isArray(times) && times.every((ms) => typeof ms === "number" && ms >= 0 && ms < 2 ** 31)) return
  throw new ConfigurationError(`${option} must be in ms, from 0 on and below 2^31 (24 days).`, { option })
}
