import { ConfigurationError } from "paysmith"
import * as paysafer from "paysmith/paysafer"
import * as recurring from "paysmith/paysera-recurring"
import * as vaiipay from "paysmith/vaiipay"
import { describe, expect, test, vi } from "vitest"
import { answeringFetch, rejection, sentHeaders } from "../answering-fetch.js"

const body = { amount: 1, currency: "aed" }
const fetch = answeringFetch({ id: "pay_1" })
// What JavaScript lets through and TypeScript would not.
const paysaferClient: any = paysafer.createClient({ apiKey: "sk_test_1", fetch })
const recurringClient: any = recurring.createClient({ macId: "id", macKey: "key", fetch })
const vaiipayClient: any = vaiipay.createClient({ baseUrl: "https://pay.example", clientToken: "token", fetch })
const { payments } = paysaferClient

/** Calls with something wrong in it: the error names operation and option, and nothing is sent. */
async function refused(call: () => Promise<unknown>, operation: string, option: string, message: string | RegExp) {
  fetch.mockClear()
  const error = await rejection(call())
  expect(error).toBeInstanceOf(ConfigurationError)
  expect(error).toMatchObject({ name: "ConfigurationError", operation, option, attempts: 0 })
  if (typeof message === "string") expect(error.message).toBe(`${operation}: ${message}`)
  else expect(error.message).toMatch(message)
  expect(fetch).not.toHaveBeenCalled()
}

describe("a path parameter is refused unsent when it", () => {
  test.each([
    ["is missing", undefined, "the path parameter id is missing; give a string."],
    ["is null", null, "the path parameter id is missing; give a string."],
    ["is empty", "", "the path parameter id is empty."],
    ["is white space", " \t", "the path parameter id is empty."],
    ["is the parent folder", "..", `the path parameter id is "..", which would change the path.`],
    ["is the same folder", ".", `the path parameter id is ".", which would change the path.`],
    ["holds a slash", "a/b", "the path parameter id holds a slash or a control character."],
    ["holds a backslash", "a\\b", "the path parameter id holds a slash or a control character."],
    ["holds a line break", "a\r\nb", "the path parameter id holds a slash or a control character."],
    ["holds a null character", "a\0", "the path parameter id holds a slash or a control character."],
    ["is half a character", "\ud800", "the path parameter id is no well-formed Unicode."],
    ["is NaN", Number.NaN, "the path parameter id is NaN; give a string."],
    ["is infinite", Infinity, "the path parameter id is Infinity; give a string."],
    ["is an object", { id: "pay_1" }, "the path parameter id is an object; give a string."],
    ["is a list", ["pay_1"], "the path parameter id is an array; give a string."],
    ["is a promise", Promise.resolve("pay_1"), "the path parameter id is a Promise; give a string."],
    ["is a boolean", true, "the path parameter id is a boolean; give a string."],
  ])("%s", async (_, id, message) => {
    await refused(() => payments.get(id), "payments.get", "id", message)
    await refused(
      () => paysaferClient.http.GET("/v1/payments/{id}", { params: { path: { id } } }),
      "payments.get",
      "id",
      message,
    )
  })

  test("is left out of a path call altogether", async () => {
    await refused(
      () => paysaferClient.http.GET("/v1/payments/{id}"),
      "payments.get",
      "id",
      "the path parameter id is missing; give a string.",
    )
    await refused(
      () => paysaferClient.http.GET("/v1/payments/{id}", { params: {} }),
      "payments.get",
      "id",
      "the path parameter id is missing; give a string.",
    )
  })

  test("stands third of three", async () => {
    await refused(
      () => vaiipayClient.payments.instructions("a", "b"),
      "payments.instructions",
      "method",
      "the path parameter method is missing; give a string.",
    )
  })
})

test("a path parameter is encoded, whatever else it holds", async () => {
  fetch.mockClear()
  await payments.get("a?b=c#d%2e é {id}")
  await payments.get(17)
  expect(fetch.mock.calls.map(([url]) => url)).toEqual([
    "https://api.paysafer.me/v1/payments/a%3Fb%3Dc%23d%252e%20%C3%A9%20%7Bid%7D",
    "https://api.paysafer.me/v1/payments/17",
  ])
})

describe("arguments out of place are refused unsent:", () => {
  const takes = "It takes (body, options?)."

  test.each(["signal", "timeout", "deadline", "retry", "idempotencyKey", "headers", "query"])(
    "%s in the place of the body",
    (name) =>
      refused(
        () => payments.create({ [name]: 1 }),
        "payments.create",
        name,
        `${name} is an option and stands in the body. ${takes}`,
      ),
  )

  test("options in the place of an optional body", () =>
    refused(
      () => payments.refund("pay_1", { idempotencyKey: "refund-1" }),
      "payments.refund",
      "idempotencyKey",
      "idempotencyKey is an option and stands in the body. It takes (id, body?, options?).",
    ))

  test("options in the place of the query", () =>
    refused(
      () => payments.list({ signal: new AbortController().signal }),
      "payments.list",
      "signal",
      "signal is an option and stands in the query. It takes (query?, options?).",
    ))

  test("a body where there is none", () =>
    refused(
      () => payments.get("pay_1", { amount: 1 }),
      "payments.get",
      "amount",
      "unknown option amount. It takes (id, options?); options are signal, timeout, deadline, retry, idempotencyKey, headers, query.",
    ))

  test("too many arguments", async () => {
    await refused(
      () => payments.get("pay_1", {}, {}),
      "payments.get",
      "arguments",
      "1 argument too many. It takes (id, options?).",
    )
    await refused(
      () => payments.create(body, {}, 1, 2),
      "payments.create",
      "arguments",
      `2 arguments too many. ${takes}`,
    )
  })

  test("a missing body or query", async () => {
    await refused(() => payments.create(), "payments.create", "body", `the body is missing. ${takes}`)
    await refused(
      () => vaiipayClient.checkout.methods("a"),
      "checkout.methods",
      "query",
      "the query is missing. It takes (paymentId, query, options?).",
    )
  })

  test.each([
    ["null", null],
    ["a string", "{}"],
    ["an array", [body]],
    ["a Promise", Promise.resolve(body)],
    ["a Map", new Map()],
    ["a FormData", new FormData()],
    ["a number", 1],
  ])("%s as a body", (kind, given) =>
    refused(
      () => payments.create(given),
      "payments.create",
      "body",
      `the body must be an object, not ${kind}. ${takes}`,
    ),
  )

  test("URLSearchParams as a query", () =>
    refused(
      () => payments.list(new URLSearchParams({ limit: "1" })),
      "payments.list",
      "query",
      "the query must be an object, not an URLSearchParams. It takes (query?, options?).",
    ))

  test.each([
    ["null", null],
    ["a string", "order-1"],
    ["an AbortSignal", new AbortController().signal],
    ["an array", []],
  ])("%s as options", (kind, given) =>
    refused(
      () => payments.get("pay_1", given),
      "payments.get",
      "options",
      `the options must be an object, not ${kind}. It takes (id, options?).`,
    ),
  )
})

describe("an option of a call is refused unsent:", () => {
  const refuse = (options: object, option: string, message: string | RegExp) =>
    refused(() => payments.create(body, options), "payments.create", option, message)

  test("one that is not known", () =>
    refuse(
      { idempotency_key: "a" },
      "idempotency_key",
      /unknown option idempotency_key\. It takes \(body, options\?\); options are signal, /,
    ))

  test.each([
    ["null", null, "signal must be an AbortSignal, not null."],
    [
      "a controller",
      new AbortController(),
      "signal must be an AbortSignal, not an AbortController. Give controller.signal.",
    ],
    ["a look-alike", { aborted: false }, "signal must be an AbortSignal, not an object."],
    ["a text", "abort", "signal must be an AbortSignal, not a string."],
  ])("%s as a signal", (_, signal, message) => refuse({ signal }, "signal", message))

  test.each([0, -1, Number.NaN, Infinity, 2 ** 31])("%s as a time", async (ms) => {
    const message = (name: string) =>
      `${name} must be a number of milliseconds above 0 and at most 2147483647 (24 days), not ${ms}.`
    await refuse({ timeout: ms }, "timeout", message("timeout"))
    await refuse({ deadline: ms }, "deadline", message("deadline"))
  })

  test("a text as a time", () => refuse({ timeout: "1000" }, "timeout", /above 0 and at most .* not a string\.$/))

  test.each([
    true,
    3,
    "2",
    [],
    { retries: 3 },
    { limit: -1 },
    { limit: Number.NaN },
    { initial: "1" },
    { trustInferred: 1 },
  ])("%j as retry", (retry) => refuse({ retry }, "retry", /retry/))

  test.each(["", " ", "a b", "é", "a\nb", "x".repeat(256), 17, null])("%j as an idempotency key", (idempotencyKey) =>
    refuse(
      { idempotencyKey },
      "idempotencyKey",
      "idempotencyKey must be 1 to 255 visible ASCII characters, such as order-17-charge.",
    ),
  )

  test("an idempotency key where the API takes none", () =>
    refused(
      () => paysaferClient.customers.delete("cus_1", { idempotencyKey: "a" }),
      "customers.delete",
      "idempotencyKey",
      "the API takes no idempotency key here; leave idempotencyKey out.",
    ))

  test("an idempotency key that contradicts the body", () =>
    refused(
      () => recurringClient.paymentRequests.create({ unique_identifier: "a" }, { idempotencyKey: "b" }),
      "paymentRequests.create",
      "idempotencyKey",
      "unique_identifier in the body and options.idempotencyKey differ. Give one of them.",
    ))

  test("a query beside the query", () =>
    refused(
      () => payments.list({}, { query: { limit: 1 } }),
      "payments.list",
      "query",
      "options.query has no use here. It takes (query?, options?).",
    ))

  test.each([
    ["Authorization", "credentials belong to createClient, not to headers (Authorization)."],
    ["AUTHORIZATION", "credentials belong to createClient, not to headers (AUTHORIZATION)."],
    ["Proxy-Authorization", "credentials belong to createClient, not to headers (Proxy-Authorization)."],
    ["Cookie", "credentials belong to createClient, not to headers (Cookie)."],
    ["idempotency-key", "give idempotency-key as options.idempotencyKey."],
    ["Host", "the header Host is set by the client. Leave it out."],
    ["content-length", "the header content-length is set by the client. Leave it out."],
    ["Content-Type", "the header Content-Type is set by the client. Leave it out."],
    ["Transfer-Encoding", "the header Transfer-Encoding is set by the client. Leave it out."],
    ["Accept", "the header Accept is set by the client. Leave it out."],
  ])("the header %s", (name, message) => refuse({ headers: { [name]: "x" } }, "headers", message))

  test.each([
    ["a line break in a value", "X-Trace", "a\r\nAuthorization: Bearer x"],
    ["a line break in a name", "X-Trace\r\nAuthorization", "x"],
    ["a colon in a name", "X-Trace:", "x"],
    ["an empty name", "", "x"],
    ["a null character", "X-Trace", "a\0"],
    ["a character beyond Latin-1", "X-Trace", "€"],
    ["a number", "X-Trace", 1],
    ["a list", "X-Trace", ["a", "b"]],
    ["null", "X-Trace", null],
  ])("a header with %s", (_, name, value) =>
    refuse(
      { headers: { [name]: value } },
      "headers",
      `the header ${JSON.stringify(name)} has a name or value that HTTP does not allow.`,
    ),
  )

  test.each([
    ["a Headers", new Headers({ "X-Trace": "1" })],
    ["a Map", new Map([["X-Trace", "1"]])],
    ["an array", [["X-Trace", "1"]]],
    ["null", null],
  ])("%s as headers", (kind, headers) =>
    refuse({ headers }, "headers", `headers must be an object of strings, not ${kind}.`),
  )
})

describe("what cannot be written as it is meant is refused unsent:", () => {
  test.each([
    ["NaN", { amount: Number.NaN, currency: "aed" }, "/amount"],
    [
      "an infinite number",
      { amount: 1, currency: "aed", metadata: { deep: [1, { ratio: -Infinity }] } },
      "/metadata/deep/1/ratio",
    ],
    ["NaN below a key that may be personal", { metadata: { "jane@example.com": Number.NaN } }, "/metadata/*"],
    ["an invalid date", { amount: 1, currency: "aed", description: new Date("never") }, "/description"],
  ])("%s in the body", (_, given, pointer) =>
    refused(
      () => payments.create(given),
      "payments.create",
      pointer,
      `${pointer} in the body is not a finite number or date, so it would be sent as null. Check how it is computed.`,
    ),
  )

  const circle: Record<string, unknown> = {}
  circle["self"] = circle
  test.each([
    ["a BigInt", { amount: 1n }],
    ["a circle", circle],
    ["a toJSON that fails", { amount: { toJSON: () => null!["x"] } }],
  ])("%s in the body", (_, given) =>
    refused(
      () => payments.create(given),
      "payments.create",
      "body",
      /^payments\.create: the body cannot be written as JSON: .*see cause\.$/,
    ),
  )

  test.each([
    ["a Date", new Date(0), "created is or holds a Date"],
    ["NaN", Number.NaN, "created is or holds NaN"],
    ["an object in an object", { gte: { day: 1 } }, "created is or holds an object"],
    ["a list in a list", [["a"]], "created is or holds an array"],
    ["half a character", "\ud83d", "created is or holds a string"],
    ["a BigInt", 1n, "created is or holds a bigint"],
    ["a function", () => 1, "created is or holds a function"],
  ])("%s in the query", (_, created, message) =>
    refused(
      () => payments.list({ created }),
      "payments.list",
      "created",
      `the query parameter ${message}. Give well-formed strings, finite numbers or booleans.`,
    ),
  )

  test.each(["a&b", "a=b", "a#b", "a b", "\ud800"])("%j as the name of a query parameter", (name) =>
    refused(
      () => payments.list({ [name]: "1" }),
      "payments.list",
      "query",
      `${JSON.stringify(name)} cannot be the name of a query parameter.`,
    ),
  )
})

test("null stays null where nothing was lost", async () => {
  fetch.mockClear()
  await payments.create({ ...body, description: null, metadata: { note: "null" } })
  expect(fetch.mock.calls[0]![1].body).toBe(
    `{"amount":1,"currency":"aed","description":null,"metadata":{"note":"null"}}`,
  )
})

test("objects from another realm and of one's own classes are objects", async () => {
  const { runInNewContext } = await import("node:vm")
  fetch.mockClear()
  await payments.create(
    runInNewContext(`({ amount: 1, currency: "aed" })`),
    runInNewContext(`({ headers: { "X-Trace": "1" } })`),
  )
  await payments.create(
    new (class Order {
      amount = 1
      currency = "aed"
    })(),
  )
  expect(fetch.mock.calls.map(([, init]) => init.body)).toEqual([
    `{"amount":1,"currency":"aed"}`,
    `{"amount":1,"currency":"aed"}`,
  ])
})

test("what is given as undefined counts as left out", async () => {
  fetch.mockClear()
  await payments.get("pay_1", undefined)
  await payments.capture("pay_1", undefined, {
    signal: undefined,
    timeout: undefined,
    headers: { "X-Trace": undefined },
  })
  await payments.list({ limit: undefined, customer: null }).catch(() => undefined)
  expect(fetch.mock.calls.map(([url]) => url)).toEqual([
    "https://api.paysafer.me/v1/payments/pay_1",
    "https://api.paysafer.me/v1/payments/pay_1/capture",
    "https://api.paysafer.me/v1/payments",
  ])
  expect(fetch.mock.calls[1]![1].body).toBeUndefined()
  expect(sentHeaders(fetch, 1)).not.toHaveProperty("x-trace")
  expect(sentHeaders(fetch, 1)).not.toHaveProperty("content-type")
})

test("a refused call leaves no listener on the caller's signal", async () => {
  const { signal } = new AbortController()
  const added = vi.spyOn(signal, "addEventListener")
  const removed = vi.spyOn(signal, "removeEventListener")
  await rejection(payments.get("..", { signal }))
  await rejection(payments.create({ amount: 1n }, { signal }))
  await payments.get("pay_1", { signal })
  expect(added).toHaveBeenCalledTimes(3)
  expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(added.mock.calls.map(([, listener]) => listener))
})
