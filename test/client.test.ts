import type { Contract, Middleware } from "paysmith"
import {
  ApiError,
  ConfigurationError,
  ConnectionError,
  ContractError,
  createClient,
  PaysmithError,
  UnknownOutcomeError,
} from "paysmith"
import * as paysafer from "paysmith/paysafer"
import * as checkout from "paysmith/paysera-checkout"
import * as recurring from "paysmith/paysera-recurring"
import * as vaiipay from "paysmith/vaiipay"
import { afterEach, describe, expect, test, vi } from "vitest"
import { answeringFetch, rejection, sentHeaders } from "./answering-fetch.js"

afterEach(() => vi.unstubAllGlobals())

const options = { apiKey: "sk_test_1", retry: false } as const
const body = { amount: 100, currency: "aed" }
const typed = (text: string, type: string | undefined, status = 200) =>
  new Response(new TextEncoder().encode(text), {
    status,
    ...(type === undefined ? {} : { headers: { "content-type": type } }),
  })

const modules = [
  { module: paysafer, client: paysafer.createClient(options) },
  { module: checkout, client: checkout.createClient({ clientId: "id", clientSecret: "secret" }) },
  { module: recurring, client: recurring.createClient({ macId: "id", macKey: "key" }) },
  { module: vaiipay, client: vaiipay.createClient({ baseUrl: "https://pay.example", accessToken: "token" }) },
].map(({ module, client }) => ({
  id: module.contract.id,
  contract: module.contract as Contract,
  module,
  client: client as unknown as Record<string, Record<string, unknown>>,
}))

describe.each(modules)("the module of $id", ({ contract, module, client }) => {
  test("exports the names that every module has", () => {
    expect(Object.keys(module).sort()).toEqual(expect.arrayContaining(["contract", "createClient", "webhooks"]))
  })

  test("makes a client with every operation as a method, and nothing else", () => {
    const methods = Object.values(contract.operations).filter(({ hidden }) => !hidden)
    const found = Object.entries(client).flatMap(([resource, verbs]) =>
      resource === "http" || resource === "reconcile" ? [] : Object.keys(verbs).map((verb) => `${resource}.${verb}`),
    )
    expect(found.sort()).toEqual(methods.map(({ id }) => id).sort())
    expect(Object.keys(client["http"]!)).toEqual(["GET", "POST", "PUT", "PATCH", "DELETE"])
    for (const { id } of methods) expect(client[id.split(".")[0]!]![id.split(".")[1]!]).toBeTypeOf("function")
  })

  test("makes a client that can be awaited, spread and shown without a surprise", async () => {
    expect(await client).toBe(client)
    expect(JSON.stringify(client)).not.toMatch(/secret|sk_test_1|token/)
  })
})

describe("a call", () => {
  test("goes out as the contract says", async () => {
    const fetch = answeringFetch({ id: "pay_1" })
    const payment = await paysafer
      .createClient({ ...options, fetch })
      .payments.create(body, { idempotencyKey: "order-1" })
    expect(payment).toEqual({ id: "pay_1" })
    const [url, init] = fetch.mock.calls[0]!
    expect(url).toBe("https://api.paysafer.me/v1/payments")
    expect(init).toMatchObject({ method: "POST", body: `{"amount":100,"currency":"aed"}`, redirect: "manual" })
    expect(sentHeaders(fetch)).toEqual({
      accept: "application/json",
      authorization: "Bearer sk_test_1",
      "content-type": "application/json",
      "idempotency-key": "order-1",
      "user-agent": expect.stringMatching(/^paysmith\/\d+\.\d+\.\d+$/),
    })
  })

  test("that reads is not cached and carries no content type", async () => {
    const fetch = answeringFetch({ id: "pay_1" })
    await paysafer.createClient({ ...options, fetch }).payments.get("pay_1")
    expect(fetch.mock.calls[0]![1]).toMatchObject({ method: "GET", cache: "no-store" })
    expect(fetch.mock.calls[0]![1]).not.toHaveProperty("body")
    expect(sentHeaders(fetch)).not.toHaveProperty("content-type")
  })

  test("uses the platform's fetch as it is when the call is made", async () => {
    const client = paysafer.createClient(options)
    const fetch = answeringFetch({ id: "pay_1" })
    vi.stubGlobal("fetch", fetch)
    await client.payments.get("pay_1")
    expect(fetch).toHaveBeenCalledOnce()
  })

  test("leaves the caller's body as it was", async () => {
    const given = Object.freeze({ order_id: "A" })
    const fetch = answeringFetch({ id: "a" })
    const client: any = recurring.createClient({ macId: "id", macKey: "key", fetch })
    await client.paymentRequests.create(given, { idempotencyKey: "order-1" })
    expect(given).toEqual({ order_id: "A" })
    expect(JSON.parse(fetch.mock.calls[0]![1].body as string)).toEqual({ order_id: "A", unique_identifier: "order-1" })
  })

  describe("sends its body as it was when the call was made, though the object is used again:", () => {
    const token = { access_token: "t", expires_in: 60 }
    const sent = (fetch: ReturnType<typeof answeringFetch>) =>
      fetch.mock.calls.map(([, init]) => JSON.parse(init.body as string))

    test("one object for many calls", async () => {
      const fetch = answeringFetch({ id: "pay_1" })
      const { payments, http } = paysafer.createClient({ ...options, fetch })
      const payment = { ...body }
      const calls = [1, 2].map((amount) => payments.create(Object.assign(payment, { amount })))
      const more = [3, 4].map((amount) => http.POST("/v1/payments", { body: Object.assign(payment, { amount }) }))
      await Promise.all([...calls, ...more])
      expect(sent(fetch).map(({ amount }) => amount)).toEqual([1, 2, 3, 4])
    })

    test("while a function is asked for what to fill in", async () => {
      const fetch = answeringFetch(token, { order_id: "a" })
      const client = checkout.createClient({ clientId: "a", clientSecret: "b", projectId: async () => "p", fetch })
      const order = { purchase: { reference: "A", amount: "1", currency: "EUR" } }
      const call = client.orders.create(order)
      order.purchase.amount = "2"
      await call
      expect(JSON.parse(fetch.mock.calls[1]![1].body as string)).toEqual({
        purchase: { reference: "A", amount: "1", currency: "EUR" },
        project_id: "p",
      })
    })

    test("what is saved of a charge whose outcome is unknown", async () => {
      const { payments } = paysafer.createClient({
        ...options,
        fetch: answeringFetch(Response.json({}, { status: 500 })),
      })
      const payment = { ...body, customer: "cus_1" }
      const call = payments.create(payment)
      payment.amount = 999
      const { saved } = await rejection(call)
      expect(JSON.stringify(saved)).toContain('"$request.body#/amount":100')
      expect(JSON.stringify(saved)).not.toContain("999")
    })
  })
})

describe("a success that does not hold what the contract promises is a ContractError:", () => {
  const json = "application/json"
  const cases: [string, Response, string][] = [
    ["an HTML page", typed("<html>", "text/html; charset=utf-8"), "is text/html, not JSON"],
    ["JSON of no stated type", typed("{}", undefined), "is of no stated media type, not JSON"],
    ["JSON called text", typed("{}", "text/plain"), "is text/plain, not JSON"],
    ["a stream of JSON", typed("{}\n{}", "application/json-seq"), "is application/json-seq, not JSON"],
    ["an empty 200", typed("", json), "is empty"],
    ["a 204", new Response(null, { status: 204 }), "is empty"],
    ["a 205", new Response(null, { status: 205 }), "is empty"],
    ["cut JSON", typed('{"id":"pay_1","amo', json), "is truncated or malformed JSON"],
    ["no JSON at all", typed("OK", json), "is truncated or malformed JSON"],
    ["NaN", typed('{"amount":NaN}', json), "is truncated or malformed JSON"],
    ["null", typed("null", json), "is null"],
  ]

  test.each(cases)("%s, when it was read", async (_, answer, why) => {
    const error = await rejection(
      paysafer.createClient({ ...options, fetch: answeringFetch(answer) }).payments.get("pay_1"),
    )
    expect(error).toBeInstanceOf(ContractError)
    expect(error).toMatchObject({
      operation: "payments.get",
      status: answer.status,
      attempts: 1,
      body: await answer.clone().text(),
    })
    expect(error.message).toBe(
      `payments.get: the answer ${answer.status} ${why}. Its body and response are on the error; is baseUrl really this API's?`,
    )
    expect(error.response.status).toBe(answer.status)
  })

  test.each(cases)("%s, which leaves open whether a charge happened", async (_, answer) => {
    const error = await rejection(
      paysafer.createClient({ ...options, fetch: answeringFetch(answer) }).payments.create(body),
    )
    expect(error).toBeInstanceOf(UnknownOutcomeError)
    expect(error.cause).toBeInstanceOf(ContractError)
  })

  test("and it is not asked for again", async () => {
    const fetch = answeringFetch(typed("<html>", "text/html"))
    await rejection(
      paysafer.createClient({ apiKey: "sk_test_1", retry: { limit: 2, initial: 1 }, fetch }).payments.get("pay_1"),
    )
    expect(fetch).toHaveBeenCalledOnce()
  })
})

describe("a success is read", () => {
  test.each([
    ["with a charset", typed('{"id":"é"}', "application/json; charset=utf-8")],
    ["of a +json type", typed('{"id":"é"}', "application/vnd.paysafer.v1+json;charset=utf-8")],
    ["in capitals", typed('{"id":"é"}', "Application/JSON")],
    ["with a byte order mark", typed('\ufeff{"id":"é"}', "application/json")],
    ["with white space around it", typed('\n {"id":"é"} \n', "application/json")],
    ["with another 2xx status", typed('{"id":"é"}', "application/json", 207)],
  ])("%s", async (_, answer) => {
    await expect(
      paysafer.createClient({ ...options, fetch: answeringFetch(answer) }).payments.get("pay_1"),
    ).resolves.toEqual({ id: "é" })
  })

  test.each([
    new Response(null, { status: 204 }),
    typed("", "text/html"),
    typed("OK", "text/plain"),
    typed("{}", "application/json"),
  ])("where the contract promises no body, whatever comes", async (answer) => {
    const client = vaiipay.createClient({
      baseUrl: "https://pay.example",
      accessToken: "t",
      fetch: answeringFetch(answer),
    })
    await expect(client.paymentApplications.delete("a")).resolves.not.toThrow()
  })
})

describe("a redirect is not followed:", () => {
  test.each([301, 302, 303, 307, 308])("%i", async (status) => {
    const fetch = answeringFetch(
      new Response(null, { status, headers: { location: "https://evil.example/v1/payments?key=1" } }),
    )
    const error = await rejection(paysafer.createClient({ ...options, fetch }).payments.get("pay_1"))
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error).toMatchObject({ code: "redirect", operation: "payments.get" })
    expect(error.message).toBe(
      `payments.get: https://api.paysafer.me answered with a redirect (${status}) to https://evil.example. Redirects are not followed: check baseUrl.`,
    )
    expect(fetch).toHaveBeenCalledOnce()
  })

  test.each([
    ["/elsewhere", "https://api.paysafer.me"],
    ["http://[bad", "an unnamed place"],
    [undefined, "an unnamed place"],
  ])("to %s", async (location, named) => {
    const fetch = answeringFetch(new Response(null, { status: 302, headers: location ? { location } : {} }))
    expect((await rejection(paysafer.createClient({ ...options, fetch }).payments.get("pay_1"))).message).toContain(
      `to ${named}.`,
    )
  })
})

describe("whatever fetch does, a call ends in an error of this package", () => {
  test.each([
    ["fails", async () => Promise.reject(new TypeError("fetch failed"))],
    [
      "throws",
      () => {
        throw new SyntaxError("x")
      },
    ],
    ["throws no error", async () => Promise.reject("down")],
    ["throws nothing", async () => Promise.reject(undefined)],
    [
      "breaks while the body is read",
      async () =>
        new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError("terminated")) })),
    ],
    [
      "gives a body that was read already",
      async () => {
        const answer = Response.json({})
        await answer.text()
        return answer
      },
    ],
    ["gives nothing", async () => undefined as never],
  ])("when it %s", async (_, fetch) => {
    const client = paysafer.createClient({ ...options, fetch })
    const error = await rejection(client.payments.get("pay_1"))
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error.message).toMatch(/^payments\.get: the connection to https:\/\/api\.paysafer\.me failed/)
    expect(await rejection(client.payments.create(body))).toBeInstanceOf(UnknownOutcomeError)
  })
})

describe("a user's middleware", () => {
  const withMiddleware = (...middleware: Middleware[]) => {
    const fetch = answeringFetch({ id: "pay_1" })
    return { fetch, ...paysafer.createClient({ ...options, fetch, middleware }) }
  }
  const answer = (body: string, type = "application/json") => {
    const response = typed(body, type)
    return { status: 200, headers: response.headers, body, response }
  }

  test("runs in the order given, once per call, and sees the operation", async () => {
    const seen: string[] = []
    const note =
      (name: string): Middleware =>
      async (request, next) => {
        seen.push(`${name} ${request.operation.id}`)
        const got = await next({ ...request, headers: { ...request.headers, [`x-${name}`]: "1" } })
        seen.push(`${name} ${got.status}`)
        return got
      }
    const { payments, fetch } = withMiddleware(note("a"), note("b"))
    await payments.get("pay_1")
    expect(seen).toEqual(["a payments.get", "b payments.get", "b 200", "a 200"])
    expect(sentHeaders(fetch)).toMatchObject({ "x-a": "1", "x-b": "1" })
  })

  test("may answer itself, and its answer is read like one of the API", async () => {
    const { payments, fetch } = withMiddleware(async () => answer('{"id":"cached"}'))
    await expect(payments.get("pay_1")).resolves.toEqual({ id: "cached" })
    expect(fetch).not.toHaveBeenCalled()
    await expect(withMiddleware(async () => answer("<p>", "text/html")).payments.get("pay_1")).rejects.toBeInstanceOf(
      ContractError,
    )
    await expect(
      withMiddleware(async () => ({ ...answer('{"error":{"code":"x"}}'), status: 404 })).payments.get("pay_1"),
    ).rejects.toMatchObject({
      name: "NotFoundError",
      code: "x",
    })
  })

  test("may change an answer", async () => {
    const { payments, http } = withMiddleware(async (request, next) => ({
      ...(await next(request)),
      data: { id: "changed" },
    }))
    await expect(payments.get("pay_1")).resolves.toEqual({ id: "changed" })
    expect((await http.GET("/v1/payments/{id}", { params: { path: { id: "a" } } })).data).toEqual({ id: "changed" })
  })

  test("that forgets to return is told so", async () => {
    const error = await rejection(
      withMiddleware(
        (async (request: never, next: (request: never) => unknown) =>
          void (await next(request))) as unknown as Middleware,
      ).payments.get("pay_1"),
    )
    expect(error).toBeInstanceOf(ConfigurationError)
    expect(error).toMatchObject({
      option: "middleware",
      attempts: 1,
      message: "payments.get: a middleware gave no answer. Return what next(request) gives.",
    })
  })

  test("that throws, throws what it throws", async () => {
    const reason = new RangeError("mine")
    const { payments, fetch } = withMiddleware(() => {
      throw reason
    })
    expect(await rejection(payments.get("pay_1"))).toBe(reason)
    expect(fetch).not.toHaveBeenCalled()
  })
})

describe("createClient of paysmith itself", () => {
  const contract: Contract = {
    id: "coffee",
    title: "Coffee shop",
    version: "1.0.0",
    document: "coffee/openapi.json",
    server: "https://coffee.example",
    schemes: { key: { kind: "bearer", credentials: { token: { option: "apiKey" } } } },
    security: ["key"],
    errors: {},
    operations: {
      "orders.find": {
        id: "orders.find",
        method: "POST",
        path: "/find",
        body: "required",
        query: "optional",
        errors: [],
      },
      "orders.hurry": {
        id: "orders.hurry",
        method: "POST",
        path: "/hurry",
        body: "required",
        errors: [],
        fields: ["timeout"],
      },
    },
  }
  const coffee = (fetch = answeringFetch({ ok: true })) => ({
    fetch,
    orders: (createClient(contract, { apiKey: "k", fetch }) as any).orders,
  })

  test("serves a contract of one's own", async () => {
    const { orders, fetch } = coffee()
    await expect(orders.find({ kind: "latte" }, { query: { deep: { size: "L" }, tags: ["a", "b"] } })).resolves.toEqual(
      { ok: true },
    )
    expect(fetch.mock.calls[0]![0]).toBe("https://coffee.example/find?deep[size]=L&tags=a&tags=b")
  })

  test("checks the query beside a body", async () => {
    const { orders, fetch } = coffee()
    await expect(orders.find({}, { query: { since: new Date(0) } })).rejects.toMatchObject({
      name: "ConfigurationError",
      option: "since",
    })
    await expect(orders.find({}, { query: null })).rejects.toMatchObject({ option: "query" })
    expect(fetch).not.toHaveBeenCalled()
  })

  test("takes a field that is named like an option where the contract has one", async () => {
    const { orders, fetch } = coffee()
    await orders.hurry({ timeout: 5 })
    expect(fetch.mock.calls[0]![1].body).toBe(`{"timeout":5}`)
    await expect(orders.hurry({ deadline: 5 })).rejects.toMatchObject({ option: "deadline" })
  })

  test("throws nothing that is not of this package for an error body of any shape", async () => {
    for (const data of [null, 0, "", [], { error: { error: {} } }, { a: { b: null } }]) {
      const error = await rejection(coffee(answeringFetch(Response.json(data, { status: 409 }))).orders.find({}))
      expect(error).toBeInstanceOf(ApiError)
      expect(error).toBeInstanceOf(PaysmithError)
    }
  })
})
