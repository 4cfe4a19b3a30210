import { ConfigurationError } from "paysmith"
import * as paysafer from "paysmith/paysafer"
import * as checkout from "paysmith/paysera-checkout"
import * as vaiipay from "paysmith/vaiipay"
import { afterEach, describe, expect, test, vi } from "vitest"
import { answeringFetch } from "../answering-fetch.js"

afterEach(() => vi.unstubAllEnvs())

const apiKey = "sk_test_1"
// What JavaScript lets through and TypeScript would not.
const create = paysafer.createClient as (options?: unknown) => any

/** The error of a client that cannot be made: it names the option. */
function refused(options: unknown, option: string | undefined, message: string | RegExp) {
  const error = thrown(() => create(options))
  expect(error).toBeInstanceOf(ConfigurationError)
  expect(error.option).toBe(option)
  if (typeof message === "string") expect(error.message).toBe(message)
  else expect(error.message).toMatch(message)
}

function thrown(make: () => unknown): ConfigurationError {
  try {
    make()
  } catch (error) {
    return error as ConfigurationError
  }
  throw new Error("A client was made.")
}

describe("createClient refuses", () => {
  test.each([null, [], "sk_test_1", 1])("%j as options", (options) =>
    refused(options, undefined, "createClient takes one object with options."),
  )

  test("an option that it does not know, with a list of those it does", () =>
    refused(
      { apiKey, apikey: "x" },
      "apikey",
      /^Unknown option apikey\. PaySafer API knows baseUrl, fetch, .*apiKey\.$/,
    ))

  test.each([
    ["mode", "sandbox", 'mode must be "test" or "live".'],
    ["allow", "plain-http", "allow must be a list of plain-http, live-key-in-tests, browser."],
    ["allow", ["everything"], "allow must be a list of plain-http, live-key-in-tests, browser."],
    ["middleware", () => 1, "middleware must be a list of functions."],
    ["middleware", [{}], "middleware must be a list of functions."],
    ["fetch", {}, "fetch must be a function."],
    ["transport", "node", "transport must be a function."],
    ["random", 0.5, "random must be a function."],
    ["clock", {}, "clock must be an object with now, setTimeout and clearTimeout."],
    ["clock", null, "clock must be an object with now, setTimeout and clearTimeout."],
    ["timeout", 0, "timeout must be a number of milliseconds above 0 and at most 2147483647 (24 days), not 0."],
    [
      "deadline",
      Infinity,
      "deadline must be a number of milliseconds above 0 and at most 2147483647 (24 days), not Infinity.",
    ],
    [
      "deadline",
      "30s",
      "deadline must be a number of milliseconds above 0 and at most 2147483647 (24 days), not a string.",
    ],
    ["retry", true, "retry must be false or an object such as { limit: 2 }."],
    ["retry", 3, "retry must be false or an object such as { limit: 2 }."],
    ["retry", { attempts: 3 }, "retry knows limit, initial, maximum, budget and trustInferred, not attempts."],
    ["retry", { limit: -1 }, "retry.limit must be a number from 0 on, not -1."],
    ["retry", { limit: "2" }, "retry.limit must be a number from 0 on, not a string."],
  ])("%s: %j", (option, value, message) => refused({ apiKey, [option]: value }, option, message))

  test("fetch beside transport", () =>
    refused({ apiKey, fetch: () => 1, transport: () => 1 }, "transport", "Give fetch or transport, not both."))
})

describe("baseUrl", () => {
  const plain = (host: string) =>
    `baseUrl sends credentials to ${host} in the clear. Use https, or allow: ["plain-http"].`

  test.each([
    ["", "baseUrl is no URL. Give an origin such as https://api.example.com."],
    ["api.example.com", "baseUrl is no URL. Give an origin such as https://api.example.com."],
    ["https://", "baseUrl is no URL. Give an origin such as https://api.example.com."],
    ["https://exa mple.com", "baseUrl is no URL. Give an origin such as https://api.example.com."],
    [42, "baseUrl is no URL. Give an origin such as https://api.example.com."],
    [null, "baseUrl is no URL. Give an origin such as https://api.example.com."],
    ["ftp://api.example.com", "baseUrl must be https, not ftp:"],
    ["localhost:8080", "baseUrl must be https, not localhost:"],
    ["javascript:alert(1)", "baseUrl must be https, not javascript:"],
    ["https://user:pa55word@api.example.com", "baseUrl must not hold a user name or a password."],
    ["https://api.example.com?key=1", "baseUrl must not hold a query or a fragment."],
    ["https://api.example.com#v1", "baseUrl must not hold a query or a fragment."],
    ["http://api.example.com", plain("api.example.com")],
    ["http://127.evil.example", plain("127.evil.example")],
    ["http://127.0.0.1.nip.io", plain("127.0.0.1.nip.io")],
    ["http://localhost.evil.example", plain("localhost.evil.example")],
    ["http://notlocalhost", plain("notlocalhost")],
    ["http://0.0.0.0", plain("0.0.0.0")],
    ["http://192.168.0.1", plain("192.168.0.1")],
    ["http://[::ffff:7f00:1]", plain("[::ffff:7f00:1]")],
  ])("%j is refused", (baseUrl, message) => refused({ apiKey, baseUrl }, "baseUrl", message))

  test("is required where every deployment has its own", () => {
    const error = thrown(() => vaiipay.createClient({ clientToken: "t" } as never))
    expect(error.option).toBe("baseUrl")
    expect(error.message).toBe(
      "baseUrl is missing: every deployment has its own, such as https://api.your-gateway.example.",
    )
  })

  test.each([
    [undefined, "https://api.paysafer.me/v1/payments/pay_1"],
    ["https://gateway.example/paysafer/", "https://gateway.example/paysafer/v1/payments/pay_1"],
    ["https://gateway.example:8443//", "https://gateway.example:8443/v1/payments/pay_1"],
    ["https://gateway.example/a/../b", "https://gateway.example/b/v1/payments/pay_1"],
    ["http://localhost:4010", "http://localhost:4010/v1/payments/pay_1"],
    ["http://api.localhost", "http://api.localhost/v1/payments/pay_1"],
    ["http://127.1:4010", "http://127.0.0.1:4010/v1/payments/pay_1"],
    ["http://[::1]:4010", "http://[::1]:4010/v1/payments/pay_1"],
    [new URL("https://gateway.example"), "https://gateway.example/v1/payments/pay_1"],
  ])("%s is used", async (baseUrl, url) => {
    const fetch = answeringFetch({ id: "pay_1" })
    await create({ apiKey, fetch, ...(baseUrl === undefined ? {} : { baseUrl }) }).payments.get("pay_1")
    expect(fetch.mock.calls[0]![0]).toBe(url)
  })

  test("may be plain http elsewhere only when that is allowed", async () => {
    const fetch = answeringFetch({ id: "pay_1" })
    await create({ apiKey, fetch, baseUrl: "http://proxy.internal", allow: ["plain-http"] }).payments.get("pay_1")
    expect(fetch).toHaveBeenCalledOnce()
  })
})

test("a middleware that leads a request into the clear is stopped before anything is sent", async () => {
  const fetch = answeringFetch({ id: "pay_1" })
  const client = paysafer.createClient({
    apiKey,
    fetch,
    middleware: [(request, next) => next({ ...request, url: request.url.replace("https:", "http:") })],
  })
  await expect(client.payments.get("pay_1")).rejects.toMatchObject({
    name: "ConfigurationError",
    operation: "payments.get",
    message: "payments.get: http://api.paysafer.me is not https. Nothing was sent.",
  })
  expect(fetch).not.toHaveBeenCalled()
})

describe("an option that fills a request property", () => {
  const token = { access_token: "token", expires_in: 3600, token_type: "Bearer" }
  const credentials = { clientId: "id", clientSecret: "secret" }
  const order = { purchase: { reference: "A", amount: "1000", currency: "EUR" } }

  test.each([
    ["", "projectId is empty or no string. Leave it out or give a value."],
    [undefined, "projectId is empty or no string. Leave it out or give a value."],
    [17, "projectId is empty or no string. Leave it out or give a value."],
  ])("is refused when it is %j", (projectId, message) => {
    const error = thrown(() => checkout.createClient({ ...credentials, projectId: projectId as never }))
    expect(error).toMatchObject({ name: "ConfigurationError", option: "projectId", message })
  })

  test("is refused when its variable is empty", () => {
    vi.stubEnv("PAYSERA_PROJECT_ID", "")
    expect(thrown(() => checkout.createClient(credentials)).message).toBe(
      "projectId (from PAYSERA_PROJECT_ID) is empty or no string. Leave it out or give a value.",
    )
  })

  test("fills what the caller leaves out, and changes nothing of the caller's object", async () => {
    const fetch = answeringFetch(token, { order_id: "a" })
    const client = checkout.createClient({ ...credentials, projectId: async () => "project-1", fetch })
    await client.orders.create(order)
    await client.orders.create({ ...order, project_id: "project-2" })
    const sent = fetch.mock.calls.slice(1).map(([, { body }]) => JSON.parse(body as string).project_id)
    expect(sent).toEqual(["project-1", "project-2"])
    expect(order).not.toHaveProperty("project_id")
  })

  test.each([
    [
      "fails",
      () => Promise.reject(new Error("vault is sealed")),
      "projectId (from your function) could not be read: the function failed, see cause.",
    ],
    ["gives nothing", () => undefined as never, "orders.create: projectId (from your function) is empty or no string."],
  ])("stops the call when its function %s", async (_, projectId, message) => {
    const fetch = answeringFetch(token)
    const client = checkout.createClient({ ...credentials, projectId, fetch })
    await expect(client.orders.create(order)).rejects.toMatchObject({
      name: "ConfigurationError",
      option: "projectId",
      message,
    })
    expect(fetch).not.toHaveBeenCalled()
  })

  test("stands back where a sibling does its work", async () => {
    const fetch = answeringFetch({ data: {} })
    const client = vaiipay.createClient({
      baseUrl: "https://pay.example",
      clientToken: "t",
      clientId: "client-1",
      fetch,
    })
    const payment = { amount: 1, currencyCode: "USD", reference: "A", referenceLabel: "A" }
    await client.payments.checkout(payment)
    await client.payments.checkout({ ...payment, siteId: "site-1" })
    expect(fetch.mock.calls.map(([, { body }]) => JSON.parse(body as string).clientId)).toEqual(["client-1", undefined])
  })
})

test("a base URL that is present but undefined is refused: a failed lookup must not reach production", () => {
  expect(() => paysafer.createClient({ apiKey: "sk_test_1", baseUrl: undefined as never })).toThrow(
    "baseUrl is undefined. Give a value, or leave it out to call https://api.paysafer.me.",
  )
})

describe("what is put on Object.prototype", () => {
  const polluted = ["baseUrl", "timeout", "deadline", "params", "transport"] as const
  afterEach(() => polluted.forEach((name) => delete (Object.prototype as any)[name]))
  const pollute = (name: (typeof polluted)[number], value: unknown) =>
    Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true })

  test("moves neither the key nor a body", async () => {
    const fetch = answeringFetch({ id: "a" })
    pollute("baseUrl", "https://evil.example")
    const client = create({ apiKey, fetch })
    await client.payments.create({ amount: 1, currency: "aed" })
    await client.http.POST("/v1/payments", { body: { amount: 1, currency: "aed" } })
    expect(fetch.mock.calls.map(([url]) => url)).toEqual(Array(2).fill("https://api.paysafer.me/v1/payments"))
  })

  test("does not move a client that was made before", async () => {
    const fetch = answeringFetch({ id: "a" })
    const client = create({ apiKey, fetch })
    pollute("baseUrl", "https://evil.example")
    await client.payments.get("a", { timeout: 1000 })
    expect(fetch.mock.calls[0]![0]).toBe("https://api.paysafer.me/v1/payments/a")
  })

  test("is no option of a call", async () => {
    const fetch = answeringFetch({ id: "a" })
    const client = create({ apiKey, fetch })
    pollute("timeout", "soon")
    pollute("deadline", -1)
    pollute("params", { path: { id: "evil" } })
    await client.payments.get("a")
    await client.payments.get("a", {})
    expect((await client.http.GET("/v1/payments")).response.ok).toBe(true)
    expect(fetch).toHaveBeenCalledTimes(3)
  })
})
