import { Cancellation } from "../time/cancellation.js"
import type { Clock } from "../time/clock.js"
import { sleep, systemClock } from "../time/clock.js"
import { ConfigurationError } from "../errors.js"
import type { DeliverOptions, Delivery, DeliveryAttempt } from "./delivery.js"
import type { DeliveryPlan } from "./delivery-plan.js"
import { deliveryPlan, deliveryTarget } from "./delivery-plan.js"
import type { DeliveryRequest } from "./delivery-request.js"
import { checkDeliverySecret, deliveryRequest } from "./delivery-request.js"
import type { DeliverySlots } from "./delivery-slots.js"
import { postWebhook } from "./post-webhook.js"
import type { VirtualClock } from "./virtual-clock.js"

/**
 * Delivers an event as the provider would: signs it, posts it, and repeats it by the contract's schedule until an answer
 * acknowledges or stops it. Redirects are not followed.
 * @param url https, or http on this machine
 * @param event the body, or what verify made of it; where nothing is signed, what names the resource to fetch
 * @throws ConfigurationError for a URL, a secret or an option that cannot be used
 */
export function deliver(url: string | URL, event: object, options: DeliverOptions): Delivery {
  const { events, duplicates = 0, clock = systemClock } = options
  if (!Number.isInteger(duplicates) || duplicates < 0)
    throw new ConfigurationError("duplicates must be a whole number from 0 on.", { option: "duplicates" })
  checkDeliverySecret(events, options.secret)
  const attempts: DeliveryAttempt[] = []
  const record = { url: String(url), attempts, delivered: false }
  const target = deliveryTarget(url, options.allow)
  const plan = deliveryPlan(events, options.type ?? (event as { type?: string }).type, options)
  const request = requestOf(event, options)
  const cancellation = new Cancellation(options.signal)
  const sending = { target, plan, request, clock, slots: options.slots, cancellation, record }
  const copies = Array.from({ length: 1 + duplicates }, (_, copy) => send(sending, copy))
  const finished = Promise.all(copies).finally(() => cancellation.dispose())
  const delivery: Delivery = Object.assign(record, { done: finished.then(() => delivery) })
  return delivery
}

interface Sending {
  readonly target: URL
  readonly plan: DeliveryPlan
  readonly request: (attempt: number) => ReturnType<DeliveryRequest>
  readonly clock: Clock | VirtualClock
  readonly slots: DeliverySlots | undefined
  readonly cancellation: Cancellation
  readonly record: { readonly attempts: DeliveryAttempt[]; delivered: boolean }
}

/** Sends one copy until it is acknowledged, stopped, given up or cancelled. */
async function send(sending: Sending, copy: number): Promise<void> {
  const { plan, clock, slots, cancellation, record } = sending
  for (const [before, wait] of plan.waits.entries()) {
    if (wait > 0) await sleep(clock, wait, cancellation).catch(() => undefined)
    if (cancellation.cancelled) return
    const attempt = () => attemptOnce(sending, copy, before + 1)
    const made = await holding(clock, slots === undefined ? attempt() : slots.run(attempt))
    const verdict = made?.status === undefined ? undefined : plan.verdict(made.status)
    if (verdict === "delivered") record.delivered = true
    if (verdict !== undefined) return
  }
}

async function attemptOnce(sending: Sending, copy: number, attempt: number): Promise<DeliveryAttempt | undefined> {
  const { target, plan, request, clock, cancellation, record } = sending
  if (cancellation.cancelled) return undefined
  const signed = await request(attempt)
  const at = clock.now()
  const started = performance.now()
  const outcome = await postWebhook(target, signed, plan.timeout, cancellation)
  const made = { copy, attempt, at, ms: performance.now() - started, ...outcome }
  record.attempts.push(made)
  return made
}

/** Keeps a virtual clock from moving on while something is under way. */
function holding<T>(clock: Clock | VirtualClock, work: Promise<T>): Promise<T> {
  return "hold" in clock ? clock.hold(work) : work
}

/** Signs an attempt with what is valid then. */
function requestOf(
  event: object,
  { events, secret = [], type, id, now = systemClock.now }: DeliverOptions,
): Sending["request"] {
  const names = { ...(type === undefined ? {} : { type }), ...(id === undefined ? {} : { id }) }
  const request = deliveryRequest(events, structuredClone(event), { ...names, now: now() })
  return async (attempt) => request(typeof secret === "function" ? secret(attempt) : secret, now())
}
