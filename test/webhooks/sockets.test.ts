import { createServer } from "node:http"
import type { AddressInfo, Socket } from "node:net"
import { connect } from "node:net"
import express from "express"
import fastify from "fastify"
import type { Receiver } from "paysmith"
import * as paysafer from "paysmith/paysafer"
import { describe, expect, onTestFinished, test, vi } from "vitest"
import { webhookMiddleware } from "paysmith/express"
import { webhookPlugin } from "paysmith/fastify"
import { webhookListener } from "paysmith/node"

const handler = vi.fn()
const receiver = (limits: object) =>
  paysafer.webhooks.receiver({
    secret: "whsec_1",
    on: { "payment.completed": handler },
    onError: () => undefined,
    limits,
  })

interface Shop {
  readonly port: number
  /** Bytes that have come in over all connections. */
  received(): number
}

type Serve = (receive: Receiver) => Promise<Shop>

function counting(): { sockets: Set<Socket>; received: () => number } {
  const sockets = new Set<Socket>()
  return { sockets, received: () => [...sockets].reduce((sum, { bytesRead }) => sum + bytesRead, 0) }
}

const servers: Record<string, Serve> = {
  "node:http": async (receive) => serveNode(webhookListener(receive)),
  Express: async (receive) => {
    const app = express()
    app.post("/", webhookMiddleware(receive))
    return serveNode(app)
  },
  Fastify: async (receive) => {
    const { sockets, received } = counting()
    const app = fastify()
    app.server.on("connection", (socket) => sockets.add(socket))
    await app.register(webhookPlugin, { path: "/", receiver: receive })
    await app.listen({ port: 0, host: "127.0.0.1" })
    onTestFinished(async () => {
      for (const socket of sockets) socket.destroy()
      await app.close()
    })
    return { port: (app.server.address() as AddressInfo).port, received }
  },
}

async function serveNode(listener: Parameters<typeof createServer>[1]): Promise<Shop> {
  const { sockets, received } = counting()
  const server = createServer(listener as never)
  server.on("connection", (socket) => sockets.add(socket))
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return { port: (server.address() as AddressInfo).port, received }
}

const head = (length: string) =>
  `POST / HTTP/1.1\r\nHost: shop\r\nContent-Type: application/json\r\nPaySafer-Signature: t=1,v1=00\r\n${length}\r\n\r\n`

/** Opens a connection; tells what came back when the server has closed it. */
function dial(port: number): { socket: Socket; answer: Promise<string> } {
  const socket = connect(port, "127.0.0.1")
  let text = ""
  socket.on("data", (data) => (text += data.toString()))
  socket.on("error", () => undefined)
  const answer = new Promise<string>((resolve) => socket.on("close", () => resolve(text)))
  onTestFinished(() => void socket.destroy())
  return { socket, answer }
}

describe.each(Object.entries(servers))("over a socket of %s", (_, serve) => {
  test.each([
    ["of an announced length", `Content-Length: ${100 * 2 ** 20}`, (chunk: Buffer) => chunk],
    [
      "of an unknown length",
      "Transfer-Encoding: chunked",
      (chunk: Buffer) => Buffer.concat([Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from("\r\n")]),
    ],
  ])("a body of 100 MB %s is answered and cut off after the limit", async (_, length, framed) => {
    const { port, received } = await serve(receiver({}))
    const { socket, answer } = dial(port)
    const before = process.memoryUsage().rss
    socket.write(head(length))
    const chunk = framed(Buffer.alloc(65_536, 0x20))
    const send = (left: number) => {
      while (left > 0 && !socket.destroyed && socket.write(chunk)) left -= 65_536
      if (left > 0 && !socket.destroyed) socket.once("drain", () => send(left))
    }
    send(100 * 2 ** 20)
    expect(await answer).toMatch(/^(HTTP\/1\.1 413 |$)/)
    expect(received()).toBeLessThan(8 * 2 ** 20)
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 2 ** 20)
    expect(handler).not.toHaveBeenCalled()
  })

  test("a body that comes drop by drop is answered when its time is over, and the connection closed", async () => {
    const { port } = await serve(receiver({ time: 300 }))
    const { socket, answer } = dial(port)
    socket.write(head("Content-Length: 1000"))
    const started = performance.now()
    const drip = setInterval(() => socket.write(" "), 20)
    const text = await answer
    clearInterval(drip)
    expect(text).toMatch(/^HTTP\/1\.1 408 [^]*connection: close/i)
    expect(performance.now() - started).toBeLessThan(3000)
    expect(handler).not.toHaveBeenCalled()
  })

  test("a client that goes away in the middle leaves nothing behind", async () => {
    const ended = vi.fn()
    const receive = receiver({ time: 2000 })
    const { port, received } = await serve(async (request) => receive(request).finally(ended))
    const { socket } = dial(port)
    socket.write(`${head("Content-Length: 1000")}{`)
    await vi.waitFor(() => expect(received()).toBeGreaterThan(0))
    socket.destroy()
    await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce(), { timeout: 1500 })
    expect(handler).not.toHaveBeenCalled()
  })
})
