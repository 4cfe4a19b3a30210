import type { RequestListener } from "node:http"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import express from "express"
import type { FastifyInstance } from "fastify"
import fastify from "fastify"
import { Hono } from "hono"
import type { Receiver } from "paysmith"
import * as paysafer from "paysmith/paysafer"
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest"
import { webhookMiddleware } from "paysmith/express"
import { webhookPlugin } from "paysmith/fastify"
import type { LambdaEvent } from "paysmith/lambda"
import { webhookHandler } from "paysmith/lambda"
import { webhookListener } from "paysmith/node"

const secret = "whsec_demo"
const event: paysafer.webhooks.Events["payment.completed"] = {
  id: "evt_1",
  object: "event",
  type: "payment.completed",
  api_version: "2026-01-15",
  created: 1709472000,
  // Bytes that a parser would write otherwise: spaces, escapes, a number's form.
  data: {
    id: "pay_1",
    object: "payment",
    amount: 15000,
    currency: "aed",
    status: "succeeded",
    customer: null,
    description: "Größe \u{1F600}",
  },
}

const handler = vi.fn()
let receive: Receiver
beforeEach(() => {
  handler.mockReset()
  receive = paysafer.webhooks.receiver({ secret, on: { "payment.completed": handler }, onError: () => undefined })
})

/** Sends a delivery, and then what must not get through. */
async function sendAll(url: string): Promise<unknown[]> {
  const { body, headers } = await paysafer.webhooks.sign(event, secret)
  const send = async (init: RequestInit) =>
    fetch(url, { method: "POST", body, headers, ...init }).then(({ status }) => status)
  return [
    await send({}),
    await send({}),
    await send({ body: `${body} ` }),
    await send({ headers: {} }),
    await send({ method: "PUT" }),
  ]
}

/** Delivered, known, refused, of another media type (a string is sent as text/plain), no POST. */
const expected = [200, 200, 403, 415, 405]

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1")
  await new Promise((resolve) => server.once("listening", resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/paysafer`
}

async function listenFastify(prepare: (app: FastifyInstance) => void | Promise<void>): Promise<string> {
  const app = fastify()
  onTestFinished(() => app.close())
  await prepare(app)
  return `${await app.listen({ port: 0, host: "127.0.0.1" })}/webhooks/paysafer`
}

afterEach(() => vi.restoreAllMocks())

describe("what a framework hands over is verified as it was sent", () => {
  test("node:http", async () => {
    expect(await sendAll(await listen(webhookListener(receive)))).toEqual(expected)
    expect(handler).toHaveBeenCalledExactlyOnceWith(event, expect.anything())
  })

  test("Express", async () => {
    const app = express()
    app.all("/webhooks/paysafer", webhookMiddleware(receive))
    app.use(express.json())
    expect(await sendAll(await listen(app))).toEqual(expected)
    expect(handler).toHaveBeenCalledExactlyOnceWith(event, expect.anything())
  })

  test.each([
    ["express.raw()", express.raw({ type: "*/*" })],
    ["express.text()", express.text({ type: "*/*" })],
    [
      "express.json() that keeps the raw body",
      express.json({ verify: (request, _response, bytes) => void Object.assign(request, { rawBody: bytes }) }),
    ],
    ["express.urlencoded(), which leaves JSON alone", express.urlencoded()],
  ])("Express behind %s", async (_, parser) => {
    const app = express()
    app.use(parser)
    app.all("/webhooks/paysafer", webhookMiddleware(receive))
    expect(await sendAll(await listen(app))).toEqual(expected)
    expect(handler).toHaveBeenCalledExactlyOnceWith(event, expect.anything())
  })

  test("Fastify, whatever parsers the application has", async () => {
    const url = await listenFastify(async (app) => {
      app.removeContentTypeParser("application/json")
      app.addContentTypeParser("application/json", { parseAs: "string" }, (_request, body, done) =>
        done(null, JSON.parse(body as string)),
      )
      await app.register(webhookPlugin, { path: "/webhooks/paysafer", receiver: receive })
      app.post("/orders", async (request) => request.body)
    })
    expect(await sendAll(url)).toEqual(expected)
    expect(handler).toHaveBeenCalledExactlyOnceWith(event, expect.anything())
    const other = await fetch(new URL("/orders", url), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"parsed": 1}',
    })
    expect(await other.json()).toEqual({ parsed: 1 })
  })

  test("AWS Lambda, with text and with base64", async () => {
    const handle = webhookHandler(receive)
    const { body, headers } = await paysafer.webhooks.sign(event, secret)
    const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
    const gateway = (change: Partial<LambdaEvent> = {}) =>
      handle({
        ...{ version: "2.0", cookies: ["a=b"] },
        requestContext: { http: { method: "POST" } },
        headers: lower,
        body,
        isBase64Encoded: false,
        ...change,
      })
    expect(await gateway({ body: Buffer.from(body).toString("base64"), isBase64Encoded: true })).toEqual({
      statusCode: 200,
      headers: { "content-type": "application/json" },
      body: '{"outcome":"done"}',
    })
    expect(await gateway()).toMatchObject({ statusCode: 200, body: '{"outcome":"duplicate"}' })
    expect(await gateway({ body: `${body} ` })).toMatchObject({ statusCode: 403 })
    expect(await gateway({ body: undefined })).toMatchObject({ statusCode: 403 })
    expect(await gateway({ requestContext: { http: { method: "GET" } } })).toMatchObject({
      statusCode: 405,
      headers: { allow: "POST" },
    })
    expect(handler).toHaveBeenCalledExactlyOnceWith(event, expect.anything())
  })

  test("Hono needs no adapter", async () => {
    const app = new Hono()
    app.all("/webhooks/paysafer", (context) => receive(context.req.raw))
    const { body, headers } = await paysafer.webhooks.sign(event, secret)
    const send = async (init: RequestInit = {}) =>
      (await app.request("/webhooks/paysafer", { method: "POST", body, headers, ...init })).status
    expect([await send(), await send(), await send({ body: `${body} ` })]).toEqual([200, 200, 403])
    expect(handler).toHaveBeenCalledExactlyOnceWith(event, expect.anything())
  })

  test("a route of Next.js needs no adapter", async () => {
    const route = { POST: paysafer.webhooks.receiver({ secret, on: { "payment.completed": handler } }) }
    const { body, headers } = await paysafer.webhooks.sign(event, secret)
    const POST: (request: Request, context: { params: Promise<object> }) => Promise<Response> = route.POST
    expect(
      (
        await POST(new Request("https://shop.example/api/webhooks", { method: "POST", body, headers }), {
          params: Promise.resolve({}),
        })
      ).status,
    ).toBe(200)
    expect(handler).toHaveBeenCalledOnce()
  })
})

describe("where somebody put a JSON parser in front, it fails loudly with the advice", () => {
  const send = async (url: string) => {
    const { body, headers } = await paysafer.webhooks.sign(event, secret)
    const response = await fetch(url, { method: "POST", body, headers })
    return { status: response.status, text: await response.text() }
  }

  test("node:http", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined)
    const listener = webhookListener(receive)
    const url = await listen(async (incoming, outgoing) => {
      for await (const _ of incoming);
      await listener(incoming, outgoing)
    })
    expect(await send(url)).toEqual({ status: 500, text: expect.stringContaining("before the parser") })
    expect(log).toHaveBeenCalledWith(expect.objectContaining({ reason: "body-parsed" }))
  })

  test("Express", async () => {
    const failures = vi.fn()
    const app = express()
    app.use(express.json())
    app.post("/webhooks/paysafer", webhookMiddleware(receive))
    app.use((error: Error, _request: express.Request, response: express.Response, _next: express.NextFunction) => {
      failures(error)
      response.sendStatus(500)
    })
    expect((await send(await listen(app))).status).toBe(500)
    expect(failures).toHaveBeenCalledWith(
      expect.objectContaining({ reason: "body-parsed", message: expect.stringContaining("express.json()") }),
    )
  })

  test("Fastify, where a hook reads the body", async () => {
    const url = await listenFastify(async (app) => {
      app.addHook("preParsing", async (request) => {
        for await (const _ of request.raw);
      })
      await app.register(webhookPlugin, { path: "/webhooks/paysafer", receiver: receive })
    })
    expect(await send(url)).toEqual({ status: 500, text: expect.stringContaining("before the parser") })
  })

  test("AWS Lambda", async () => {
    const parsed = {
      requestContext: { http: { method: "POST" } },
      headers: {},
      body: event as never,
      isBase64Encoded: false,
    }
    await expect(webhookHandler(receive)(parsed)).rejects.toMatchObject({
      reason: "body-parsed",
      message: expect.stringContaining("http-json-body-parser"),
    })
  })

  test("Hono and everything else that hands over a Request", async () => {
    const onError = vi.fn()
    const loud = paysafer.webhooks.receiver({ secret, on: {}, onError })
    const app = new Hono()
    app.use(async (context, next) => {
      await context.req.raw.json()
      await next()
    })
    app.post("/webhooks/paysafer", (context) => loud(context.req.raw))
    const { body, headers } = await paysafer.webhooks.sign(event, secret)
    const response = await app.request("/webhooks/paysafer", { method: "POST", body, headers })
    expect([response.status, await response.text()]).toEqual([500, expect.stringContaining("await request.text()")])
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ reason: "body-parsed" }), undefined)
  })

  afterEach(() => expect(handler).not.toHaveBeenCalled())
})

test("another payload format of API Gateway is refused with what to set", async () => {
  const one = { httpMethod: "POST", headers: {}, body: "{}", isBase64Encoded: false }
  await expect(webhookHandler(receive)(one as never)).rejects.toThrow("payloadFormatVersion")
})
