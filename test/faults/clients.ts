import * as paysafer from "paysmith/paysafer"
import * as checkout from "paysmith/paysera-checkout"
import * as recurring from "paysmith/paysera-recurring"
import * as vaiipay from "paysmith/vaiipay"
import type { ClientOptions } from "paysmith"

/** Credentials of the form that the real ones have. */
export const credentials = {
  apiKey: "sk_test_4eC39HqLyjWDarjtT1zdp7dc",
  clientId: "01990618-2c90-7103-9169-752bdaac7a52",
  clientSecret: "kT9vXq2LmZ8rWc4HnB7yPd3GsJ6fUa1E",
  macId: "wkVd93h2uS",
  macKey: "IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU",
  accessToken: "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiI3In0.Zm9yZ2VkLXNpZ25hdHVyZQ",
}

type Options = Omit<ClientOptions, "baseUrl" | "fetch">

/** A client of each real contract, all calling one server. */
export function clientsOf(baseUrl: string, options: Options) {
  const { apiKey, clientId, clientSecret, macId, macKey, accessToken } = credentials
  return {
    paysafer: paysafer.createClient({ apiKey, baseUrl, ...options }),
    checkout: checkout.createClient({ clientId, clientSecret, baseUrl, ...options }),
    recurring: recurring.createClient({ macId, macKey, baseUrl, ...options }),
    vaiipay: vaiipay.createClient({ accessToken, baseUrl, ...options }),
  }
}

export type Clients = ReturnType<typeof clientsOf>

export const payment = {
  id: "pay_1NRv2H2eZvKYlo2CkMzPF4fS",
  object: "payment",
  amount: 15000,
  amount_received: 15000,
  currency: "aed",
  status: "succeeded",
  metadata: { order_id: "order_1234" },
  created: Date.UTC(2026, 10, 20, 12) / 1000,
  livemode: false,
}

export const charge = { amount: 15000, currency: "aed", metadata: { order_id: "order_1234" } }

/** What a call rejects with. */
export async function rejection(call: PromiseLike<unknown>): Promise<any> {
  const outcome = await Promise.resolve(call).then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  )
  if ("value" in outcome) throw new Error("The call succeeded.")
  return outcome.error
}
