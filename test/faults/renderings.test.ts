import { inspect } from "node:util"
import type { Send } from "paysmith"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import {
  commitThenDrop,
  commitThenSilence,
  cutBody,
  dropBeforeCommit,
  json,
  raw,
  redirect,
  truncatedJson,
} from "../fault-answers.js"
import type { Fault, FaultServer } from "../fault-server.js"
import { startFaultServer } from "../fault-server.js"
import { transports } from "../transport/transports.js"
import type { VirtualClock } from "../virtual-clock.js"
import { virtualClock } from "../virtual-clock.js"
import type { Clients } from "./clients.js"
import { clientsOf, credentials, rejection } from "./clients.js"

const payer = {
  email: "jane.doe+orders@example.com",
  name: "Jane Ödegaard-Doe",
  iban: "LT601010012345678901",
  phone: "+37061234567",
  token: "vLUGdTtnDjQs7Yv0fjYQyYfG60m",
  signature: "5f70bf18a086007016e948b04aed3b82103a36be",
}

/** A public identifier may be shown; nothing else of these. */
const hidden = Object.entries({ ...credentials, ...payer, issued: "token-1" })
  .filter(([name]) => name !== "clientId" && name !== "macId")
  .flatMap(([, value]) => [
    value,
    encodeURIComponent(value),
    Buffer.from(value).toString("base64"),
    Buffer.from(value).toString("hex"),
  ])

const everything = JSON.stringify({ ...credentials, ...payer })

/** One call of each kind, full of what must not be seen. */
const calls: Record<string, (clients: Clients) => PromiseLike<unknown>> = {
  "a read": ({ paysafer }) => paysafer.customers.list({ email: payer.email }),
  "a write": ({ paysafer }) => paysafer.customers.create({ email: payer.email, name: payer.name, phone: payer.phone }),
  "a charge": ({ paysafer }) => paysafer.payments.create({ amount: 1, currency: "aed", receipt_email: payer.email }),
  "a stored-token charge": ({ recurring }) =>
    recurring.paymentRequests.authorize("abc123payment", { token: payer.token }),
  "a refund to a bank": ({ checkout }) =>
    checkout.refunds.create("pay-1", { amount: 1000, currency: "EUR", payer_iban: payer.iban, payer_name: payer.name }),
  "a refund request": ({ vaiipay }) =>
    vaiipay.refundRequests.create({
      paymentId: "1",
      bankName: "Bank",
      bankCode: "DEUTDEFF",
      bankAccountNumber: payer.iban,
      bankAccountHolder: payer.name,
    }),
  "a signed URL": ({ vaiipay }) => vaiipay.checkout.methods("1", { expires: 1, signature: payer.signature }),
}

/** An error whose words repeat all of the request, and whose body holds all there is. */
function echo(status: number): Fault {
  return (exchange) => {
    const { url, headers, body } = exchange.request
    const form = [...new URLSearchParams(body.toString()).values()].join(" ")
    const said = `${headers.authorization} ${decodeURIComponent(url)} ${body} ${form} ${String(body).toUpperCase()}`
    const paysera = { error: "bad_request", error_description: said, error_properties: { email: [said] } }
    const paysafer = { error: { code: "bad_request", message: said, param: "email" } }
    const about = { customer: payer, debug: everything }
    const answer = headers["idempotency-key"] || url.startsWith("/v1/") ? paysafer : paysera
    return json({ ...answer, message: said, errors: { bank: [said] }, ...about }, status)(exchange)
  }
}

/** Each says all it can. */
const faults: Record<string, Fault> = {
  "a refused request": echo(400),
  "a refused credential": echo(401),
  "an unprocessable request": echo(422),
  "a broken server": echo(500),
  "an HTML page": ({ response }) => response.writeHead(502, { "content-type": "text/html" }).end(`<p>${everything}`),
  "an unreadable success": ({ response }) =>
    response.writeHead(200, { "content-type": "application/json" }).end(everything.slice(0, -1)),
  "a success of another type": ({ response }) =>
    response.writeHead(200, { "content-type": "text/plain" }).end(everything),
  "truncated JSON": truncatedJson,
  "a cut body": cutBody("content-length", { ...payer }),
  "no HTTP": raw(`${everything}\r\n\r\n`),
  "a broken header": raw(`HTTP/1.1 200 OK\r\n${everything}\r\n\r\n`),
  "a redirect": redirect(`http://127.0.0.1:1/${encodeURIComponent(everything)}`),
  "a dropped connection": dropBeforeCommit,
  "a lost answer": commitThenDrop,
}

let server: FaultServer
let clock: VirtualClock
beforeEach(async () => {
  server = await startFaultServer()
  clock = virtualClock()
})
afterEach(() => server.close())

describe.each(transports)("Over %s nothing secret or personal is shown", (_, transport) => {
  const once = () => clientsOf(server.url, { transport, clock, retry: false })

  test.each(Object.entries(faults))("after %s", async (_, fault) => {
    server.always(fault)
    for (const [name, call] of Object.entries(calls)) expectClean(name, await rejection(call(once())))
  })

  test("after a timeout", async () => {
    server.always(commitThenSilence)
    for (const [name, call] of Object.entries(calls)) {
      const failed = rejection(call(clientsOf(server.url, { transport, clock, retry: false, timeout: 7000 })))
      await server.next()
      await clock.advance(7000)
      expectClean(name, await failed)
    }
  })

  test("after a refused connection", async () => {
    await server.close()
    for (const [name, call] of Object.entries(calls)) expectClean(name, await rejection(call(once())))
  })

  test("after a refused or broken token request", async () => {
    const issuer = await startFaultServer({ tokens: false })
    const { checkout } = clientsOf(issuer.url, { transport, clock, retry: false })
    for (const [name, fault] of Object.entries(faults)) {
      issuer.always(fault)
      expectClean(name, await rejection(checkout.orders.get("1")))
    }
    await issuer.close()
  })

  test("by a client and its calls", async () => {
    server.always(json({ object: "list", data: [], has_more: false }))
    const clients = once()
    const call = clients.paysafer.customers.list({ email: payer.email })
    await call
    expectClean("the call", call)
    for (const [name, client] of Object.entries(clients)) expectClean(name, client)
  })
})

test("Nothing secret or personal is shown of what a user's transport throws, with the request on it and in its words", async () => {
  const transport: Send = (request) => {
    const { url, headers, body } = request
    const quoted = `${decodeURIComponent(url)} ${headers["authorization"]} ${body}`
    return Promise.reject(
      Object.assign(new Error(`fetch of ${url} failed: ${quoted}`), { request, config: everything }),
    )
  }
  const clients = clientsOf("http://127.0.0.1", { transport, clock, retry: false })
  for (const [name, call] of Object.entries(calls)) expectClean(name, await rejection(call(clients)))
})

/** Every way in which a value is commonly shown or kept. */
function renderings(value: unknown): string[] {
  const own = [
    inspect(value, { depth: 10 }),
    inspect(value, { depth: 10, showHidden: false, compact: false }),
    String(value),
    JSON.stringify(value) ?? "",
  ]
  if (!(value instanceof Error)) return own
  const parts = [
    value.message,
    value.stack ?? "",
    value.name,
    ...Object.values(value).map((one) => JSON.stringify(one) ?? ""),
  ]
  return [...own, ...parts, ...(value.cause === undefined ? [] : renderings(value.cause))]
}

function expectClean(name: string, value: unknown): void {
  const shown = renderings(value).join("\n").toLowerCase()
  for (const secret of hidden)
    if (shown.includes(secret.toLowerCase())) expect.fail(`${name} shows ${secret}:\n${inspect(value, { depth: 10 })}`)
}
