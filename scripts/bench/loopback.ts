import { fork } from "node:child_process"
import { once } from "node:events"
import * as recurring from "paysmith/paysera-recurring"
import * as paysafer from "paysmith/paysafer"
import { nodeTransport } from "paysmith/node"
import Stripe from "stripe"
import { fetchClients, stripeHost } from "./clients.js"
import type { Timing } from "./measure.js"
import { interleave, printTable } from "./measure.js"

/** Calls over loopback to a server in a process of its own, as ratios to raw fetch in the same run. */
export async function loopback(rounds: number): Promise<void> {
  const server = fork(new URL("./server.ts", import.meta.url), { execArgv: ["--import", "tsx"] })
  try {
    const [port] = (await once(server, "message")) as [number]
    const baseUrl = `http://127.0.0.1:${port}`
    const transport = nodeTransport()
    const ours = paysafer.createClient({ apiKey: "sk_test_abcdefghijklmnop", baseUrl, transport })
    const mac = recurring.createClient({ macId: "a9b8c7d6", macKey: "key", baseUrl, transport })
    const stripe = new Stripe("sk_test_abcdefghijklmnop", { ...stripeHost(baseUrl), telemetry: false })
    const payment = { amount: 15000, currency: "aed", description: "x".repeat(940) }
    const charge = { token: "x".repeat(990) }
    const clients = [
      ...fetchClients(baseUrl, (input, init) => fetch(input, init)),
      node(
        "stripe, node:http",
        () => stripe.paymentIntents.retrieve("pi_1"),
        () => stripe.paymentIntents.create(payment),
      ),
      node(
        "paysmith, node:http",
        () => ours.payments.get("pay_1"),
        () => ours.payments.create(payment),
      ),
      node(
        "paysmith, MAC, node:http",
        () => mac.paymentRequests.get("abc"),
        () => mac.paymentRequests.authorize("abc", charge),
      ),
    ]
    const get = await interleave(
      clients.map(({ get }) => get),
      rounds,
      100,
    )
    const post = await interleave(
      clients.map(({ post }) => post),
      rounds,
      100,
    )
    const ratio = (timings: Timing[], at: number) => {
      const { median, lower, upper } = timings[at]!
      return [median, lower, upper].map((us) => (us / timings[0]!.median).toFixed(2)).join(" / ")
    }
    const rows = get.map(({ name }, at) => [name, ratio(get, at), ratio(post, at)])
    printTable(
      `Loopback, ratio to raw fetch (${get[0]!.median.toFixed(0)} / ${post[0]!.median.toFixed(0)} µs): median / quartiles`,
      ["client", "GET", "POST 1 kB"],
      rows,
    )
  } finally {
    server.kill()
  }
}

function node(name: string, get: () => Promise<unknown>, post: () => Promise<unknown>) {
  return { get: { name, run: get }, post: { name, run: post } }
}
