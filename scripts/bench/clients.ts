import ky from "ky"
import { createFetch } from "ofetch"
import openapiFetch from "openapi-fetch"
import * as recurring from "paysmith/paysera-recurring"
import * as paysafer from "paysmith/paysafer"
import Stripe from "stripe"
import type { paths } from "paysmith/paysafer/types"
import type { Contestant } from "./measure.js"

/** A 1 kB body that all contestants send. */
const payment = { amount: 15000, currency: "aed", description: "x".repeat(940) }
const text = JSON.stringify(payment)
const authorization = "Bearer sk_test_abcdefghijklmnop"
const json = { "Content-Type": "application/json" }

export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>
type Pair = { readonly get: Contestant; readonly post: Contestant }

const pair = (name: string, get: Contestant["run"], post: Contestant["run"]): Pair => ({
  get: { name, run: get },
  post: { name, run: post },
})

/** Clients that take a fetch, each doing one GET and one POST of PaySafer. The first is raw fetch, the yardstick. */
export function fetchClients(baseUrl: string, fetch: Fetch): Pair[] {
  const url = `${baseUrl}/v1/payments`
  const raw = async (init: RequestInit, path = "") => {
    const answer = await fetch(url + path, init)
    if (!answer.ok) throw new Error(String(answer.status))
    return answer.json()
  }
  const plain = openapiFetch<paths>({ baseUrl, headers: { authorization }, fetch: (request) => fetch(request) })
  const of = createFetch({ fetch: fetch as never, Headers, AbortController }).create({
    baseURL: baseUrl,
    headers: { authorization },
  })
  const kyClient = ky.create({ prefixUrl: baseUrl, fetch: fetch as never, headers: { authorization } })
  const ours = paysafer.createClient({ apiKey: "sk_test_abcdefghijklmnop", baseUrl, fetch })
  const mac = recurring.createClient({ macId: "a9b8c7d6", macKey: "key", baseUrl, fetch })
  const stripe = new Stripe("sk_test_abcdefghijklmnop", {
    ...stripeHost(baseUrl),
    httpClient: Stripe.createFetchHttpClient(fetch as never),
    telemetry: false,
  })
  const request = {
    business_id: "b",
    order_id: "o",
    price: { amount: 1, currency: "EUR" },
    description: "x".repeat(255),
    payer: { email: "a@example.com" },
    accept_url: "https://example.com/a",
    cancel_url: "https://example.com/c",
    callback_url: "https://example.com/b",
    parameters: { note: "x".repeat(500) },
  }
  return [
    pair(
      "raw fetch",
      () => raw({ headers: { authorization } }, "/pay_1"),
      () => raw({ method: "POST", headers: { authorization, ...json }, body: text }),
    ),
    pair(
      "openapi-fetch",
      () => plain.GET("/v1/payments/{id}", { params: { path: { id: "pay_1" } } }),
      () => plain.POST("/v1/payments", { body: payment }),
    ),
    pair(
      "ofetch",
      () => of("/v1/payments/pay_1"),
      () => of("/v1/payments", { method: "POST", body: payment }),
    ),
    pair(
      "ky",
      () => kyClient.get("v1/payments/pay_1").json(),
      () => kyClient.post("v1/payments", { json: payment }).json(),
    ),
    pair(
      "stripe",
      () => stripe.paymentIntents.retrieve("pi_1"),
      () => stripe.paymentIntents.create(payment),
    ),
    pair(
      "paysmith",
      () => ours.payments.get("pay_1"),
      () => ours.payments.create(payment),
    ),
    pair(
      "paysmith, MAC",
      () => mac.paymentRequests.get("abc"),
      () => mac.paymentRequests.create(request),
    ),
  ]
}

/** Where a stripe client finds a server. */
export function stripeHost(baseUrl: string): { host: string; port: string; protocol: "http" | "https" } {
  const { hostname, port, protocol } = new URL(baseUrl)
  return {
    host: hostname,
    port: port || (protocol === "http:" ? "80" : "443"),
    protocol: protocol === "http:" ? "http" : "https",
  }
}
