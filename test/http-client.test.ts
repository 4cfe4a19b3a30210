import { ConfigurationError, ContractError, UnknownOutcomeError } from "paysmith"
import * as paysafer from "paysmith/paysafer"
import * as checkout from "paysmith/paysera-checkout"
import * as recurring from "paysmith/paysera-recurring"
import * as vaiipay from "paysmith/vaiipay"
import { describe, expect, test } from "vitest"
import type { Middleware, Send } from "../src/pipeline.js"
import { httpResponse } from "../src/transport/fetch.js"
import { answeringFetch, rejection, sentHeaders } from "./answering-fetch.js"

const body = { amount: 1, currency: "aed" }
const declined = { error: { type: "card_error", code: "card_declined", message: "No." } }
const options = { apiKey: "sk_test_1", retry: false } as const

const withAnswer = (answer: Response | object) => {
  const fetch = answeringFetch(answer as Response)
  // What JavaScript lets through and TypeScript would not.
  const http: any = paysafer.createClient({ ...options, fetch }).http
  return { fetch, http }
}

describe("client.http", () => {
  test("takes the contract's paths and gives data and response", async () => {
    const fetch = answeringFetch({ id: "pay_1" })
    const { http } = paysafer.createClient({ ...options, fetch })
    const { data, error, response } = await http.POST("/v1/payments/{id}/capture", {
      params: { path: { id: "pay 1" } },
      body: { amount_to_capture: 5 },
    })
    expect([data, error, response.status]).toEqual([{ id: "pay_1" }, undefined, 200])
    const [url, init] = fetch.mock.calls[0]!
    expect([url, init.method, init.body]).toEqual([
      "https://api.paysafer.me/v1/payments/pay%201/capture",
      "POST",
      `{"amount_to_capture":5}`,
    ])
    expect(sentHeaders(fetch)).toMatchObject({
      authorization: "Bearer sk_test_1",
      "content-type": "application/json",
      accept: "application/json",
    })
    expect(sentHeaders(fetch)["idempotency-key"]).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  })

  test("sends query, headers and idempotency key as the methods do", async () => {
    const fetch = answeringFetch({ data: [], has_more: false })
    const { http } = paysafer.createClient({ ...options, fetch })
    await http.GET("/v1/payments", { params: { query: { limit: 2 } }, headers: { "X-Trace": "t" } })
    expect(fetch.mock.calls[0]![0]).toBe("https://api.paysafer.me/v1/payments?limit=2")
    expect(sentHeaders(fetch)["x-trace"]).toBe("t")
    await http.POST("/v1/payments", { body, idempotencyKey: "order-1" })
    expect(sentHeaders(fetch)["idempotency-key"]).toBe("order-1")
  })

  test("fills what options of the client fill, and the key that the API takes in the body", async () => {
    const fetch = answeringFetch({ id: "a" })
    const vaii: any = vaiipay.createClient({
      baseUrl: "https://pay.example",
      clientToken: "t",
      clientId: "client-1",
      fetch,
    })
    await vaii.http.POST("/api/payment/checkout", { body: { amount: 1 } })
    expect(JSON.parse(fetch.mock.calls[0]![1].body as string)).toEqual({ amount: 1, clientId: "client-1" })
    const { http }: any = recurring.createClient({ macId: "id", macKey: "key", fetch })
    await http.POST("/checkout/rest/v1/payment-requests", { body: { order_id: "a" }, idempotencyKey: "order-1" })
    expect(JSON.parse(fetch.mock.calls[1]![1].body as string)).toEqual({ order_id: "a", unique_identifier: "order-1" })
  })

  test("reaches operations that are no method, as a form where the contract says so", async () => {
    const fetch = answeringFetch({ access_token: "t" })
    const { http } = checkout.createClient({ clientId: "a", clientSecret: "b", fetch })
    const form = { grant_type: "client_credentials", client_id: "a b", client_secret: "c&d" } as const
    const { data } = await http.POST("/auth/realms/Paysera/protocol/openid-connect/token", { body: form })
    expect(data?.access_token).toBe("t")
    expect(fetch.mock.calls[0]![1].body).toBe("grant_type=client_credentials&client_id=a+b&client_secret=c%26d")
    expect(sentHeaders(fetch)["content-type"]).toBe("application/x-www-form-urlencoded")
    expect(sentHeaders(fetch)).not.toHaveProperty("authorization")
  })
})

describe("an HTTP error comes back as a value", () => {
  test("with its JSON body", async () => {
    const { http } = withAnswer(Response.json(declined, { status: 402 }))
    const outcome = await http.POST("/v1/payments", { body })
    expect(outcome).toMatchObject({ error: declined })
    expect(outcome.data).toBeUndefined()
    expect([outcome.response.ok, outcome.response.status]).toEqual([false, 402])
  })

  test.each([
    [
      "an HTML page",
      new Response("<p>Bad Gateway</p>", { status: 502, headers: { "content-type": "text/html" } }),
      "<p>Bad Gateway</p>",
    ],
    [
      "cut JSON",
      new Response('{"error"', { status: 404, headers: { "content-type": "application/json" } }),
      '{"error"',
    ],
  ])("with its text where it is %s", async (_, answer, text) => {
    const { error, data, response } = await withAnswer(answer).http.GET("/v1/payments/{id}", {
      params: { path: { id: "a" } },
    })
    expect([error, data, await response.text()]).toEqual([text, undefined, text])
  })

  test("with nothing where the body is empty: the response tells", async () => {
    const { error, data, response } = await withAnswer(new Response("", { status: 500 })).http.GET(
      "/v1/payments/{id}",
      { params: { path: { id: "a" } } },
    )
    expect([error, data, response.ok, response.status]).toEqual([undefined, undefined, false, 500])
  })
})

describe("what the pipeline throws is thrown:", () => {
  test("an unreadable success", async () => {
    for (const answer of [
      new Response("<p>", { headers: { "content-type": "text/html" } }),
      new Response(""),
      new Response('{"a', { headers: { "content-type": "application/json" } }),
    ])
      expect(await rejection(withAnswer(answer).http.GET("/v1/payments"))).toBeInstanceOf(ContractError)
  })

  test("a charge whose outcome is unknown", async () => {
    const { http } = withAnswer(Response.json(declined, { status: 500 }))
    expect(await rejection(http.POST("/v1/payments", { body }))).toBeInstanceOf(UnknownOutcomeError)
  })

  test("the reason of an abort", async () => {
    const reason = new Error("closed")
    expect(await rejection(withAnswer({}).http.GET("/v1/payments", { signal: AbortSignal.abort(reason) }))).toBe(reason)
  })
})

describe("client.http refuses unsent", () => {
  const takes = "It takes { params: { path, query }, body } with the options beside."

  test.each<[string, string, string, unknown[], string | undefined, string]>([
    [
      "a path that is not in the contract",
      "GET",
      "/v1/payment",
      [],
      undefined,
      "The contract has no operation GET /v1/payment. Paths are written as in the contract, such as /v1/payments/{id}.",
    ],
    [
      "a path with its parameters filled in",
      "GET",
      "/v1/payments/pay_1",
      [],
      undefined,
      "The contract has no operation GET /v1/payments/pay_1. Paths are",
    ],
    [
      "a path that holds what is personal",
      "GET",
      "/v1/customers/jane@example.com?phone=37060012345",
      [],
      undefined,
      "The contract has no operation GET /v1/customers/*. Paths are",
    ],
    [
      "a path without a slash",
      "GET",
      "jane@example.com/{id}",
      [],
      undefined,
      "The contract has no operation GET */{id}. Paths are",
    ],
    [
      "another method of a path",
      "DELETE",
      "/v1/payments",
      [],
      undefined,
      "The contract has no operation DELETE /v1/payments.",
    ],
    ["no path", "GET", undefined as never, [], undefined, "The contract has no operation GET undefined."],
    ["null", "GET", "/v1/payments", [null], "arguments", "payments.list: it takes one object, not null:"],
    [
      "params that are no object",
      "GET",
      "/v1/payments",
      [{ params: "limit=1" }],
      "params",
      `payments.list: params must be an object, not a string. ${takes}`,
    ],
    [
      "headers among the params",
      "GET",
      "/v1/payments",
      [{ params: { header: { Authorization: "Bearer x" } } }],
      "params.header",
      `payments.list: params.header is unknown. ${takes}`,
    ],
    [
      "cookies among the params",
      "GET",
      "/v1/payments",
      [{ params: { cookie: {} } }],
      "params.cookie",
      `payments.list: params.cookie is unknown. ${takes}`,
    ],
    [
      "a path that is no object",
      "GET",
      "/v1/payments/{id}",
      [{ params: { path: "pay_1" } }],
      "path",
      "payments.get: params.path must be an object, not a string.",
    ],
    [
      "a query in the place of an option",
      "GET",
      "/v1/payments",
      [{ query: { limit: 1 } }],
      "query",
      "payments.list: give the query as params.query.",
    ],
    [
      "a query where there is none",
      "GET",
      "/v1/payments/{id}",
      [{ params: { path: { id: "a" }, query: {} } }],
      "query",
      "payments.get: it takes no query.",
    ],
    ["a body where there is none", "GET", "/v1/payments", [{ body: {} }], "body", "payments.list: it takes no body."],
    [
      "no body where there is one",
      "POST",
      "/v1/payments",
      [],
      "body",
      `payments.create: the body is missing. ${takes}`,
    ],
    [
      "a body that is text",
      "POST",
      "/v1/payments",
      [{ body: "{}" }],
      "body",
      `payments.create: the body must be an object, not a string. ${takes}`,
    ],
    [
      "an option in the body",
      "POST",
      "/v1/payments",
      [{ body: { idempotencyKey: "a" } }],
      "idempotencyKey",
      `payments.create: idempotencyKey is an option and stands in the body. ${takes}`,
    ],
    [
      "an option of openapi-fetch that could change everything",
      "GET",
      "/v1/payments",
      [{ baseUrl: "https://evil.example" }],
      "baseUrl",
      "payments.list: unknown option baseUrl.",
    ],
    [
      "a fetch of its own",
      "GET",
      "/v1/payments",
      [{ fetch: () => 1 }],
      "fetch",
      "payments.list: unknown option fetch.",
    ],
    [
      "a middleware of its own",
      "GET",
      "/v1/payments",
      [{ middleware: [] }],
      "middleware",
      "payments.list: unknown option middleware.",
    ],
    [
      "a header that carries credentials",
      "GET",
      "/v1/payments",
      [{ headers: { authorization: "Bearer x" } }],
      "headers",
      "payments.list: credentials belong to createClient, not to headers (authorization).",
    ],
    [
      "NaN in the body",
      "POST",
      "/v1/payments",
      [{ body: { amount: Number.NaN } }],
      "/amount",
      "payments.create: /amount in the body is not a finite number or date",
    ],
  ])("%s", async (_, method, path, given, option, message) => {
    const { http, fetch } = withAnswer({})
    const error = await rejection(http[method](path, ...given))
    expect(error).toBeInstanceOf(ConfigurationError)
    expect(error.message.startsWith(message) ? message : error.message).toBe(message)
    expect(error.option).toBe(option)
    expect(fetch).not.toHaveBeenCalled()
  })

  test("a signed URL without its query", async () => {
    const fetch = answeringFetch({})
    const { http }: any = vaiipay.createClient({ baseUrl: "https://pay.example", clientToken: "t", fetch })
    await expect(
      http.GET("/api/checkout/{paymentId}/payment-methods", { params: { path: { paymentId: "a" } } }),
    ).rejects.toMatchObject({
      name: "ConfigurationError",
      option: "query",
    })
    expect(fetch).not.toHaveBeenCalled()
  })
})

test.each([100, 600, 999])(
  "a status %i, which no Response can have, is an error with its status in the method",
  async (status) => {
    const transport: Send = async () => httpResponse(status, new Headers(), "")
    const { http, payments } = paysafer.createClient({ ...options, transport })
    const { response } = await http.GET("/v1/payments/{id}", { params: { path: { id: "a" } } })
    expect([response.status, response.ok]).toEqual([599, false])
    const error = await rejection(payments.get("a"))
    expect([error.status, error.response.status]).toEqual([status, 599])
  },
)

test.each(["/v1/payments", "", undefined, new URL("https://api.paysafer.me/")])(
  "a middleware that makes the URL %j is told so, and nothing is sent",
  async (url) => {
    const fetch = answeringFetch({})
    const middleware: Middleware[] = [(request, next) => next({ ...request, url: url as string })]
    const error = await rejection(paysafer.createClient({ ...options, fetch, middleware }).payments.get("a"))
    expect(error).toBeInstanceOf(ConfigurationError)
    expect(error.message).toBe("payments.get: a middleware gave a URL that is not absolute. Nothing was sent.")
    expect(fetch).not.toHaveBeenCalled()
  },
)
