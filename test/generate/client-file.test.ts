import { describe, expect, test } from "vitest"
import { coffeeClient } from "./coffee-document.js"

const json = (schema: object) => ({ description: "Made", content: { "application/json": { schema } } })

describe("types of one name", () => {
  test("a schema may not be named like the type of an operation", () => {
    expect(() => coffeeClient(({ components }) => (components.schemas["OrdersGetError"] = { type: "object" }))).toThrow(
      "OrdersGetError and orders.get both become a type OrdersGetError. Rename one of them.",
    )
  })

  test("two operations may not become types of one name", () => {
    expect(() =>
      coffeeClient(({ paths }) => {
        paths["/orders"].post.operationId = "iced.coffeeMake"
        paths["/orders/{id}"].get.operationId = "icedCoffee.make"
      }),
    ).toThrow("iced.coffeeMake and icedCoffee.make both become a type IcedCoffeeMakeError. Rename one of them.")
  })

  test("a schema may not hide the client that lacks the gated methods", () => {
    expect(() =>
      coffeeClient(({ components }) => {
        components.securitySchemes["key"] = {
          type: "http",
          scheme: "bearer",
          "x-credentials": { token: { option: "apiKey", optional: true } },
        }
        components.schemas["ClientWithoutApiKey"] = { type: "object" }
      }),
    ).toThrow("the client and ClientWithoutApiKey both become a type ClientWithoutApiKey.")
  })

  test.each(["Client", "Options", "Outcome", "Promise", "NonNullable", "Pick", "webhooks", "createClient"])(
    "a schema may not be named %s, which the module has already",
    (name) => {
      expect(() => coffeeClient(({ components }) => (components.schemas[name] = { type: "object" }))).toThrow(
        `The schema ${name} cannot be a type of that name: the client's module has one already. Rename it.`,
      )
    },
  )

  test("a schema's name must be an identifier", () => {
    expect(() => coffeeClient(({ components }) => (components.schemas["Iced-Coffee"] = { type: "object" }))).toThrow(
      "The schema Iced-Coffee cannot be a type of that name: it is no identifier. Rename it.",
    )
  })

  test("answers without a name get one for each status", () => {
    const client = coffeeClient(({ paths }) => {
      paths["/orders"].post["responses"] = { 200: json({ type: "object" }), 201: json({ type: "object" }) }
    })
    expect(client).toContain(`export type OrdersCreateAnswer200 = operations["orders.create"]["responses"][200]`)
    expect(client).toContain(`export type OrdersCreateAnswer201 = operations["orders.create"]["responses"][201]`)
    expect(client).toContain("Call<OrdersCreateAnswer200 | OrdersCreateAnswer201, OrdersCreateError>")
  })
})

describe("shapes that no client can be made of", () => {
  const get = (change: (operation: Record<string, any>) => void) => () =>
    coffeeClient(({ paths }) => change(paths["/orders/{id}"].get))

  test("an answer that is not JSON", () => {
    expect(
      get((operation) => (operation["responses"][200] = { description: "Text", content: { "text/csv": {} } })),
    ).toThrow("orders.get: the answer 200 is text/csv. The client reads JSON only.")
  })

  test("an answer with a body beside one without", () => {
    expect(get((operation) => (operation["responses"][204] = { description: "Nothing" }))).toThrow(
      "orders.get: the answer 204 has no body and another success has one. Declare the one that the client should expect.",
    )
  })

  test("a +json answer is read", () => {
    const vendor = { description: "Order", content: { "application/vnd.coffee+json": { schema: { type: "object" } } } }
    expect(get((operation) => (operation["responses"][200] = vendor))()).toContain(
      `operations["orders.get"]["responses"][200]["content"]["application/vnd.coffee+json"]`,
    )
  })

  test("a request body that is neither JSON nor a form", () => {
    expect(() =>
      coffeeClient(
        ({ paths }) =>
          (paths["/orders"].post["requestBody"] = {
            content: { "multipart/form-data": { schema: { type: "object" } } },
          }),
      ),
    ).toThrow(
      "orders.create: the request body is multipart/form-data. The client writes JSON and application/x-www-form-urlencoded.",
    )
  })

  test("a range of statuses", () => {
    expect(get((operation) => (operation["responses"]["4XX"] = json({ type: "object" })))).toThrow(
      "orders.get: the response 4XX is no single status. Write each status out.",
    )
  })

  test("a path parameter that is not declared, or is no identifier", () => {
    expect(get((operation) => (operation["parameters"] = []))).toThrow(
      "orders.get: the path has {id}, but no path parameter of that name. Declare it.",
    )
  })

  test("two security schemes that are needed together", () => {
    expect(get((operation) => (operation["security"] = [{ key: [], other: [] }]))).toThrow(
      "orders.get: security asks for key and other together. List alternatives of one scheme each, or [] for public.",
    )
  })

  test("a kind of security scheme that the client does not know", () => {
    expect(() => coffeeClient(({ components }) => (components.securitySchemes["key"] = { type: "mutualTLS" }))).toThrow(
      "The security scheme key is of a kind that the client does not know: oauth2 with clientCredentials, http bearer, http MAC, or a signed URL (apiKey in query).",
    )
  })

  test("a query that is serialized in another style", () => {
    expect(
      get((operation) => operation["parameters"].push({ name: "ids", in: "query", style: "pipeDelimited" })),
    ).toThrow("orders.get: the query parameter ids is serialized as pipeDelimited without explode.")
  })

  test("a list without items where x-pagination says, or with a property next", () => {
    const list = (properties: object) => (operation: Record<string, any>) => {
      operation["x-pagination"] = { style: "single", items: "/items" }
      operation["responses"][200] = json({ type: "object", properties })
    }
    const items = { type: "array", items: { type: "object" } }
    expect(get(list({ items }))()).toContain(
      `ListCall<OrdersGetAnswer, OrdersGetAnswer["items"][number], OrdersGetError>`,
    )
    expect(get(list({}))).toThrow(
      "orders.get: x-pagination says that the items are at /items, but the answer has no array there.",
    )
    expect(get(list({ items, next: { type: "string" } }))).toThrow("orders.get: the answer has a property next")
  })
})

test("words of a comment import nothing", () => {
  const client = coffeeClient(({ paths }) => {
    delete paths["/orders"].get
    paths["/orders"].post.description =
      "The Outcome of a Call on all operations. A Filled cup; a ListCall of the paths."
  })
  expect(client).toContain(
    `import type { ApiError, Call, CallOptions, ClientOptions, Credential, HttpClient } from "paysmith"`,
  )
  expect(client).toContain(`import type { components, paths } from "./types.js"`)
})

test("a description cannot end its comment", () => {
  const client = coffeeClient(({ paths, components }) => {
    paths["/orders"].post.description = "Brews */ process.exit(1) /* at once."
    components.schemas["Order"] = { type: "object", description: "*/ export const evil = 1 /*" }
  })
  expect(client).toContain("Brews *\\/ process.exit(1) /* at once.")
  expect(client).toContain("/** *\\/ export const evil = 1 /* */")
})

describe("a credential that some methods cannot do without", () => {
  const gated = () =>
    coffeeClient((document) => {
      document.components.securitySchemes = {
        key: { type: "http", scheme: "bearer", "x-credentials": { token: { option: "apiKey", env: "COFFEE_KEY" } } },
        staff: { type: "http", scheme: "bearer", "x-credentials": { token: { option: "staffToken", optional: true } } },
      }
      document.security = [{ key: [] }, { staff: [] }]
      document.paths["/orders"].post["security"] = [{ staff: [] }]
    })

  test("splits createClient in two: without it the client lacks these methods", () => {
    expect(gated()).toContain(
      [
        "export function createClient(options: Options & { staffToken: Credential }): Client",
        "export function createClient(options?: Options & { staffToken?: never }): ClientWithoutStaffToken",
        "export function createClient(options: Options = {}): Client {",
      ].join("\n"),
    )
    expect(gated()).toContain(`  readonly orders: Pick<Client["orders"], "list" | "get">`)
  })
})
