import { ConfigurationError, ConnectionError, type Middleware, UnknownOutcomeError } from "paysmith"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { commitThenDrop, commitThenSilence, json } from "../fault-answers.js"
import type { FaultServer } from "../fault-server.js"
import { startFaultServer } from "../fault-server.js"
import type { VirtualClock } from "../virtual-clock.js"
import { virtualClock } from "../virtual-clock.js"
import { charge, clientsOf, payment, rejection } from "./clients.js"

let server: FaultServer
let clock: VirtualClock
beforeEach(async () => {
  server = await startFaultServer()
  clock = virtualClock()
})
afterEach(() => server.close())

const clients = (options: Parameters<typeof clientsOf>[1] = {}) =>
  clientsOf(server.url, { clock, random: () => 0, ...options })

describe("A charge is not sent twice, nor called unsent, when", () => {
  test.each(["EHOSTUNREACH", "ENETUNREACH", "ECONNREFUSED", "ECONNRESET"])(
    "a connection that stood breaks with %s",
    async (code) => {
      let sent = 0
      const fetch = async () => {
        sent++
        throw Object.assign(new TypeError("fetch failed"), {
          cause: Object.assign(new Error(`read ${code}`), { code, syscall: "read" }),
        })
      }
      const { recurring } = clients({ fetch } as never)
      const error = await rejection(recurring.paymentRequests.capture("abc123payment"))
      expect(error).toBeInstanceOf(UnknownOutcomeError)
      expect(error.cause).toMatchObject({ code, sent: true })
      expect(sent).toBe(1)
    },
  )

  test("its caller gives up with an error of ours as the reason", async () => {
    server.script(commitThenSilence)
    const controller = new AbortController()
    const failed = rejection(clients().paysafer.payments.create(charge, { signal: controller.signal }))
    await server.next()
    controller.abort(new ConnectionError("another call failed", { sent: false }))
    expect(await failed).toBeInstanceOf(UnknownOutcomeError)
  })

  test("a middleware calls next again after a failure, without a key that is honoured", async () => {
    server.script(commitThenDrop)
    const insist: Middleware = async (request, next) => next(request).catch(() => next(request))
    const error = await rejection(clients({ middleware: [insist] }).recurring.paymentRequests.capture("abc123payment"))
    expect(error).toBeInstanceOf(UnknownOutcomeError)
    expect(server.requests).toHaveLength(1)
  })

  test("a middleware calls next again after a success", async () => {
    server.always(json(payment))
    const twice: Middleware = async (request, next) => {
      await next(request)
      return next(request)
    }
    const error = await rejection(clients({ middleware: [twice] }).paysafer.payments.capture(payment.id))
    expect(error).toBeInstanceOf(UnknownOutcomeError)
    expect(error.cause).toBeInstanceOf(ConfigurationError)
    expect(server.requests).toHaveLength(1)
  })

  test.each<[string, Middleware]>([
    [
      "breaks",
      async (request, next) => {
        await next(request)
        throw new Error("the log is full")
      },
    ],
    ["forgets to return the answer", async (request, next) => void (await next(request)) as never],
  ])("a middleware %s after it went through", async (_, middleware) => {
    server.always(json(payment))
    const error = await rejection(clients({ middleware: [middleware] }).paysafer.payments.capture(payment.id))
    expect(error).toBeInstanceOf(UnknownOutcomeError)
    expect(server.requests).toHaveLength(1)
  })
})

test("a middleware may send again what the API refused", async () => {
  server.script(json({ error: { code: "amount_too_small" } }, 400), json(payment))
  const again: Middleware = async (request, next) => {
    const answer = await next(request)
    return answer.status === 400 ? next(request) : answer
  }
  expect(await clients({ middleware: [again] }).paysafer.payments.capture(payment.id)).toEqual(payment)
})

test("a call whose deadline has passed before it was sent is not sent", async () => {
  const slow: Middleware = async (request, next) => {
    await clock.advance(2000)
    return next(request)
  }
  const { paysafer } = clients({ middleware: [slow] })
  const error = await rejection(paysafer.payments.create(charge, { deadline: 1000 }))
  expect(error).toMatchObject({ name: "TimeoutError", limit: "deadline", attempts: 0 })
  expect(server.requests).toHaveLength(0)
})

describe("reconcile() proves nothing by", () => {
  const list = (...data: object[]) => json({ object: "list", url: "/v1/payments", has_more: false, data })

  async function ask(candidate: object, change: (saved: any) => void = () => undefined) {
    server.script(commitThenDrop)
    const { paysafer } = clients()
    const error = await rejection(paysafer.payments.create(charge))
    const saved = JSON.parse(JSON.stringify(error))
    change(saved.saved)
    server.always(list(candidate))
    const asking = paysafer.reconcile(saved)
    await clock.advance(5000)
    return asking
  }

  test("a payment that is older than the call", async () => {
    const old = { ...payment, created: payment.created - 30 * 86_400 }
    expect(await ask(old)).toMatchObject({ outcome: "unknown", candidates: [old] })
  })

  test("a payment with a customer, when the call had none", async () => {
    const other = { ...payment, customer: "cus_OTHER" }
    expect(await ask(other)).toMatchObject({ outcome: "unknown", candidates: [other] })
  })

  test("rules that somebody wrote into the saved call", async () => {
    const foreign = { ...payment, amount: 1, metadata: {} }
    const rules = { authoritative: true, match: [], happened: [], didNot: [], items: undefined }
    expect(await ask(foreign, (saved) => Object.assign(saved, { plan: rules, ...rules }))).toMatchObject({
      outcome: "unknown",
    })
  })

  test.each([null, {}, { plan: null }, { saved: { at: "x" } }, "{", 7])("what is no saved call: %j", async (saved) => {
    await expect(clients().paysafer.reconcile(saved)).rejects.toBeInstanceOf(ConfigurationError)
  })

  test("a clock that was ahead: it waits no longer than the contract says", async () => {
    server.script(commitThenDrop, json(payment))
    const { paysafer } = clients()
    const error = await rejection(paysafer.payments.capture(payment.id))
    const saved = JSON.parse(JSON.stringify(error))
    saved.saved.at += 3_600_000
    const asking = paysafer.reconcile(saved)
    await clock.waiting(5000)
    await clock.advance(5000)
    expect(await asking).toMatchObject({ outcome: "happened" })
  })
})

test("what is saved of a charge holds no personal metadata", async () => {
  server.script(commitThenDrop)
  const metadata = { order_id: "order_1234", email: "jane@example.com" }
  const error = await rejection(clients().paysafer.payments.create({ ...charge, metadata }))
  expect(JSON.stringify(error)).toContain("order_1234")
  expect(JSON.stringify(error)).not.toContain("jane")
})
