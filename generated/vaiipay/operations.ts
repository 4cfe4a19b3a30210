// Generated from the contract of vaiipay by "npm run generate". Do not edit.
import type { Contract } from "../../src/index.js"

/** The contract of VaiiPay gateway, as the client reads it. */
export const contract: Contract<{ clientToken: string; accessToken: string }> = {
  id: "vaiipay",
  title: "VaiiPay gateway",
  version: "1.0.0",
  document: "paysmith/vaiipay/openapi.json",
  schemes: { clientToken: { kind: "bearer", credentials: { token: { option: "clientToken", env: "PAYMENT_CLIENT_TOKEN", optional: true, serverOnly: true } } }, oauthToken: { kind: "bearer", credentials: { token: { option: "accessToken", optional: true, serverOnly: true } } }, signedUrl: { kind: "signed-url" } },
  security: ["clientToken", "oauthToken"],
  options: { clientId: { env: "PAYMENT_CLIENT_ID" } },
  errors: { message: "/message", fields: "/errors" },
  sensitive: ["X-PaymentService-Signature", "bankAccountHolder", "bankAccountNumber", "bankCode", "bankName", "blockchainAddress", "checkoutUrl", "secret", "signature"],
  operations: {
    "payments.checkout": { id: "payments.checkout", method: "POST", path: "/api/payment/checkout", body: "required", errors: [400, 401, 403, 422, 429, 500, 502, 503], idempotency: { repeat: "unknown", grade: "inferred" }, fill: [{ pointer: "/clientId", option: "clientId", unless: ["siteId"], required: true }], scopes: { clientToken: ["payments.create", "*"] } },
    "payments.list": { id: "payments.list", method: "GET", path: "/api/payment", security: ["oauthToken"], query: "optional", errors: [401, 403, 422, 429, 500, 502, 503], pagination: { style: "page", items: "/data", limit: "per_page", parameter: "page", total: "/meta/last_page" } },
    "payments.get": { id: "payments.get", method: "GET", path: "/api/payment/{paymentId}", errors: [401, 403, 404, 422, 429, 500, 502, 503], scopes: { clientToken: ["payments.get", "*"] } },
    "payments.instructions": { id: "payments.instructions", method: "GET", path: "/api/payment/{paymentId}/provider/{provider}/method/{method}", errors: [401, 403, 404, 422, 429, 500, 502, 503], retry: { idempotent: false }, scopes: { clientToken: ["payments.user-instructions.get", "*"] } },
    "checkout.methods": { id: "checkout.methods", method: "GET", path: "/api/checkout/{paymentId}/payment-methods", security: ["signedUrl"], query: "required", errors: [401, 403, 404, 422, 429, 500, 502, 503], pagination: { style: "single", items: "/data" } },
    "checkout.instructions": { id: "checkout.instructions", method: "GET", path: "/api/checkout/payment/{paymentId}/provider/{provider}/method/{method}", security: ["signedUrl"], query: "required", errors: [401, 403, 404, 422, 429, 500, 502, 503], retry: { idempotent: false } },
    "paymentApplications.list": { id: "paymentApplications.list", method: "GET", path: "/api/payment-applications", security: ["oauthToken"], errors: [401, 403, 422, 429, 500, 502, 503], pagination: { style: "single", items: "/data" } },
    "paymentApplications.create": { id: "paymentApplications.create", method: "POST", path: "/api/payment-applications", security: ["oauthToken"], body: "required", errors: [400, 401, 403, 422, 429, 500, 502, 503], idempotency: { repeat: "repeated", grade: "inferred" } },
    "paymentApplications.get": { id: "paymentApplications.get", method: "GET", path: "/api/payment-applications/{id}", security: ["oauthToken"], errors: [401, 403, 404, 422, 429, 500, 502, 503] },
    "paymentApplications.update": { id: "paymentApplications.update", method: "PUT", path: "/api/payment-applications/{id}", security: ["oauthToken"], body: "required", errors: [400, 401, 403, 404, 422, 429, 500, 502, 503], idempotency: { repeat: "same-state", grade: "inferred" } },
    "paymentApplications.delete": { id: "paymentApplications.delete", method: "DELETE", path: "/api/payment-applications/{id}", security: ["oauthToken"], empty: true, errors: [401, 403, 404, 422, 429, 500, 502, 503], idempotency: { repeat: "same-state", grade: "inferred" } },
    "refundRequests.create": { id: "refundRequests.create", method: "POST", path: "/api/refund-request", security: ["oauthToken"], body: "required", errors: [400, 401, 403, 404, 422, 429, 500, 502, 503], idempotency: { repeat: "refused", grade: "documented" }, movesMoney: true, reconcile: { operation: "payments.get", path: { paymentId: "$request.body#/paymentId" }, happened: [{ pointer: "/data/status", in: ["REFUND"] }], authoritative: false } },
  },
}
