import { inspect } from "node:util"
import * as paysmith from "paysmith"
import * as paysafer from "paysmith/paysafer"
import * as checkout from "paysmith/paysera-checkout"
import * as recurring from "paysmith/paysera-recurring"
import * as vaiipay from "paysmith/vaiipay"
import { describe, expect, test, vi } from "vitest"
import { answeringFetch, rejection } from "./answering-fetch.js"

const token = { access_token: "access-token-secret", expires_in: 3600, token_type: "Bearer" }
const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers })
const options = { retry: false } as const

const clients = {
  paysafer: (answer: Response) =>
    paysafer.createClient({ ...options, apiKey: "sk_test_secret", fetch: answeringFetch(answer) }),
  checkout: (answer: Response) =>
    checkout.createClient({
      ...options,
      clientId: "client-id-1",
      clientSecret: "client-secret-1",
      fetch: answeringFetch(token, answer),
    }),
  recurring: (answer: Response) =>
    recurring.createClient({ ...options, macId: "mac-id", macKey: "mac-key-secret", fetch: answeringFetch(answer) }),
  vaiipay: (answer: Response) =>
    vaiipay.createClient({
      ...options,
      baseUrl: "https://pay.example",
      clientToken: "client-token-secret",
      accessToken: "oauth-token-secret",
      fetch: answeringFetch(answer),
    }),
}

/** The ways in which an error is shown, its causes included. */
function renderings(error: unknown): string {
  const texts: string[] = []
  for (let shown = error; shown instanceof Error; shown = shown.cause)
    texts.push(
      shown.message,
      String(shown),
      shown.stack ?? "",
      inspect(shown, { depth: 10 }),
      JSON.stringify(shown),
      JSON.stringify({ ...shown }),
    )
  return texts.join("\n")
}

describe("the class of an API's error is that of its status", () => {
  test.each([
    [400, paysmith.BadRequestError],
    [401, paysmith.AuthenticationError],
    [402, paysmith.PaymentRequiredError],
    [403, paysmith.PermissionError],
    [404, paysmith.NotFoundError],
    [409, paysmith.ConflictError],
    [422, paysmith.UnprocessableError],
    [429, paysmith.RateLimitError],
    [500, paysmith.ServerError],
    [502, paysmith.ServerError],
    [599, paysmith.ServerError],
    [406, paysmith.ApiError],
    [418, paysmith.ApiError],
  ])("%i", async (status, Class) => {
    const error = await rejection(
      clients.paysafer(json(status, { error: { type: "x", code: "y", message: "z" } })).payments.get("pay_1"),
    )
    expect(error).toBeInstanceOf(Class)
    expect(error).toBeInstanceOf(paysmith.ApiError)
    expect(error).toBeInstanceOf(paysmith.PaysmithError)
    expect(error).toBeInstanceOf(Error)
    expect(error.constructor).toBe(Class)
    expect(error).toMatchObject({ status, operation: "payments.get", attempts: 1, code: "y" })
    for (const Other of [
      paysmith.NotFoundError,
      paysmith.ServerError,
      paysmith.ContractError,
      paysmith.ConnectionError,
    ])
      if ((Other as unknown) !== Class) expect(error).not.toBeInstanceOf(Other)
  })
})

describe("an API's error says what each contract's error body says", () => {
  test("of Paysera Checkout: code, description and fields", async () => {
    const body = {
      error: "invalid_request",
      error_description: "The order is not valid.",
      error_properties: { "purchase.amount": ["Too small.", "Not digits."], currency: ["Unknown."] },
    }
    const error = await rejection(clients.checkout(json(400, body)).orders.get("a"))
    expect(error).toMatchObject({ code: "invalid_request", body })
    expect(error.message).toBe(
      "orders.get: 400 invalid_request: The order is not valid. (purchase.amount: Too small. Not digits.; currency: Unknown.)",
    )
  })

  test("of Paysera recurring: code, description, and the request's id from its header", async () => {
    const body = { error: "not_found", error_description: "No such payment request." }
    const error = await rejection(
      clients.recurring(json(404, body, { "Paysera-Correlation-Id": "corr-1" })).paymentRequests.get("a"),
    )
    expect(error).toMatchObject({
      code: "not_found",
      requestId: "corr-1",
      message: "paymentRequests.get: 404 not_found: No such payment request.",
    })
  })

  test("of VaiiPay: message and fields, with no code", async () => {
    const body = { message: "The given data was invalid.", errors: { amount: ["The amount is required."] } }
    const error = await rejection(clients.vaiipay(json(422, body)).payments.get("a"))
    expect(error).not.toHaveProperty("code")
    expect(error.message).toBe("payments.get: 422 The given data was invalid. (amount: The amount is required.)")
  })

  test("of PaySafer: code, message and the parameter at fault", async () => {
    const body = {
      error: {
        type: "invalid_request_error",
        code: "parameter_missing",
        message: "Missing required parameter: amount.",
        param: "amount",
      },
    }
    const error = await rejection(clients.paysafer(json(400, body)).payments.get("pay_1"))
    expect(error).toMatchObject({ code: "parameter_missing", body })
    expect(error.message).toBe("payments.get: 400 parameter_missing: Missing required parameter: amount. (amount)")
  })

  const foreign = "Is baseUrl really this API's? GET https://api.paysera.com/merchant-order/integration/v1/orders/{id}"
  test.each([
    [{ error: 17, error_description: ["a"], error_properties: "x" }, "orders.get: 409 17"],
    [
      { error: null, error_description: {}, error_properties: { a: { b: 1 }, c: [null, "d"] } },
      "orders.get: 409 (c: d)",
    ],
    [[], `orders.get: 409 ${foreign}`],
    ["conflict", `orders.get: 409 ${foreign}`],
    [null, `orders.get: 409 ${foreign}`],
  ])("and stands on one that is of another shape: %j", async (body, message) => {
    const error = await rejection(clients.checkout(json(409, body)).orders.get("a"))
    expect(error).toMatchObject({ name: "ConflictError", message, body })
  })
})

test("an error of the server's is not blamed on baseUrl, nor one that says something", async () => {
  const { message } = await rejection(clients.checkout(json(503, {})).orders.get("a"))
  expect(message).toBe("orders.get: 503")
  const error = await rejection(clients.paysafer(json(404, { error: { message: "No." } })).payments.get("a"))
  expect(error.message).toBe("payments.get: 404 No.")
})

test("words of a token endpoint stay on one line and within reason", async () => {
  const error_description = `No.\r\n2026-01-01 INFO paid\u2028${"x".repeat(5000)}`
  const fetch = answeringFetch(json(400, { error: "invalid_scope", error_description }))
  const client = checkout.createClient({ ...options, clientId: "client-id-1", clientSecret: "client-secret-1", fetch })
  const { message } = await rejection(client.orders.get("a"))
  expect(message).toContain("invalid_scope No. 2026-01-01 INFO paid x")
  expect(message).not.toMatch(/[\r\n\u2028]/)
  expect(message.length).toBeLessThan(450)
})

test("words of an API stay on one line and within reason", async () => {
  const words = `No.\r\n2026-01-01 INFO paid\u2028${"x".repeat(5000)}`
  const { message } = await rejection(clients.vaiipay(json(403, { message: words })).payments.get("a"))
  expect(message).toBe(`payments.get: 403 No. 2026-01-01 INFO paid ${"x".repeat(975)}...`)
})

describe("an error answer that is not JSON", () => {
  const html = (status: number) =>
    new Response("<html>Bad Gateway</html>", { status, headers: { "content-type": "text/html; charset=utf-8" } })

  test.each([
    [
      "an HTML 502",
      html(502),
      "orders.get: 502 with a body that is text/html, not JSON. It comes from the server or a proxy before it.",
      "<html>Bad Gateway</html>",
    ],
    [
      "an HTML 404",
      html(404),
      "orders.get: 404 with a body that is text/html, not JSON. Is baseUrl really this API's?",
      "<html>Bad Gateway</html>",
    ],
    [
      "an empty 500",
      new Response("", { status: 500 }),
      "orders.get: 500 with an empty body. It comes from the server or a proxy before it.",
      "",
    ],
    [
      "an empty 400",
      new Response(null, { status: 400 }),
      "orders.get: 400 with an empty body. Is baseUrl really this API's?",
      "",
    ],
    [
      "a cut one",
      new Response('{"error":"inv', { status: 400, headers: { "content-type": "application/json" } }),
      "orders.get: 400 with a body that is truncated or malformed JSON. Is baseUrl really this API's?",
      '{"error":"inv',
    ],
    [
      "one without a media type",
      new Response(new TextEncoder().encode("oops"), { status: 503 }),
      "orders.get: 503 with a body that is of no stated media type, not JSON. It comes from the server or a proxy before it.",
      "oops",
    ],
  ])("(%s) is a typed error with the text as body", async (_, answer, message, body) => {
    const { status } = answer
    const error = await rejection(clients.checkout(answer).orders.get("a"))
    expect(error).toBeInstanceOf(paysmith.ApiError)
    expect(error).toMatchObject({ message, body, status })
    expect(await error.response.text()).toBe(body)
  })

  test("but problem+json is read", async () => {
    const answer = new Response('{"title":"Down","error":"edge"}', {
      status: 503,
      headers: { "content-type": "application/problem+json; charset=utf-8" },
    })
    expect(await rejection(clients.checkout(answer).orders.get("a"))).toMatchObject({
      name: "ServerError",
      code: "edge",
      body: { title: "Down", error: "edge" },
    })
  })
})

describe("how long an API asks to wait", () => {
  const limited = (headers: Record<string, string>) =>
    rejection(
      clients
        .checkout(json(429, { error: "rate_limit_exceeded", error_description: "Slow down." }, headers))
        .orders.get("a"),
    )

  test("is on the error in ms, and in its message in seconds", async () => {
    const error = await limited({ "Retry-After": "7" })
    expect(error).toMatchObject({ name: "RateLimitError", retryAfter: 7000 })
    expect(error.message).toBe("orders.get: 429 rate_limit_exceeded: Slow down. The API asks to wait 7 s.")
  })

  test("comes from the reset of the rate limit where nothing else says it", async () => {
    expect((await limited({ "X-RateLimit-Reset": "12" })).retryAfter).toBe(12_000)
  })

  test("is left out where nothing readable says it", async () => {
    expect(await limited({ "Retry-After": "soon" })).not.toHaveProperty("retryAfter")
  })
})

test("body, headers and response are at hand and out of sight", async () => {
  const error = await rejection(
    clients
      .paysafer(json(402, { error: { type: "card_error", code: "card_declined", message: "No." } }, { "X-Trace": "t" }))
      .payments.get("pay_1"),
  )
  expect(Object.keys(error).sort()).toEqual(["attempts", "code", "operation", "status"])
  expect(error.body.error.code).toBe("card_declined")
  expect(error.headers.get("x-trace")).toBe("t")
  expect(error.response).toBeInstanceOf(Response)
  expect(error.response).toBe(error.response)
  expect([error.response.status, await error.response.json()]).toEqual([402, error.body])
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "PaymentRequiredError",
    message: "payments.get: 402 card_declined: No.",
    operation: "payments.get",
    attempts: 1,
    status: 402,
    code: "card_declined",
  })
})

describe("no rendering of an error shows a secret or personal value, though the API repeats everything it was sent", () => {
  /** Answers with what it was sent, in each place that an error's message is made of. */
  const echo = (status: number) => async (url: string, init: RequestInit) => {
    if (url.includes("openid-connect/token")) return Response.json(token)
    const text = `${url} ${JSON.stringify(init.headers)} ${init.body ?? ""}`
    const isPaysafer = url.startsWith("https://api.paysafer.me/")
    const error = isPaysafer ? { type: text, code: text, message: text, param: text } : text
    return json(status, {
      error,
      error_description: text,
      error_properties: { field: [text] },
      message: text,
      errors: { field: [text] },
    })
  }
  const payer = {
    email: "maya.jonaitiene@example.com",
    name: "Maya Jonaitienė",
    iban: "LT121000011101001000",
    phone: "+37061234567",
  }
  const fetch = echo(400)
  const flows: [string, string[], () => PromiseLike<unknown>][] = [
    [
      "bearer",
      ["sk_test_Hidden1"],
      () => paysafer.createClient({ ...options, apiKey: "sk_test_Hidden1", fetch }).payments.get("pay_1"),
    ],
    [
      "bearer, with personal data",
      ["sk_test_Hidden1", payer.email, payer.name, payer.phone],
      () =>
        paysafer
          .createClient({ ...options, apiKey: "sk_test_Hidden1", fetch })
          .customers.create({ email: payer.email, name: payer.name, phone: payer.phone }),
    ],
    [
      "oauth2, with a refund",
      ["client-secret-1", token.access_token, payer.iban, payer.name],
      () =>
        checkout
          .createClient({ ...options, clientId: "client-id-1", clientSecret: "client-secret-1", fetch })
          .refunds.create("p", { amount: 1, currency: "EUR", payer_iban: payer.iban, payer_name: payer.name }),
    ],
    [
      "mac, with a token of a card",
      ["mac-key-secret", "issued-token-1"],
      () =>
        recurring
          .createClient({ ...options, macId: "mac-id", macKey: "mac-key-secret", fetch })
          .paymentRequests.authorize("a", { token: "issued-token-1" }),
    ],
    [
      "two tokens, with a refund to a bank",
      ["oauth-token-secret", "LT121000011101001000", "Maya Jonaitienė", "Bank of Coffee"],
      () =>
        vaiipay
          .createClient({ ...options, baseUrl: "https://pay.example", accessToken: "oauth-token-secret", fetch })
          .refundRequests.create({
            paymentId: "a",
            bankName: "Bank of Coffee",
            bankCode: "COFFEE22",
            bankAccountNumber: payer.iban,
            bankAccountHolder: payer.name,
          }),
    ],
    [
      "a signed URL",
      ["signature-of-the-url"],
      () =>
        vaiipay
          .createClient({ ...options, baseUrl: "https://pay.example", clientToken: "t", fetch })
          .checkout.methods("a", { expires: 1, signature: "signature-of-the-url" } as never),
    ],
  ]

  test.each(flows)("%s", async (_, secrets, call) => {
    const error = await rejection(call())
    expect(error).toBeInstanceOf(paysmith.BadRequestError)
    expect(error.message).toContain("[redacted]")
    const shown = renderings(error).toLowerCase()
    for (const secret of secrets)
      for (const form of [secret, encodeURIComponent(secret)]) expect(shown).not.toContain(form.toLowerCase())
  })

  test("a charge whose outcome is unknown", async () => {
    const client = paysafer.createClient({ ...options, apiKey: "sk_test_Hidden1", fetch: echo(500) })
    const error = await rejection(client.payments.create({ amount: 1, currency: "aed", receipt_email: payer.email }))
    expect(error).toBeInstanceOf(paysmith.UnknownOutcomeError)
    expect(error.cause).toBeInstanceOf(paysmith.ServerError)
    const shown = renderings(error)
    for (const secret of ["sk_test_Hidden1", payer.email]) expect(shown).not.toContain(secret)
  })

  test("a refused client secret", async () => {
    const echoForm = async (_: string, init: RequestInit) =>
      json(401, { error: "invalid_client", error_description: `Wrong: ${init.body}` })
    const client = checkout.createClient({
      ...options,
      clientId: "client-id-1",
      clientSecret: "client-secret-1",
      fetch: echoForm,
    })
    const error = await rejection(client.orders.get("a"))
    expect(error).toBeInstanceOf(paysmith.TokenError)
    expect(renderings(error)).not.toContain("client-secret-1")
  })

  test("an answer that does not fit the contract", async () => {
    const client = clients.paysafer(
      new Response(`{"email":"${payer.email}"`, { headers: { "content-type": "application/json" } }),
    )
    const error = await rejection(client.customers.get("cus_1"))
    expect(error).toBeInstanceOf(paysmith.ContractError)
    expect(error.body).toContain(payer.email)
    expect(renderings(error)).not.toContain(payer.email)
  })

  test("a fetch of one's own that hangs the request on its errors", async () => {
    const failing = async (url: string, init: RequestInit) => {
      throw Object.assign(new TypeError(`request to ${url} failed`), {
        code: "ECONNRESET",
        config: init,
        request: { url, init },
      })
    }
    const client = vaiipay.createClient({
      ...options,
      baseUrl: "https://pay.example",
      clientToken: "client-token-secret",
      fetch: failing,
    })
    for (const call of [
      client.payments.get("a"),
      client.checkout.methods("a", { expires: 1, signature: "signature-of-the-url" } as never),
    ]) {
      const error = await rejection(call)
      expect(error).toBeInstanceOf(paysmith.ConnectionError)
      expect(error).toMatchObject({ code: "ECONNRESET", sent: true })
      expect(renderings(error)).not.toMatch(/client-token-secret|signature-of-the-url/)
    }
  })
})

describe("instanceof", () => {
  /** Another copy of the package, as a second version in node_modules or the other module format would be. */
  async function otherCopy() {
    vi.resetModules()
    const copy = await import("../src/index.js")
    expect(copy.ApiError).not.toBe(paysmith.ApiError)
    return copy
  }
  const details = { status: 404, body: {}, headers: new Headers(), response: () => new Response() } as const

  test("works across copies of the package, in both directions", async () => {
    const copy = await otherCopy()
    const theirs = new copy.NotFoundError("x", { ...details })
    const ours = new paysmith.NotFoundError("x", { ...details })
    for (const name of ["NotFoundError", "ApiError", "PaysmithError"] as const) {
      expect(theirs).toBeInstanceOf(paysmith[name])
      expect(ours).toBeInstanceOf(copy[name])
    }
    for (const name of ["ConflictError", "ServerError", "ConfigurationError"] as const) {
      expect(theirs).not.toBeInstanceOf(paysmith[name])
      expect(ours).not.toBeInstanceOf(copy[name])
    }
  })

  test("tells every class from every other, by name too", async () => {
    const classes = Object.entries(paysmith).filter(([name]) => name.endsWith("Error")) as unknown as [
      string,
      typeof paysmith.PaysmithError,
    ][]
    expect(classes.length).toBeGreaterThanOrEqual(17)
    for (const [name, Class] of classes) {
      const error = Object.create(Class.prototype)
      expect(error.name).toBe(name)
      for (const [, Other] of classes)
        expect(error instanceof Other).toBe(
          Class === Other ||
            (Class.prototype instanceof Error && Object.prototype.isPrototypeOf.call(Other.prototype, Class.prototype)),
        )
    }
  })

  test("knows a class of one's own, and its own errors only", () => {
    class Declined extends paysmith.PaymentRequiredError {
      readonly reason = "funds"
    }
    const declined = new Declined("no", { ...details, status: 402 })
    expect(declined).toBeInstanceOf(Declined)
    expect(declined).toBeInstanceOf(paysmith.PaymentRequiredError)
    expect(new paysmith.PaymentRequiredError("no", { ...details, status: 402 })).not.toBeInstanceOf(Declined)
    expect(declined.reason).toBe("funds")
  })

  test.each([null, undefined, 1, "ApiError", {}, new Error("x"), Object.create(null), { name: "ApiError" }])(
    "says no to %s",
    (value) => {
      expect(value instanceof paysmith.ApiError).toBe(false)
      expect(value instanceof paysmith.PaysmithError).toBe(false)
    },
  )
})

test("a name given to an error stays with that error", () => {
  const error = new paysmith.ConfigurationError("x", { option: "apiKey" })
  error.name = "Renamed"
  expect(error.name).toBe("Renamed")
  expect(new paysmith.ConfigurationError("x").name).toBe("ConfigurationError")
})

test("an operation whose error bodies read otherwise says so in its own data", async () => {
  const { contract } = paysafer
  const operation = {
    ...contract.operations["payments.get"]!,
    errorShape: { code: "/oops/name", message: "/oops/text" },
  }
  const own = { ...contract, operations: { "payments.get": operation } }
  const fetch = async () => Response.json({ oops: { name: "gone", text: "It is gone." } }, { status: 404 })
  const client = paysmith.createClient(own, { apiKey: "sk_test_1", fetch }) as {
    payments: { get(id: string): Promise<unknown> }
  }
  const error = await client.payments.get("pay_1").catch((error: unknown) => error)
  expect(error).toMatchObject({ code: "gone", message: "payments.get: 404 gone: It is gone." })
})
