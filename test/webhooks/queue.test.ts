import { Queue, Worker } from "bullmq"
import { Redis } from "ioredis"
import { createClient } from "redis"
import { afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, test } from "vitest"
import { ConfigurationError } from "paysmith"
import * as paysafer from "paysmith/paysafer"
import * as checkout from "paysmith/paysera-checkout"
import * as recurring from "paysmith/paysera-recurring"
import * as vaiipay from "paysmith/vaiipay"
import { deliver, deliverySlots, virtualClock } from "paysmith/testing"
import type { BullmqQueue, TransactionClient, WebhookJob } from "../../src/queue/bullmq.js"
import { bullmqEnqueue, once } from "../../src/queue/bullmq.js"
import type { RedisServer } from "../redis-server.js"
import { skipRedis, startRedis } from "../redis-server.js"
import type { KillPlan } from "./queue/kill-points.js"
import { killsKey } from "./queue/kill-points.js"
import { serveReceiver } from "./queue/serve-receiver.js"
import { openShop } from "./queue/shop.js"

const key = "5".repeat(64)
const event = { id: "evt_1", object: "event", type: "payment.completed", data: { id: "pay_1" } }

test("bullmqEnqueue fits the receivers of all APIs", () => {
  const queue: BullmqQueue = { add: async () => ({ isFailed: async () => false, retry: async () => undefined }) }
  const client = recurring.createClient({ macId: "id", macKey: "key" })
  const receivers = [
    paysafer.webhooks.receiver({ secret: "whsec_a", enqueue: bullmqEnqueue(queue, paysafer.webhooks) }),
    checkout.webhooks.receiver({ secret: "s", enqueue: bullmqEnqueue(queue, checkout.webhooks) }),
    vaiipay.webhooks.receiver({ secret: "s", enqueue: bullmqEnqueue(queue, vaiipay.webhooks) }),
    recurring.webhooks.receiver({ client, enqueue: bullmqEnqueue(queue, recurring.webhooks) }),
  ]
  for (const receiver of receivers) expectTypeOf(receiver).toEqualTypeOf<(request: Request) => Promise<Response>>()
  expectTypeOf<Queue>().toExtend<BullmqQueue>()
  expectTypeOf<Queue<WebhookJob<paysafer.webhooks.Event>>>().toExtend<BullmqQueue>()
})

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

    test("adds a job that is known by the event's key", async () => {
      await bullmqEnqueue(queue, { events: paysafer.webhooks.events })(event, { key })
      const job = await queue.getJob(key)
      expect(job).toMatchObject({ name: "payment.completed", data: { event, key } })
      expect(job!.opts).toMatchObject({
        attempts: 15,
        backoff: { type: "exponential", delay: 1000 },
        removeOnFail: false,
      })
    })

    test("adds one job for an event that is repeated, also when its job is done", async () => {
      const enqueue = bullmqEnqueue(queue, { events: paysafer.webhooks.events })
      await Promise.all(Array.from({ length: 20 }, () => enqueue(event, { key })))
      expect(await queue.getJobCounts("wait", "completed")).toEqual({ wait: 1, completed: 0 })
      await work(async () => undefined)
      await enqueue(event, { key })
      expect(await queue.getJobCounts("wait", "completed")).toEqual({ wait: 0, completed: 1 })
    })

    test.each([
      ["PaySafer repeats for 34.6 hours", paysafer.webhooks.events, 60 + 300 + 1800 + 7200 + 28_800 + 86_400],
      ["Checkout for 30 hours", checkout.webhooks.events, 3600 + 18_000 + 90_000],
      ["an API that does not say for a week", vaiipay.webhooks.events, 7 * 86_400],
    ])("keeps done jobs for a day longer than the provider repeats: %s", async (_, events, seconds) => {
      await bullmqEnqueue(queue, { events })(event, { key })
      expect((await queue.getJob(key))!.opts.removeOnComplete).toEqual({ age: seconds + 86_400 })
    })

    test("starts a job anew that had failed for good when the provider repeats its event", async () => {
      const enqueue = bullmqEnqueue(queue, { events: paysafer.webhooks.events, job: { attempts: 1 } })
      await enqueue(event, { key })
      await work(async () => {
        throw new Error("The database is down.")
      })
      expect(await queue.getJobCounts("failed", "wait")).toEqual({ failed: 1, wait: 0 })
      await Promise.all(Array.from({ length: 20 }, () => enqueue(event, { key })))
      expect(await queue.getJobCounts("failed", "wait")).toEqual({ failed: 0, wait: 1 })
      await work(async () => undefined)
      expect(await queue.getJobCounts("failed", "completed")).toEqual({ failed: 0, completed: 1 })
    })

    test("takes job options of BullMQ, but no other job id", async () => {
      await bullmqEnqueue(queue, {
        events: paysafer.webhooks.events,
        job: { priority: 3, attempts: 2, jobId: "mine" },
      })(event, { key })
      expect((await queue.getJob(key))!.opts).toMatchObject({ priority: 3, attempts: 2 })
    })

    test("rejects when Redis is gone, so that nothing is acknowledged", async () => {
      const gone = new Queue("webhooks", {
        connection: { port: 1, host: "127.0.0.1", enableOfflineQueue: false, retryStrategy: () => null },
      })
      gone.on("error", () => undefined)
      await expect(bullmqEnqueue(gone, { events: paysafer.webhooks.events })(event, { key })).rejects.toThrow()
      await gone.close().catch(() => undefined)
    })

    test("refuses what is no queue", () => {
      expect(() => bullmqEnqueue({} as never, { events: paysafer.webhooks.events })).toThrow(ConfigurationError)
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

  test("1,000 deliveries with duplicates over 4 processes that are killed at every point: every effect once, none lost", async () => {
    const ids = Array.from({ length: 700 }, (_, at) => `evt_${at}`)
    const plan: KillPlan = {
      evt_10: ["received"],
      evt_20: ["enqueued"],
      evt_30: ["taken"],
      evt_40: ["committing"],
      evt_50: ["committed"],
      evt_60: ["completed"],
      evt_70: ["taken", "committed"],
    }
    const queue = new Queue("webhooks", { connection: redis })
    const secret = "whsec_shop"
    const shop = await openShop({ redisPort: server.port, secret, plan, processes: 4 })
    try {
      await shop.up()
      const clock = virtualClock()
      const options = { events: paysafer.webhooks.events, secret, clock, slots: deliverySlots(40) }
      const sent = withDuplicates(ids, 300).map((id) => deliver(shop.url, { ...event, id }, options))
      await clock.advance(0)
      for (const seconds of paysafer.webhooks.events["payment.completed"]!.delivery!.retries!) {
        await drained(queue)
        await shop.up()
        await clock.advance(seconds * 1000)
      }
      await drained(queue)
      const attempts = sent.flatMap(({ attempts }) => attempts)
      const [ledger, effects, runs] = await Promise.all([
        redis.lrange("ledger", 0, -1),
        redis.hgetall("effects"),
        redis.hgetall("runs"),
      ])

      expect(sent).toHaveLength(1000)
      expect(sent.filter(({ delivered }) => !delivered)).toEqual([])
      expect(ledger.toSorted()).toEqual(ids.toSorted())
      expect(effects).toEqual(Object.fromEntries(ids.map((id) => [id, "1"])))
      expect(await queue.getJobCounts("completed", "failed")).toEqual({ completed: 700, failed: 0 })

      for (const [id, points] of Object.entries(plan))
        await expect.poll(() => redis.get(killsKey(id)), { interval: 20 }).toBe(String(points.length))
      expect(attempts.filter(({ error }) => error !== undefined).length).toBeGreaterThan(0)
      for (const id of ["evt_30", "evt_40", "evt_50", "evt_70"]) expect(Number(runs[id])).toBeGreaterThan(1)
    } finally {
      await shop.close()
      await queue.close()
    }
  }, 60_000)

  test("an event without an id is known by its name and its bytes: a second underpayment counts, a repeat with a new stamp does not", async () => {
    const queue = new Queue<WebhookJob>("webhooks", { connection: redis })
    const enter = ({ data: { event, key } }: { data: WebhookJob }) =>
      once(redis, key, [["RPUSH", "ledger", entry(event)]])
    const worker = new Worker<WebhookJob>("webhooks", enter, { connection: redis })
    const enqueue = bullmqEnqueue(queue, { events: vaiipay.webhooks.events })
    const shops = await Promise.all(
      [1, 2].map(() => serveReceiver(vaiipay.webhooks.receiver({ secret: "s", enqueue }))),
    )
    const send = async (shop: number, type: string, status: string, receivedAmount: string, now = Date.now()) => {
      const payment = { id: "550e8400-e29b-41d4-a716-446655440000", status, receivedAmount }
      const options = { events: vaiipay.webhooks.events, secret: "s", now: () => now }
      return (await deliver(`http://127.0.0.1:${shops[shop]!.port}`, { type, payment }, options).done).delivered
    }
    const answers = [
      await send(0, "payment.underpaid", "UNDERPAID", "40.00"),
      await send(0, "payment.underpaid", "UNDERPAID", "70.00"),
      await send(0, "payment.underpaid", "UNDERPAID", "40.00", Date.now() + 60_000),
      await send(1, "payment.underpaid", "UNDERPAID", "70.00", Date.now() + 120_000),
      await send(1, "payment.received", "RECEIVED", "100.00"),
      await send(0, "payment.completed", "RECEIVED", "100.00"),
    ]
    await drained(queue)
    await Promise.all([worker.close(), queue.close(), ...shops.map(({ close }) => close())])
    expect(answers).toEqual([true, true, true, true, true, true])
    expect((await redis.lrange("ledger", 0, -1)).toSorted()).toEqual([
      "payment.completed 100.00",
      "payment.received 100.00",
      "payment.underpaid 40.00",
      "payment.underpaid 70.00",
    ])
  })
})

/** Resolves when no job of a queue is left to do. */
async function drained(queue: Queue): Promise<void> {
  const left = async () => Object.values(await queue.getJobCounts("wait", "active", "delayed", "prioritized"))
  const sum = async () => (await left()).reduce((all, count) => all + count)
  await expect.poll(sum, { interval: 20, timeout: 20_000 }).toBe(0)
}

function entry(event: unknown): string {
  const { type, payment } = event as { type: string; payment: { receivedAmount: string } }
  return `${type} ${payment.receivedAmount}`
}

/** The ids and so many of them again, mixed in an order that is always the same. */
function withDuplicates(ids: readonly string[], duplicates: number): string[] {
  const all = [...ids, ...Array.from({ length: duplicates }, (_, at) => ids[(at * 11) % ids.length]!)]
  return all.map((_, at) => all[(at * 377) % all.length]!)
}
