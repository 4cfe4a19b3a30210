import { atPointer } from "../contract.js"
import type { WebhookEvent } from "./event.js"
import type { WebhookSource } from "./receiver-settings.js"

/** The mode that an event is marked with; undefined where the contract knows no mark of it. */
export function eventMode({ events }: WebhookSource, event: WebhookEvent): "test" | "live" | undefined {
  const [first] = Object.values(events)
  const known = Object.hasOwn(events, event.type) ? events[event.type] : undefined
  const mark = (known ?? (first && "fetch" in first.signature ? first : undefined))?.mode
  if (mark === undefined) return undefined
  const value = atPointer(event, mark.pointer)
  if (typeof value === "boolean") return value === mark.test ? "test" : "live"
  return mark.absent
}
