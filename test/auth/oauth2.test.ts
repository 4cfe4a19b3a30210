import { inspect } from "node:util"
import { afterEach, describe, expect, test, vi } from "vitest"
import { AuthenticationError, ConfigurationError, TokenError } from "paysmith"
import { memoryStore } from "../../src/stores/memory.js"
import { virtualClock } from "../virtual-clock.js"
import { openShop, shopContract } from "./oauth-shop.js"
import { TokenEndpoint } from "./token-endpoint.js"

afterEach(() => void vi.unstubAllEnvs())

const minute = 60_000

async function failureOf(promise: Promise<unknown>): Promise<Error> {
  return promise.then(
    () => expect.fail("it succeeded"),
    (error: Error) => error,
  )
}

describe("one token for all calls", () => {
  test("is asked for by the first of them and used by the others", async () => {
    const endpoint = new TokenEndpoint()
    const shop = endpoint.shop(virtualClock())
    const answers = await Promise.all([shop.orders.get("1"), shop.orders.get("2"), shop.orders.create({})])
    await shop.orders.get("3")
    expect(new Set(answers.map(({ token }) => token)).size).toBe(1)
    expect(endpoint.requests.map(String)).toEqual([
      "grant_type=client_credentials&client_id=shop-7a52&client_secret=s3cret-of-7a52",
    ])
  })

  test("is renewed in the background when little of its life is left, at most five minutes before its end", async () => {
    const endpoint = new TokenEndpoint()
    const clock = virtualClock()
    const shop = endpoint.shop(clock, { random: () => 0 })
    const { token: first } = await shop.orders.get("1")
    await clock.advance(55 * minute - 1)
    await shop.orders.get("1")
    expect(endpoint.requests).toHaveLength(1)
    await clock.advance(1)
    expect((await shop.orders.get("1")).token).toBe(first)
    await clock.advance(0)
    expect(endpoint.requests).toHaveLength(2)
    expect((await shop.orders.get("1")).token).not.toBe(first)
    expect(endpoint.requests).toHaveLength(2)
  })

  test("is renewed by each process at a time of its own", async () => {
    const renewedAfter = async (random: number) => {
      const endpoint = new TokenEndpoint()
      const clock = virtualClock()
      const shop = endpoint.shop(clock, { random: () => random })
      await shop.orders.get("1")
      await clock.advance(55 * minute)
      for (let seconds = 0; ; seconds++) {
        await shop.orders.get("1")
        await clock.advance(1000)
        if (endpoint.requests.length > 1) return seconds
      }
    }
    expect([await renewedAfter(0), await renewedAfter(0.5), await renewedAfter(0.999)]).toEqual([0, 73, 145])
  })

  test("makes calls wait for the next one when its life is over", async () => {
    const endpoint = new TokenEndpoint()
    const clock = virtualClock()
    const shop = endpoint.shop(clock)
    const { token: first } = await shop.orders.get("1")
    await clock.advance(60 * minute - 10_000)
    const answers = await Promise.all([shop.orders.get("1"), shop.orders.get("2")])
    expect(answers.map(({ token }) => token)).not.toContain(first)
    expect(endpoint.requests).toHaveLength(2)
  })

  test("is used for a minute when the endpoint does not tell its life", async () => {
    const endpoint = new TokenEndpoint()
    endpoint.lifetime = undefined
    const clock = virtualClock()
    const shop = endpoint.shop(clock)
    await shop.orders.get("1")
    await clock.advance(45_000)
    await shop.orders.get("1")
    expect(endpoint.requests).toHaveLength(1)
    await clock.advance(15_000)
    await shop.orders.get("1")
    expect(endpoint.requests).toHaveLength(2)
  })
})

describe("a renewal in the background that fails", () => {
  test("fails no call while the token is good, and is tried again now and then", async () => {
    const endpoint = new TokenEndpoint()
    const clock = virtualClock()
    const shop = endpoint.shop(clock)
    await shop.orders.get("1")
    endpoint.grant = () => new Response("", { status: 503 })
    await clock.advance(58 * minute)
    for (let call = 0; call < 50; call++) await shop.orders.get("1")
    expect(endpoint.requests).toHaveLength(2)
    await clock.advance(minute)
    await shop.orders.get("1")
    await clock.advance(0)
    expect(endpoint.requests).toHaveLength(3)
  })

  test("is not remembered: when the token has ended calls get the error of their own request, then a token", async () => {
    const endpoint = new TokenEndpoint()
    const clock = virtualClock()
    const shop = endpoint.shop(clock)
    await shop.orders.get("1")
    endpoint.grant = () => new Response("", { status: 503 })
    await clock.advance(58 * minute)
    await shop.orders.get("1")
    await clock.advance(2 * minute)
    await expect(shop.orders.get("1")).rejects.toThrow(TokenError)
    endpoint.grant = () => endpoint.issue()
    expect((await shop.orders.get("1")).client).toBe("shop-7a52")
  })

  test("does not fail the call that comes when the token has just ended: it asks once more", async () => {
    const endpoint = new TokenEndpoint()
    const clock = virtualClock()
    const shop = endpoint.shop(clock)
    await shop.orders.get("1")
    await clock.advance(60 * minute - 10_001)
    let fail!: () => void
    endpoint.grant = () => new Promise((_, reject) => (fail = () => reject(new Error("reset"))))
    await shop.orders.get("1")
    await clock.advance(1)
    const waiting = shop.orders.get("1")
    endpoint.grant = () => endpoint.issue()
    fail()
    expect((await waiting).token).toMatch(/^token-2/)
  })
})

describe("the token request", () => {
  test("has a time limit of its own, and leaves no timer", async () => {
    const endpoint = new TokenEndpoint()
    const clock = virtualClock()
    let aborted = false
    endpoint.grant = (_, signal) =>
      new Promise((_, reject) => signal.addEventListener("abort", () => ((aborted = true), reject(signal.reason))))
    const failure = failureOf(endpoint.shop(clock).orders.get("1"))
    await clock.advance(0)
    await clock.advance(9999)
    expect(aborted).toBe(false)
    await clock.advance(1)
    expect(await failure).toMatchObject({
      name: "TokenError",
      reason: "network",
      message: expect.stringContaining("did not answer in time") as string,
    })
    expect(aborted).toBe(true)
    expect(clock.pending).toBe(0)
  })

  test("goes on when one of the callers who wait for it gives up, and rejects that one only", async () => {
    const endpoint = new TokenEndpoint()
    let grant!: () => void
    const aborts: unknown[] = []
    endpoint.grant = (_, signal) => {
      signal.addEventListener("abort", () => aborts.push(signal.reason))
      return new Promise((resolve) => (grant = () => resolve(endpoint.issue())))
    }
    const clock = virtualClock()
    const shop = endpoint.shop(clock)
    const controller = new AbortController()
    const impatient = failureOf(shop.orders.get("1", { signal: controller.signal }))
    const patient = shop.orders.get("2")
    await clock.advance(0)
    const reason = new Error("the customer left")
    controller.abort(reason)
    expect(await impatient).toBe(reason)
    grant()
    expect((await patient).token).toMatch(/^token-1/)
    await shop.orders.get("3")
    expect(aborts).toEqual([])
    expect(endpoint.requests).toHaveLength(1)
    expect(endpoint.calls).toHaveLength(2)
  })

  test("is finished for the next call even when all callers have given up", async () => {
    const endpoint = new TokenEndpoint()
    let grant!: () => void
    endpoint.grant = () => new Promise((resolve) => (grant = () => resolve(endpoint.issue())))
    const clock = virtualClock()
    const shop = endpoint.shop(clock)
    const late = failureOf(shop.orders.get("1", { deadline: 500 }))
    await clock.advance(0)
    await clock.advance(500)
    expect(await late).toMatchObject({ name: "TimeoutError", limit: "deadline", attempts: 0 })
    grant()
    await clock.advance(0)
    expect((await shop.orders.get("1")).token).toMatch(/^token-1/)
    expect(endpoint.requests).toHaveLength(1)
  })

  test("reads credential functions anew for each token, so that a regenerated secret needs no restart", async () => {
    const endpoint = new TokenEndpoint()
    const clock = virtualClock()
    let secret = "before-the-rotation"
    const shop = endpoint.shop(clock, { clientSecret: async () => secret })
    await shop.orders.get("1")
    secret = "after-the-rotation"
    await shop.orders.get("1")
    endpoint.revoked.add("token-1-of-shop-7a52")
    await shop.orders.get("1")
    expect(endpoint.requests.map((form) => form.get("client_secret"))).toEqual([
      "before-the-rotation",
      "after-the-rotation",
    ])
  })

  test.each([
    ["HTML", () => new Response("<html>", { headers: { "content-type": "text/html" } }), /without readable JSON/],
    ["nothing", () => new Response(""), /without readable JSON/],
    [
      "JSON that is cut off",
      () => new Response('{"access_token":"secret-tok', { headers: { "content-type": "application/json" } }),
      /without readable JSON/,
    ],
    [
      "a redirect",
      () => new Response(null, { status: 302, headers: { location: "https://login.example/" } }),
      /redirect, which is not followed/,
    ],
    ["no token", () => Response.json({}), /without an access_token/],
    [
      "a token that breaks the header",
      () => Response.json({ access_token: "secret-tok\r\nx: 1" }),
      /fits into a header/,
    ],
    [
      "a token of another type",
      () => Response.json({ access_token: "secret-tok", token_type: "DPoP" }),
      /not of the type Bearer/,
    ],
    [
      "an endless life",
      () => Response.json({ access_token: "secret-tok", expires_in: "soon" }),
      /expires_in that is no number/,
    ],
    ["a list", () => Response.json(["secret-tok"]), /without an access_token/],
    ["503", () => new Response("", { status: 503 }), /answered 503. Try again later/],
    [
      "an unknown scope",
      () => Response.json({ error: "invalid_scope" }, { status: 400 }),
      /answered 400 invalid_scope. Check the scopes/,
    ],
  ])("that is answered with %s is a TokenError that says so and shows nothing", async (_, grant, message) => {
    const endpoint = new TokenEndpoint()
    endpoint.grant = grant
    const error = await failureOf(endpoint.shop(virtualClock()).orders.get("1"))
    expect(error).toMatchObject({
      name: "TokenError",
      reason: "token-endpoint",
      message: expect.stringMatching(message) as string,
    })
    expect(inspect(error, { depth: 10 }) + JSON.stringify(error)).not.toMatch(/secret-tok|s3cret/)
  })

  test("is not sent in the clear off this machine", () => {
    const contract = shopContract("http://login.example/token")
    const credentials = { clientId: "shop-7a52", clientSecret: "s3cret-of-7a52" }
    expect(() => openShop(contract, { baseUrl: "https://shop.example", ...credentials })).toThrow(ConfigurationError)
    expect(() =>
      openShop(shopContract("http://127.0.0.1:1/token"), { baseUrl: "https://shop.example", ...credentials }),
    ).not.toThrow()
  })
})

describe("errors", () => {
  const refused = (status: number, body: object) => () => Response.json(body, { status })

  test("a 401 after a renewal names the client and where its id comes from, not the secret", async () => {
    vi.stubEnv("SHOP_CLIENT_ID", "client-0123-7a52")
    const endpoint = new TokenEndpoint()
    endpoint.grant = () => Response.json({ access_token: `never-valid-${endpoint.requests.length}`, expires_in: 3600 })
    const shop = openShop(shopContract(), {
      baseUrl: "https://shop.example",
      fetch: endpoint.fetch,
      clientSecret: "s3cret-of-7a52",
    })
    const error = await failureOf(shop.orders.create({}))
    expect(error).toBeInstanceOf(AuthenticationError)
    expect(error.message).toBe(
      "orders.create: 401 invalid_token after one renewal; client id ...7a52 from SHOP_CLIENT_ID",
    )
    expect(inspect(error, { depth: 10 }) + JSON.stringify(error)).not.toMatch(/s3cret|never-valid|client-0123/)
    expect(endpoint.requests).toHaveLength(2)
    expect(endpoint.calls).toHaveLength(2)
  })

  test.each([
    [
      401,
      { error: "invalid_client", error_description: "client authentication failed" },
      "credentials",
      /refused client id \.\.\.7a52 from clientId or its secret/,
    ],
    [
      401,
      { error: "invalid_client", error_description: "Wrong client secret" },
      "client-secret",
      /secret was refused for client id \.\.\.7a52 from clientId .*regenerated/,
    ],
    [
      400,
      { error: "invalid_client", error_description: "Client not found: shop-7a52" },
      "client-id",
      /does not know client id \.\.\.7a52 from clientId .*\[redacted\]/,
    ],
    [
      401,
      { error: "unauthorized_client", error_description: "s3cret-of-7a52 is wrong" },
      "client-secret",
      /\[redacted\] is wrong/,
    ],
  ])("a token request refused with %i %o says what to mend", async (status, body, reason, message) => {
    const endpoint = new TokenEndpoint()
    endpoint.grant = refused(status, body)
    const error = await failureOf(endpoint.shop(virtualClock()).orders.get("1"))
    expect(error).toMatchObject({ name: "TokenError", reason, message: expect.stringMatching(message) as string })
    expect(inspect(error, { depth: 10 }) + JSON.stringify(error)).not.toContain("s3cret")
  })

  test("of a client id that the contract does not call public shows no part of it", async () => {
    const contract = shopContract()
    const { oauth2 } = contract.schemes
    if (oauth2?.kind !== "oauth2") return expect.fail()
    const { public: _, ...hidden } = oauth2.credentials.client_id
    const guarded = {
      ...contract,
      schemes: { oauth2: { ...oauth2, credentials: { ...oauth2.credentials, client_id: hidden } } },
    }
    const endpoint = new TokenEndpoint()
    endpoint.grant = refused(401, { error: "invalid_client" })
    const shop = openShop(guarded, {
      baseUrl: "https://shop.example",
      fetch: endpoint.fetch,
      clientId: async () => "shop-7a52",
      clientSecret: "s3cret",
    })
    const { message } = await failureOf(shop.orders.get("1"))
    expect(message).toContain("client id from your function")
    expect(message).not.toContain("7a52")
  })

  test("of a credential function reaches the caller as the cause, and the next call asks it again", async () => {
    const endpoint = new TokenEndpoint()
    const sealed = new Error("the vault is sealed")
    const clientSecret = vi.fn().mockRejectedValueOnce(sealed).mockResolvedValue("s3cret-of-7a52")
    const shop = endpoint.shop(virtualClock(), { clientSecret })
    await expect(shop.orders.get("1")).rejects.toMatchObject({
      name: "ConfigurationError",
      option: "clientSecret",
      cause: sealed,
    })
    await expect(shop.orders.get("1")).resolves.toMatchObject({ client: "shop-7a52" })
  })
})

describe("a token that the API refuses", () => {
  test("is not asked for again when it was renewed while the refused call was on its way", async () => {
    const endpoint = new TokenEndpoint()
    const clock = virtualClock()
    let slow!: () => void
    const held = new Promise<void>((resolve) => (slow = resolve))
    const fetch = async (url: string, init: RequestInit) => {
      if (url.endsWith("/slow") && endpoint.calls.length === 1) {
        endpoint.calls.push("slow")
        await held
        return Response.json({ error: "invalid_token" }, { status: 401 })
      }
      return endpoint.fetch(url, init)
    }
    const forgetful = { ...memoryStore(clock), get: async () => undefined }
    const shop = endpoint.shop(clock, { fetch, store: forgetful })
    const { token } = await shop.orders.get("1")
    const late = shop.orders.get("slow")
    await clock.advance(0)
    endpoint.revoked.add(token)
    expect((await shop.orders.get("1")).token).toMatch(/^token-2/)
    slow()
    expect((await late).token).toMatch(/^token-2/)
    expect(endpoint.requests).toHaveLength(2)
  })

  test("is replaced once for all processes with the same store", async () => {
    const endpoint = new TokenEndpoint()
    const clock = virtualClock()
    const store = memoryStore(clock)
    const [first, second] = [endpoint.shop(clock, { store }), endpoint.shop(clock, { store })]
    const { token } = await first.orders.get("1")
    expect((await second.orders.get("1")).token).toBe(token)
    endpoint.revoked.add(token)
    expect((await first.orders.get("1")).token).toMatch(/^token-2/)
    expect((await second.orders.get("1")).token).toMatch(/^token-2/)
    expect((await endpoint.shop(clock, { store }).orders.get("1")).token).toMatch(/^token-2/)
    expect(endpoint.requests).toHaveLength(2)
  })

  test("leaves the store before another one is there, so that no cold process gets it", async () => {
    const endpoint = new TokenEndpoint()
    const clock = virtualClock()
    const store = memoryStore(clock)
    const { token } = await endpoint.shop(clock, { store }).orders.get("1")
    endpoint.revoked.add(token)
    endpoint.grant = () => Response.json({ error: "invalid_client" }, { status: 401 })
    await expect(endpoint.shop(clock, { store }).orders.get("1")).rejects.toThrow(TokenError)
    expect(endpoint.calls).toEqual([`Bearer ${token}`, `Bearer ${token}`])
    await expect(endpoint.shop(clock, { store }).orders.get("1")).rejects.toThrow(TokenError)
    expect(endpoint.calls).toHaveLength(2)
  })

  test("stays away from what another process has stored since it was read", async () => {
    const endpoint = new TokenEndpoint()
    const clock = virtualClock()
    const store = memoryStore(clock)
    const emptied: boolean[] = []
    const shop = endpoint.shop(clock, {
      store: {
        ...store,
        async replace(key: string, old: string, value: string, ttlMs: number) {
          if (key.startsWith("token:")) await store.set(key, old.replace("token-1", "token-9"), ttlMs)
          const done = await store.replace(key, old, value, ttlMs)
          if (key.startsWith("token:")) emptied.push(done)
          return done
        },
      },
    })
    const { token } = await shop.orders.get("1")
    endpoint.revoked.add(token)
    await shop.orders.get("1").catch(() => undefined)
    expect(emptied).toEqual([false])
  })
})
