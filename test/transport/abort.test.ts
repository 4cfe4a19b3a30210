import { once } from "node:events"
import type { AddressInfo, Socket } from "node:net"
import { createServer } from "node:net"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { Cancellation } from "../../src/time/cancellation.js"
import { commitThenSilence, json, slowBody } from "../fault-answers.js"
import type { FaultServer } from "../fault-server.js"
import { startFaultServer } from "../fault-server.js"
import { requestTo, transports } from "./transports.js"

const reason = new Error("The customer left.")

let server: FaultServer
beforeEach(async () => void (server = await startFaultServer()))
afterEach(() => server.close())

describe.each(transports)("%s, cancelled", (name, send) => {
  test("before it starts: nothing is sent", async () => {
    const cancellation = new Cancellation()
    cancellation.cancel(reason)
    await expect(send(requestTo(server.url, { cancellation }))).rejects.toBe(reason)
    server.always(json({}))
    await send(requestTo(server.url))
    expect(server.requests).toHaveLength(1)
  })

  test("while it connects: nothing arrives", async () => {
    const cancellation = new Cancellation()
    const sending = send(requestTo(server.url, { cancellation }))
    cancellation.cancel(reason)
    await expect(sending).rejects.toBe(reason)
    server.always(json({}))
    await send(requestTo(`${server.url}/second`))
    expect(server.requests.map(({ url }) => url)).toEqual(["/second"])
  })

  test("during the TLS handshake: the connection ends", async () => {
    await using silent = await silentServer()
    const cancellation = new Cancellation()
    const sending = send(requestTo(`https://127.0.0.1:${silent.port}`, { cancellation }))
    const socket = await silent.connected
    cancellation.cancel(reason)
    await expect(sending).rejects.toBe(reason)
    if (name !== "fetch") await ended(socket) // fetch goes on with the handshake by itself
  })

  test("while it sends: the connection ends", async () => {
    await using silent = await silentServer()
    const cancellation = new Cancellation()
    const body = new Uint8Array(32_000_000)
    const sending = send(requestTo(`http://127.0.0.1:${silent.port}`, { method: "POST", body, cancellation }))
    const socket = await silent.connected
    cancellation.cancel(reason)
    await expect(sending).rejects.toBe(reason)
    await ended(socket)
    expect(socket.bytesRead).toBeLessThan(body.length)
  })

  test("while it waits for the answer: the connection ends", async () => {
    server.script(commitThenSilence)
    const cancellation = new Cancellation()
    const sending = send(requestTo(server.url, { cancellation }))
    const request = await server.next()
    cancellation.cancel(reason)
    await expect(sending).rejects.toBe(reason)
    await request.disconnected
    if (name !== "fetch") expect(server.open).toBe(0) // fetch connects anew by itself
  })

  test("while it reads the answer: the connection ends", async () => {
    server.script(slowBody({ id: "pay_1" }))
    const cancellation = new Cancellation()
    const sending = send(requestTo(server.url, { cancellation }))
    const request = await server.next()
    await new Promise(setImmediate)
    cancellation.cancel(reason)
    await expect(sending).rejects.toBe(reason)
    await request.disconnected
    if (name !== "fetch") expect(server.open).toBe(0) // fetch connects anew by itself
  })

  test("after its answer: nothing happens, and the connection is kept", async () => {
    server.always(json({}))
    const cancellation = new Cancellation()
    await send(requestTo(server.url, { cancellation }))
    cancellation.cancel(reason)
    expect((await send(requestTo(server.url))).status).toBe(200)
  })
})

/** Takes connections and neither reads nor writes. */
async function silentServer() {
  const listener = createServer({ pauseOnConnect: true }).listen(0, "127.0.0.1")
  await once(listener, "listening")
  const connected = once(listener, "connection").then(([socket]) => socket as Socket)
  return {
    port: (listener.address() as AddressInfo).port,
    connected,
    async [Symbol.asyncDispose]() {
      listener.close()
      ;(await connected).destroy()
    },
  }
}

/** Resolves when the other side has ended the connection. */
async function ended(socket: Socket): Promise<void> {
  socket.on("error", () => undefined).resume()
  if (!socket.closed) await once(socket, "close")
}
