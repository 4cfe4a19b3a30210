import {
  ApiError,
  ConfigurationError,
  ContractError,
  PaymentRequiredError,
  result,
  ServerError,
  UnknownOutcomeError,
} from "paysmith"
import * as paysafer from "paysmith/paysafer"
import * as checkout from "paysmith/paysera-checkout"
import * as vaiipay from "paysmith/vaiipay"
import { describe, expect, test, vi } from "vitest"
import { answeringFetch, rejection } from "./answering-fetch.js"
import { virtualClock } from "./virtual-clock.js"

const body = { amount: 1, currency: "aed" }
const declined = { error: { type: "card_error", code: "card_declined", message: "No." } }
const json = (status: number, data: unknown, type = "application/json") =>
  new Response(JSON.stringify(data), { status, headers: { "content-type": type } })

const client = (answer: Response | object, retry = false as const) =>
  paysafer.createClient({ apiKey: "sk_test_1", retry, fetch: answeringFetch(answer as Response) })

describe("result() gives", () => {
  test("the data, the response and the idempotency key of a success", async () => {
    const answer = await result(client(json(200, { id: "pay_1" })).payments.create(body, { idempotencyKey: "order-1" }))
    if (!answer.ok) throw answer.error
    expect(answer.data).toEqual({ id: "pay_1" })
    expect(answer.idempotencyKey).toBe("order-1")
    expect(answer.response).toBeInstanceOf(Response)
    expect(await answer.response.json()).toEqual({ id: "pay_1" })
  })

  test("the key that was made up, and none where the API takes none", async () => {
    expect((await result(client({ id: "pay_1" }).payments.create(body))).idempotencyKey).toMatch(
      /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    )
    expect(await result(client({ id: "pay_1" }).payments.get("pay_1"))).not.toHaveProperty("idempotencyKey")
  })

  test("a declared error with a JSON body, as the very error that is thrown", async () => {
    const answer = await result(client(json(402, declined)).payments.create(body, { idempotencyKey: "order-1" }))
    if (answer.ok) throw new Error("It succeeded.")
    expect(answer.error).toBeInstanceOf(PaymentRequiredError)
    expect(answer.error.body).toEqual(declined)
    expect(answer).toMatchObject({ ok: false, idempotencyKey: "order-1" })
    expect(answer.response.status).toBe(402)
  })

  test("a declared error of another JSON type that the contract names", async () => {
    const fetch = answeringFetch(
      { access_token: "t", expires_in: 60 },
      json(503, { title: "Down" }, "application/problem+json"),
    )
    const answer = await result(
      checkout.createClient({ clientId: "a", clientSecret: "b", retry: false, fetch }).orders.get("a"),
    )
    expect(answer).toMatchObject({ ok: false, error: { status: 503, body: { title: "Down" } } })
  })

  test("undefined for a success without a body", async () => {
    const fetch = answeringFetch(new Response(null, { status: 204 }))
    const { paymentApplications } = vaiipay.createClient({ baseUrl: "https://pay.example", accessToken: "t", fetch })
    expect(await result(paymentApplications.delete("a"))).toMatchObject({ ok: true, data: undefined })
  })

  test("the first page of a list", async () => {
    const answer = await result(client({ data: [{ id: "pay_1" }], has_more: false }).payments.list())
    if (!answer.ok) throw answer.error
    expect(answer.data.data).toEqual([{ id: "pay_1" }])
    expect(await answer.data.next()).toBeNull()
  })

  test("the same, however often it is asked", async () => {
    const call = client(json(402, declined)).payments.create(body)
    const [first, second] = await Promise.all([result(call), result(call)])
    expect(first.ok || second.ok).toBe(false)
    if (!first.ok && !second.ok) expect(first.error).toBe(second.error)
    expect(await rejection(call)).toBe(!first.ok && first.error)
  })
})

describe("result() throws", () => {
  test.each([
    ["a status that the contract does not declare", json(418, declined), ApiError],
    [
      "a declared status with an HTML body",
      new Response("<p>", { status: 401, headers: { "content-type": "text/html" } }),
      ApiError,
    ],
    [
      "a declared status with an empty body",
      new Response("", { status: 401, headers: { "content-type": "application/json" } }),
      ApiError,
    ],
    [
      "a declared status with cut JSON",
      new Response('{"error"', { status: 401, headers: { "content-type": "application/json" } }),
      ApiError,
    ],
    ["a declared status with null as its body", json(401, null), ApiError],
    ["a 502, which is not declared", json(502, declined), ServerError],
    ["an unreadable success", new Response("", { status: 200 }), ContractError],
  ])("%s", async (_, answer, Class) => {
    expect(await rejection(result(client(answer).payments.get("pay_1")))).toBeInstanceOf(Class)
  })

  test("an unknown outcome, though its status is declared", async () => {
    const error = await rejection(result(client(json(500, declined)).payments.create(body)))
    expect(error).toBeInstanceOf(UnknownOutcomeError)
  })

  test("the reason of an abort", async () => {
    const reason = new Error("closed")
    expect(await rejection(result(client({}).payments.get("pay_1", { signal: AbortSignal.abort(reason) })))).toBe(
      reason,
    )
  })

  test("refused arguments", async () => {
    expect(await rejection(result(client({}).payments.get("..")))).toBeInstanceOf(ConfigurationError)
  })

  test.each([
    ["an awaited call", async () => await client({ id: "pay_1" }).payments.get("pay_1")],
    [
      "a promise derived from a call",
      () =>
        client({ id: "pay_1" })
          .payments.get("pay_1")
          .then((payment) => payment),
    ],
    ["some promise", () => Promise.resolve(1)],
  ])("for %s, and says what it takes", async (_, make) => {
    const given = make()
    const error = await rejection(result((_ === "an awaited call" ? await given : given) as never))
    expect(error).toBeInstanceOf(ConfigurationError)
    expect(error.message).toBe("result() takes the call itself: result(client.orders.get(id)), without await or then.")
  })

  test.each([undefined, null, 1, "call"])("for %s too", async (given) => {
    expect(await rejection(result(given as never))).toBeInstanceOf(ConfigurationError)
  })
})

test("result() takes the call of another copy of the package", async () => {
  vi.resetModules()
  const copy = await import("../src/index.js")
  expect(copy.result).not.toBe(result)
  expect(await copy.result(client({ id: "pay_1" }).payments.get("pay_1") as never)).toMatchObject({ ok: true })
  expect(await copy.result(client(json(402, declined)).payments.create(body) as never)).toMatchObject({ ok: false })
})

test("a call is a native promise that shows nothing more", async () => {
  const call = client({ id: "pay_1" }).payments.get("pay_1")
  expect(Object.getPrototypeOf(call)).toBe(Promise.prototype)
  expect(Object.keys(call)).toEqual([])
  await call
})

test("the late answer of an attempt that timed out is not the call's", async () => {
  let arrive!: (answer: Response) => void
  const late = new Promise<Response>((resolve) => (arrive = resolve))
  const answers = [late, Promise.resolve(Response.json({ id: "pay_1" }))]
  const clock = virtualClock()
  const fetch = () => answers.shift()!
  const { payments } = paysafer.createClient({ apiKey: "sk_test_1", clock, random: () => 0, timeout: 1000, fetch })
  const call = payments.get("pay_1")
  await clock.waiting(1000)
  await clock.advance(1000)
  await clock.advance(0)
  await call
  arrive(Response.json({}, { status: 503 }))
  await clock.advance(0)
  await clock.advance(0)
  expect(await result(call)).toMatchObject({ ok: true, data: { id: "pay_1" }, response: { status: 200 } })
})
