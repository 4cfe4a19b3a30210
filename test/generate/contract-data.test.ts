import { expect, test } from "vitest"
import { contractData } from "../../src/generate/contract-data.js"
import type { CoffeeDocument } from "./coffee-document.js"
import { coffeeDocument } from "./coffee-document.js"

const data = (change?: (document: CoffeeDocument) => void) => contractData("coffee", coffeeDocument(change), "shop")

test("a contract as data says only what differs from the common case", () => {
  expect(data()).toEqual({
    id: "coffee",
    title: "Coffee shop",
    version: "1.0.0",
    document: "shop/coffee/openapi.json",
    server: "https://api.example.org",
    schemes: { key: { kind: "bearer", credentials: { token: { option: "apiKey" } } } },
    security: ["key"],
    errors: { code: "/code", message: "/message" },
    operations: {
      "orders.create": {
        id: "orders.create",
        method: "POST",
        path: "/orders",
        body: "required",
        errors: [401, 422],
        idempotency: { repeat: "repeated", grade: "observed" },
      },
      "orders.list": {
        id: "orders.list",
        method: "GET",
        path: "/orders",
        query: "optional",
        errors: [401, 422],
        pagination: {
          style: "cursor",
          items: "/data",
          limit: "limit",
          parameter: "after",
          next: { from: "item", pointer: "/id" },
          more: "/has_more",
        },
      },
      "orders.get": { id: "orders.get", method: "GET", path: "/orders/{id}", errors: [401, 404, 422] },
    },
  })
})

test("a field of a body that is named like a call option is known as such", () => {
  const { operations } = data(({ components }) => {
    components.schemas["OrderCreate"] = {
      type: "object",
      properties: { deadline: {}, timeout: {}, retry: {}, kind: {}, headers: {} },
    }
  })
  expect(operations["orders.create"]?.fields).toEqual(["timeout", "deadline", "retry", "headers"])
})

test("a token endpoint on the contract's own origin moves with the base URL, another does not", () => {
  const tokenUrl = (url: string) => {
    const { schemes } = data(({ components }) => {
      components.securitySchemes["key"] = {
        type: "oauth2",
        flows: { clientCredentials: { tokenUrl: url, scopes: { brew: "To brew." } } },
        "x-credentials": { client_id: { option: "clientId" }, client_secret: { option: "clientSecret" } },
      }
    })
    return schemes["key"]
  }
  expect(tokenUrl("https://api.example.org/token")).toMatchObject({
    kind: "oauth2",
    tokenUrl: "/token",
    scopes: ["brew"],
    authMethod: "client_secret_basic",
  })
  expect(tokenUrl("https://login.example.org/token")).toMatchObject({ tokenUrl: "https://login.example.org/token" })
  expect(tokenUrl("https://api.example.org.evil.example/token")).toMatchObject({
    tokenUrl: "https://api.example.org.evil.example/token",
  })
})
