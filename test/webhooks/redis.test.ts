import { Redis } from "ioredis"
import { redisStore } from "paysmith/redis"
import * as paysafer from "paysmith/paysafer"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import type { RedisServer } from "../redis-server.js"
import { skipRedis, startRedis } from "../redis-server.js"
import { post, signedApis } from "./signed-apis.js"

const { event } = signedApis.find(({ id }) => id === "paysafer")!

describe.skipIf(skipRedis)("receivers of several processes with one Redis", () => {
  let server: RedisServer
  let clients: Redis[]
  beforeAll(async () => {
    server = await startRedis()
    clients = [new Redis(server.url), new Redis(server.url)]
  })
  afterAll(async () => {
    for (const client of clients) client.disconnect()
    await server.close()
  })

  /** Delivers to the receivers in turn. */
  function shops(handler: () => unknown) {
    const receivers = clients.map((client) =>
      paysafer.webhooks.receiver({
        secret: "whsec_1",
        on: { "payment.completed": handler },
        store: redisStore(client),
        onError: () => undefined,
      }),
    )
    let turn = 0
    return async (id: string) => {
      const receive = receivers[turn++ % receivers.length]!
      return (await receive(post(await paysafer.webhooks.sign({ ...event, id } as never, "whsec_1")))).status
    }
  }

  test("run 50 deliveries of one event at the same time once", async () => {
    let open = () => {}
    const gate = new Promise<void>((resolve) => (open = resolve))
    const handler = vi.fn(() => gate)
    const deliver = shops(handler)
    const deliveries = Array.from({ length: 50 }, () => deliver("evt_many"))
    expect(await Promise.race(deliveries)).toBe(503)
    open()
    expect(new Set(await Promise.all(deliveries))).toEqual(new Set([200, 503]))
    expect(await deliver("evt_many")).toBe(200)
    expect(handler).toHaveBeenCalledOnce()
  })

  test("leave an event whose handler failed to whoever gets it next, at once", async () => {
    const handler = vi.fn().mockRejectedValueOnce(new Error("no stock"))
    const deliver = shops(handler)
    expect([await deliver("evt_failed"), await deliver("evt_failed"), await deliver("evt_failed")]).toEqual([
      500, 200, 200,
    ])
    expect(handler).toHaveBeenCalledTimes(2)
  })

  test("keep what is done as long as the provider may send it again, and no longer", async () => {
    await shops(vi.fn())("evt_kept")
    const [key] = (await clients[0]!.keys("paysmith:webhook:*")).slice(-1)
    const day = 86_400_000
    const retries = 1000 * (60 + 300 + 1800 + 7200 + 28_800 + 86_400)
    expect(await clients[0]!.get(key!)).toBe("done")
    expect(await clients[0]!.pttl(key!)).toBeGreaterThan(retries + day - 60_000)
    expect(await clients[0]!.pttl(key!)).toBeLessThanOrEqual(retries + day)
  })
})
