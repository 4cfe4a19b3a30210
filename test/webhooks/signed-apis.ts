import { readFileSync } from "node:fs"
import type {
  RawBody,
  Receiver,
  SignedDelivery,
  SignedReceiverOptions,
  SignOptions,
  UnknownEvent,
  VerifyOptions,
  WebhookHeaders,
  Webhooks,
} from "paysmith"
import * as checkout from "paysmith/paysera-checkout"
import * as paysafer from "paysmith/paysafer"
import * as vaiipay from "paysmith/vaiipay"
import { parse } from "yaml"

/** The functions of an API with signed webhooks, with events of any type. */
export interface AnyWebhooks {
  readonly events: Webhooks
  verify(
    body: RawBody,
    headers: WebhookHeaders,
    secret: string | readonly string[],
    options?: VerifyOptions,
  ): Promise<UnknownEvent>
  sign(event: object, secret: string | readonly string[], options?: SignOptions): Promise<SignedDelivery>
  receiver(options: SignedReceiverOptions<any>): Receiver
}

/** An API with signed webhooks, and an event of it. */
export interface SignedApi {
  readonly id: string
  readonly webhooks: AnyWebhooks
  readonly secret: string
  readonly otherSecret: string
  readonly event: { readonly type: string } & Readonly<Record<string, unknown>>
  /** The header with the signature, and the one with the signed timestamp where it has its own. */
  readonly signatureHeader: string
  readonly timestampHeader?: string
  readonly stamped: boolean
}

export const signedApis: readonly SignedApi[] = [
  {
    id: "paysera-checkout",
    webhooks: checkout.webhooks as unknown as AnyWebhooks,
    secret: "test_client_secret",
    otherSecret: "regenerated_client_secret",
    event: {
      type: "payment.status_updated",
      version: 1,
      event: { type: "payment", name: "status_updated" },
      order: { paysera_order_id: "a6f2b8e3-5e5f-47d9-b13f-87ed2db2938a", merchant_order_id: "ORDER-001" },
      payment: { id: "0199a1c8-1f6b-7c3d-a2b4-5d9e8f7a6b10", status: "settled", amount: 1000, currency: "EUR" },
      timestamp: 1736433120,
    },
    signatureHeader: "X-Paysera-Signature",
    stamped: false,
  },
  {
    id: "vaiipay",
    webhooks: vaiipay.webhooks as unknown as AnyWebhooks,
    secret: "demo_webhook_secret",
    otherSecret: "another_webhook_secret",
    event: {
      type: "payment.underpaid",
      payment: { id: "550e8400-e29b-41d4-a716-446655440000", status: "UNDERPAID", amount: 5 },
    },
    signatureHeader: "X-PaymentService-Signature",
    timestampHeader: "X-PaymentService-Timestamp",
    stamped: true,
  },
  {
    id: "paysafer",
    webhooks: paysafer.webhooks as unknown as AnyWebhooks,
    secret: "whsec_demo",
    otherSecret: "whsec_other",
    event: {
      id: "evt_1",
      object: "event",
      type: "payment.completed",
      created: 1709472000,
      data: { id: "pay_1", amount: 15000 },
    },
    signatureHeader: "PaySafer-Signature",
    stamped: true,
  },
]

export interface Vector {
  readonly name: string
  readonly key: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly signature: string
}

/** The vectors that the sources give for an API. */
export function vectorsOf(id: string): Vector[] {
  return parse(readFileSync(new URL(`../fixtures/${id}/webhook-vectors.yaml`, import.meta.url), "utf8")) as Vector[]
}

/** A POST of a delivery. */
export function post({ body, headers }: { body: BodyInit; headers: Record<string, string> }): Request {
  return new Request("https://shop.example/webhooks", { method: "POST", headers, body, duplex: "half" } as RequestInit)
}
