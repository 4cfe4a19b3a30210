import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { contract, createClient } from "paysmith/paysera-recurring"
import { afterEach, expect, test } from "vitest"
import { computeMac, parseMacHeader } from "../../src/auth/mac.js"
import type { MacScheme } from "../../src/contract.js"

const hour = 3_600_000
const key = "mac-key-of-the-test"
const { signing } = contract.schemes["mac"] as MacScheme

interface ClockServer {
  readonly url: string
  /** Statuses of all answers. */
  readonly answers: number[]
  readonly nonces: Set<string>
  /** ms that the server's clock is ahead. */
  ahead: number
}

let close: (() => Promise<void>) | undefined
afterEach(async () => close?.())

/** An API that refuses signatures whose time is more than a minute from its own. */
async function startClockServer(ahead: number, showsDate = true): Promise<ClockServer> {
  const http = createServer(async (request, response) => {
    request.resume()
    const now = Date.now() + server.ahead
    const { ts = "", nonce = "", ext = "", mac } = parseMacHeader(request.headers.authorization ?? "") ?? {}
    const signed = { ts, nonce, ext, method: request.method!, url: server.url + request.url! }
    const status =
      mac !== (await computeMac(signing, key, signed)) ? 403 : Math.abs(Number(ts) * 1000 - now) > 60_000 ? 401 : 200
    server.answers.push(status)
    server.nonces.add(nonce)
    response.sendDate = false
    if (showsDate) response.setHeader("date", new Date(now).toUTCString())
    response.writeHead(status, { "content-type": "application/json" })
    response.end(
      JSON.stringify(status === 200 ? { id: "1" } : { error: status === 401 ? "invalid_timestamp" : "invalid_mac" }),
    )
  })
  http.listen(0, "127.0.0.1")
  await once(http, "listening")
  const server: ClockServer = {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    answers: [],
    nonces: new Set(),
    ahead,
  }
  close = async () => {
    http.closeAllConnections()
    http.close()
    await once(http, "close")
  }
  return server
}

const open = ({ url }: ClockServer) => createClient({ macId: "mac-id", macKey: key, baseUrl: url, retry: false })

test.each([hour, -hour])(
  "a server whose clock differs by %i ms is understood after one refusal, with a fresh nonce",
  async (ahead) => {
    const server = await startClockServer(ahead)
    const client = open(server)
    await expect(client.paymentRequests.get("1")).resolves.toMatchObject({ id: "1" })
    await client.paymentRequests.get("2")
    expect(server.answers).toEqual([401, 200, 200])
    expect(server.nonces.size).toBe(3)
  },
)

test("a charge that was refused for its time is sent again, once", async () => {
  const server = await startClockServer(hour)
  await open(server).paymentRequests.authorize("1", { token: "vLUGdTtnDjQs7Yv0fjYQyYfG60m" })
  expect(server.answers).toEqual([401, 200])
})

test("20 calls that are refused together all learn the time", async () => {
  const server = await startClockServer(hour)
  const client = open(server)
  await Promise.all(Array.from({ length: 20 }, () => client.paymentRequests.get("1")))
  expect(server.answers.filter((status) => status === 200)).toHaveLength(20)
  expect(server.answers).toHaveLength(40)
})

test("a clock that is set anew is learned again", async () => {
  const server = await startClockServer(hour)
  const client = open(server)
  await client.paymentRequests.get("1")
  server.ahead = 0
  await client.paymentRequests.get("1")
  expect(server.answers).toEqual([401, 200, 401, 200])
})

test("a refusal that does not show the server's time is not answered with another try", async () => {
  const server = await startClockServer(hour, false)
  await expect(open(server).paymentRequests.get("1")).rejects.toThrow(/401 invalid_timestamp/)
  expect(server.answers).toEqual([401])
})

test("a wrong key is no matter of time", async () => {
  const server = await startClockServer(0)
  const client = createClient({ macId: "mac-id", macKey: "another-key", baseUrl: server.url, retry: false })
  await expect(client.paymentRequests.get("1")).rejects.toThrow(/403 invalid_mac/)
  expect(server.answers).toEqual([403])
})
