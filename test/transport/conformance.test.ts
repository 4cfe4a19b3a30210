import { inspect } from "node:util"
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { networkFailure } from "../../src/transport/network-failure.js"
import { commitThenDrop, cutBody, idleClose, json, raw, redirect } from "../fault-answers.js"
import type { Fault, FaultServer } from "../fault-server.js"
import { startFaultServer } from "../fault-server.js"
import { requestTo, transports } from "./transports.js"

let server: FaultServer
beforeEach(async () => void (server = await startFaultServer()))
afterEach(() => server.close())

describe.each(transports)("%s", (_, send) => {
  test("gives status, headers and the whole text", async () => {
    server.script(json({ name: "Zoë €" }, 201, { "X-One": "1", "set-cookie": "a=1" }))
    const answer = await send(requestTo(server.url))
    expect(answer.status).toBe(201)
    expect(answer.body).toBe('{"name":"Zoë €"}')
    expect(answer.headers.get("x-ONE")).toBe("1")
    expect(answer.headers.get("x-two")).toBeNull()
    expect([...answer.headers]).toContainEqual(["x-one", "1"])
    expect(answer.response.status).toBe(201)
    expect(await answer.response.json()).toEqual({ name: "Zoë €" })
  })

  test("joins the values of a header that is sent twice", async () => {
    server.script(raw("HTTP/1.1 200 OK\r\nX-A: 1\r\nx-a: 2\r\nContent-Length: 0\r\n\r\n"))
    expect((await send(requestTo(server.url))).headers.get("x-a")).toBe("1, 2")
  })

  test("sends method, target, headers and the exact bytes with their length", async () => {
    server.always(json({}))
    const text = JSON.stringify({ name: "Zoë" })
    await send(
      requestTo(`${server.url}/a%2Fb?x=it's&y=%E2%82%AC`, { method: "POST", headers: { "x-own": "1" }, body: text }),
    )
    const [request] = server.requests
    expect(request).toMatchObject({ method: "POST", url: "/a%2Fb?x=it%27s&y=%E2%82%AC" })
    expect(request!.headers).toMatchObject({ "x-own": "1", "content-length": String(Buffer.byteLength(text)) })
    expect(request!.body.toString()).toBe(text)
    const bytes = new Uint8Array([0, 255, 1])
    await send(requestTo(server.url, { method: "PUT", body: bytes }))
    expect(server.requests[1]!.body).toEqual(Buffer.from(bytes))
  })

  test("sends a POST without a body with length 0, a GET and a DELETE without one", async () => {
    server.always(json({}))
    for (const method of ["POST", "GET", "DELETE"]) await send(requestTo(server.url, { method }))
    const framing = server.requests.map(({ headers }) => [headers["content-length"], headers["transfer-encoding"]])
    expect(framing[0]).toEqual(["0", undefined])
    expect(framing[1]).toEqual([undefined, undefined])
    expect(server.requests[2]!.body).toHaveLength(0)
  })

  test("keeps connections for the next call", async () => {
    server.always(json({}))
    for (let call = 0; call < 5; call++) await send(requestTo(server.url))
    expect(new Set(server.requests.map(({ connection }) => connection)).size).toBeLessThan(5)
  })

  test("connects anew after the server closed an idle connection", async () => {
    server.script(idleClose({}), json({ id: 2 }))
    await send(requestTo(server.url))
    await server.requests[0]!.disconnected
    expect((await send(requestTo(server.url))).body).toBe('{"id":2}')
    expect(server.requests).toHaveLength(2)
  })

  test("returns a redirect instead of following it", async () => {
    server.script(redirect("http://other.example/"))
    const answer = await send(requestTo(server.url, { method: "POST", body: "{}" }))
    expect([answer.status, answer.headers.get("location")]).toEqual([307, "http://other.example/"])
    expect(server.requests).toHaveLength(1)
  })

  test.each([204, 304])("takes a %i without a body", async (status) => {
    server.script(({ response }) => response.writeHead(status).end())
    const answer = await send(requestTo(server.url))
    expect([answer.status, answer.body, answer.response.status]).toEqual([status, "", status])
  })

  test("drops a byte order mark", async () => {
    server.script(raw("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n\ufeff{}"))
    expect((await send(requestTo(server.url))).body).toBe("{}")
  })

  test("puts characters together that arrive in pieces", async () => {
    const bytes = Buffer.from('{"sum":"€"}')
    server.script(({ response }) => {
      response.writeHead(200).write(bytes.subarray(0, 9))
      setImmediate(() => response.end(bytes.subarray(9)))
    })
    expect((await send(requestTo(server.url))).body).toBe('{"sum":"€"}')
  })

  const codings = { gzip: gzipSync, "x-gzip": gzipSync, deflate: deflateSync, br: brotliCompressSync }
  test.each(Object.entries(codings))("asks for and decodes %s", async (name, encode) => {
    server.script(encoded(name, encode('{"id":"pay_1"}')))
    const answer = await send(requestTo(server.url))
    expect(answer.body).toBe('{"id":"pay_1"}')
    expect(await answer.response.json()).toEqual({ id: "pay_1" })
    expect(server.requests[0]!.headers["accept-encoding"]).toMatch(/gzip/)
  })

  test("decodes deflate as some servers mean it: without the zlib frame", async () => {
    server.script(encoded("deflate", deflateRawSync("{}")))
    expect((await send(requestTo(server.url))).body).toBe("{}")
  })

  test.each(["content-length", "chunked"] as const)("fails when a body with %s is cut", async (framing) => {
    server.script(cutBody(framing))
    const failure = await failed(send(requestTo(server.url)))
    expect(failure).toMatchObject({ sent: true, code: expect.any(String) })
  })

  test("tells a refused connection, where nothing was sent", async () => {
    const { url } = server
    await server.close()
    const failure = await failed(send(requestTo(url, { method: "POST", body: "{}" })))
    expect(failure).toMatchObject({ sent: false, code: "ECONNREFUSED" })
  })

  test("does not claim that nothing was sent when the connection ends unanswered, new or kept", async () => {
    server.script(commitThenDrop, json({}), commitThenDrop)
    expect(await failed(send(requestTo(server.url, { method: "POST", body: "{}" })))).toMatchObject({ sent: true })
    await send(requestTo(server.url))
    expect(await failed(send(requestTo(server.url, { method: "POST", body: "{}" })))).toMatchObject({ sent: true })
  })

  test.each([
    ["no HTTP at all", "payer@example.com says hello\r\n\r\n"],
    ["a broken header", "HTTP/1.1 200 OK\r\npayer@example.com\r\n\r\n"],
    ["two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 22\r\n\r\npayer@example.com"],
    ["a broken chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\npayer@example.com\r\n"],
    [
      "another protocol",
      "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\npayer@example.com",
    ],
  ])("fails on %s without showing the bytes", async (_, bytes) => {
    server.script(raw(bytes))
    const failure = await failed(send(requestTo(server.url)))
    expect(failure.sent).toBe(true)
    expect(inspect(failure, { depth: 10 })).not.toMatch(/payer|706179/)
  })
})

function encoded(coding: string, body: Buffer): Fault {
  return ({ response }) =>
    response.writeHead(200, { "content-encoding": coding, "content-length": body.length }).end(body)
}

/** What the pipeline reads out of the failure. */
async function failed(sending: Promise<unknown>) {
  const error: unknown = await sending.then(
    () => expect.fail("It succeeded."),
    (error: unknown) => error,
  )
  return networkFailure(requestTo(server.url), error)
}
