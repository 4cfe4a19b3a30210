import { TimeoutError, WebhookVerificationError } from "../errors.js"
import { timeLimit } from "../time/time-limit.js"
import { fetchedDelivery } from "./fetched-delivery.js"
import { readBody, UnreadBody } from "./read-body.js"
import type { FetchedReceiverOptions, Receiver, SignedReceiverOptions } from "./receiver-options.js"
import type { AnyReceiverOptions, ReceiverSettings, WebhookSource } from "./receiver-settings.js"
import { receiverSettings } from "./receiver-settings.js"
import type { Delivery, Outcome } from "./run-once.js"
import { signedDelivery } from "./signed-delivery.js"

/**
 * Makes the endpoint for the webhooks of an API. Each delivery is checked, trusted by its signature or by fetching what
 * it names, claimed in the store, handled, and answered before the provider gives up. A handler that takes longer goes
 * on; its claim keeps the event from running again until the lease ends.
 * @throws ConfigurationError when an option is unknown, missing or cannot be used; it names the option
 */
export function webhookReceiver(source: WebhookSource, options: AnyReceiverOptions): Receiver {
  const settings = receiverSettings(source, options)
  const { signature } = Object.values(source.events)[0] ?? {}
  const process =
    signature && "fetch" in signature
      ? fetchedDelivery(settings, signature, options as FetchedReceiverOptions<any, object>)
      : signedDelivery(settings, options as SignedReceiverOptions<any>)
  const media =
    signature && "fetch" in signature ? /^application\/x-www-form-urlencoded\b/i : /^application\/([\w.-]+\+)?json\b/i
  return async (request) => {
    const endsAt = settings.clock.now() + settings.limits.time
    if (request.method !== "POST") return answer(405, "refused", { Allow: "POST" })
    if (!media.test(request.headers.get("content-type") ?? "")) return answer(415, "refused")
    const delivery = await read(settings, request)
    if (delivery instanceof Response) return delivery
    return answerOf(
      settings,
      delivery,
      endsAt,
      process(delivery).catch((error) => rejected(settings, delivery, error)),
    )
  }
}

async function read(settings: ReceiverSettings, request: Request): Promise<Delivery | Response> {
  try {
    return { headers: request.headers, body: await readBody(request, settings.limits, settings.clock) }
  } catch (error) {
    if (error instanceof UnreadBody) return answer(error.status, "refused")
    settings.report(error)
    return answer(settings.statuses.failed, (error as Error).message)
  }
}

/** Tells of what stopped a delivery before it was claimed. */
function rejected({ report }: ReceiverSettings, { event }: Delivery, error: unknown): Outcome {
  report(error, event)
  return error instanceof WebhookVerificationError ? "refused" : "failed"
}

async function answerOf(
  { clock, limits, statuses, report }: ReceiverSettings,
  delivery: Delivery,
  endsAt: number,
  work: Promise<Outcome>,
): Promise<Response> {
  const tooLong = () =>
    new TimeoutError(
      `It took longer than ${limits.time} ms. It goes on, but the event will be sent again: put long work into a queue with enqueue.`,
      { limit: "deadline" },
    )
  const outcome = await timeLimit(clock, Math.max(0, endsAt - clock.now()), work, tooLong).catch((error): Outcome => {
    report(error, delivery.event)
    return "failed"
  })
  if (outcome === "running")
    return answer(statuses.running, outcome, { "Retry-After": String(Math.ceil(limits.lease / 1000)) })
  return answer(outcome === "refused" || outcome === "failed" ? statuses[outcome] : 200, outcome)
}

function answer(status: number, outcome: string, headers: Record<string, string> = {}): Response {
  return Response.json({ outcome }, { status, headers })
}
