// Generated from the contract of paysera-recurring by "npm run generate". Do not edit.
import type { Contract } from "../../src/index.js"

/** The contract of Paysera Recurring Billing, as the client reads it. */
export const contract: Contract<{ macId: string; macKey: string }> = {
  id: "paysera-recurring",
  title: "Paysera Recurring Billing",
  version: "1.0.0",
  document: "paysmith/paysera-recurring/openapi.json",
  server: "https://checkout-eu-a.paysera.com",
  schemes: { mac: { kind: "mac", signing: { lines: ["ts", "nonce", "method", "target", "host", "port", "ext"], terminator: "\n", header: ["id", "ts", "nonce", "mac", "ext"], nonce: { length: 32 }, ext: { bodyHash: { name: "body_hash", algorithm: "SHA-256", encoding: "base64" } }, clock: { status: 401, code: "invalid_timestamp" } }, credentials: { id: { option: "macId", public: true }, key: { option: "macKey", serverOnly: true } } } },
  security: ["mac"],
  errors: { code: "/error", message: "/error_description", fields: "/error_properties", requestId: "paysera-correlation-id" },
  sensitive: ["account", "account_number", "address", "auto_post_data", "email", "full_name", "ip", "ip_country", "issued_token", "name", "other", "personal_code", "phone", "surname", "token"],
  operations: {
    "paymentRequests.list": { id: "paymentRequests.list", method: "GET", path: "/checkout/rest/v1/payment-requests", query: "optional", errors: [400, 401, 403, 406, 429, 500], pagination: { style: "cursor", items: "/items", limit: "limit", parameter: "after", next: { from: "body", pointer: "/_metadata/cursors/after" }, more: "/_metadata/has_next" } },
    "paymentRequests.create": { id: "paymentRequests.create", method: "POST", path: "/checkout/rest/v1/payment-requests", body: "required", errors: [400, 401, 403, 406, 409, 429, 500], idempotency: { key: { in: "body", name: "unique_identifier" }, repeat: "same-state", grade: "documented" } },
    "paymentRequests.get": { id: "paymentRequests.get", method: "GET", path: "/checkout/rest/v1/payment-requests/{id}", errors: [400, 401, 403, 404, 406, 429, 500] },
    "paymentRequests.authorize": { id: "paymentRequests.authorize", method: "PUT", path: "/checkout/rest/v1/payment-requests/{id}/authorize", body: "required", errors: [400, 401, 403, 404, 406, 409, 429, 500], idempotency: { repeat: "refused", grade: "inferred" }, retry: { idempotent: false }, movesMoney: true, reconcile: { operation: "paymentRequests.get", path: { id: "$request.path.id" }, happened: [{ pointer: "/status", in: ["authorized", "captured"] }], didNot: [{ pointer: "/status", in: ["new"] }], authoritative: false, delay: 5 } },
    "paymentRequests.capture": { id: "paymentRequests.capture", method: "PUT", path: "/checkout/rest/v1/payment-requests/{id}/capture", body: "optional", errors: [400, 401, 403, 404, 406, 409, 429, 500], idempotency: { repeat: "refused", grade: "inferred" }, retry: { idempotent: false }, movesMoney: true, reconcile: { operation: "paymentRequests.get", path: { id: "$request.path.id" }, happened: [{ pointer: "/status", in: ["captured"] }], didNot: [{ pointer: "/status", in: ["authorized"] }], authoritative: false, delay: 5 } },
    "paymentRequests.cancel": { id: "paymentRequests.cancel", method: "PUT", path: "/checkout/rest/v1/payment-requests/{id}/cancel", errors: [400, 401, 403, 404, 406, 409, 429, 500], idempotency: { repeat: "refused", grade: "inferred" } },
    "paymentRequests.publicInfo": { id: "paymentRequests.publicInfo", method: "GET", path: "/checkout/rest/v1/payment-requests/{id}/public-info", security: [], errors: [400, 404, 406, 429, 500] },
    "paymentRequests.setEmail": { id: "paymentRequests.setEmail", method: "PUT", path: "/checkout/rest/v1/payment-requests/{id}/set-email", body: "required", errors: [400, 401, 403, 404, 406, 409, 429, 500], idempotency: { repeat: "same-state", grade: "inferred" } },
    "paymentRequests.setMissingEmail": { id: "paymentRequests.setMissingEmail", method: "PUT", path: "/checkout/rest/v1/payment-requests/{id}/set-missing-email", security: [], body: "required", errors: [400, 404, 406, 409, 429, 500], idempotency: { repeat: "refused", grade: "inferred" } },
    "paymentRequests.methods": { id: "paymentRequests.methods", method: "GET", path: "/checkout/rest/v1/payment-requests/{id}/methods", security: [], query: "optional", errors: [400, 404, 406, 429, 500], pagination: { style: "cursor", items: "/items", limit: "limit", parameter: "after", next: { from: "body", pointer: "/_metadata/cursors/after" }, more: "/_metadata/has_next" } },
    "paymentRequests.startPayment": { id: "paymentRequests.startPayment", method: "PUT", path: "/checkout/rest/v1/payment-requests/{id}/start-payment", security: ["mac"], body: "required", errors: [400, 401, 403, 404, 406, 409, 429, 500], idempotency: { repeat: "unknown", grade: "inferred" }, retry: { idempotent: false }, movesMoney: true, reconcile: { operation: "paymentRequests.get", path: { id: "$request.path.id" }, happened: [{ pointer: "/status", in: ["authorized", "captured"] }], didNot: [{ pointer: "/status", in: ["new"] }], authoritative: false, delay: 5 } },
    "notifications.list": { id: "notifications.list", method: "GET", path: "/notification/rest/v1/notifications", query: "optional", errors: [400, 401, 403, 406, 429, 500], pagination: { style: "cursor", items: "/items", limit: "limit", parameter: "after", next: { from: "body", pointer: "/_metadata/cursors/after" }, more: "/_metadata/has_next" } },
    "notifications.get": { id: "notifications.get", method: "GET", path: "/notification/rest/v1/notifications/{notification_id}", errors: [400, 401, 403, 404, 406, 429, 500] },
    "notifications.markRead": { id: "notifications.markRead", method: "PUT", path: "/notification/rest/v1/notifications/{notification_id}/read", errors: [400, 401, 403, 404, 406, 429, 500], idempotency: { repeat: "same-state", grade: "inferred" } },
  },
}
