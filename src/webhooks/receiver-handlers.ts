import { kindOf } from "../options/value-kind.js"
import type { UnknownEvent } from "./event.js"
import { refuseOption } from "./receiver-option.js"
import type { EventHandler } from "./receiver-options.js"
import type { AnyReceiverOptions, WebhookSource } from "./receiver-settings.js"

/** Finds what runs for a type of event; undefined where nobody wants it. */
export type HandlerOf = (type: string) => EventHandler<UnknownEvent> | undefined

/** @throws ConfigurationError when there are no handlers, or one is for an event that the contract does not know */
export function receiverHandlers(source: WebhookSource, { on, otherwise, enqueue }: AnyReceiverOptions): HandlerOf {
  const given = { ...(on as object | undefined), ...(otherwise && { otherwise }), ...(enqueue && { enqueue }) }
  for (const [name, handler] of Object.entries<unknown>(given))
    if (handler !== undefined && typeof handler !== "function")
      refuseOption(name, `must be a function, not ${kindOf(handler)}.`)
  if (enqueue !== undefined) {
    if (on !== undefined || otherwise !== undefined)
      refuseOption("enqueue", "takes every event: give it or handlers, not both.")
    return () => enqueue as EventHandler<UnknownEvent>
  }
  checkTypes(source, on)
  const handlers = on as Record<string, EventHandler<UnknownEvent> | undefined>
  return (type) => (Object.hasOwn(handlers, type) ? handlers[type] : undefined) ?? otherwise
}

/** What is fetched may have events that nobody has documented; of signed ones the contract knows all types. */
function checkTypes({ id, events }: WebhookSource, on: unknown): void {
  const types = Object.keys(events)
  if (typeof on !== "object" || on === null)
    return refuseOption(
      "on",
      `must be an object with a function for each event, such as { "${types[0]}": (event) => ... }.`,
    )
  const isSigned = Object.values(events).some(({ signature }) => "header" in signature)
  const unknown = Object.keys(on).find((type) => isSigned && !types.includes(type))
  if (unknown !== undefined)
    refuseOption(
      "on",
      `names ${unknown}, which ${id} does not know. It knows ${types.join(", ")}; others go to otherwise.`,
    )
}
