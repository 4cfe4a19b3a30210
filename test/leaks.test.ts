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
  ["nodeTransport", 10_000, 60],
  // The platform's own pools grow with the sockets that aborted calls close.
  ["fetch", 10_000, 250],
])(
  "%s: %i calls, 100 at a time, leave nothing behind",
  async (transport, calls, most) => {
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
    const settled = samples.slice(samples.length / 2) // the first half warms up
    const perCall = slope(settled.map(({ heap }) => heap)) / (calls / samples.length)
    // Bytes: one object with a few properties that is kept for each call is more than 60.
    expect(perCall).toBeLessThan(most)
    expect(samples.map(({ listeners }) => listeners)).toEqual(samples.map(() => 0))
    const [before, after] = [samples.slice(1, samples.length / 2), settled]
    const mostResources = (list: typeof samples) => Math.max(...list.map(({ resources }) => resources))
    expect(mostResources(after)).toBeLessThanOrEqual(mostResources(before))
    expect(mostOpen).toBeLessThan(300)
    await expect.poll(() => open).toBe(0)
  },
  40_000,
)

/** Growth from sample to sample, by least squares. */
function slope(values: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length
  const [x, y] = [(values.length - 1) / 2, mean(values)]
  const squares = mean(values.map((_, at) => (at - x) ** 2))
  return mean(values.map((value, at) => (at - x) * (value - y))) / squares
}
