import { Queue, Worker } from "bullmq"
import { Redis } from "ioredis"
import { webhooks } from "paysmith/paysafer"
import type { WebhookJob } from "../../../src/queue/bullmq.js"
import { bullmqEnqueue, once } from "../../../src/queue/bullmq.js"
import type { KillPlan, KillPoint } from "./kill-points.js"
import { die, isDue } from "./kill-points.js"
import { serveReceiver } from "./serve-receiver.js"

/**
 * One of the shop's processes: takes deliveries into the queue and does jobs of it. The effect of an event is a line in a
 * ledger and a count. Dies where the plan says.
 */
const { REDIS_PORT, KILL_PLAN, WEBHOOK_SECRET } = process.env as Record<string, string>
const redis = new Redis(Number(REDIS_PORT), "127.0.0.1", { maxRetriesPerRequest: null })
const plan = JSON.parse(KILL_PLAN!) as KillPlan
const dieIfDue = async (point: KillPoint, id: string) => {
  if (await isDue(redis, plan, id, point)) die()
}

const enqueue = bullmqEnqueue(new Queue("webhooks", { connection: redis }), { events: webhooks.events })
const receive = webhooks.receiver({
  secret: WEBHOOK_SECRET!,
  enqueue: async (event, context) => {
    await dieIfDue("received", event.id)
    await enqueue(event, context)
    await dieIfDue("enqueued", event.id)
  },
})

const worker = new Worker<WebhookJob<webhooks.Event>>(
  "webhooks",
  async ({ data: { event, key } }) => {
    await redis.hincrby("runs", event.id, 1)
    await dieIfDue("taken", event.id)
    const isLast = await isDue(redis, plan, event.id, "committing")
    const committed = once(redis, key, [
      ["RPUSH", "ledger", event.id],
      ["HINCRBY", "effects", event.id, 1],
    ])
    if (isLast) die()
    await committed
    await dieIfDue("committed", event.id)
  },
  // Short, so that the jobs of a dead process are soon found; in production leave the defaults.
  { connection: redis, concurrency: 5, lockDuration: 1000, stalledInterval: 250, maxStalledCount: 100 },
)
worker.on("completed", ({ data }) => void dieIfDue("completed", data.event.id))
worker.on("error", () => undefined)

await worker.waitUntilReady()
process.send!((await serveReceiver(receive)).port)
process.once("disconnect", die)
