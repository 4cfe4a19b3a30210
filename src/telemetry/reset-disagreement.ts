import type { Contract } from "../contract.js"
import type { HttpResponse } from "../pipeline.js"
import type { RateLimitDisagreement } from "./telemetry.js"

/** Whether the reset header of an answer, an epoch or the seconds left, is of another kind than the contract says. */
export function resetDisagreement(
  { rateLimit }: Contract,
  { headers }: HttpResponse,
): Pick<RateLimitDisagreement, "header" | "contract" | "seen"> | undefined {
  const header = rateLimit?.headers?.reset
  const contract = rateLimit?.reset
  if (header === undefined || contract === undefined) return undefined
  const value = headers.get(header)?.trim()
  if (value === undefined || !/^\d{1,15}$/.test(value)) return undefined
  const seen = Number(value) > 1e9 ? "epoch" : "seconds-left"
  return seen === contract ? undefined : { header, contract, seen }
}
