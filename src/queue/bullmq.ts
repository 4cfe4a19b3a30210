import type { Webhooks } from "../contract.js"
import { ConfigurationError } from "../errors.js"
import { retryHorizon } from "../webhooks/claims.js"
import type { WebhookEvent } from "../webhooks/event.js"

export { once, type OnceOptions, type RedisCommand, type TransactionClient } from "./once.js"

/** What is used of a Queue of the `bullmq` package, from version 5 on. */
export interface BullmqQueue {
  add(name: string, data: never, options: object): Promise<BullmqJob>
}

interface BullmqJob {
  isFailed(): Promise<boolean>
  retry(state: "failed", options: object): Promise<unknown>
}

/** The data of a job. Its name is the event's type. */
export interface WebhookJob<Event = WebhookEvent> {
  readonly event: Event
  /** The same for all deliveries of one event; for `once`. */
  readonly key: string
}

export interface BullmqEnqueueOptions {
  /** `webhooks.events` of the API: done jobs are kept as long as its provider may repeat an event, and a day. */
  events: Webhooks
  /** Job options of BullMQ that overrule ours. */
  job?: Readonly<Record<string, unknown>>
}

/**
 * The `enqueue` of a receiver: an event is acknowledged when its job is in the queue. The job's id is the event's key, so
 * a repeat adds nothing while the job waits, runs or is kept; a job that has failed for good starts anew. A job is tried
 * 15 times within 5 hours; failed ones are kept until somebody removes them. A handler runs at least once: `once` makes
 * its effect happen once.
 *
 * Redis holds events that the provider will not send again: let it write to disk (`appendonly yes`) and evict nothing
 * (`maxmemory-policy noeviction`). Give the Worker a `maxStalledCount` above the 1 that BullMQ allows, or a job whose
 * process dies twice fails without its attempts.
 * @throws ConfigurationError when the queue is none
 */
export function bullmqEnqueue(queue: BullmqQueue, { events, job = {} }: BullmqEnqueueOptions) {
  if (typeof queue?.add !== "function")
    throw new ConfigurationError("bullmqEnqueue takes a queue: new Queue(name, { connection }) of bullmq.", {
      option: "queue",
    })
  const options = { ...jobOptions(events), ...job }
  return async (event: WebhookEvent, { key }: { readonly key: string }): Promise<void> => {
    const data: WebhookJob = { event, key }
    const added = await queue.add(event.type, data as never, { ...options, jobId: key })
    if (await added.isFailed()) await startAnew(added)
  }
}

/** Another repeat of the event may be faster; what counts is that the job has not failed any more. */
async function startAnew(job: BullmqJob): Promise<void> {
  try {
    await job.retry("failed", { resetAttemptsMade: true, resetAttemptsStarted: true })
  } catch (error) {
    if (await job.isFailed()) throw error
  }
}

function jobOptions(events: Webhooks): object {
  const horizon = Math.max(...Object.values(events).map(({ delivery }) => retryHorizon(delivery)))
  return {
    attempts: 15,
    backoff: { type: "exponential", delay: 1000, jitter: 0.5 },
    removeOnComplete: { age: Math.ceil(horizon / 1000) },
    removeOnFail: false,
  }
}
