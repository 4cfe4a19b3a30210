import { describe, expect, test } from "vitest"
import { ConfigurationError, TokenError } from "paysmith"
import { memoryStore } from "../../src/stores/memory.js"
import type { Store } from "../../src/stores/store.js"
import { virtualClock } from "../virtual-clock.js"
import { openShop, shopContract } from "./oauth-shop.js"
import { TokenEndpoint } from "./token-endpoint.js"

/** A store that remembers all it was given. */
function watched(store: Store): Store & { readonly written: [key: string, value: string, ttlMs: number][] } {
  const written: [string, string, number][] = []
  return {
    written,
    get: (key) => store.get(key),
    set: (...entry) => (written.push(entry), store.set(...entry)),
    add: (...entry) => (written.push(entry), store.add(...entry)),
    replace: (key, old, value, ttlMs) => (written.push([key, value, ttlMs]), store.replace(key, old, value, ttlMs)),
    delete: (key) => store.delete(key),
  }
}

describe("a token in a store", () => {
  test("stands under a hash, as JSON, for as long as it is good", async () => {
    const clock = virtualClock()
    const store = watched(memoryStore(clock))
    const endpoint = new TokenEndpoint()
    await endpoint.shop(clock, { store }).orders.get("1")
    const [lease, token] = store.written
    expect(store.written).toHaveLength(3)
    expect(token![0]).toMatch(/^token:[0-9a-f]{64}$/)
    expect(token![2]).toBe(3_590_000)
    expect(JSON.parse(token![1])).toEqual({
      token: "token-1-of-shop-7a52",
      renewAt: clock.now() + 3_300_000,
      expiresAt: clock.now() + 3_590_000,
    })
    expect(lease![0]).toBe(token![0].replace("token:", "token-lease:"))
    expect(await store.get(lease![0])).toBeUndefined()
    expect(JSON.stringify(store.written)).not.toContain("s3cret")
  })

  test("is used by every process with the same credentials, and renewed by one of them", async () => {
    const clock = virtualClock()
    const store = memoryStore(clock)
    const endpoint = new TokenEndpoint()
    const shops = Array.from({ length: 5 }, () => endpoint.shop(clock, { store }))
    for (const shop of shops) await shop.orders.get("1")
    expect(endpoint.requests).toHaveLength(1)
    await clock.advance(58 * 60_000)
    for (const shop of shops) await shop.orders.get("1")
    await clock.advance(2000)
    const answers = await Promise.all(shops.map((shop) => shop.orders.get("1")))
    await clock.advance(2000)
    expect(endpoint.requests).toHaveLength(2)
    expect(answers.map(({ token }) => token)).toContain("token-2-of-shop-7a52")
  })

  test("belongs to one tenant: the same calls with other credentials never get it", async () => {
    const clock = virtualClock()
    const store = memoryStore(clock)
    const endpoint = new TokenEndpoint()
    const tenants = ["north", "south"].map((clientId) =>
      endpoint.shop(clock, { store, clientId, clientSecret: "the-same-for-both" }),
    )
    for (let round = 0; round < 3; round++) {
      const clients = await Promise.all(
        tenants.map(async ({ orders }) => (await orders.create({ amount: 1000 })).client),
      )
      expect(clients).toEqual(["north", "south"])
    }
    expect(endpoint.requests).toHaveLength(2)
  })

  test.each([
    ["another token endpoint", shopContract("https://login.example/token")],
    [
      "other scopes",
      { ...shopContract(), schemes: { oauth2: { ...shopContract().schemes["oauth2"]!, scopes: ["refunds"] } } },
    ],
  ])("is not used with %s", async (_, contract) => {
    const clock = virtualClock()
    const store = memoryStore(clock)
    const endpoint = new TokenEndpoint()
    const options = {
      baseUrl: "https://shop.example",
      fetch: endpoint.fetch,
      clock,
      store,
      clientId: "shop-7a52",
      clientSecret: "s3cret-of-7a52",
    }
    await openShop(shopContract(), options).orders.get("1")
    await openShop(contract as never, options).orders.get("1")
    expect(endpoint.requests).toHaveLength(2)
  })

  test("is not for who knows the id and has a wrong secret", async () => {
    const clock = virtualClock()
    const store = memoryStore(clock)
    const endpoint = new TokenEndpoint()
    await endpoint.shop(clock, { store }).orders.get("1")
    endpoint.grant = () => Response.json({ error: "invalid_client" }, { status: 401 })
    await expect(endpoint.shop(clock, { store, clientSecret: "s3cret-of-7a5" }).orders.get("1")).rejects.toThrow(
      TokenError,
    )
    expect(endpoint.calls).toHaveLength(1)
  })

  test("is used by nobody after its end, and by the next process when it only should be renewed", async () => {
    const clock = virtualClock()
    const store = memoryStore(clock)
    const endpoint = new TokenEndpoint()
    await endpoint.shop(clock, { store }).orders.get("1")
    await clock.advance(59 * 60_000)
    expect((await endpoint.shop(clock, { store }).orders.get("1")).token).toMatch(/^token-1/)
    await clock.advance(60_000)
    expect((await endpoint.shop(clock, { store }).orders.get("1")).token).toMatch(/^token-2/)
  })
})

describe("processes that need a token at the same time", () => {
  test("wait for the one that asks", async () => {
    const clock = virtualClock()
    const store = memoryStore(clock)
    const endpoint = new TokenEndpoint()
    let grant!: () => void
    endpoint.grant = () => new Promise((resolve) => (grant = () => resolve(endpoint.issue())))
    const calls = Array.from({ length: 8 }, () => endpoint.shop(clock, { store }).orders.get("1"))
    await clock.advance(0)
    await clock.advance(5000)
    expect(endpoint.requests).toHaveLength(1)
    grant()
    await clock.advance(0)
    await clock.advance(250)
    const tokens = (await Promise.all(calls)).map(({ token }) => token)
    expect(new Set(tokens)).toEqual(new Set(["token-1-of-shop-7a52"]))
    expect(endpoint.requests).toHaveLength(1)
    expect(clock.pending).toBe(0)
  })

  test("ask one after the other when the first is refused, each for its own answer", async () => {
    const clock = virtualClock()
    const store = memoryStore(clock)
    const endpoint = new TokenEndpoint()
    endpoint.grant = () => (endpoint.requests.length === 1 ? new Response("", { status: 503 }) : endpoint.issue())
    const calls = Promise.allSettled(Array.from({ length: 4 }, () => endpoint.shop(clock, { store }).orders.get("1")))
    await clock.advance(0)
    await clock.advance(1000)
    expect((await calls).map(({ status }) => status).sort()).toEqual([
      "fulfilled",
      "fulfilled",
      "fulfilled",
      "rejected",
    ])
    expect(endpoint.requests).toHaveLength(2)
  })

  test("wait for one that crashed no longer than its lease", async () => {
    const clock = virtualClock()
    const store = watched(memoryStore(clock))
    const endpoint = new TokenEndpoint()
    endpoint.grant = () => new Promise(() => undefined)
    void endpoint.shop(virtualClock(), { store }).orders.get("1")
    await clock.advance(0)
    const [[, , lease]] = store.written as [[string, string, number]]
    endpoint.grant = () => endpoint.issue()
    const call = endpoint.shop(clock, { store }).orders.get("1")
    await clock.advance(0)
    await clock.advance(lease - 1)
    expect(endpoint.requests).toHaveLength(1)
    await clock.advance(250)
    expect((await call).token).toMatch(/^token-1/)
    expect(lease).toBeLessThanOrEqual(15_000)
  })

  test("look once more before they ask: the one that had the lease may just have got the token", async () => {
    const clock = virtualClock()
    const store = memoryStore(clock)
    const endpoint = new TokenEndpoint()
    let other: Promise<unknown> | undefined
    const overtaken = {
      ...store,
      async add(key: string, value: string, ttlMs: number) {
        await (other ??= endpoint.shop(clock, { store }).orders.get("1"))
        return store.add(key, value, ttlMs)
      },
    }
    expect((await endpoint.shop(clock, { store: overtaken }).orders.get("1")).token).toMatch(/^token-1/)
    expect(endpoint.requests).toHaveLength(1)
  })

  test("give up waiting when the lease never ends, and ask by themselves", async () => {
    const clock = virtualClock()
    const endpoint = new TokenEndpoint()
    const store = { ...memoryStore(clock), add: async () => false }
    const call = endpoint.shop(clock, { store }).orders.get("1")
    await clock.advance(0)
    await clock.advance(15_000)
    expect((await call).token).toMatch(/^token-1/)
  })

  test("release the lease only while it is theirs", async () => {
    const clock = virtualClock()
    const store = watched(memoryStore(clock))
    const endpoint = new TokenEndpoint()
    endpoint.grant = async () => {
      const [[lease]] = store.written as [[string, string, number]]
      await store.set(lease, "another process", 12_000)
      return endpoint.issue()
    }
    await endpoint.shop(clock, { store }).orders.get("1")
    expect(await store.get(store.written[0]![0])).toBe("another process")
  })

  test("do not hold a call up to renew in the background what another renews already", async () => {
    const clock = virtualClock()
    const store = memoryStore(clock)
    const endpoint = new TokenEndpoint()
    const [first, second] = [endpoint.shop(clock, { store }), endpoint.shop(clock, { store })]
    await first.orders.get("1")
    await second.orders.get("1")
    await clock.advance(58 * 60_000)
    endpoint.grant = () => new Promise(() => undefined)
    await first.orders.get("1")
    await clock.advance(0)
    for (let call = 0; call < 20; call++) expect((await second.orders.get("1")).token).toMatch(/^token-1/)
    await clock.advance(0)
    expect(endpoint.requests).toHaveLength(2)
    expect(clock.waits).toEqual([10_000])
  })
})

describe("a store that is broken stops no call", () => {
  const fails = async () => {
    throw new Error("connection lost")
  }
  const hangs = () => new Promise<never>(() => undefined)
  const holds = (text: string): Store => {
    const store = memoryStore()
    return { ...store, get: async (key) => (key.startsWith("token:") ? text : store.get(key)) }
  }
  const methods = ["get", "set", "add", "replace", "delete"] as const
  const broken = (how: () => unknown) => Object.fromEntries(methods.map((method) => [method, how])) as unknown as Store

  test.each<[string, Store]>([
    ["rejects", broken(fails)],
    [
      "throws",
      broken(() => {
        throw new Error("not connected")
      }),
    ],
    ["answers nonsense", broken(async () => 42)],
    ["answers no promise", broken(() => undefined)],
    ["holds what is no JSON", holds("{token")],
    [
      "holds a token that breaks the header",
      holds(JSON.stringify({ token: "a\r\nb", renewAt: 9e15, expiresAt: 9e15 })),
    ],
    ["holds a token without an end", holds(JSON.stringify({ token: "stranger" }))],
    ["only reads", { ...broken(fails), get: async () => undefined }],
    ["forgets", { ...memoryStore(), set: fails }],
  ])("one that %s", async (_, store) => {
    const endpoint = new TokenEndpoint()
    const clock = virtualClock()
    const shop = endpoint.shop(clock, { store })
    const calls = Promise.all([shop.orders.get("1"), shop.orders.get("2")])
    await clock.advance(0)
    await clock.advance(1000)
    expect((await calls).map(({ token }) => token)).toEqual(["token-1-of-shop-7a52", "token-1-of-shop-7a52"])
    endpoint.revoked.add("token-1-of-shop-7a52")
    const again = shop.orders.get("1")
    await clock.advance(0)
    await clock.advance(1000)
    expect((await again).token).toBe("token-2-of-shop-7a52")
    expect(endpoint.requests).toHaveLength(2)
  })

  test("one that does not answer is left alone after a second", async () => {
    const endpoint = new TokenEndpoint()
    const clock = virtualClock()
    const call = endpoint.shop(clock, { store: broken(hangs) }).orders.get("1")
    await clock.advance(0)
    await clock.advance(999)
    expect(endpoint.requests).toHaveLength(0)
    await clock.advance(1)
    expect((await call).token).toMatch(/^token-1/)
    expect(clock.pending).toBe(0)
  })
})

test.each([null, "redis://127.0.0.1", {}, { ...memoryStore(), replace: undefined }])(
  "refuses %o as a store",
  (store) => {
    const open = () => new TokenEndpoint().shop(virtualClock(), { store })
    expect(open).toThrow(ConfigurationError)
    expect(open).toThrow(/store must be a store such as redisStore/)
  },
)
