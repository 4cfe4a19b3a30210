import type { Webhook } from "../contract.js"
import { checkTimes } from "../options/limits.js"
import { refuseOption } from "./receiver-option.js"
import type { ReceiverLimits, ReceiverStatuses } from "./receiver-options.js"

/**
 * The limits of a receiver, with the defaults for what is not given.
 * @throws ConfigurationError for a limit that cannot be used
 */
export function receiverLimits(webhook: Webhook | undefined, given: ReceiverLimits = {}): Required<ReceiverLimits> {
  const limits = { body: 2 ** 20, time: answerTime(webhook), lease: 60_000, fetches: 5, ...given }
  const { body, time, lease, fetches, ...unknown } = limits
  for (const name of Object.keys(unknown)) refuseOption("limits", `takes body, time, lease and fetches, not ${name}.`)
  checkTimes({ "limits.time": time, "limits.lease": lease }, (why) => refuseOption("limits", why))
  for (const [name, value] of Object.entries({ body, fetches }))
    if (!Number.isInteger(value) || value < 1)
      refuseOption("limits", `limits.${name} must be a whole number from 1 on.`)
  if (lease < time)
    refuseOption(
      "limits",
      `limits.lease must not be shorter than limits.time (${time} ms), or an event runs twice at a time.`,
    )
  return limits
}

/** ms: less than the provider waits for the answer. */
function answerTime(webhook: Webhook | undefined): number {
  return (webhook?.delivery?.timeout?.read ?? 10) * 800
}

/**
 * The statuses of a receiver, with the defaults for what is not given.
 * @throws ConfigurationError for a status that would acknowledge an event
 */
export function receiverStatuses(given: ReceiverStatuses = {}): Required<ReceiverStatuses> {
  const statuses = { refused: 403, failed: 500, running: 503 }
  for (const [name, status] of Object.entries(given))
    if (!Object.hasOwn(statuses, name) || !Number.isInteger(status) || status < 400 || status > 599)
      refuseOption(
        "answers",
        `takes refused, failed and running, each a status from 400 to 599: any other would acknowledge the event. ${name} does not fit.`,
      )
  return { ...statuses, ...given }
}
