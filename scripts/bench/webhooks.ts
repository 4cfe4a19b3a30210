import { createHmac, timingSafeEqual } from "node:crypto"
import * as paysafer from "paysmith/paysafer"
import { Webhook } from "standardwebhooks"
import Stripe from "stripe"
import type { Contestant } from "./measure.js"
import { interleave, printTable } from "./measure.js"

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
const body = Buffer.from(
  JSON.stringify({
    id: "evt_1NRv2H2eZvKYlo2CkMzPF4fS",
    object: "event",
    type: "payment.completed",
    api_version: "2026-01-15",
    created: 1709472000,
    data: {
      id: "pay_1NRv2H2eZvKYlo2CkMzPF4fS",
      object: "payment",
      amount: 15000,
      currency: "aed",
      status: "succeeded",
      description: "x".repeat(760),
    },
  }),
)

/** What it costs to verify a webhook of 1 kB that comes as bytes, and to parse it. */
export async function webhooks(rounds: number): Promise<void> {
  const timings = await interleave([floor(), paysmith(), stripe(), standard()], rounds, 2000)
  const rows = timings.map(({ name, median, lower, upper }) => [
    name,
    [median, lower, upper].map((us) => us.toFixed(1)).join(" / "),
    (median / timings[0]!.median).toFixed(2),
  ])
  printTable(`Verify a webhook of ${body.length} bytes, µs: median / quartiles`, ["by", "µs", "ratio"], rows)
}

/** The least that has to be done, with no check of what comes. */
function floor(): Contestant {
  const { stamp, header } = signed()
  const run = async () => {
    const expected = createHmac("sha256", secret).update(`${stamp}.`).update(body).digest()
    if (!timingSafeEqual(expected, Buffer.from(header.slice(header.indexOf("v1=") + 3), "hex")))
      throw new Error("signature")
    return JSON.parse(body.toString()) as unknown
  }
  return { name: "node:crypto and JSON.parse", run }
}

function paysmith(): Contestant {
  const headers = { ...others, "paysafer-signature": signed().header }
  return { name: "paysmith", run: () => paysafer.webhooks.verify(body, headers, secret) }
}

function stripe(): Contestant {
  const client = new Stripe("sk_test_abcdefghijklmnop")
  const { header } = signed()
  return { name: "stripe", run: async () => client.webhooks.constructEvent(body, header, secret) }
}

function standard(): Contestant {
  const webhook = new Webhook(secret)
  const now = new Date()
  const headers = {
    "webhook-id": "msg_1",
    "webhook-timestamp": String(Math.floor(now.getTime() / 1000)),
    "webhook-signature": webhook.sign("msg_1", now, body.toString()),
  }
  return { name: "standardwebhooks", run: async () => webhook.verify(body, headers) }
}

/** What else node:http gives with a delivery. */
const others = {
  host: "shop.example",
  "user-agent": "PaySafer/1.0",
  "content-length": String(body.length),
  accept: "*/*",
  "accept-encoding": "gzip",
  "content-type": "application/json; charset=utf-8",
  "x-forwarded-for": "203.0.113.7",
  "x-forwarded-proto": "https",
}

function signed(): { stamp: string; header: string } {
  const stamp = String(Math.floor(Date.now() / 1000))
  return {
    stamp,
    header: `t=${stamp},v1=${createHmac("sha256", secret).update(`${stamp}.`).update(body).digest("hex")}`,
  }
}
