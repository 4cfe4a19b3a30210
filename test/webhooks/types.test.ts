import type { EventContext, UnknownEvent } from "paysmith"
import * as checkout from "paysmith/paysera-checkout"
import * as recurring from "paysmith/paysera-recurring"
import * as paysafer from "paysmith/paysafer"
import * as vaiipay from "paysmith/vaiipay"
import { expect, expectTypeOf, test } from "vitest"
import { diagnose } from "../type-program.js"

test("the union of events narrows by type, thin and whole payloads alike", () => {
  const amountOf = (event: checkout.webhooks.Event): number | null => {
    switch (event.type) {
      case "order.amount_paid_updated":
        expectTypeOf(event.order).toEqualTypeOf<checkout.OrderSnapshot>()
        return event.order.amount
      case "payment.status_updated":
        expectTypeOf(event.payment).toEqualTypeOf<checkout.PaymentChange>()
        return event.payment.amount
      case "refund.status_updated":
        expectTypeOf(event.refund).toEqualTypeOf<checkout.RefundChange | undefined>()
        return event.refund?.amount ?? null
    }
  }
  expectTypeOf(amountOf).returns.toEqualTypeOf<number | null>()
  expectTypeOf<checkout.webhooks.Event["id"]>().toEqualTypeOf<string | undefined>()
  expectTypeOf<checkout.webhooks.EventType>().toEqualTypeOf<
    "order.amount_paid_updated" | "payment.status_updated" | "refund.status_updated"
  >()
})

test("where the body has type and id, they stay what they are", () => {
  expectTypeOf<paysafer.webhooks.Event["id"]>().toEqualTypeOf<string>()
  expectTypeOf<paysafer.webhooks.Events["payment.completed"]["type"]>().toEqualTypeOf<"payment.completed">()
  expectTypeOf<
    Extract<paysafer.webhooks.Event, { type: "payment.completed" }>["data"]
  >().toEqualTypeOf<paysafer.PaymentEventData>()
  expectTypeOf<paysafer.webhooks.Event["data"]>().not.toBeAny()
})

test("events that share a body differ by their type, and an API without event ids has none", () => {
  expectTypeOf<vaiipay.webhooks.Events["payment.refund"]["payment"]>().toEqualTypeOf<vaiipay.Payment>()
  expectTypeOf<vaiipay.webhooks.Event["type"]>().toEqualTypeOf<
    "payment.completed" | "payment.received" | "payment.underpaid" | "payment.refund"
  >()
  expectTypeOf<vaiipay.webhooks.Event>().not.toHaveProperty("id")
})

test("a notification that is fetched narrows by its event", () => {
  type Events = recurring.webhooks.Event | (Omit<recurring.webhooks.Event, "event"> & { event: "another.event" })
  const token = (event: Events) =>
    event.event === "payment_request.captured" ? event.data.payment_request?.issued_token : event.event
  expectTypeOf(token).returns.toEqualTypeOf<string | undefined>()
  expectTypeOf<recurring.webhooks.Event["event"]>().toEqualTypeOf<"payment_request.captured">()
  expectTypeOf<recurring.webhooks.Event["type"]>().toEqualTypeOf<"payment_request.captured">()
  expectTypeOf<typeof recurring.webhooks>().not.toHaveProperty("verify")
  expectTypeOf<typeof recurring.webhooks>().not.toHaveProperty("sign")
})

test("handlers get the event of their type, otherwise an unknown one, and both a context", () => {
  paysafer.webhooks.receiver({
    secret: "whsec_1",
    on: {
      "payment.completed": (event, context) => {
        expectTypeOf(event).toEqualTypeOf<paysafer.webhooks.Events["payment.completed"]>()
        expectTypeOf(context).toEqualTypeOf<EventContext>()
      },
      "dispute.created": async (event) => void expectTypeOf(event.type).toEqualTypeOf<"dispute.created">(),
    },
    otherwise: (event) => void expectTypeOf(event).toEqualTypeOf<UnknownEvent>(),
    onError: (error, event) => {
      expectTypeOf(error).toBeUnknown()
      expectTypeOf(event?.type).toEqualTypeOf<string | undefined>()
    },
  })
  paysafer.webhooks.receiver({
    secret: () => ["whsec_1"],
    enqueue: (event, { key }) =>
      void expectTypeOf([event, key] as const).toEqualTypeOf<readonly [paysafer.webhooks.Event, string]>(),
  })
  const handlers: paysafer.webhooks.Handlers = { "payment.refunded": ({ data }) => data.amount_refunded }
  expectTypeOf(handlers["payment.refunded"]).not.toBeAny()
  expectTypeOf(paysafer.webhooks.verify).returns.resolves.toEqualTypeOf<paysafer.webhooks.Event>()
})

test("mistakes do not compile", () => {
  const head = `import * as paysafer from "paysmith/paysafer"\nimport * as recurring from "paysmith/paysera-recurring"\n`
  const mistakes = {
    "name.ts": `paysafer.webhooks.receiver({ secret: "whsec_1", on: { "payment.complete": () => {} } })`,
    "secret.ts": `paysafer.webhooks.receiver({ on: {} })`,
    "both.ts": `paysafer.webhooks.receiver({ secret: "whsec_1", on: {}, enqueue: () => {} })`,
    "neither.ts": `paysafer.webhooks.receiver({ secret: "whsec_1" })`,
    "env.ts": `paysafer.webhooks.receiver({ secret: process.env["SECRET"], on: {} })`,
    "client.ts": `recurring.webhooks.receiver({ secret: "a", on: {} })`,
    "other.ts": `recurring.webhooks.receiver({ client: paysafer.createClient(), on: {} })`,
    "field.ts": `paysafer.webhooks.receiver({ secret: "whsec_1", on: { "payout.failed": (event) => event.data.amount } })`,
  }
  const found = diagnose(Object.fromEntries(Object.entries(mistakes).map(([name, code]) => [name, `${head}${code}\n`])))
  expect(new Set(found.map(({ file }) => file))).toEqual(new Set(Object.keys(mistakes)))
})
