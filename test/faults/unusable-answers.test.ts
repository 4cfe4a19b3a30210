import { ConnectionError, ContractError, ServerError, TimeoutError, TokenError } from "paysmith"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import {
  cutBody,
  dropBeforeCommit,
  empty500,
  html502,
  idleClose,
  json,
  redirect,
  slowBody,
  truncatedJson,
} from "../fault-answers.js"
import type { Fault, FaultServer } from "../fault-server.js"
import { startFaultServer } from "../fault-server.js"
import { transports } from "../transport/transports.js"
import type { VirtualClock } from "../virtual-clock.js"
import { virtualClock } from "../virtual-clock.js"
import type { Clients } from "./clients.js"
import { charge, clientsOf, credentials, payment, rejection } from "./clients.js"

const once = { retry: false } as const

let server: FaultServer
let clock: VirtualClock
beforeEach(async () => {
  server = await startFaultServer()
  clock = virtualClock()
})
afterEach(() => server.close())

describe.each(transports)("A read over %s", (_, transport) => {
  let clients: Clients
  beforeEach(() => void (clients = clientsOf(server.url, { transport, clock, random: () => 0.5 })))

  test("whose body takes longer than the attempt may is a TimeoutError, and its connection ends", async () => {
    server.script(slowBody(payment))
    const failed = rejection(clients.paysafer.payments.get(payment.id, { ...once, timeout: 1000 }))
    const request = await server.next()
    await clock.advance(999)
    expect(clock.pending).toBeGreaterThan(0)
    await clock.advance(1)
    const error = await failed
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({ limit: "attempt", attempts: 1, operation: "payments.get" })
    await request.disconnected
    expect(clock.pending).toBe(0)
  })

  test("whose body takes longer than the attempt may is repeated", async () => {
    server.script(slowBody(payment), json(payment))
    const call = clients.paysafer.payments.get(payment.id, { timeout: 1000 })
    await server.next()
    await clock.advance(1000)
    await clock.waiting(250)
    await clock.advance(250)
    expect(await call).toEqual(payment)
    expect(server.requests).toHaveLength(2)
  })

  test.each<[string, Fault, new (...given: never[]) => Error, object]>([
    ["truncated JSON", truncatedJson, ContractError, { status: 200 }],
    [
      "HTML with a 200",
      ({ response }) => response.writeHead(200, { "content-type": "text/html" }).end("<html>"),
      ContractError,
      { status: 200 },
    ],
    [
      "nothing with a 200",
      ({ response }) => response.writeHead(200, { "content-length": 0 }).end(),
      ContractError,
      { status: 200 },
    ],
    ["HTML with a 502", html502, ServerError, { status: 502 }],
    ["nothing with a 500", empty500, ServerError, { status: 500 }],
    ["a cut body of known length", cutBody("content-length", payment), ConnectionError, { sent: true }],
    ["a cut chunked body", cutBody("chunked", payment), ConnectionError, { sent: true }],
    ["a dropped connection", dropBeforeCommit, ConnectionError, { sent: true }],
  ])("that is answered with %s is never a success", async (_, fault, type, details) => {
    server.script(fault)
    const error = await rejection(clients.paysafer.payments.get(payment.id, once))
    expect(error).toBeInstanceOf(type)
    expect(error).toMatchObject({ operation: "payments.get", attempts: 1, ...details })
  })

  test.each<[string, number, Fault]>([
    ["an HTML 502", 2, html502],
    ["an empty 500", 2, empty500],
    ["a cut body", 2, cutBody("content-length", payment)],
    ["a dropped connection", 2, dropBeforeCommit],
    ["truncated JSON", 1, truncatedJson],
  ])("that is answered with %s once is sent %i time(s)", async (_, times, fault) => {
    server.script(fault, json(payment))
    const call = clients.paysafer.payments.get(payment.id)
    const ended = call.then(
      () => undefined,
      () => undefined,
    )
    await server.next()
    if (times === 2) {
      await clock.waiting(250)
      await clock.advance(250)
      expect(await call).toEqual(payment)
    }
    await ended
    expect(server.requests).toHaveLength(times)
  })

  test("goes through after the server closed the idle connection", async () => {
    server.script(idleClose(payment), json(payment))
    await clients.paysafer.payments.get(payment.id, once)
    await server.requests[0]!.disconnected
    expect(await clients.paysafer.payments.get(payment.id, once)).toEqual(payment)
  })
})

describe.each(transports)("A redirect to another origin over %s", (_, transport) => {
  let other: FaultServer
  beforeEach(async () => void (other = await startFaultServer()))
  afterEach(() => other.close())

  test("is refused, names that origin only, and nothing reaches it", async () => {
    other.always(json(payment))
    const { paysafer, recurring, checkout } = clientsOf(server.url, { transport, clock })
    const calls = [
      () => paysafer.payments.get(payment.id),
      () => paysafer.payments.create(charge),
      () => recurring.paymentRequests.get("abc123payment"),
      () => checkout.orders.get("a6f2b8e3-5e5f-47d9-b13f-87ed2db2938a"),
    ]
    for (const call of calls) {
      server.script(redirect(`${other.url}/collect?from=${credentials.apiKey}`))
      const thrown = await rejection(call())
      const error = thrown instanceof ConnectionError ? thrown : thrown.cause
      expect(error).toBeInstanceOf(ConnectionError)
      expect(error.code).toBe("redirect")
      expect(error.message).toContain(other.url)
      expect(error.message).not.toContain("collect")
    }
    expect(other.requests).toHaveLength(0)
    expect(other.open).toBe(0)
    expect(server.requests).toHaveLength(calls.length)
  })

  test("of a token request is refused, and the client secret does not go there", async () => {
    const issuer = await startFaultServer({ tokens: false })
    issuer.always(redirect(`${other.url}/token`))
    const { checkout } = clientsOf(issuer.url, { transport, clock })
    const error = await rejection(checkout.orders.get("a6f2b8e3-5e5f-47d9-b13f-87ed2db2938a", once))
    expect(error).toBeInstanceOf(TokenError)
    expect(issuer.requests).toHaveLength(1)
    expect([...other.requests, ...other.tokenRequests]).toHaveLength(0)
    await issuer.close()
  })
})
