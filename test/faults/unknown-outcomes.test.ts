import { createClient, UnknownOutcomeError } from "paysmith"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import {
  commitThenDrop,
  commitThenSilence,
  dropBeforeCommit,
  empty500,
  html502,
  json,
  slowBody,
  truncatedJson,
} from "../fault-answers.js"
import type { Fault, FaultServer } from "../fault-server.js"
import { startFaultServer } from "../fault-server.js"
import { transports } from "../transport/transports.js"
import type { VirtualClock } from "../virtual-clock.js"
import { virtualClock } from "../virtual-clock.js"
import type { Clients } from "./clients.js"
import { charge, clientsOf, payment, rejection } from "./clients.js"
import type { DocumentedClient } from "./small-contracts.js"
import { documented } from "./small-contracts.js"

let server: FaultServer
let clock: VirtualClock
beforeEach(async () => {
  server = await startFaultServer()
  clock = virtualClock()
})
afterEach(() => server.close())

interface Case {
  readonly name: string
  readonly client: keyof Clients
  call(clients: Clients): PromiseLike<unknown>
  /** What the API tells afterwards. */
  readonly found: unknown
  readonly outcome: object
}

const undecided = "What the API shows proves neither. Look into its dashboard before you send it again."
const recurringPayment = { id: "abc123payment", status: "captured", price: { amount: 999, currency: "EUR" } }
const refunded = { ...payment, amount_refunded: 5000 }
const eligibility = {
  eligible: true,
  refunded_amount: 1000,
  pending_refunds: 0,
  remaining_refundable: 1500,
  currency: "EUR",
}
const list = { object: "list", url: "/v1/payments", has_more: false, data: [payment] }

/** Every operation that moves money, and what the contract can find out about it. */
const cases: readonly Case[] = [
  {
    name: "PaySafer create",
    client: "paysafer",
    call: ({ paysafer }) => paysafer.payments.create(charge),
    found: list,
    outcome: { outcome: "happened", data: payment },
  },
  {
    name: "PaySafer capture",
    client: "paysafer",
    call: ({ paysafer }) => paysafer.payments.capture(payment.id),
    found: payment,
    outcome: { outcome: "happened", data: payment },
  },
  {
    name: "PaySafer refund",
    client: "paysafer",
    call: ({ paysafer }) => paysafer.payments.refund(payment.id, { amount: 5000 }),
    found: refunded,
    outcome: { outcome: "unknown", reason: undecided, candidates: [refunded] },
  },
  {
    name: "recurring authorize",
    client: "recurring",
    call: ({ recurring }) =>
      recurring.paymentRequests.authorize(recurringPayment.id, { token: "vLUGdTtnDjQs7Yv0fjYQyYfG60m" }),
    found: recurringPayment,
    outcome: { outcome: "happened", data: recurringPayment },
  },
  {
    name: "recurring capture",
    client: "recurring",
    call: ({ recurring }) => recurring.paymentRequests.capture(recurringPayment.id),
    found: recurringPayment,
    outcome: { outcome: "happened", data: recurringPayment },
  },
  {
    name: "recurring startPayment",
    client: "recurring",
    call: ({ recurring }) => recurring.paymentRequests.startPayment(recurringPayment.id, { method_key: "card" }),
    found: recurringPayment,
    outcome: { outcome: "happened", data: recurringPayment },
  },
  {
    name: "Checkout refund",
    client: "checkout",
    call: ({ checkout }) => checkout.refunds.create("pay-1", { amount: 1000, currency: "EUR", reference: "REFUND-1" }),
    found: eligibility,
    outcome: { outcome: "unknown", reason: undecided, candidates: [eligibility] },
  },
  {
    name: "VaiiPay refund request",
    client: "vaiipay",
    call: ({ vaiipay }) =>
      vaiipay.refundRequests.create({ paymentId: "550e8400-e29b-41d4-a716-446655440000", blockchainAddress: "bc1q" }),
    found: { data: { id: "550e8400-e29b-41d4-a716-446655440000", status: "REFUND" } },
    outcome: { outcome: "happened", data: { data: { id: "550e8400-e29b-41d4-a716-446655440000", status: "REFUND" } } },
  },
]

const table = transports.flatMap(([name, transport]) => cases.map((one) => ({ ...one, transport, over: name })))

describe.each(table)(
  "$name over $over: the server commits, then drops the connection",
  ({ client, call, found, outcome, transport }) => {
    const clients = () => clientsOf(server.url, { transport, clock, random: () => 0 })

    test("it is sent once and its outcome is unknown", async () => {
      server.script(commitThenDrop)
      const error = await rejection(call(clients()))
      expect(error).toBeInstanceOf(UnknownOutcomeError)
      expect(error).toMatchObject({ attempts: 1, cause: { name: "ConnectionError", sent: true } })
      expect(server.requests).toHaveLength(1)
      expect(server.commits).toHaveLength(1)
      expect(clock.pending).toBe(0)
    })

    test("reconcile() finds what the contract can find, and a new client finds the same after a restart", async () => {
      server.script(commitThenDrop)
      const error = await rejection(call(clients()))
      server.always(json(found))
      const asking = error.reconcile()
      await clock.advance(5000)
      expect(await asking).toEqual(outcome)
      expect(server.requests[1]!.method).toBe("GET")

      const saved: unknown = JSON.parse(JSON.stringify(error))
      expect(await clients()[client].reconcile(saved)).toEqual(outcome)
      expect(server.requests[2]!.url).toBe(server.requests[1]!.url)
      expect(server.commits).toHaveLength(1)
    })
  },
)

test("the list above has every operation that moves money", async () => {
  const modules = [
    await import("paysmith/paysafer"),
    await import("paysmith/paysera-checkout"),
    await import("paysmith/paysera-recurring"),
    await import("paysmith/vaiipay"),
  ]
  const moving = modules.flatMap(({ contract }) =>
    Object.values(contract.operations).filter(({ movesMoney }) => movesMoney),
  )
  expect(cases).toHaveLength(moving.length)
})

test("reconcile() waits as long as the contract says before it asks", async () => {
  const { paysafer } = clientsOf(server.url, { clock })
  server.script(commitThenDrop, json(payment))
  const error = await rejection(paysafer.payments.capture(payment.id))
  const asking = error.reconcile()
  await clock.waiting(5000)
  await clock.advance(4999)
  expect(server.requests).toHaveLength(1)
  await clock.advance(1)
  expect(await asking).toMatchObject({ outcome: "happened" })
})

describe("did-not", () => {
  const capture = async () => {
    const client = createClient(documented, { baseUrl: server.url, token: "t-1", clock }) as DocumentedClient
    return { client, error: await rejection(client.charges.capture("ch-1")) }
  }

  test("is said where the contract calls the read authoritative", async () => {
    server.script(dropBeforeCommit)
    const { client, error } = await capture()
    server.always(json({ status: "authorized" }))
    expect(await error.reconcile()).toEqual({ outcome: "did-not" })
    expect(await client.reconcile(JSON.stringify(error))).toEqual({ outcome: "did-not" })
  })

  test("is not said of any other state", async () => {
    server.script(dropBeforeCommit)
    const { error } = await capture()
    server.always(json({ status: "pending" }))
    expect(await error.reconcile()).toEqual({
      outcome: "unknown",
      reason: undecided,
      candidates: [{ status: "pending" }],
    })
  })

  test("is not said where the contract does not call the read authoritative", async () => {
    const { paysafer } = clientsOf(server.url, { clock })
    server.script(dropBeforeCommit)
    const error = await rejection(paysafer.payments.capture(payment.id))
    const open = { ...payment, status: "requires_capture" }
    server.always(json(open))
    const asking = error.reconcile()
    await clock.advance(5000)
    expect(await asking).toEqual({ outcome: "unknown", reason: undecided, candidates: [open] })
  })
})

describe.each(transports)("A charge over %s has an unknown outcome when", (_, transport) => {
  let clients: Clients
  beforeEach(() => void (clients = clientsOf(server.url, { transport, clock, random: () => 0 })))

  test.each<[string, Fault]>([
    ["its caller gives up while the API works", commitThenSilence],
    ["its caller gives up while the answer arrives", slowBody(payment)],
  ])("%s", async (_, fault) => {
    const controller = new AbortController()
    server.script(fault)
    const failed = rejection(clients.paysafer.payments.create(charge, { signal: controller.signal }))
    const request = await server.next()
    controller.abort()
    const error = await failed
    expect(error).toBeInstanceOf(UnknownOutcomeError)
    expect(error.cause).toBe(controller.signal.reason)
    expect(error.idempotencyKey).toBe(request.headers["idempotency-key"])
    await request.disconnected
  })

  test.each([
    ["an attempt", { timeout: 1000 }, "attempt"],
    ["the call", { deadline: 1000 }, "deadline"],
  ])("the time of %s is over", async (_, options, limit) => {
    server.script(commitThenSilence)
    const failed = rejection(clients.paysafer.payments.create(charge, options))
    await server.next()
    await clock.advance(1000)
    const error = await failed
    expect(error).toBeInstanceOf(UnknownOutcomeError)
    expect(error.cause).toMatchObject({ name: "TimeoutError", limit })
    expect(clock.pending).toBe(0)
  })

  test.each<[string, Fault, string]>([
    ["is truncated JSON", truncatedJson, "ContractError"],
    [
      "is HTML",
      ({ response }) => response.writeHead(200, { "content-type": "text/html" }).end("<html>"),
      "ContractError",
    ],
    ["is empty", ({ response }) => response.writeHead(200, { "content-length": 0 }).end(), "ContractError"],
    ["is a proxy's 502", html502, "ServerError"],
    ["is an empty 500", empty500, "ServerError"],
    ["is a redirect", ({ response }) => response.writeHead(303, { location: "/elsewhere" }).end(), "ConnectionError"],
  ])("its answer %s", async (_, fault, cause) => {
    server.script(fault)
    const error = await rejection(clients.paysafer.payments.create(charge))
    expect(error).toBeInstanceOf(UnknownOutcomeError)
    expect(error.cause.name).toBe(cause)
    expect(server.requests).toHaveLength(1)
  })
})
