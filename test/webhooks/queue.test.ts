import { createHash } from "node:crypto"
import { Queue, QueueEvents, Worker } from "bullmq"
import { Redis } from "ioredis"
import { createClient } from "redis"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { ConfigurationError } from "paysmith"
import type { TransactionClient, WebhookJob } from "../../src/queue/bullmq.js"
import { bullmqEnqueue, once } from "../../src/queue/bullmq.js"
import { webhooks as checkout } from "../../generated/paysera-checkout/webhooks.js"
import { webhooks as paysafer } from "../../generated/paysafer/webhooks.js"
import { webhooks as vaiipay } from "../../generated/vaiipay/webhooks.js"
import type { RedisServer } from "../redis-server.js"
import { skipRedis, startRedis } from "../redis-server.js"

const event = { id: "evt_1", object: "event", type: "payment.completed", data: { id: "pay_1" } }

describe.skipIf(skipRedis)("with Redis", () => {
  let server: RedisServer
  let redis: Redis
  beforeAll(async () => {
    server = await startRedis()
    redis = new Redis(server.port, "127.0.0.1", { maxRetriesPerRequest: null })
  })
  beforeEach(async () => void (await redis.flushall()))
  afterAll(async () => {
    await redis?.quit()
    await server?.close()
  })

  describe("bullmqEnqueue", () => {
    let queue: Queue<WebhookJob>
    beforeEach(() => void (queue = new Queue("webhooks", { connection: redis })))
    const idOf = (key: string) => createHash("sha256").update(key).digest("hex")

    test("adds a job whose id is the digest of the key, whatever the key holds", async () => {
      await bullmqEnqueue(queue, { events: paysafer })(event, { key: "evt:1" })
      const job = await queue.getJob(idOf("evt:1"))
      expect(job).toMatchObject({ name: "payment.completed", data: { event, key: "evt:1" } })
      expect(job!.opts).toMatchObject({ attempts: 15, backoff: { type: "exponential", delay: 1000 }, removeOnFail: false })
    })

    test("adds one job for an event that is repeated, also when its job is done", async () => {
      const enqueue = bullmqEnqueue(queue, { events: paysafer })
      await Promise.all(Array.from({ length: 20 }, () => enqueue(event, { key: "evt_1" })))
      expect(await queue.getJobCounts("wait", "completed")).toEqual({ wait: 1, completed: 0 })
      await work(async () => undefined)
      await enqueue(event, { key: "evt_1" })
      expect(await queue.getJobCounts("wait", "completed")).toEqual({ wait: 0, completed: 1 })
    })

    test.each([
      ["PaySafer repeats for 34.6 hours", paysafer, 60 + 300 + 1800 + 7200 + 28_800 + 86_400],
      ["Checkout for 30 hours", checkout, 3600 + 18_000 + 90_000],
      ["an API that does not say for a week", vaiipay, 7 * 86_400],
    ])("keeps done jobs for a day longer than the provider repeats: %s", async (_, events, seconds) => {
      await bullmqEnqueue(queue, { events })(event, { key: "evt_1" })
      expect((await queue.getJob(idOf("evt_1")))!.opts.removeOnComplete).toEqual({ age: seconds + 86_400 })
    })

    test("starts a job anew that had failed for good when the provider repeats its event", async () => {
      const enqueue = bullmqEnqueue(queue, { events: paysafer, job: { attempts: 1 } })
      await enqueue(event, { key: "evt_1" })
      await work(async () => {
        throw new Error("The database is down.")
      })
      expect(await queue.getJobCounts("failed", "wait")).toEqual({ failed: 1, wait: 0 })
      await Promise.all(Array.from({ length: 20 }, () => enqueue(event, { key: "evt_1" })))
      expect(await queue.getJobCounts("failed", "wait")).toEqual({ failed: 0, wait: 1 })
      await work(async () => undefined)
      expect(await queue.getJobCounts("failed", "completed")).toEqual({ failed: 0, completed: 1 })
    })

    test("takes job options of BullMQ, but no other job id", async () => {
      await bullmqEnqueue(queue, { events: paysafer, job: { priority: 3, attempts: 2, jobId: "mine" } })(event, { key: "evt_1" })
      expect((await queue.getJob(idOf("evt_1")))!.opts).toMatchObject({ priority: 3, attempts: 2 })
    })

    test("rejects when Redis is gone, so that nothing is acknowledged", async () => {
      const gone = new Queue("webhooks", { connection: { port: 1, host: "127.0.0.1", enableOfflineQueue: false, retryStrategy: () => null } })
      gone.on("error", () => undefined)
      await expect(bullmqEnqueue(gone, { events: paysafer })(event, { key: "evt_1" })).rejects.toThrow()
      await gone.close().catch(() => undefined)
    })

    test("refuses what is no queue", () => {
      expect(() => bullmqEnqueue({} as never, { events: paysafer })).toThrow(ConfigurationError)
    })

    /** Does one job and ends. */
    async function work(handler: () => Promise<void>): Promise<void> {
      const worker = new Worker("webhooks", handler, { connection: redis })
      await new Promise<void>((resolve) => {
        worker.on("completed", () => resolve())
        worker.on("failed", () => resolve())
      })
      await worker.close()
    }
  })

  describe.each(["ioredis", "redis 5"])("once, on %s", (name) => {
    let client: TransactionClient
    let close: () => unknown
    beforeAll(async () => {
      if (name === "ioredis") return void ([client, close] = [redis, () => undefined])
      const other = await createClient({ socket: { port: server.port, host: "127.0.0.1" } }).connect()
      ;[client, close] = [other, () => other.close()]
    })
    afterAll(() => close?.())

    test("runs the commands of a key one time, whoever calls how often", async () => {
      const commands = [["INCRBY", "balance", 40] as const, ["RPUSH", "ledger", "pay 1", ""] as const]
      const ran = await Promise.all(Array.from({ length: 50 }, () => once(client, "evt_1", commands)))
      expect(ran.filter(Boolean)).toHaveLength(1)
      expect(await once(client, "evt_2", commands)).toBe(true)
      expect(await redis.get("balance")).toBe("80")
      expect(await redis.lrange("ledger", 0, -1)).toEqual(["pay 1", "", "pay 1", ""])
    })

    test("remembers the key for as long as it is told", async () => {
      await once(client, "evt_1", [["INCR", "n"]])
      expect(await redis.pttl("paysmith:done:evt_1")).toBeGreaterThan(29 * 86_400_000)
      await once(client, "evt_1", [["INCR", "n"]], { ttl: 60_000.5, prefix: "{shop}:" })
      expect(await redis.pttl("{shop}:evt_1")).toBeLessThanOrEqual(60_001)
    })

    test("does not remember a key whose first command Redis refuses", async () => {
      await redis.set("text", "no number")
      await expect(once(client, "evt_1", [["INCR", "text"]])).rejects.toThrow("not an integer")
      await redis.set("text", "1")
      expect(await once(client, "evt_1", [["INCR", "text"]])).toBe(true)
    })

    test("neither repeats nor forgets what was done in part: it says so from then on", async () => {
      await redis.set("text", "no number")
      const commands = [["INCR", "n"] as const, ["INCR", "text"] as const]
      await expect(once(client, "evt_1", commands)).rejects.toThrow("not an integer")
      await expect(once(client, "evt_1", commands)).rejects.toThrow("done in part before")
      expect(await redis.get("n")).toBe("1")
    })
  })
})
void QueueEvents
