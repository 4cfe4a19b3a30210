import type { Contract } from "paysmith"
import { createClient } from "paysmith"

/** A shop's API whose tokens come from any authorization server. */
export function shopContract(
  tokenUrl = "/token",
  authMethod: "client_secret_post" | "client_secret_basic" = "client_secret_post",
): Contract {
  const credentials = {
    client_id: { option: "clientId", env: "SHOP_CLIENT_ID", public: true },
    client_secret: { option: "clientSecret", env: "SHOP_CLIENT_SECRET" },
  } as const
  return {
    id: "shop",
    title: "Shop",
    version: "1.0.0",
    document: "shop/openapi.json",
    schemes: { oauth2: { kind: "oauth2", tokenUrl, authMethod, credentials } },
    security: ["oauth2"],
    errors: { code: "/error" },
    operations: {
      "orders.get": { id: "orders.get", method: "GET", path: "/api/orders/{id}", errors: [401] },
      "orders.create": { id: "orders.create", method: "POST", path: "/api/orders", body: "required", errors: [401] },
    },
  }
}

export interface Shop {
  readonly orders: {
    get(id: string, options?: { signal?: AbortSignal; deadline?: number }): Promise<{ client: string; token: string }>
    create(body: object): Promise<{ client: string; token: string }>
  }
}

/** The client of {@link shopContract}. */
export function openShop(contract: Contract, options: object): Shop {
  return createClient(contract, options) as Shop
}
