import * as vaiipay from "../../generated/vaiipay/client.js"
import type { Stage } from "./transcript.js"

/** A checkout, its payment, how the payer pays it, and the merchant's applications. */
export async function payWithCrypto({
  options,
  show,
}: Stage<{ clientToken: string; accessToken: string }>): Promise<void> {
  const client = vaiipay.createClient({ ...options, clientId: "a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6" })
  const checkout = { amount: 10000, currencyCode: "USD", reference: "ORDER-123", referenceLabel: "Order #123" }
  const { data } = await show("payments.checkout", client.payments.checkout(checkout), ({ data }) => ({
    checkoutUrl: data.checkoutUrl.split("?")[0],
  }))
  const url = new URL(data.checkoutUrl)
  const id = url.pathname.split("/").at(-1)!
  await show("payments.get", client.payments.get(id), ({ data }) => ({
    status: data.status,
    reference: data.reference,
  }))
  const signed = { expires: Number(url.searchParams.get("expires")), signature: url.searchParams.get("signature")! }
  const methods = await show("checkout.methods", client.checkout.methods(id, signed), ({ data }) => ({
    methods: data.length,
  }))
  const { provider = "", method = "" } = methods.data[0] ?? {}
  await show("payments.instructions", client.payments.instructions(id, provider, method), ({ data }) => ({
    amount: data.amount,
    currencyCode: data.currencyCode,
  }))
  await show("paymentApplications.list", client.paymentApplications.list(), ({ data }) => ({
    applications: data.map(({ name }) => name).join(", "),
  }))
}
