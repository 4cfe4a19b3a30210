import { WebhookVerificationError } from "../errors.js"
import type { Claim, Unclaimable } from "./claims.js"
import { claimEvent, retryHorizon } from "./claims.js"
import type { UnknownEvent } from "./event.js"
import { eventMode } from "./event-mode.js"
import type { ReceiverSettings } from "./receiver-settings.js"

/** How a delivery ended. */
export type Outcome = "done" | "ignored" | "failed" | Unclaimable

/** A delivery on its way through the receiver. */
export interface Delivery {
  readonly headers: Headers
  readonly body: Uint8Array
  /** The event, as soon as it is known. */
  event?: UnknownEvent
}

/** Work on a claimed event: claim, run, commit; or release, if it fails. Never rejects. */
export async function runOnce(
  settings: ReceiverSettings,
  delivery: Delivery,
  key: string,
  work: (claim: Claim) => Promise<Outcome>,
): Promise<Outcome> {
  const tell = (error: unknown) => settings.report(error, delivery.event)
  const times = { lease: settings.limits.lease, horizon: retryHorizon(Object.values(settings.events)[0]?.delivery) }
  const claim = await claimEvent(settings.store, key, times).catch((error): Unclaimable => {
    tell(error)
    return "running"
  })
  if (typeof claim === "string") return claim
  try {
    const outcome = await work(claim)
    if (outcome === "done" || outcome === "ignored") await claim.commit().catch(tell)
    return outcome
  } catch (error) {
    tell(error)
    await claim.release().catch(tell)
    return error instanceof WebhookVerificationError ? "refused" : "failed"
  }
}

/** Runs the handler of an event, unless nobody wants it or it belongs to the other mode. */
export async function handle(
  settings: ReceiverSettings,
  event: UnknownEvent,
  key: string,
  { token }: Claim,
): Promise<Outcome> {
  if (isOtherMode(settings, event)) return "ignored"
  await settings.handlerOf(event.type)?.(event, { key, token })
  return "done"
}

/** Whether an event is marked as belonging to the mode that this receiver is not in. */
export function isOtherMode(settings: ReceiverSettings, event: UnknownEvent): boolean {
  const mode = settings.mode && eventMode(settings, event)
  return mode !== undefined && mode !== settings.mode
}
