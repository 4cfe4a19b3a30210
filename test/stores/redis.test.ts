import { randomUUID } from "node:crypto"
import { Redis } from "ioredis"
import { createClient as createClient5, createClientPool } from "redis"
import { createClient as createClient4 } from "redis4"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { ConfigurationError } from "paysmith"
import type { IoRedisClient, NodeRedisClient } from "../../src/stores/redis.js"
import { redisStore } from "../../src/stores/redis.js"
import type { RedisServer } from "../redis-server.js"
import { skipRedis, startRedis } from "../redis-server.js"
import { behavesAsStore } from "./store-behaviour.js"

interface Connected {
  readonly client: NodeRedisClient | IoRedisClient
  close(): unknown
}

const clients: Record<string, (port: number) => Promise<Connected>> = {
  "redis 5": async (port) => {
    const client = await createClient5({ socket: { port, host: "127.0.0.1" } }).connect()
    return { client, close: () => client.close() }
  },
  "a pool of redis 5": async (port) => {
    const client = createClientPool({ socket: { port, host: "127.0.0.1" } })
    await client.connect()
    return { client, close: () => client.close() }
  },
  "redis 4": async (port) => {
    const client = await createClient4({ socket: { port, host: "127.0.0.1" } }).connect()
    return { client, close: () => client.quit() }
  },
  ioredis: async (port) => {
    const client = new Redis(port, "127.0.0.1")
    return { client, close: () => client.quit() }
  },
}

/** Waits until Redis has no key left whose life was short. */
async function expiry(raw: Redis): Promise<void> {
  const shortest = async () => {
    const lives = await Promise.all((await raw.keys("*")).map((key) => raw.pttl(key)))
    return Math.min(...lives.filter((life) => life !== -2), 60_000)
  }
  await expect.poll(shortest, { interval: 5 }).toBeGreaterThan(1000)
}

describe.skipIf(skipRedis)("redisStore", () => {
  let server: RedisServer
  let raw: Redis
  beforeAll(async () => {
    server = await startRedis()
    raw = new Redis(server.port, "127.0.0.1")
  })
  afterAll(async () => {
    await raw?.quit()
    await server?.close()
  })

  describe.each(Object.keys(clients))("on %s", (name) => {
    let connected: Connected
    beforeAll(async () => void (connected = await clients[name]!(server.port)))
    afterAll(() => connected?.close())

    const store = () => redisStore(connected.client)
    behavesAsStore({ store, short: 20, passes: () => expiry(raw) })

    test("puts its prefix before every key and gives it a time to live", async () => {
      const key = randomUUID()
      const own = redisStore(connected.client, { prefix: "shop-a:" })
      await own.set(key, "value", 60_000)
      expect(await raw.get(`shop-a:${key}`)).toBe("value")
      expect(await store().get(key)).toBeUndefined()
      await store().add(key, "value", 60_000)
      expect(await raw.pttl(`paysmith:${key}`)).toBeGreaterThan(50_000)
      expect(await raw.pttl(`shop-a:${key}`)).toBeGreaterThan(50_000)
    })
  })
})

test.each([undefined, null, {}, { get() {}, set() {}, del() {} }, "redis://127.0.0.1"])(
  "refuses %o as a client and says what it takes",
  (client) => {
    expect(() => redisStore(client as never)).toThrow(ConfigurationError)
    expect(() => redisStore(client as never)).toThrow(/redis 4 or 5, or new Redis/)
  },
)
