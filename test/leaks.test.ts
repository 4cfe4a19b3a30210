import { execFile } from "node:child_process"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { afterAll, beforeAll, expect, test } from "vitest"

let open = 0
let mostOpen = 0
const server = createServer((request, response) => {
  request.resume().on("end", () => {
    if (request.url!.endsWith("/never")) return
    const missing = request.url!.endsWith("/missing")
    const body = JSON.stringify(
      missing ? { error: { code: "resource_missing" } } : { id: "pay_1", status: "succeeded" },
    )
    response
      .writeHead(missing ? 404 : 200, { "content-type": "application/json", "content-length": body.length })
      .end(body)
  })
})
server.on("connection", (socket) => {
  mostOpen = Math.max(mostOpen, ++open)
  socket.on("close", () => open--)
})
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)))
afterAll(() => {
  server.close()
  server.closeAllConnections()
})

test.each([
  ["nodeTransport", 10_000],
  ["fetch", 10_000],
])(
  "%s: %i calls, 100 at a time, leave nothing behind",
  async (transport, calls) => {
    const { port } = server.address() as AddressInfo
    const script = fileURLToPath(new URL("leak-process.ts", import.meta.url))
    const flags = ["--expose-gc", "--conditions=paysmith-source", "--import", "tsx"]
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...flags,
      script,
      `http://127.0.0.1:${port}`,
      transport,
      String(calls),
    ])
    const samples = JSON.parse(stdout) as { heap: number; listeners: number; resources: number }[]
    const [, middle, last] = thirds(samples) // the first third warms up
    // Least values: what is still being closed when a sample is taken only adds.
    const growth = Math.min(...last.map(({ heap }) => heap)) - Math.min(...middle.map(({ heap }) => heap))
    // 90 bytes for each of 3,333 calls: one object that is kept for each is more.
    expect(growth).toBeLessThan(300_000)
    expect(samples.map(({ listeners }) => listeners)).toEqual(samples.map(() => 0))
    expect(Math.max(...last.map(({ resources }) => resources))).toBeLessThanOrEqual(
      Math.max(...middle.map(({ resources }) => resources)),
    )
    expect(mostOpen).toBeLessThan(300)
    await expect.poll(() => open).toBe(0)
  },
  40_000,
)

function thirds<T>(all: readonly T[]): [T[], T[], T[]] {
  const size = Math.floor(all.length / 3)
  return [all.slice(0, size), all.slice(size, 2 * size), all.slice(2 * size)]
}
