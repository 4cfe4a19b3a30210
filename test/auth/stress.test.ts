import { fork } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest"
import { TokenError } from "paysmith"
import { memoryStore } from "../../src/stores/memory.js"
import type { RedisServer } from "../redis-server.js"
import { skipRedis, startRedis } from "../redis-server.js"
import type { AuthorizationServer } from "./authorization-server.js"
import { startAuthorizationServer } from "./authorization-server.js"
import type { Shop } from "./oauth-shop.js"
import { openShop, shopContract } from "./oauth-shop.js"

const lifetime = 600
let server: AuthorizationServer
beforeAll(async () => void (server = await startAuthorizationServer(lifetime)))
afterAll(() => server?.close())
beforeEach(() => {
  server.grants.length = 0
  server.calls.length = 0
})
afterEach(() => void vi.useRealTimers())

function shop(clientId: string, clientSecret: unknown, options: object = {}): Shop {
  return openShop(shopContract(server.tokenUrl), {
    baseUrl: server.url,
    clientId,
    clientSecret,
    retry: false,
    ...options,
  })
}

const fails = async () => {
  throw new Error("connection lost")
}
const stores: [string, object][] = [
  ["the client's own memory", {}],
  ["a store that is broken", { store: { get: fails, set: fails, add: fails, replace: fails, delete: fails } }],
]

function twenty<T>(call: () => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: 20 }, call))
}

describe("against a real authorization server", () => {
  test.each(["client_secret_post", "client_secret_basic"] as const)(
    "%s gets a token, whatever characters id and secret hold",
    async (method) => {
      const [id, secret] = [`shop:${method}+a%b&c=d~e*f/g`, `s3cret:+%&=?#/~*'"\\_$`]
      server.register(id, secret, method)
      const contract = shopContract(server.tokenUrl, method)
      const client = openShop(contract, { baseUrl: server.url, clientId: id, clientSecret: secret })
      expect((await client.orders.get("1")).client).toBe(id)
    },
  )

  test.each(stores)(
    "20 concurrent calls without a token, with %s: one token request, all succeed",
    async (_, store) => {
      server.register("cold", "s3cret-of-the-cold")
      const client = shop("cold", "s3cret-of-the-cold", store)
      const answers = await twenty(() => client.orders.create({ amount: 1000 }))
      expect(answers.map(({ client }) => client)).toEqual(Array(20).fill("cold"))
      expect(server.grants).toEqual([200])
      expect(server.calls).toHaveLength(20)
    },
  )

  test.each(stores)(
    "20 concurrent 401 after a revocation, with %s: one token request, all succeed",
    async (_, store) => {
      server.register("revoked", "s3cret-of-the-revoked")
      const client = shop("revoked", "s3cret-of-the-revoked", store)
      const { token } = await client.orders.get("1")
      await server.revoke(token, "revoked", "s3cret-of-the-revoked")
      const answers = await twenty(() => client.orders.create({ amount: 1000 }))
      expect(new Set(answers.map(({ token }) => token)).size).toBe(1)
      expect(server.calls.filter(({ status }) => status === 401)).toHaveLength(20)
      expect(server.grants).toEqual([200, 200])
    },
  )

  test("a short life: the token is renewed in time, and no call sees a 401", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() })
    server.register("short", "s3cret-of-the-short")
    const client = shop("short", "s3cret-of-the-short")
    for (let second = 0; second < 3 * lifetime; second += 30) {
      await client.orders.get("1")
      vi.setSystemTime(Date.now() + 30_000)
    }
    expect(server.calls.filter(({ status }) => status !== 200)).toEqual([])
    expect(server.grants.length).toBeGreaterThanOrEqual(3)
    expect(server.grants.length).toBeLessThanOrEqual(5)
  })

  test("a life shorter than the server said: the call gets a new token and succeeds", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() })
    server.register("early", "s3cret-of-the-early")
    const started = Date.now()
    const clock = { now: () => started, setTimeout: (run: () => void, ms: number) => setTimeout(run, ms), clearTimeout }
    const client = shop("early", "s3cret-of-the-early", { clock })
    const { token } = await client.orders.get("1")
    vi.setSystemTime(started + (lifetime + 1) * 1000)
    expect((await client.orders.get("1")).token).not.toBe(token)
    expect(server.calls.map(({ status }) => status)).toEqual([200, 401, 200])
  })

  test("a rotated secret: the old token goes on, the next one is asked for with the new secret", async () => {
    server.register("rotated", "s3cret-before")
    let secret = "s3cret-before"
    const client = shop("rotated", () => secret)
    const { token } = await client.orders.get("1")
    server.register("rotated", "s3cret-after")
    expect((await client.orders.get("1")).token).toBe(token)
    await server.revoke(token, "rotated", "s3cret-after")
    await expect(client.orders.get("1")).rejects.toThrow(
      /refused client id \.\.\.ated from clientId or its secret \(401 invalid_client/,
    )
    secret = "s3cret-after"
    expect((await client.orders.get("1")).client).toBe("rotated")
  })

  test("the right id with a wrong secret is refused, never served with the token of who knows the secret", async () => {
    server.register("victim", "s3cret-of-the-victim")
    const store = memoryStore()
    await shop("victim", "s3cret-of-the-victim", { store }).orders.get("1")
    const failures = await Promise.allSettled(
      Array.from({ length: 20 }, () => shop("victim", "s3cret-of-the-thief", { store }).orders.get("1")),
    )
    for (const failure of failures) expect((failure as PromiseRejectedResult).reason).toBeInstanceOf(TokenError)
    expect(server.calls).toEqual([{ client: "victim", status: 200 }])
  })

  test("two tenants with the same numbers on one store never use each other's token", async () => {
    const store = memoryStore()
    for (const id of ["north", "south"]) server.register(id, "the-same-secret")
    const tenants = ["north", "south"].map((id) => shop(id, "the-same-secret", { store }))
    const seen = await twenty(() =>
      Promise.all(tenants.map(async ({ orders }) => (await orders.create({ amount: 1000, id: 17 })).client)),
    )
    expect(seen).toEqual(Array(20).fill(["north", "south"]))
    expect(server.grants).toEqual([200, 200])
  })
})

describe.skipIf(skipRedis)("processes that share a Redis", () => {
  let redis: RedisServer
  beforeAll(async () => void (redis = await startRedis()))
  afterAll(() => redis?.close())

  test("8 cold processes: one token request, all succeed", { timeout: 30_000 }, async () => {
    server.register("fleet", "s3cret-of-the-fleet")
    const script = fileURLToPath(new URL("cold-process.ts", import.meta.url))
    const settings = {
      redis: redis.url,
      api: server.url,
      tokenUrl: server.tokenUrl,
      clientId: "fleet",
      clientSecret: "s3cret-of-the-fleet",
    }
    const processes = Array.from({ length: 8 }, () =>
      fork(script, [JSON.stringify(settings)], {
        execArgv: ["--conditions=paysmith-source", "--import", "tsx"],
        stdio: "inherit",
      }),
    )
    try {
      await Promise.all(processes.map((process) => once(process, "message")))
      const answers = processes.map((process) => once(process, "message"))
      for (const process of processes) process.send("go")
      const used = (await Promise.all(answers)).map(([answer]) => answer as { client: string; token: string })
      expect(used.map(({ client }) => client)).toEqual(Array(8).fill("fleet"))
      expect(new Set(used.map(({ token }) => token)).size).toBe(1)
      expect(server.grants).toEqual([200])
    } finally {
      for (const process of processes) process.kill()
    }
  })
})
