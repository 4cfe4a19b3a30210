import { ConfigurationError, ContractError } from "paysmith"
import * as paysafer from "paysmith/paysafer"
import * as checkout from "paysmith/paysera-checkout"
import * as recurring from "paysmith/paysera-recurring"
import * as vaiipay from "paysmith/vaiipay"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { answeringFetch, rejection, sentHeaders } from "../answering-fetch.js"

const variables = [
  "PAYSERA_CLIENT_ID",
  "PAYSERA_CLIENT_SECRET",
  "PAYSERA_PROJECT_ID",
  "PAYMENT_CLIENT_TOKEN",
  "PAYMENT_CLIENT_ID",
]
beforeEach(() => variables.forEach((name) => vi.stubEnv(name, undefined)))
afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

const token = { access_token: "access-token-1", expires_in: 3600, token_type: "Bearer" }

function thrown(make: () => unknown): ConfigurationError {
  try {
    make()
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError)
    return error as ConfigurationError
  }
  throw new Error("A client was made.")
}

/** Options with one present, whatever its value. */
const given = (options: Record<string, unknown>) => options as never

describe("a credential", () => {
  test("that is absent comes from the environment variable that the documentation names", async () => {
    vi.stubEnv("PAYSERA_CLIENT_ID", "id-of-env")
    vi.stubEnv("PAYSERA_CLIENT_SECRET", "secret-of-env")
    vi.stubEnv("PAYSERA_PROJECT_ID", "project-of-env")
    const fetch = answeringFetch(token, { order_id: "a" })
    await checkout.createClient({ fetch }).orders.create({ purchase: { reference: "A", amount: "1", currency: "EUR" } })
    expect(Object.fromEntries(new URLSearchParams(fetch.mock.calls[0]![1].body as string))).toMatchObject({
      client_id: "id-of-env",
      client_secret: "secret-of-env",
    })
    expect(JSON.parse(fetch.mock.calls[1]![1].body as string).project_id).toBe("project-of-env")
  })

  test("wins over the environment when it is given", async () => {
    vi.stubEnv("PAYMENT_CLIENT_TOKEN", "token-of-env")
    const fetch = answeringFetch({ data: {} })
    await vaiipay.createClient({ baseUrl: "https://pay.example", clientToken: "token-given", fetch }).payments.get("a")
    expect(sentHeaders(fetch)["authorization"]).toBe("Bearer token-given")
  })

  test.each([
    [
      "neither given nor in the environment",
      {},
      "clientId is missing. Pass it to createClient or set the environment variable PAYSERA_CLIENT_ID.",
    ],
    [
      "undefined",
      { clientId: undefined },
      "clientId is undefined. Give a value, or leave it out to use PAYSERA_CLIENT_ID.",
    ],
    ["null", { clientId: null }, "clientId is null. Give a value, or leave it out to use PAYSERA_CLIENT_ID."],
    ["empty", { clientId: "" }, "clientId is empty. Check where it is read from."],
    ["white space", { clientId: " \n" }, "clientId is empty. Check where it is read from."],
    [
      "surrounded by white space",
      { clientId: "id\n" },
      "clientId has white space around it. Trim it where it is read.",
    ],
    [
      "split by a space",
      { clientId: "my id" },
      "clientId holds a space, a control or a non-ASCII character. Copy it again.",
    ],
    [
      "a header injection",
      { clientId: "id\r\nX-Evil: 1" },
      "clientId holds a space, a control or a non-ASCII character. Copy it again.",
    ],
    [
      "typographic",
      { clientId: "id\u2013one" },
      "clientId holds a space, a control or a non-ASCII character. Copy it again.",
    ],
    ["a number", { clientId: 17 }, "clientId is a number; it must be a string or a function that gives one."],
    [
      "an object",
      { clientId: { id: "a" } },
      "clientId is an object; it must be a string or a function that gives one.",
    ],
    [
      "a promise",
      { clientId: Promise.resolve("id") },
      "clientId is a Promise; it must be a string or a function that gives one.",
    ],
  ])("that is %s is refused by name", (_, options, message) => {
    const error = thrown(() => checkout.createClient(given({ clientSecret: "secret", ...options })))
    expect(error).toMatchObject({ option: "clientId", message })
  })

  test("that is undefined is refused though the variable is set: a failed lookup must not charge the default account", () => {
    vi.stubEnv("PAYSERA_CLIENT_ID", "id-of-env")
    vi.stubEnv("PAYSERA_CLIENT_SECRET", "secret-of-env")
    expect(thrown(() => checkout.createClient(given({ clientSecret: undefined })))).toMatchObject({
      option: "clientSecret",
      message: "clientSecret is undefined. Give a value, or leave it out to use PAYSERA_CLIENT_SECRET.",
    })
  })

  test("whose variable is empty is refused with the variable's name, optional or not", () => {
    vi.stubEnv("PAYSERA_CLIENT_ID", "")
    vi.stubEnv("PAYMENT_CLIENT_TOKEN", "")
    expect(thrown(() => checkout.createClient({ clientSecret: "secret" })).message).toBe(
      "clientId (from PAYSERA_CLIENT_ID) is empty. Check where it is read from.",
    )
    expect(thrown(() => vaiipay.createClient({ baseUrl: "https://pay.example" })).message).toBe(
      "clientToken (from PAYMENT_CLIENT_TOKEN) is empty. Check where it is read from.",
    )
  })

  test("without a variable of its own is asked for without naming one", () => {
    expect(thrown(() => recurring.createClient(given({ macId: "id" })))).toMatchObject({
      option: "macKey",
      message: "macKey is missing. Pass it to createClient.",
    })
    expect(thrown(() => paysafer.createClient(given({ apiKey: undefined }))).message).toBe(
      "apiKey is undefined. Give a value.",
    )
    expect(
      thrown(() => vaiipay.createClient(given({ baseUrl: "https://pay.example", accessToken: undefined }))).message,
    ).toBe("accessToken is undefined. Give a value, or leave it out.")
  })

  test.each(["hunter2 hunter2", "hunter2\n", "pk_test_hunter2", "hunter2"])(
    "is never part of its own refusal (%j)",
    (apiKey) => {
      const error = thrown(() => paysafer.createClient({ apiKey }))
      expect(error.message).not.toContain("hunter2")
    },
  )

  test("is read from the environment in which the client is made, not later", async () => {
    vi.stubEnv("PAYMENT_CLIENT_TOKEN", "first")
    const fetch = answeringFetch({ data: {} })
    const client = vaiipay.createClient({ baseUrl: "https://pay.example", fetch })
    vi.stubEnv("PAYMENT_CLIENT_TOKEN", "second")
    await client.payments.get("a")
    expect(sentHeaders(fetch)["authorization"]).toBe("Bearer first")
  })
})

describe("a credential's function", () => {
  test("may be synchronous or not", async () => {
    const fetch = answeringFetch({ id: "pay_1" })
    await paysafer.createClient({ apiKey: () => "sk_test_sync", fetch }).payments.get("pay_1")
    expect(sentHeaders(fetch)["authorization"]).toBe("Bearer sk_test_sync")
    await paysafer.createClient({ apiKey: async () => "sk_test_async", fetch }).payments.get("pay_1")
    expect(sentHeaders(fetch)["authorization"]).toBe("Bearer sk_test_async")
  })

  test("is not called while the client is made", () => {
    const apiKey = vi.fn(() => "sk_test_1")
    paysafer.createClient({ apiKey })
    expect(apiKey).not.toHaveBeenCalled()
  })

  const cause = new TypeError("vault is sealed")
  const failing = () => {
    throw cause
  }
  test.each([
    ["bearer", "apiKey", (fetch: any) => paysafer.createClient({ apiKey: failing, fetch }).payments.get("pay_1")],
    [
      "bearer, asynchronous",
      "apiKey",
      (fetch: any) => paysafer.createClient({ apiKey: async () => failing(), fetch }).payments.get("pay_1"),
    ],
    [
      "oauth2",
      "clientSecret",
      (fetch: any) => checkout.createClient({ clientId: "id", clientSecret: failing, fetch }).orders.get("a"),
    ],
    [
      "mac",
      "macKey",
      (fetch: any) => recurring.createClient({ macId: "id", macKey: failing, fetch }).paymentRequests.get("a"),
    ],
    [
      "a charge",
      "apiKey",
      (fetch: any) => paysafer.createClient({ apiKey: failing, fetch }).payments.create({ amount: 1, currency: "aed" }),
    ],
  ])("that fails ends the call unsent, with its own error as cause (%s)", async (_, option, call) => {
    const fetch = answeringFetch(token)
    const error = await rejection(call(fetch))
    expect(error).toBeInstanceOf(ConfigurationError)
    expect(error).toMatchObject({
      option,
      cause,
      attempts: 0,
      message: `${option} (from your function) could not be read: the function failed, see cause.`,
    })
    expect(fetch).not.toHaveBeenCalled()
  })

  test("that failed is asked again by the next call", async () => {
    const fetch = answeringFetch({ id: "pay_1" })
    const apiKey = vi.fn(() => "sk_test_1").mockImplementationOnce(failing)
    const client = paysafer.createClient({ apiKey, fetch })
    await rejection(client.payments.get("pay_1"))
    await client.payments.get("pay_1")
    expect(fetch).toHaveBeenCalledOnce()
  })

  test.each([
    [undefined, "apiKey (from your function) is undefined. Give a value."],
    ["", "apiKey (from your function) is empty. Check where it is read from."],
    [17, "apiKey (from your function) is a number; it must be a string or a function that gives one."],
    ["sk_live_abc", /^apiKey \(from your function\) is a live key and this is a test run\./],
    ["pk_test_abc", /^apiKey \(from your function\) is not accepted: a publishable key/],
  ])("that gives %j ends the call unsent", async (value, message) => {
    const fetch = answeringFetch({ id: "pay_1" })
    const error = await rejection(paysafer.createClient({ apiKey: () => value as string, fetch }).payments.get("pay_1"))
    expect(error).toMatchObject({
      name: "ConfigurationError",
      option: "apiKey",
      message: typeof message === "string" ? message : expect.stringMatching(message),
    })
    expect(fetch).not.toHaveBeenCalled()
  })
})

describe("a key of PaySafer", () => {
  test.each(["pk_test_abc", "pk_live_abc"])("that is publishable (%s) is refused with the reason", (apiKey) => {
    expect(thrown(() => paysafer.createClient({ apiKey })).message).toBe(
      "apiKey is not accepted: a publishable key can only create tokens and confirm payments, and this API documents no operation for either. Use a secret key, sk_test_... or sk_live_....",
    )
  })

  test.each(["abc", "sk_abc", "SK_TEST_abc", "sk_test_"])("of another form (%s) is refused", (apiKey) => {
    expect(thrown(() => paysafer.createClient({ apiKey })).message).toBe(
      "apiKey does not look right: it should be a secret key, sk_test_... or sk_live_....",
    )
  })

  test("that is live is refused in a test run, unless that is allowed", () => {
    const message = 'apiKey is a live key and this is a test run. Use a test key, or allow: ["live-key-in-tests"].'
    expect(thrown(() => paysafer.createClient({ apiKey: "sk_live_abc" })).message).toBe(message)
    expect(() => paysafer.createClient({ apiKey: "sk_live_abc", allow: ["live-key-in-tests"] })).not.toThrow()

    vi.stubEnv("VITEST", undefined)
    vi.stubEnv("NODE_ENV", "production")
    expect(() => paysafer.createClient({ apiKey: "sk_live_abc" })).not.toThrow()
    vi.stubEnv("JEST_WORKER_ID", "1")
    expect(thrown(() => paysafer.createClient({ apiKey: "sk_live_abc" })).message).toBe(message)
  })

  test("must be of the mode", () => {
    expect(thrown(() => paysafer.createClient({ apiKey: "sk_live_abc", mode: "test" })).message).toBe(
      'apiKey is a live key, but mode is "test".',
    )
    expect(thrown(() => paysafer.createClient({ apiKey: "sk_test_abc", mode: "live" })).message).toBe(
      'apiKey is a test key, but mode is "live".',
    )
    expect(() => paysafer.createClient({ apiKey: "sk_test_abc", mode: "test" })).not.toThrow()
  })
})

describe("in a browser", () => {
  beforeEach(() => {
    vi.stubGlobal("window", globalThis)
    vi.stubGlobal("document", {})
  })

  test.each([
    ["apiKey", () => paysafer.createClient({ apiKey: "sk_test_1" })],
    ["clientSecret", () => checkout.createClient({ clientId: "id", clientSecret: "secret" })],
    ["macKey", () => recurring.createClient({ macId: "id", macKey: "key" })],
    ["clientToken", () => vaiipay.createClient({ baseUrl: "https://pay.example", clientToken: "t" })],
  ])("%s is refused", (option, make) => {
    expect(thrown(make)).toMatchObject({
      option,
      message: `${option} must not reach a browser: call the API from your server. In tests with a simulated browser: allow: ["browser"].`,
    })
  })

  test("it is let through when that is allowed, without a User-Agent of ours", async () => {
    const fetch = answeringFetch({ id: "pay_1" })
    await paysafer.createClient({ apiKey: "sk_test_1", allow: ["browser"], fetch }).payments.get("pay_1")
    expect(sentHeaders(fetch)).toEqual({ accept: "application/json", authorization: "Bearer sk_test_1" })
  })
})

describe("which credential goes where", () => {
  const base = { baseUrl: "https://pay.example" }
  const payment = { amount: 1, currencyCode: "USD", reference: "A", referenceLabel: "A", clientId: "c" }

  test("is the contract's choice per operation: the client's token first, the access token where only it will do", async () => {
    const fetch = answeringFetch({ data: [], meta: { last_page: 1 } })
    const client = vaiipay.createClient({ ...base, clientToken: "client-token", accessToken: "access-token", fetch })
    await client.payments.checkout(payment)
    expect(sentHeaders(fetch)["authorization"]).toBe("Bearer client-token")
    await client.payments.list()
    expect(sentHeaders(fetch)["authorization"]).toBe("Bearer access-token")
  })

  test("falls to the one that is there", async () => {
    const fetch = answeringFetch({ data: {} })
    await vaiipay.createClient({ ...base, accessToken: "access-token", fetch }).payments.checkout(payment)
    expect(sentHeaders(fetch)["authorization"]).toBe("Bearer access-token")
  })

  test("is none for a signed URL and for a public operation", async () => {
    const fetch = answeringFetch({ data: [] })
    await vaiipay
      .createClient({ ...base, clientToken: "t", fetch })
      .checkout.methods("a", { expires: 1, signature: "s" } as never)
    expect(fetch.mock.calls[0]![0]).toBe("https://pay.example/api/checkout/a/payment-methods?expires=1&signature=s")
    expect(sentHeaders(fetch)).not.toHaveProperty("authorization")
    await recurring.createClient({ macId: "id", macKey: "key", fetch }).paymentRequests.publicInfo("a")
    expect(sentHeaders(fetch)).not.toHaveProperty("authorization")
  })

  test("is said when a call needs one that is not there, in methods and in client.http", async () => {
    const fetch = answeringFetch({ data: [] })
    const client: any = vaiipay.createClient({ ...base, clientToken: "t", fetch })
    const missing = {
      name: "ConfigurationError",
      option: "accessToken",
      message: "paymentApplications.list needs accessToken. Pass it to createClient.",
    }
    await expect(client.paymentApplications.list()).rejects.toMatchObject(missing)
    await expect(client.http.GET("/api/payment-applications")).rejects.toMatchObject(missing)
    await expect((vaiipay.createClient({ ...base, fetch }) as any).payments.get("a")).rejects.toMatchObject({
      option: "clientToken",
      message: "payments.get needs clientToken or accessToken. Pass it to createClient.",
    })
    expect(fetch).not.toHaveBeenCalled()
  })

  test("is none at all for another origin, wherever a middleware leads", async () => {
    const fetch = answeringFetch({ id: "pay_1" })
    const client = paysafer.createClient({
      apiKey: "sk_test_1",
      fetch,
      middleware: [(request, next) => next({ ...request, url: "https://evil.example/v1/payments/pay_1" })],
    })
    await client.payments.get("pay_1")
    expect(fetch.mock.calls[0]![0]).toBe("https://evil.example/v1/payments/pay_1")
    expect(sentHeaders(fetch)).not.toHaveProperty("authorization")
  })

  test("is out of sight for a middleware, before and after the call", async () => {
    const fetch = answeringFetch(() =>
      Response.json({ error: { type: "api_error", code: "x", message: "no" } }, { status: 400 }),
    )
    const seen: unknown[] = []
    const client = paysafer.createClient({
      apiKey: "sk_test_hidden",
      fetch,
      middleware: [
        async (request, next) => {
          seen.push(structuredClone({ ...request, call: undefined, cancellation: undefined, operation: undefined }))
          const answer = await next(request)
          seen.push(JSON.stringify(request), JSON.stringify(answer))
          return answer
        },
      ],
    })
    await rejection(client.payments.get("pay_1"))
    expect(JSON.stringify(seen)).not.toContain("sk_test_hidden")
  })
})

describe("mode", () => {
  const pay = (mode: "test" | "live" | undefined, livemode: unknown) => {
    const fetch = answeringFetch({ id: "pay_1", livemode })
    const options = {
      apiKey: mode === "live" ? "sk_live_1" : "sk_test_1",
      fetch,
      allow: ["live-key-in-tests"] as const,
    }
    return paysafer.createClient(mode ? { ...options, mode } : options).payments.create({ amount: 1, currency: "aed" })
  }
  const order = (mode: "test" | "live", is_test: unknown) => {
    const fetch = answeringFetch(token, { id: "a", ...(is_test === undefined ? {} : { is_test }) })
    return checkout.createClient({ clientId: "id", clientSecret: "secret", mode, fetch }).orders.get("a")
  }

  test.each([
    ["test", true, 'payments.create: mode is "test", but the answer says livemode: true, so it is a live object.'],
    ["live", false, 'payments.create: mode is "live", but the answer says livemode: false, so it is a test object.'],
  ] as const)("%s stops at an answer with livemode %s", async (mode, livemode, message) => {
    const error = await rejection(pay(mode, livemode))
    expect(error).toBeInstanceOf(ContractError)
    expect(error.message).toContain(message)
    expect(error).toMatchObject({ operation: "payments.create", status: 200, attempts: 1 })
    expect(JSON.parse(error.body)).toMatchObject({ id: "pay_1" })
  })

  test.each([
    ["test", false],
    ["live", true],
    [undefined, true],
    [undefined, false],
    ["test", undefined],
  ] as const)("%s lets an answer with livemode %s pass", async (mode, livemode) => {
    await expect(pay(mode, livemode)).resolves.toMatchObject({ id: "pay_1" })
  })

  test("reads a missing mark as the contract says", async () => {
    const error = await rejection(order("test", undefined))
    expect(error.message).toContain(
      'orders.get: mode is "test", but the answer has no is_test, so it is a live object.',
    )
    await expect(order("live", undefined)).resolves.toMatchObject({ id: "a" })
    await expect(order("test", true)).resolves.toMatchObject({ id: "a" })
    expect((await rejection(order("live", true))).message).toContain("so it is a test object")
  })
})
