import { ConflictError, createClient, UnknownOutcomeError } from "paysmith"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { commitThenDrop, done, dropBeforeCommit, json, keyed, tooManyRequests } from "../fault-answers.js"
import type { FaultServer } from "../fault-server.js"
import { startFaultServer } from "../fault-server.js"
import { transports } from "../transport/transports.js"
import type { VirtualClock } from "../virtual-clock.js"
import { virtualClock } from "../virtual-clock.js"
import type { Clients } from "./clients.js"
import { charge, clientsOf, payment, rejection } from "./clients.js"
import type { DocumentedClient } from "./small-contracts.js"
import { documented } from "./small-contracts.js"

const trusting = { retry: { trustInferred: true }, idempotencyKey: "order-1234-charge" }

let server: FaultServer
let clock: VirtualClock
beforeEach(async () => {
  server = await startFaultServer()
  clock = virtualClock()
})
afterEach(() => server.close())

/** Lets the client repeat as soon as a request was dropped. */
async function repeat(): Promise<void> {
  await server.next()
  await clock.waiting(0)
  await clock.advance(0)
}

describe.each(transports)("PaySafer create over %s: the server commits, then drops the connection", (_, transport) => {
  let clients: Clients
  beforeEach(() => void (clients = clientsOf(server.url, { transport, clock, random: () => 0 })))

  test("and replays what it did to a client that trusts the key: one payment, and its answer", async () => {
    server.always(keyed("replayed", payment, commitThenDrop))
    const call = clients.paysafer.payments.create(charge, trusting)
    await repeat()
    expect(await call).toEqual(payment)
    expect(server.commits).toHaveLength(1)
    const keys = server.requests.map(({ headers }) => headers["idempotency-key"])
    expect(keys).toEqual(["order-1234-charge", "order-1234-charge"])
  })

  test("and answers 409 to the client's own repeat: one payment, and no bare ConflictError", async () => {
    server.always(keyed("conflict", payment, commitThenDrop))
    const call = clients.paysafer.payments.create(charge, trusting)
    await repeat()
    const error = await rejection(call)
    expect(error).toBeInstanceOf(UnknownOutcomeError)
    expect(error).not.toBeInstanceOf(ConflictError)
    expect(error.cause).toBeInstanceOf(ConflictError)
    expect(error).toMatchObject({ idempotencyKey: "order-1234-charge", attempts: 2 })
    expect(server.commits).toHaveLength(1)
  })

  test.each([400, 402, 404, 422])(
    "and answers %i to the repeat, which says nothing of the first request",
    async (status) => {
      server.script(commitThenDrop, json({ error: { code: "payment_unexpected_state" } }, status))
      const call = clients.paysafer.payments.create(charge, trusting)
      await repeat()
      const error = await rejection(call)
      expect(error).toBeInstanceOf(UnknownOutcomeError)
      expect(error.cause).toMatchObject({ status })
    },
  )

  test("to a client that does not trust the key: sent once, outcome unknown", async () => {
    server.always(keyed("replayed", payment, commitThenDrop))
    const error = await rejection(clients.paysafer.payments.create(charge))
    expect(error).toBeInstanceOf(UnknownOutcomeError)
    expect(error.idempotencyKey).toBe(server.requests[0]!.headers["idempotency-key"])
    expect(server.requests).toHaveLength(1)
    expect(clock.pending).toBe(0)
  })

  test("and 409 to a first request with the caller's own key may come from an earlier run of his program", async () => {
    server.script(json({ error: { code: "idempotency_key_in_use" } }, 409))
    const error = await rejection(clients.paysafer.payments.create(charge, trusting))
    expect(error).toBeInstanceOf(UnknownOutcomeError)
    expect(error.cause).toBeInstanceOf(ConflictError)
  })

  test("and 409 to a first request with a fresh key is the API's answer: a ConflictError", async () => {
    server.script(json({ error: { code: "idempotency_key_in_use" } }, 409))
    const error = await rejection(clients.paysafer.payments.create(charge))
    expect(error).toBeInstanceOf(ConflictError)
    expect(error.code).toBe("idempotency_key_in_use")
  })

  test("of all repeats: the outcome stays unknown when they are used up", async () => {
    server.always(dropBeforeCommit)
    const call = clients.paysafer.payments.create(charge, trusting)
    await repeat()
    await repeat()
    const error = await rejection(call)
    expect(error).toBeInstanceOf(UnknownOutcomeError)
    expect(error.attempts).toBe(3)
  })
})

describe.each(transports)("A charge over %s that was refused unprocessed", (_, transport) => {
  test("and is lost when it is repeated has an unknown outcome", async () => {
    const clients = clientsOf(server.url, { transport, clock, random: () => 0 })
    server.script(tooManyRequests(), commitThenDrop)
    const call = clients.checkout.refunds.create("pay-1", { amount: 1000, currency: "EUR" })
    await repeat()
    expect(await rejection(call)).toBeInstanceOf(UnknownOutcomeError)
    expect(server.commits).toHaveLength(1)
  })

  test("and is cancelled while it is repeated has an unknown outcome", async () => {
    const clients = clientsOf(server.url, { transport, clock, random: () => 0 })
    const controller = new AbortController()
    server.script(tooManyRequests(), ({ commit }) => commit())
    const call = clients.checkout.refunds.create(
      "pay-1",
      { amount: 1000, currency: "EUR" },
      { signal: controller.signal },
    )
    const failed = rejection(call)
    await repeat()
    await server.next()
    controller.abort()
    expect(await failed).toBeInstanceOf(UnknownOutcomeError)
  })
})

describe.each(transports)("A charge over %s with a key that the contract documents", (_, transport) => {
  test.each([400, 402, 422])(
    "is settled by a %i to its repeat: the API says again what it said first",
    async (status) => {
      const client = createClient(documented, {
        baseUrl: server.url,
        token: "t-1",
        transport,
        clock,
        random: () => 0,
      }) as DocumentedClient
      server.script(commitThenDrop, json({ error: { code: "card_declined" } }, status))
      const call = client.charges.create({ amount: 1 })
      await repeat()
      expect(await rejection(call)).toMatchObject({ status, code: "card_declined", attempts: 2 })
    },
  )
})

describe.each(transports)("A charge over %s that cannot be sent", (_, transport) => {
  test("is repeated, key or not, and fails as a connection error", async () => {
    const clients = clientsOf(server.url, { transport, clock, random: () => 0 })
    await server.close()
    const call = clients.vaiipay.refundRequests.create({ paymentId: "1", blockchainAddress: "bc1q" })
    const failed = rejection(call)
    for (let again = 0; again < 2; again++) {
      await clock.waiting(0)
      await clock.advance(0)
    }
    const error = await failed
    expect(error).toMatchObject({ name: "ConnectionError", code: "ECONNREFUSED", sent: false, attempts: 3 })
    expect(error.message).toContain("Nothing was sent.")
  })

  test("goes through when the server is back", async () => {
    const clients = clientsOf(server.url, { transport, clock, random: () => 0 })
    const { port } = new URL(server.url)
    await server.close()
    const call = clients.paysafer.payments.capture(payment.id)
    await clock.waiting(0)
    server = await startFaultServer({ port: Number(port) })
    server.script(done(payment))
    await clock.advance(0)
    expect(await call).toEqual(payment)
    expect(server.commits).toHaveLength(1)
  })
})
