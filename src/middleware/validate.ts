import type { Contract } from "../contract.js"
import type { Middleware } from "../pipeline.js"

/** Compares requests and answers with the contract. The validators are loaded for the first call. */
export function validate(level: "warn" | "strict", load: NonNullable<Contract["validators"]>): Middleware {
  let layer: Promise<Middleware> | undefined
  const loaded = async () => {
    const [{ validation }, validators] = await Promise.all([import("../validation/validation.js"), load()])
    return validation(level, validators)
  }
  return async (request, next) => {
    layer ??= loaded().catch((error: unknown) => {
      layer = undefined
      throw error
    })
    return (await layer)(request, next)
  }
}
