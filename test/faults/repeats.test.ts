import { createClient, RateLimitError, ServerError, UnknownOutcomeError } from "paysmith"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { done, json, tooManyRequests, unauthorizedUntil, unavailable } from "../fault-answers.js"
import type { FaultServer } from "../fault-server.js"
import { startFaultServer } from "../fault-server.js"
import { transports } from "../transport/transports.js"
import type { VirtualClock } from "../virtual-clock.js"
import { virtualClock } from "../virtual-clock.js"
import type { Clients } from "./clients.js"
import { charge, clientsOf, payment, rejection } from "./clients.js"
import type { DocumentedClient } from "./small-contracts.js"
import { documented } from "./small-contracts.js"

const order = { purchase: { reference: "ORDER-1", amount: "1000", currency: "EUR" } }
const refund = { amount: 1000, currency: "EUR", reference: "REFUND-1" }
/** No wait that the API did not ask for. */
const random = () => 0

let server: FaultServer
let clock: VirtualClock
beforeEach(async () => {
  server = await startFaultServer()
  clock = virtualClock()
})
afterEach(() => server.close())

describe.each(transports)("over %s", (_, transport) => {
  let clients: Clients
  beforeEach(() => void (clients = clientsOf(server.url, { transport, clock, random })))

  test.each([
    ["3", "seconds"],
    [new Date(virtualClock().now() + 3000).toUTCString(), "a date"],
  ])("503 with Retry-After: %s (%s) is repeated then, not before", async (retryAfter) => {
    server.script(unavailable(retryAfter), json(payment))
    const call = clients.paysafer.payments.get(payment.id)
    await server.next()
    await clock.waiting(3000)
    await clock.advance(2999)
    expect(server.requests).toHaveLength(1)
    await clock.advance(1)
    expect(await call).toEqual(payment)
    expect(server.requests).toHaveLength(2)
    expect(clock.pending).toBe(0)
  })

  test("503 with a Retry-After past the deadline fails at once and says how long the wait would have been", async () => {
    server.script(unavailable("3"))
    const error = await rejection(clients.paysafer.payments.get(payment.id, { deadline: 2999 }))
    expect(error).toBeInstanceOf(ServerError)
    expect(error).toMatchObject({ status: 503, retryAfter: 3000, attempts: 1 })
    expect(error.message).toContain("3 s")
    expect(clock.pending).toBe(0)
  })

  test("503 with Retry-After on a charge is not repeated, as it may have been made", async () => {
    server.script(unavailable("3"))
    const error = await rejection(clients.paysafer.payments.create(charge))
    expect(error).toBeInstanceOf(UnknownOutcomeError)
    expect(error.cause).toMatchObject({ status: 503, retryAfter: 3000 })
    expect(server.requests).toHaveLength(1)
  })

  test("429 on a POST that the contract calls unprocessed is repeated", async () => {
    server.script(tooManyRequests({ "retry-after": "1" }), json({ order_id: "1" }, 201))
    const call = clients.checkout.orders.create(order)
    await server.next()
    await clock.waiting(1000)
    await clock.advance(1000)
    expect(await call).toMatchObject({ order_id: "1" })
    const [first, second] = server.requests
    expect(second!.body).toEqual(first!.body)
  })

  test("429 waits for the reset of the rate limit where there is no Retry-After", async () => {
    server.script(tooManyRequests({ "x-ratelimit-reset": "7" }), json({ order_id: "1" }, 201))
    const call = clients.checkout.orders.create(order)
    await server.next()
    await clock.waiting(7000)
    await clock.advance(7000)
    await call
  })

  test("429 on a refund that the contract calls unprocessed is repeated with the same key", async () => {
    server.script(tooManyRequests(), done({ refund_id: "1", status: "initiated" }))
    const call = clients.checkout.refunds.create("pay-1", refund, { idempotencyKey: "refund-1" })
    await server.next()
    await clock.waiting(0)
    await clock.advance(0)
    await call
    expect(server.requests.map(({ headers }) => headers["idempotency-key"])).toEqual(["refund-1", "refund-1"])
  })

  test("429 on a POST is not repeated where the contract says nothing of it", async () => {
    server.script(tooManyRequests({ "retry-after": "1" }))
    const error = await rejection(clients.vaiipay.refundRequests.create({ paymentId: "1", blockchainAddress: "bc1q" }))
    expect(error).toBeInstanceOf(RateLimitError)
    expect(error).toMatchObject({ status: 429, retryAfter: 1000, attempts: 1 })
    expect(server.requests).toHaveLength(1)
  })

  test("429 on a POST with a key that the contract documents is repeated with the same key", async () => {
    const client = createClient(documented, {
      baseUrl: server.url,
      token: "t-1",
      transport,
      clock,
      random,
    }) as DocumentedClient
    server.script(tooManyRequests(), unavailable(), done({ id: 1 }))
    const call = client.charges.create({ amount: 1 })
    for (let repeat = 0; repeat < 2; repeat++) {
      await server.next()
      await clock.waiting(0)
      await clock.advance(0)
    }
    expect(await call).toEqual({ id: 1 })
    const keys = server.requests.map(({ headers }) => headers["idempotency-key"])
    expect(keys).toHaveLength(3)
    expect(keys[0]).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    expect(new Set(keys).size).toBe(1)
  })

  test("429 on a POST with a key that is only inferred is not repeated, unless that is trusted", async () => {
    server.script(tooManyRequests(), tooManyRequests(), done(payment))
    expect(await rejection(clients.paysafer.payments.create(charge))).toBeInstanceOf(RateLimitError)
    const call = clients.paysafer.payments.create(charge, {
      retry: { trustInferred: true },
      idempotencyKey: "order-17",
    })
    await server.next()
    await server.next()
    await clock.waiting(0)
    await clock.advance(0)
    expect(await call).toEqual(payment)
    expect(server.requests.slice(1).map(({ headers }) => headers["idempotency-key"])).toEqual(["order-17", "order-17"])
  })

  test("401 is answered with a new token, the same body and the same key, once", async () => {
    server.always(unauthorizedUntil("token-2", done({ refund_id: "1", status: "initiated" })))
    await clients.checkout.refunds.create("pay-1", refund, { idempotencyKey: "refund-1" })
    expect(server.tokenRequests).toHaveLength(2)
    const sent = server.requests.map(({ headers, body }) => [
      headers.authorization,
      headers["idempotency-key"],
      body.toString(),
    ])
    expect(sent).toEqual([
      ["Bearer token-1", "refund-1", JSON.stringify(refund)],
      ["Bearer token-2", "refund-1", JSON.stringify(refund)],
    ])
    expect(server.commits).toHaveLength(1)
  })
})
