// Generated from the contract of paysera-checkout by "npm run generate". Do not edit.
import type { Contract } from "../../src/index.js"

/** The contract of Paysera Checkout, as the client reads it. */
export const contract: Contract<{ clientId: string; clientSecret: string }> = {
  id: "paysera-checkout",
  title: "Paysera Checkout",
  version: "1.0.0",
  document: "paysmith/paysera-checkout/openapi.json",
  server: "https://api.paysera.com",
  schemes: { oauth2: { kind: "oauth2", tokenUrl: "/auth/realms/Paysera/protocol/openid-connect/token", authMethod: "client_secret_post", credentials: { client_id: { option: "clientId", env: "PAYSERA_CLIENT_ID", public: true }, client_secret: { option: "clientSecret", env: "PAYSERA_CLIENT_SECRET", serverOnly: true } } } },
  security: ["oauth2"],
  options: { projectId: { env: "PAYSERA_PROJECT_ID" } },
  errors: { code: "/error", message: "/error_description", fields: "/error_properties" },
  rateLimit: { window: 60, limits: [{ limit: 50 }], headers: { limit: "X-RateLimit-Limit", remaining: "X-RateLimit-Remaining", reset: "X-RateLimit-Reset", retryAfter: "Retry-After" }, reset: "seconds-left" },
  sensitive: ["X-Paysera-Signature", "access_token", "account_number", "client_secret", "email", "name", "payer_country", "payer_email", "payer_iban", "payer_ip_country", "payer_name"],
  operations: {
    "tokens.create": { id: "tokens.create", method: "POST", path: "/auth/realms/Paysera/protocol/openid-connect/token", security: [], body: "required", content: "application/x-www-form-urlencoded", errors: [400, 401, 429], idempotency: { repeat: "same-state", grade: "inferred" }, hidden: true },
    "orders.list": { id: "orders.list", method: "GET", path: "/merchant-order/integration/v1/orders", query: "optional", errors: [400, 401, 403, 429, 500, 502, 503], pagination: { style: "offset", items: "/items", limit: "limit", parameter: "offset", total: "/_metadata/total" } },
    "orders.create": { id: "orders.create", method: "POST", path: "/merchant-order/integration/v1/orders", body: "required", errors: [400, 401, 403, 409, 429, 500, 502, 503], idempotency: { repeat: "repeated", grade: "observed" }, retry: { "429": "unprocessed" }, fill: [{ pointer: "/project_id", option: "projectId" }], mode: { pointer: "/is_test", test: true, absent: "live" } },
    "orders.get": { id: "orders.get", method: "GET", path: "/merchant-order/integration/v1/orders/{id}", errors: [400, 401, 403, 404, 429, 500, 502, 503], mode: { pointer: "/is_test", test: true, absent: "live" } },
    "orders.update": { id: "orders.update", method: "PATCH", path: "/merchant-order/integration/v1/orders/{id}", body: "required", errors: [400, 401, 403, 404, 409, 429, 500, 502, 503], idempotency: { repeat: "same-state", grade: "inferred" }, retry: { "429": "unprocessed" }, mode: { pointer: "/is_test", test: true, absent: "live" } },
    "paymentLinks.list": { id: "paymentLinks.list", method: "GET", path: "/checkout-payment-link/integration/v1/payment-links", query: "optional", errors: [400, 401, 403, 429, 500, 502, 503], pagination: { style: "offset", items: "/items", limit: "limit", parameter: "offset", total: "/_metadata/total" } },
    "paymentLinks.create": { id: "paymentLinks.create", method: "POST", path: "/checkout-payment-link/integration/v1/payment-links", body: "required", errors: [400, 401, 403, 404, 429, 500, 502, 503], idempotency: { repeat: "repeated", grade: "observed" }, retry: { "429": "unprocessed" } },
    "paymentLinks.get": { id: "paymentLinks.get", method: "GET", path: "/checkout-payment-link/integration/v1/payment-links/{id}", errors: [400, 401, 403, 404, 429, 500, 502, 503] },
    "paymentLinks.update": { id: "paymentLinks.update", method: "PUT", path: "/checkout-payment-link/integration/v1/payment-links/{id}", body: "required", errors: [400, 401, 403, 404, 409, 429, 500, 502, 503], idempotency: { repeat: "same-state", grade: "inferred" } },
    "paymentLinks.cancel": { id: "paymentLinks.cancel", method: "PUT", path: "/checkout-payment-link/integration/v1/payment-links/{id}/cancel", errors: [400, 401, 403, 404, 409, 429, 500, 502, 503], idempotency: { repeat: "refused", grade: "inferred" } },
    "methods.list": { id: "methods.list", method: "GET", path: "/checkout-project/integration/v1/methods", query: "optional", errors: [400, 401, 403, 429, 500, 502, 503], pagination: { style: "single", items: "/items" } },
    "project.get": { id: "project.get", method: "GET", path: "/checkout-project/integration/v1/project", errors: [400, 401, 403, 429, 500, 502, 503] },
    "websites.list": { id: "websites.list", method: "GET", path: "/checkout-project/integration/v1/websites", query: "optional", errors: [400, 401, 403, 429, 500, 502, 503], pagination: { style: "single", items: "/items" } },
    "splitBeneficiaries.create": { id: "splitBeneficiaries.create", method: "POST", path: "/checkout-project/integration/v1/split-beneficiaries", body: "required", errors: [400, 401, 403, 409, 422, 429, 500, 502, 503], idempotency: { repeat: "refused", grade: "documented" }, retry: { "429": "unprocessed" } },
    "refunds.eligibility": { id: "refunds.eligibility", method: "GET", path: "/payment-executor/integration/v1/payments/{paymentId}/refund-eligibility", errors: [400, 401, 403, 404, 429, 500, 502, 503] },
    "refunds.create": { id: "refunds.create", method: "POST", path: "/payment-executor/integration/v1/payments/{paymentId}/refunds", body: "required", errors: [400, 401, 403, 404, 429, 500, 502, 503], idempotency: { key: { in: "header", name: "Idempotency-Key" }, repeat: "replayed", grade: "inferred" }, retry: { "429": "unprocessed" }, movesMoney: true, reconcile: { operation: "refunds.eligibility", path: { paymentId: "$request.path.paymentId" }, didNot: [{ pointer: "/refunded_amount", in: [0] }, { pointer: "/pending_refunds", in: [0] }], authoritative: false } },
  },
}
