import type { Contract } from "../contract.js"
import type { Middleware } from "../pipeline.js"

/** Compares requests and answers with the contract. The validators are loaded for the first call. */
export function validate(level: "warn" | "strict", load: NonNullable<Contract["validators"]>): Middleware {
  let layer: Promise<Middleware> | undefined
  return async (request, next) => {
    layer ??= Promise.all([import("../validation/validation.js"), load()]).then(([{ validation }, validators]) =>
      validation(level, validators),
    )
    return (await layer)(request, next)
  }
}
