// Generated from the contract of paysafer by "npm run generate". Do not edit.
import type { Contract } from "../../src/index.js"

/** The contract of PaySafer API, as the client reads it. */
export const contract: Contract<{ apiKey: string }> = {
  id: "paysafer",
  title: "PaySafer API",
  version: "1.0.0",
  document: "paysmith/paysafer/openapi.json",
  server: "https://api.paysafer.me",
  schemes: { secretKey: { kind: "bearer", credentials: { token: { option: "apiKey", pattern: "^sk_(test|live)_[A-Za-z0-9_-]+$", hint: "a secret key, sk_test_... or sk_live_...", live: "^sk_live_", test: "^sk_test_", refuse: [{ pattern: "^pk_", reason: "a publishable key can only create tokens and confirm payments, and this API documents no operation for either" }], serverOnly: true } } } },
  security: ["secretKey"],
  errors: { code: "/error/code", message: "/error/message", param: "/error/param" },
  rateLimit: { window: 60, limits: [{ limit: 100, mode: "test" }, { limit: 1000, mode: "live" }, { limit: 10000, mode: "live", plan: "Enterprise" }], headers: { limit: "X-RateLimit-Limit", remaining: "X-RateLimit-Remaining", reset: "X-RateLimit-Reset" }, reset: "epoch" },
  sensitive: ["PaySafer-Signature", "email", "name", "phone", "receipt_email", "secret"],
  operations: {
    "payments.list": { id: "payments.list", method: "GET", path: "/v1/payments", query: "optional", errors: [400, 401, 429, 500], pagination: { style: "cursor", items: "/data", limit: "limit", parameter: "starting_after", next: { from: "item", pointer: "/id" }, more: "/has_more" } },
    "payments.create": { id: "payments.create", method: "POST", path: "/v1/payments", body: "required", errors: [400, 401, 402, 409, 422, 429, 500], idempotency: { key: { in: "header", name: "Idempotency-Key", maxLength: 255 }, repeat: "replayed", grade: "inferred" }, movesMoney: true, reconcile: { operation: "payments.list", query: { customer: "$request.body#/customer", limit: 100 }, items: "/data", created: "/created", match: [{ pointer: "/amount", equals: "$request.body#/amount" }, { pointer: "/currency", equals: "$request.body#/currency" }, { pointer: "/customer", equals: "$request.body#/customer" }, { pointer: "/metadata", equals: "$request.body#/metadata", identifies: true }], happened: [{ pointer: "/status", in: ["succeeded", "processing", "requires_action", "requires_capture"] }], authoritative: false, delay: 5 }, mode: { pointer: "/livemode", test: false } },
    "payments.get": { id: "payments.get", method: "GET", path: "/v1/payments/{id}", errors: [400, 401, 404, 429, 500], mode: { pointer: "/livemode", test: false } },
    "payments.capture": { id: "payments.capture", method: "POST", path: "/v1/payments/{id}/capture", body: "optional", errors: [400, 401, 402, 404, 409, 422, 429, 500], idempotency: { key: { in: "header", name: "Idempotency-Key", maxLength: 255 }, repeat: "replayed", grade: "inferred" }, movesMoney: true, reconcile: { operation: "payments.get", path: { id: "$request.path.id" }, happened: [{ pointer: "/status", in: ["succeeded"] }], didNot: [{ pointer: "/status", in: ["requires_capture"] }], authoritative: false, delay: 5 }, mode: { pointer: "/livemode", test: false } },
    "payments.cancel": { id: "payments.cancel", method: "POST", path: "/v1/payments/{id}/cancel", body: "optional", errors: [400, 401, 404, 409, 422, 429, 500], idempotency: { key: { in: "header", name: "Idempotency-Key", maxLength: 255 }, repeat: "replayed", grade: "inferred" }, mode: { pointer: "/livemode", test: false } },
    "payments.refund": { id: "payments.refund", method: "POST", path: "/v1/payments/{id}/refund", body: "optional", errors: [400, 401, 404, 409, 422, 429, 500], idempotency: { key: { in: "header", name: "Idempotency-Key", maxLength: 255 }, repeat: "replayed", grade: "inferred" }, movesMoney: true, reconcile: { operation: "payments.get", path: { id: "$request.path.id" }, didNot: [{ pointer: "/amount_refunded", in: [0] }], authoritative: false, delay: 5 }, mode: { pointer: "/livemode", test: false } },
    "customers.list": { id: "customers.list", method: "GET", path: "/v1/customers", query: "optional", errors: [400, 401, 429, 500], pagination: { style: "cursor", items: "/data", limit: "limit", parameter: "starting_after", next: { from: "item", pointer: "/id" }, more: "/has_more" } },
    "customers.create": { id: "customers.create", method: "POST", path: "/v1/customers", body: "required", errors: [400, 401, 409, 422, 429, 500], idempotency: { key: { in: "header", name: "Idempotency-Key", maxLength: 255 }, repeat: "replayed", grade: "inferred" }, mode: { pointer: "/livemode", test: false } },
    "customers.get": { id: "customers.get", method: "GET", path: "/v1/customers/{id}", errors: [400, 401, 404, 429, 500], mode: { pointer: "/livemode", test: false } },
    "customers.update": { id: "customers.update", method: "PATCH", path: "/v1/customers/{id}", body: "required", errors: [400, 401, 404, 409, 422, 429, 500], idempotency: { key: { in: "header", name: "Idempotency-Key", maxLength: 255 }, repeat: "replayed", grade: "inferred" }, mode: { pointer: "/livemode", test: false } },
    "customers.delete": { id: "customers.delete", method: "DELETE", path: "/v1/customers/{id}", errors: [400, 401, 404, 429, 500], idempotency: { repeat: "same-state", grade: "inferred" } },
    "webhookEndpoints.list": { id: "webhookEndpoints.list", method: "GET", path: "/v1/webhook-endpoints", query: "optional", errors: [400, 401, 429, 500], pagination: { style: "cursor", items: "/data", limit: "limit", parameter: "starting_after", next: { from: "item", pointer: "/id" }, more: "/has_more" } },
    "webhookEndpoints.create": { id: "webhookEndpoints.create", method: "POST", path: "/v1/webhook-endpoints", body: "required", errors: [400, 401, 409, 422, 429, 500], idempotency: { key: { in: "header", name: "Idempotency-Key", maxLength: 255 }, repeat: "replayed", grade: "inferred" }, mode: { pointer: "/livemode", test: false } },
    "webhookEndpoints.get": { id: "webhookEndpoints.get", method: "GET", path: "/v1/webhook-endpoints/{id}", errors: [400, 401, 404, 429, 500], mode: { pointer: "/livemode", test: false } },
    "webhookEndpoints.delete": { id: "webhookEndpoints.delete", method: "DELETE", path: "/v1/webhook-endpoints/{id}", errors: [400, 401, 404, 429, 500], idempotency: { repeat: "same-state", grade: "inferred" } },
  },
}
