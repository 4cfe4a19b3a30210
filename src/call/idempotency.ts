import { uuid } from "#crypto"
import type { Operation } from "../contract.js"

/** A random key where the API takes one in a header; undefined elsewhere. */
export function newIdempotencyKey({ idempotency }: Operation): string | undefined {
  return idempotency?.key?.in === "header" ? uuid() : undefined
}
