import { once } from "node:events"
import { readFileSync } from "node:fs"
import { Agent as HttpAgent } from "node:http"
import { Agent as HttpsAgent } from "node:https"
import type { AddressInfo } from "node:net"
import { createServer } from "node:net"
import { gzipSync } from "node:zlib"
import { HttpsProxyAgent } from "https-proxy-agent"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { ConfigurationError } from "paysmith"
import * as paysafer from "paysmith/paysafer"
import { Cancellation } from "../../src/time/cancellation.js"
import { networkFailure } from "../../src/transport/network-failure.js"
import type { NodeTransport, NodeTransportOptions } from "paysmith/node"
import { nodeTransport } from "paysmith/node"
import { commitThenSilence, json } from "../fault-answers.js"
import type { Fault, FaultServer } from "../fault-server.js"
import { startFaultServer } from "../fault-server.js"
import { startProxy } from "./proxy.js"
import { requestTo } from "./transports.js"

const apiKey = "sk_test_4eC39HqLyjWDarjtT1zdp7dc"

let server: FaultServer
let send: NodeTransport
beforeEach(async () => {
  server = await startFaultServer()
  send = nodeTransport()
})
afterEach(async () => {
  send.close()
  await server.close()
})

describe("connections", () => {
  test("calls in a row use one", async () => {
    server.always(json({}))
    const client = paysafer.createClient({
      apiKey,
      baseUrl: server.url,
      transport: send,
    })
    for (let call = 0; call < 5; call++) await client.payments.get("pay_1")
    expect(server.requests.at(-1)!.connection).toBe(1)
  })

  test("further requests wait for one of maxSockets", async () => {
    using narrow = nodeTransport({ maxSockets: 2 })
    server.always(json({}))
    await Promise.all(Array.from({ length: 10 }, () => narrow(requestTo(server.url))))
    expect(new Set(server.requests.map(({ connection }) => connection)).size).toBe(2)
  })

  test("a request that is cancelled while it waits for one is never sent", async () => {
    using narrow = nodeTransport({ maxSockets: 1 })
    server.script(commitThenSilence, json({}))
    const first = new Cancellation()
    const second = new Cancellation()
    const blocking = narrow(requestTo(`${server.url}/1`, { cancellation: first }))
    await server.next()
    const waiting = narrow(requestTo(`${server.url}/2`, { cancellation: second }))
    second.cancel("second")
    await expect(waiting).rejects.toBe("second")
    first.cancel("first")
    await expect(blocking).rejects.toBe("first")
    await narrow(requestTo(`${server.url}/3`))
    expect(server.requests.map(({ url }) => url)).toEqual(["/1", "/3"])
  })

  test("one that the server is about to close is not kept", async () => {
    server.script(json({}, 200, { "keep-alive": "timeout=1" }))
    await send(requestTo(server.url))
    await server.requests[0]!.disconnected
    expect(server.open).toBe(0)
  })

  test("close ends those that are kept and those in use; a later request connects anew", async () => {
    server.script(json({}), commitThenSilence, json({ id: 3 }))
    await send(requestTo(server.url))
    const waiting = send(requestTo(server.url))
    await server.next()
    await server.next()
    send.close()
    await expect(waiting).rejects.toMatchObject({ code: "ECONNRESET" })
    await server.requests[1]!.disconnected
    expect(server.open).toBe(0)
    expect((await send(requestTo(server.url))).body).toBe('{"id":3}')
  })
})

describe("answers", () => {
  test("one that is larger than maxBody fails, whether its length is told or not", async () => {
    using small = nodeTransport({ maxBody: 100 })
    const chunked: Fault = ({ response }) => response.writeHead(200).end("x".repeat(101))
    server.script(json("x".repeat(98)), json("x".repeat(99)), chunked)
    expect((await small(requestTo(server.url))).body).toHaveLength(100)
    for (let call = 0; call < 2; call++)
      await expect(small(requestTo(server.url))).rejects.toMatchObject({ code: "ERR_BODY_TOO_LARGE" })
  })

  test("one that is larger than maxBody is not asked for again", async () => {
    using small = nodeTransport({ maxBody: 100 })
    server.always(json("x".repeat(99)))
    const client = paysafer.createClient({ apiKey, baseUrl: server.url, transport: small })
    await expect(client.payments.get("pay_1")).rejects.toMatchObject({ code: "ERR_BODY_TOO_LARGE", attempts: 1 })
  })

  test("one that grows above maxBody while it is decoded fails", async () => {
    using small = nodeTransport({ maxBody: 10_000 })
    server.script(encoded("gzip", gzipSync("x".repeat(10_000_000)).subarray(0, 9_000)))
    await expect(small(requestTo(server.url))).rejects.toMatchObject({ code: "ERR_BODY_TOO_LARGE" })
  })

  test.each([
    ["is cut", "gzip", gzipSync('{"id":"pay_1"}').subarray(0, -9), "Z_BUF_ERROR"],
    ["is damaged", "br", Buffer.from("no brotli"), expect.stringMatching(/^ERR__ERROR_FORMAT/)],
    ["was not asked for", "zstd", Buffer.from("zstd"), "ERR_CONTENT_ENCODING"],
  ])("a coding that %s fails with a code, never as a short body", async (_, name, bytes, code) => {
    server.script(encoded(name, bytes))
    await expect(send(requestTo(server.url))).rejects.toMatchObject({ code })
  })

  test("two codings are taken off, the last one first", async () => {
    server.script(encoded("gzip, GZIP", gzipSync(gzipSync("{}"))))
    expect((await send(requestTo(server.url))).body).toBe("{}")
  })
})

const pem = (name: string) => readFileSync(new URL(`certificates/${name}`, import.meta.url), "utf8")
const certificate = { cert: pem("server.crt"), key: pem("server.key"), ca: pem("authority.crt") }

describe("TLS", () => {
  let secure: FaultServer
  beforeEach(async () => void (secure = await startFaultServer({ tls: certificate })))
  afterEach(() => secure.close())

  test("trusts the authority that is given as ca", async () => {
    using transport = nodeTransport({ ca: certificate.ca })
    secure.always(json({ id: 1 }))
    for (let call = 0; call < 3; call++) expect((await transport(requestTo(secure.url))).body).toBe('{"id":1}')
    expect(secure.requests.at(-1)!.connection).toBe(1)
  })

  test("refuses any other certificate before it sends, whatever the environment says", async () => {
    const before = process.env["NODE_TLS_REJECT_UNAUTHORIZED"]
    process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0"
    try {
      const failure = await failed(send(requestTo(secure.url, { method: "POST", body: "{}" })))
      expect(failure).toMatchObject({ sent: false, code: expect.stringMatching(/^(UNABLE_TO_|SELF_SIGNED_)/) })
    } finally {
      if (before === undefined) delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"]
      else process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = before
    }
    expect(secure.requests).toHaveLength(0)
  })

  test("shows its own certificate to a server that asks for one", async () => {
    const strict = await startFaultServer({ tls: { ...certificate, requestCert: true } })
    strict.always(json({ id: 1 }))
    const { ca } = certificate
    using known = nodeTransport({ ca, cert: pem("client.crt"), key: pem("client.key") })
    expect((await known(requestTo(strict.url))).status).toBe(200)
    using unknown = nodeTransport({ ca })
    await expect(unknown(requestTo(strict.url))).rejects.toMatchObject({ code: expect.any(String) })
    expect(strict.requests).toHaveLength(1)
    await strict.close()
  })

  test("gives up a handshake that takes longer than connectTimeout, knowing that nothing was sent", async () => {
    using hasty = nodeTransport({ connectTimeout: 20 })
    const silent = createServer().listen(0, "127.0.0.1")
    await once(silent, "listening")
    const { port } = silent.address() as AddressInfo
    const failure = await failed(hasty(requestTo(`https://127.0.0.1:${port}`, { method: "POST", body: "{}" })))
    expect(failure).toMatchObject({ sent: false, code: "ETIMEDOUT" })
    silent.close()
  })

  test("knows that nothing was sent when the handshake fails", async () => {
    const failure = await failed(send(requestTo(server.url.replace("http:", "https:"), { method: "POST", body: "{}" })))
    expect(failure.sent).toBe(false)
  })
})

describe("proxies and other agents", () => {
  test("a given agent makes the connections and stays its owner's", async () => {
    const agent = new HttpAgent({ keepAlive: true })
    using transport = nodeTransport({ agent })
    server.always(json({}))
    await transport(requestTo(server.url))
    transport.close()
    await transport(requestTo(server.url))
    expect(server.requests.at(-1)!.connection).toBe(1)
    agent.destroy()
  })

  test("a function chooses the agent by protocol, once for each", async () => {
    const asked: string[] = []
    const agent = new HttpAgent({ keepAlive: true })
    const transport = nodeTransport({ agent: (protocol) => (asked.push(protocol), agent) })
    server.always(json({}))
    for (let call = 0; call < 3; call++) await transport(requestTo(server.url))
    expect(asked).toEqual(["http:"])
    agent.destroy()
  })

  test("https-proxy-agent tunnels through a proxy that sees neither request nor credential", async () => {
    const secure = await startFaultServer({ tls: certificate })
    const proxy = await startProxy()
    const transport = nodeTransport({ agent: new HttpsProxyAgent(proxy.url), ca: certificate.ca })
    secure.always(json({ id: 1 }))
    const request = requestTo(secure.url, {
      method: "POST",
      headers: { authorization: "Bearer sk_test_1" },
      body: "{}",
    })
    expect((await transport(request)).body).toBe('{"id":1}')
    expect(secure.requests[0]!.headers.authorization).toBe("Bearer sk_test_1")
    expect(proxy.seen.join()).toContain("CONNECT 127.0.0.1:")
    expect(proxy.seen.join()).not.toContain("sk_test_1")
    await Promise.all([secure.close(), proxy.close()])
    expect(await failed(transport(request))).toMatchObject({ sent: false, code: "ECONNREFUSED" })
  })

  test("an agent for the wrong protocol is named", async () => {
    const transport = nodeTransport({ agent: new HttpsAgent() })
    await expect(transport(requestTo(server.url))).rejects.toMatchObject({
      name: "ConfigurationError",
      option: "agent",
    })
  })

  test("an agent that trusts anybody is refused", async () => {
    const transport = nodeTransport({ agent: new HttpsAgent({ rejectUnauthorized: false }) })
    await expect(transport(requestTo("https://127.0.0.1:1"))).rejects.toThrow(/accepts any certificate/)
  })
})

describe("options", () => {
  test.each<[string, unknown, RegExp]>([
    ["rejectUnauthorized", { rejectUnauthorized: false }, /always verified.*as ca/],
    ["proxy", { proxy: "http://proxy.example" }, /Unknown option proxy.*agent/],
    ["maxBody", { maxBody: 0 }, /maxBody must be a whole number above 0/],
    ["maxSockets", { maxSockets: Infinity }, /maxSockets must be/],
    ["agent", { agent: "http://proxy.example" }, /agent must be/],
    ["agent", { agent: null }, /agent must be/],
    ["maxSockets", { agent: new HttpAgent(), maxSockets: 5 }, /Give maxSockets to your agent/],
  ])("%s that cannot be used is refused", (option, options, message) => {
    const create = () => nodeTransport(options as NodeTransportOptions)
    expect(create).toThrow(ConfigurationError)
    expect(create).toThrow(message)
    expect(create).toThrow(expect.objectContaining({ option }))
  })
})

function encoded(coding: string, body: Buffer): Fault {
  return ({ response }) =>
    response.writeHead(200, { "content-encoding": coding, "content-length": body.length }).end(body)
}

async function failed(sending: Promise<unknown>) {
  const error: unknown = await sending.then(
    () => expect.fail("It succeeded."),
    (error: unknown) => error,
  )
  return networkFailure(requestTo(server.url), error)
}
