import type { Call, Page, Result } from "paysmith"
import { ApiError, RateLimitError, result } from "paysmith"
import * as paysafer from "paysmith/paysafer"
import * as checkout from "paysmith/paysera-checkout"
import * as recurring from "paysmith/paysera-recurring"
import * as vaiipay from "paysmith/vaiipay"
import { describe, expectTypeOf, test } from "vitest"

// What stands in functions is compiled and never called.
type CheckoutClient = checkout.Client
type PaysaferClient = paysafer.Client
type VaiipayClient = vaiipay.Client

describe("amounts", () => {
  test("of an order are digits in the request and an integer in the answer", () => {
    void ((client: CheckoutClient) => {
      void client.orders.create({ purchase: { reference: "A", amount: "1000", currency: "EUR" } })
      void client.orders.create({ purchase: { reference: "A", payer_sets_amount: true, currency: "EUR" } })
      // @ts-expect-error a number
      void client.orders.create({ purchase: { reference: "A", amount: 1000, currency: "EUR" } })
      // @ts-expect-error neither an amount nor payer_sets_amount
      void client.orders.create({ purchase: { reference: "A", currency: "EUR" } })
    })
    expectTypeOf<checkout.OrderCreated["purchase"]["amount"]>().toEqualTypeOf<number | null>()
    expectTypeOf<checkout.Order["amount"]>().toEqualTypeOf<number | null>()
  })

  test("of a link are integers, and the address of the link is spelt payment_URL", () => {
    expectTypeOf<checkout.PaymentLinkCreate["purchase"]["amount"]>().toEqualTypeOf<number | undefined>()
    expectTypeOf<checkout.PaymentLinkCreated["payment_URL"]>().toEqualTypeOf<string>()
    expectTypeOf<checkout.PaymentLinkCreated>().not.toHaveProperty("payment_url")
  })

  test("of a recurring price come as text or number, because no source settles it", () => {
    expectTypeOf<recurring.Price["amount"]>().toEqualTypeOf<string | number>()
  })
})

describe("requests", () => {
  test("need their required fields and take no others", () => {
    void ((client: PaysaferClient) => {
      void client.payments.create({ amount: 1, currency: "aed" })
      // @ts-expect-error currency is missing
      void client.payments.create({ amount: 1 })
      // @ts-expect-error no such field
      void client.payments.create({ amount: 1, currency: "aed", capture: true })
      // @ts-expect-error the body is missing
      void client.payments.create()
      // @ts-expect-error the id is missing
      void client.payments.get()
      // @ts-expect-error one argument too many
      void client.payments.get("pay_1", {}, {})
      void client.payments.capture("pay_1")
      void client.payments.capture("pay_1", undefined, { timeout: 1 })
    })
  })

  test("of a refund name a blockchain address or four bank fields, never both", () => {
    void ((client: VaiipayClient) => {
      const bank = { bankName: "B", bankCode: "C", bankAccountNumber: "1", bankAccountHolder: "H" }
      void client.refundRequests.create({ paymentId: "a", blockchainAddress: "b" })
      void client.refundRequests.create({ paymentId: "a", ...bank })
      // @ts-expect-error both
      void client.refundRequests.create({ paymentId: "a", blockchainAddress: "b", ...bank })
      // @ts-expect-error neither
      void client.refundRequests.create({ paymentId: "a" })
    })
  })

  test("leave out what an option of the client fills", () => {
    void ((client: VaiipayClient) => {
      const payment = { amount: 1, currencyCode: "USD", reference: "A", referenceLabel: "A" }
      void client.payments.checkout(payment)
      void client.payments.checkout({ ...payment, siteId: "s" })
      void client.payments.checkout({ ...payment, clientId: "c" })
      // @ts-expect-error no text
      void client.payments.checkout({ ...payment, clientId: 1 })
    })
  })

  test("take open values where the server may add some, and closed ones where it may not", () => {
    void ((client: PaysaferClient) => {
      void client.payments.cancel("pay_1", { cancellation_reason: "a reason of tomorrow" })
      // @ts-expect-error closed
      void client.payments.create({ amount: 1, currency: "aed", capture_method: "later" })
    })
    expectTypeOf<string>().toExtend<paysafer.Payment["status"]>()
    expectTypeOf<"succeeded">().toExtend<paysafer.Payment["status"]>()
    expectTypeOf<recurring.PaymentRequest["status"]>().not.toBeAny()
  })
})

describe("options of a call", () => {
  test("are typed, and stand last", () => {
    void ((client: PaysaferClient, signal: AbortSignal) => {
      void client.payments.get("pay_1", { signal, timeout: 1, deadline: 2, retry: false, headers: { "X-Trace": "1" } })
      void client.payments.create({ amount: 1, currency: "aed" }, { idempotencyKey: "order-1", retry: { limit: 1 } })
      // @ts-expect-error in the place of the body
      void client.payments.create({ idempotencyKey: "order-1" })
      // @ts-expect-error in the place of the query
      void client.payments.list({ signal })
      // @ts-expect-error a controller
      void client.payments.get("pay_1", { signal: new AbortController() })
      // @ts-expect-error a list of headers
      void client.payments.get("pay_1", { headers: [["X-Trace", "1"]] })
      // @ts-expect-error a Headers object
      void client.payments.get("pay_1", { headers: new Headers() })
      // @ts-expect-error a query that this call does not take
      void client.payments.get("pay_1", { query: {} })
    })
  })

  test("offer the headers that the contract declares", () => {
    void ((client: CheckoutClient) => client.orders.get("a", { headers: { "Accept-Language": "lt" } }))
    type Headers = NonNullable<NonNullable<Parameters<CheckoutClient["orders"]["get"]>[1]>["headers"]>
    expectTypeOf<"en">().toExtend<Headers["Accept-Language"]>()
  })
})

describe("answers", () => {
  test("are those of the contract, and undefined where it has none", () => {
    expectTypeOf<ReturnType<PaysaferClient["payments"]["get"]>>().toExtend<Promise<paysafer.Payment>>()
    expectTypeOf<Awaited<ReturnType<VaiipayClient["paymentApplications"]["delete"]>>>().toEqualTypeOf<undefined>()
    expectTypeOf<Awaited<ReturnType<CheckoutClient["orders"]["create"]>>>().toEqualTypeOf<checkout.OrderCreated>()
  })

  test("of lists are pages that know the next one, and iterate over items", () => {
    void (async (client: PaysaferClient) => {
      const list = client.payments.list({ limit: 10 })
      for await (const payment of list) expectTypeOf(payment).toEqualTypeOf<paysafer.Payment>()
      const page = await list
      expectTypeOf(page.data).toEqualTypeOf<paysafer.Payment[]>()
      expectTypeOf(await page.next()).toEqualTypeOf<Page<paysafer.PaymentList> | null>()
      // @ts-expect-error a call that is no list
      for await (const payment of client.payments.get("pay_1")) void payment
    })
  })
})

describe("result()", () => {
  test("tells success from failure, and failures by status", () => {
    void (async (client: CheckoutClient) => {
      const answer = await result(client.orders.create({ purchase: { reference: "A", amount: "1", currency: "EUR" } }))
      expectTypeOf(answer.response).toEqualTypeOf<Response>()
      // @ts-expect-error nobody knows yet whether there is data
      void answer.data
      if (answer.ok) {
        expectTypeOf(answer.data).toEqualTypeOf<checkout.OrderCreated>()
        return
      }
      expectTypeOf(answer.error).toEqualTypeOf<checkout.OrdersCreateError>()
      expectTypeOf(answer.error.status).toEqualTypeOf<400 | 401 | 403 | 409 | 429 | 500 | 502 | 503>()
      if (answer.error.status === 400) expectTypeOf(answer.error.body).toEqualTypeOf<checkout.ValidationErrorBody>()
      if (answer.error.status === 409) expectTypeOf(answer.error.body).toEqualTypeOf<checkout.ErrorBody>()
      if (answer.error.status === 503)
        expectTypeOf(answer.error.body).toEqualTypeOf<checkout.ErrorBody | checkout.ProblemBody>()
    })
  })

  test("takes a call and nothing else", () => {
    void (async (client: PaysaferClient) => {
      const call = client.payments.get("pay_1")
      expectTypeOf(result(call)).toEqualTypeOf<Promise<Result<paysafer.Payment, paysafer.PaymentsGetError>>>()
      // @ts-expect-error awaited
      void result(await call)
      // @ts-expect-error a promise derived from the call
      void result(call.then((payment) => payment))
      // @ts-expect-error some promise
      void result(Promise.resolve(1))
    })
  })

  test("errors that are caught narrow to their class", () => {
    const narrow = (error: unknown) => {
      if (error instanceof ApiError) {
        expectTypeOf(error.status).toEqualTypeOf<number>()
        expectTypeOf(error.body).toEqualTypeOf<unknown>()
        expectTypeOf(error.retryAfter).toEqualTypeOf<number | undefined>()
      }
      if (error instanceof RateLimitError) expectTypeOf(error.status).toEqualTypeOf<429>()
    }
    void narrow
  })
})

describe("createClient", () => {
  test("without an access token gives a client that lacks what needs one", () => {
    void (() => {
      const client = vaiipay.createClient({ baseUrl: "https://pay.example", clientToken: "t" })
      expectTypeOf(client).toEqualTypeOf<vaiipay.ClientWithoutAccessToken>()
      // @ts-expect-error needs an access token
      void client.paymentApplications
      // @ts-expect-error needs an access token
      void client.payments.list
      expectTypeOf(
        vaiipay.createClient({ baseUrl: "https://pay.example", accessToken: "t" }),
      ).toEqualTypeOf<VaiipayClient>()
    })
  })

  test("needs what has no default, and takes credentials as functions", () => {
    void (() => {
      // @ts-expect-error every deployment has its own baseUrl
      vaiipay.createClient({ clientToken: "t" })
      // @ts-expect-error apiKey is missing
      paysafer.createClient({})
      // @ts-expect-error both are needed
      recurring.createClient({ macId: "id" })
      // @ts-expect-error no such option
      checkout.createClient({ clientID: "id" })
      // @ts-expect-error a number
      paysafer.createClient({ apiKey: 1 })
      // @ts-expect-error a mode of another name
      paysafer.createClient({ apiKey: "k", mode: "sandbox" })
      checkout.createClient()
      checkout.createClient({ clientId: () => "id", clientSecret: async () => "secret" })
    })
  })
})

describe("client.http", () => {
  test("types path, parameters, body, data and error", () => {
    void (async (client: PaysaferClient) => {
      const { data, error, response } = await client.http.POST("/v1/payments/{id}/capture", {
        params: { path: { id: "pay_1" } },
        body: {},
      })
      expectTypeOf(data).toEqualTypeOf<paysafer.Payment | undefined>()
      expectTypeOf(error).toEqualTypeOf<paysafer.ErrorBody | undefined>()
      expectTypeOf(response).toEqualTypeOf<Response>()
      void client.http.GET("/v1/payments")
      void client.http.GET("/v1/payments", { params: { query: { limit: 1 } }, timeout: 1 })
      // @ts-expect-error no such path
      void client.http.GET("/v1/payment")
      // @ts-expect-error no such method of this path
      void client.http.PUT("/v1/payments")
      // @ts-expect-error the body lacks currency
      void client.http.POST("/v1/payments", { body: { amount: 1 } })
      // @ts-expect-error the body is missing
      void client.http.POST("/v1/payments")
      // @ts-expect-error the path parameter is missing
      void client.http.GET("/v1/payments/{id}")
      // @ts-expect-error no such option
      void client.http.GET("/v1/payments", { parseAs: "text" })
    })
  })

  test("narrows by data and by error", () => {
    void (async (client: PaysaferClient) => {
      const outcome = await client.http.GET("/v1/customers/{id}", { params: { path: { id: "cus_1" } } })
      if (outcome.data) expectTypeOf(outcome.data).toEqualTypeOf<paysafer.Customer>()
      if (outcome.error) expectTypeOf(outcome.error.error.code).toEqualTypeOf<string>()
    })
  })
})

test("a call is a promise that is known as a call", () => {
  expectTypeOf<Call<number>>().toExtend<Promise<number>>()
  expectTypeOf<Promise<number>>().not.toExtend<Call<number>>()
})
