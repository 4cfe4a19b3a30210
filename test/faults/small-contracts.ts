import type { Contract } from "paysmith"

/** What no real contract has: a key whose repeat is documented, and a read that may be believed when it says no. */
export const documented: Contract = {
  id: "documented",
  title: "Documented API",
  version: "1",
  document: "none",
  schemes: { key: { kind: "bearer", credentials: { token: { option: "token" } } } },
  security: ["key"],
  errors: { code: "/error/code" },
  operations: {
    "charges.create": {
      id: "charges.create",
      method: "POST",
      path: "/charges",
      body: "required",
      errors: [429],
      idempotency: { key: { in: "header", name: "Idempotency-Key" }, repeat: "replayed", grade: "documented" },
      movesMoney: true,
    },
    "charges.capture": {
      id: "charges.capture",
      method: "POST",
      path: "/charges/{id}/capture",
      errors: [],
      movesMoney: true,
      reconcile: {
        operation: "charges.get",
        path: { id: "$request.path.id" },
        happened: [{ pointer: "/status", in: ["captured"] }],
        didNot: [{ pointer: "/status", in: ["authorized"] }],
        authoritative: true,
      },
    },
    "charges.get": { id: "charges.get", method: "GET", path: "/charges/{id}", errors: [] },
  },
}

export interface DocumentedClient {
  readonly charges: {
    create(body: { readonly amount: number }): Promise<unknown>
    capture(id: string): Promise<unknown>
  }
  reconcile(saved: unknown): Promise<unknown>
}
