import { fetchClients } from "./clients.js"
import type { Timing } from "./measure.js"
import { interleave, printTable } from "./measure.js"

/** What a client adds to a call: an in-process fetch answers at once, so nothing but the client is timed. */
export async function overhead(rounds: number): Promise<void> {
  const body = JSON.stringify({ id: "pay_1", object: "payment", amount: 15000, currency: "aed", status: "succeeded" })
  const headers = { "content-type": "application/json", "content-length": String(body.length) }
  const fetch = async () => new Response(body, { status: 200, headers })
  const clients = fetchClients("http://127.0.0.1:1", fetch)
  const get = await interleave(
    clients.map(({ get }) => get),
    rounds,
    400,
  )
  const post = await interleave(
    clients.map(({ post }) => post),
    rounds,
    400,
  )
  const above = (timings: Timing[], at: number) => {
    const { median, lower, upper } = timings[at]!
    const base = timings[0]!.median
    return [median - base, lower - base, upper - base].map((us) => us.toFixed(1)).join(" / ")
  }
  const rows = get.map(({ name }, at) => [name, above(get, at), above(post, at)])
  printTable(
    "Overhead above raw fetch in process, µs per call: median / quartiles",
    ["client", "GET", "POST 1 kB"],
    rows,
  )
}
