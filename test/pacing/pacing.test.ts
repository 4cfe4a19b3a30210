import { fork } from "node:child_process"
import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { fileURLToPath } from "node:url"
import { array, assert, asyncProperty, integer } from "fast-check"
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { ConfigurationError, TimeoutError } from "paysmith"
import * as paysafer from "paysmith/paysafer"
import * as checkout from "paysmith/paysera-checkout"
import * as recurring from "paysmith/paysera-recurring"
import * as vaiipay from "paysmith/vaiipay"
import { slidingWindow } from "../../src/pacing/limiter.js"
import type { RedisServer } from "../redis-server.js"
import { skipRedis, startRedis } from "../redis-server.js"
import { TokenEndpoint } from "../auth/token-endpoint.js"
import type { VirtualClock } from "../virtual-clock.js"
import { virtualClock } from "../virtual-clock.js"

/** A PaySafer client, and when its calls were sent, in ms from the start. */
function open(clock: VirtualClock, options: object): { client: paysafer.Client; sent: number[] } {
  const start = clock.now()
  const sent: number[] = []
  const fetch = async () => {
    sent.push(clock.now() - start)
    return Response.json({ id: "pay_1" })
  }
  return {
    client: paysafer.createClient({ apiKey: "sk_test_of_the_shop", fetch, clock, deadline: 600_000, ...options }),
    sent,
  }
}

/** A limiter that refuses so many times, for so many ms each. */
function refusing(times: number, msBeforeNext: number) {
  return {
    consume: vi.fn(async () => {
      if (times-- > 0) throw new RateLimiterRes(0, msBeforeNext, 2, false)
    }),
  }
}

const liveKey = async (): Promise<string> => "sk_live_of_the_shop"

const many = (calls: number, call: () => Promise<unknown>) => Promise.all(Array.from({ length: calls }, call))

describe('limiter: "contract"', () => {
  test.each([
    ["the test limit for a test key", {}, 100],
    [
      "the live limit in live mode, of several plans the lowest",
      { apiKey: liveKey, mode: "live", allow: ["live-key-in-tests"] },
      1000,
    ],
    ["the live limit for a live key", { apiKey: "sk_live_of_the_shop", allow: ["live-key-in-tests"] }, 1000],
    ["the lowest limit for a key that is not known yet", { apiKey: liveKey, allow: ["live-key-in-tests"] }, 100],
  ])("keeps to %s", async (_, options, limit) => {
    const clock = virtualClock()
    const { client, sent } = open(clock, { limiter: "contract", ...options })
    const calls = many(limit + 5, () => client.payments.get("1"))
    await clock.advance(0)
    expect(sent).toHaveLength(limit)
    await clock.advance(59_999)
    expect(sent).toHaveLength(limit)
    await clock.advance(1)
    await calls
    expect(sent.slice(limit)).toEqual([60_000, 60_000, 60_000, 60_000, 60_000])
    expect(clock.pending).toBe(0)
  })

  test("is refused where the contract knows no number", () => {
    const credentials = { macId: "id", macKey: "key" }
    expect(() => recurring.createClient({ ...credentials, limiter: "contract" })).toThrow(
      /limiter: the contract of Paysera Recurring Billing states no rate limit/,
    )
    expect(() =>
      vaiipay.createClient({ baseUrl: "https://pay.example", clientToken: "token", limiter: "contract" }),
    ).toThrow(ConfigurationError)
    const known = { clientId: "id", clientSecret: "secret", limiter: "contract" } as const
    expect(() => checkout.createClient(known)).not.toThrow()
  })

  test("never lets more than the limit through within any stretch as long as the window", async () => {
    await assert(
      asyncProperty(
        integer({ min: 1, max: 5 }),
        array(integer({ min: 0, max: 40 }), { maxLength: 60 }),
        async (limit, pauses) => {
          const clock = { time: 0, now: () => clock.time }
          const limiter = slidingWindow(limit, 100, clock)
          const passed: number[] = []
          for (const pause of pauses) {
            clock.time += pause
            await limiter.consume("any").then(
              () => passed.push(clock.time),
              ({ msBeforeNext }: { msBeforeNext: number }) =>
                expect(passed.at(-limit)! + 100).toBe(clock.time + msBeforeNext),
            )
          }
          for (let at = limit; at < passed.length; at++)
            expect(passed[at]! - passed[at - limit]!).toBeGreaterThanOrEqual(100)
        },
      ),
    )
  })
})

describe("a limiter", () => {
  test("of rate-limiter-flexible holds calls back as long as it says", async () => {
    const clock = virtualClock()
    const limiter = refusing(2, 700)
    const { client, sent } = open(clock, { limiter })
    const call = client.payments.get("1")
    await clock.advance(0)
    await clock.advance(1399)
    expect(sent).toEqual([])
    await clock.advance(1)
    await call
    expect(sent).toEqual([1400])
    expect(limiter.consume).toHaveBeenCalledWith("paysafer:api.paysafer.me")
  })

  test("that is full is not asked again before its time, however many calls come", async () => {
    const clock = virtualClock()
    const limiter = refusing(1, 5000)
    const { client, sent } = open(clock, { limiter })
    const calls: Promise<unknown>[] = [client.payments.get("1")]
    await clock.advance(0)
    await clock.advance(1000)
    calls.push(...Array.from({ length: 50 }, () => client.payments.get("1")))
    await clock.advance(3999)
    expect(limiter.consume).toHaveBeenCalledTimes(1)
    await clock.advance(1)
    await Promise.all(calls)
    expect(sent).toEqual(Array(51).fill(5000))
  })

  test("takes a point for every attempt, so that repeats are paced too", async () => {
    const clock = virtualClock()
    const limiter = refusing(0, 0)
    let answers = 0
    const fetch = async () => (++answers < 3 ? new Response("", { status: 503 }) : Response.json({ id: "pay_1" }))
    const call = open(clock, { limiter, fetch, random: () => 0 }).client.payments.get("1")
    await clock.advance(0)
    await clock.advance(1)
    await call
    expect(limiter.consume).toHaveBeenCalledTimes(3)
  })

  test("does not count token requests, and does not hold them back", async () => {
    const clock = virtualClock()
    const limiter = refusing(1, 1000)
    const endpoint = new TokenEndpoint()
    const shop = endpoint.shop(clock, { limiter })
    const call = shop.orders.get("1")
    await clock.advance(0)
    await clock.advance(1000)
    await call
    await shop.orders.get("1")
    expect(limiter.consume).toHaveBeenCalledTimes(3)
    expect(endpoint.requests).toHaveLength(1)
  })

  test("whose wait passes the deadline fails the call at once and tells the wait", async () => {
    const clock = virtualClock()
    const { client, sent } = open(clock, { limiter: refusing(1, 45_000), deadline: 30_000 })
    const failed = client.payments.create({ amount: 1, currency: "aed" }).catch((error: unknown) => error)
    await clock.advance(0)
    expect(await failed).toBeInstanceOf(TimeoutError)
    expect(await failed).toMatchObject({
      limit: "deadline",
      attempts: 0,
      message:
        "payments.create: the rate limit asks to wait 45000 ms, and the deadline leaves 30000 ms. Nothing was sent.",
    })
    expect(sent).toEqual([])
    expect(clock.pending).toBe(0)
  })

  test("that never lets anything through again fails calls at once", async () => {
    const { client } = open(virtualClock(), { limiter: refusing(1, -1) })
    await expect(client.payments.get("1")).rejects.toThrow(/the limiter lets nothing through any more/)
  })

  test("is left at once by a call that is aborted, without a timer", async () => {
    const clock = virtualClock()
    const { client, sent } = open(clock, { limiter: refusing(1, 5000) })
    const controller = new AbortController()
    const reason = new Error("the customer left")
    const failed = client.payments.get("1", { signal: controller.signal }).catch((error: unknown) => error)
    await clock.advance(100)
    controller.abort(reason)
    expect(await failed).toBe(reason)
    expect(sent).toEqual([])
    expect(clock.pending).toBe(0)
  })

  test("reports each wait", async () => {
    const clock = virtualClock()
    const events: { type: string; wait?: number }[] = []
    const { client } = open(clock, {
      limiter: refusing(1, 250),
      onTelemetry: (event: { type: string }) => events.push(event),
    })
    const call = client.payments.get("1")
    await clock.advance(0)
    await clock.advance(250)
    await call
    expect(events.filter(({ type }) => type === "pacing")).toMatchObject([
      { wait: 250, call: { operation: "payments.get" } },
    ])
  })

  test.each([
    [
      "rejects with an error",
      async () => {
        throw new Error("connection lost")
      },
    ],
    [
      "throws",
      () => {
        throw new Error("not connected")
      },
    ],
    [
      "rejects with nothing",
      async () => {
        throw undefined
      },
    ],
    [
      "rejects with an error that has a time",
      async () => {
        throw Object.assign(new Error("lost"), { msBeforeNext: 5000 })
      },
    ],
    ["gives no promise", () => undefined],
  ])("that is broken and %s stops no call", async (_, consume) => {
    const clock = virtualClock()
    const { client, sent } = open(clock, { limiter: { consume } })
    await client.payments.get("1")
    expect(sent).toEqual([0])
    expect(clock.pending).toBe(0)
  })

  test("that does not answer holds a call for a second", async () => {
    const clock = virtualClock()
    const { client, sent } = open(clock, { limiter: { consume: () => new Promise(() => undefined) } })
    const call = client.payments.get("1")
    await clock.advance(0)
    await clock.advance(1000)
    await call
    expect(sent).toEqual([1000])
  })

  test("that spreads calls evenly may take its time", async () => {
    const clock = virtualClock()
    let pass!: () => void
    const consume = () => new Promise<void>((resolve) => (pass = resolve))
    const { client, sent } = open(clock, { limiter: { consume, execEvenly: true } })
    const call = client.payments.get("1")
    await clock.advance(0)
    await clock.advance(5000)
    expect(sent).toEqual([])
    pass()
    await call
    expect(sent).toEqual([5000])
  })

  test.each([null, "memory", {}, { consume: 5 }, 100])("is not what %o is", (limiter) => {
    expect(() => open(virtualClock(), { limiter })).toThrow(/limiter must be "contract" or a limiter with consume/)
  })

  test("of rate-limiter-flexible fits the option's type", () => {
    paysafer.createClient({ apiKey: "sk_test_of_the_shop", limiter: new RateLimiterMemory({ points: 1, duration: 1 }) })
  })
})

describe.skipIf(skipRedis)("processes that share a limit on Redis", () => {
  const [fleet, calls, points, duration] = [4, 7, 10, 1]
  const arrivals: number[] = []
  const server = createServer((request, response) => {
    if (request.url!.endsWith("/paced")) arrivals.push(performance.now())
    response.setHeader("content-type", "application/json").end('{"id":"pay_1"}')
  })
  let redis: RedisServer
  beforeAll(async () => {
    redis = await startRedis()
    server.listen(0, "127.0.0.1")
    await once(server, "listening")
  })
  afterAll(async () => {
    await redis?.close()
    server.closeAllConnections()
    server.close()
  })

  test("4 processes: never above the limit in any of its windows", { timeout: 30_000 }, async () => {
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const script = fileURLToPath(new URL("paced-process.ts", import.meta.url))
    const settings = JSON.stringify({ redisPort: redis.port, baseUrl, calls, points, duration })
    const processes = Array.from({ length: fleet }, () =>
      fork(script, [settings], { execArgv: ["--conditions=paysmith-source", "--import", "tsx"], stdio: "inherit" }),
    )
    try {
      await Promise.all(processes.map((process) => once(process, "message")))
      const done = processes.map((process) => once(process, "message"))
      for (const process of processes) process.send("go")
      await Promise.all(done)
    } finally {
      for (const process of processes) process.kill()
    }
    // A window begins when the limiter counts its first call; what may lie between that and an arrival is the tolerance.
    const tolerance = 300
    const window = duration * 1000 - tolerance
    expect(arrivals).toHaveLength(fleet * calls)
    for (let at = points; at < arrivals.length; at++)
      expect(arrivals[at]! - arrivals[at - points]!).toBeGreaterThan(window)
  })
})
