import type { Clock } from "../time/clock.js"
import type { Condition, Contract, Reconcile } from "../contract.js"
import { atPointer } from "../contract.js"
import type { SavedCall } from "./saved-call.js"
import { planOf, readSavedCall, withoutNames } from "./saved-call.js"

/** What became of a call whose answer was lost. */
export type Outcome<Data = unknown> =
  | { readonly outcome: "happened"; readonly data: Data }
  | { readonly outcome: "did-not" }
  | { readonly outcome: "unknown"; readonly reason: string; readonly candidates?: readonly unknown[] }

/** Reads what an operation answers: one object, or the items of a list in pages. */
export type Read = (operation: string, path: object, query: object, items: string | undefined) => AsyncIterable<unknown>

/** ms that the clocks of client and API may differ. */
const clockSkew = 300_000

/**
 * Asks the API what became of a call.
 * @throws ConfigurationError when it was saved by another client or cannot be read
 */
export async function reconcile(contract: Contract, given: unknown, read: Read, clock: Clock): Promise<Outcome> {
  const saved = readSavedCall(contract, given)
  const plan = planOf(contract, saved)
  if (plan === undefined) return { outcome: "unknown", reason: "The contract knows no way to ask." }
  const { operation, path = {}, query = {}, items, delay = 0 } = plan
  const wait = Math.min(saved.at + delay * 1000 - clock.now(), delay * 1000)
  if (wait > 0) await new Promise<void>((resolve) => void clock.setTimeout(resolve, wait))
  const names = contract.sensitive ?? []
  const candidates: unknown[] = []
  for await (const candidate of read(operation, path, query, items))
    if (items === undefined || fits(plan.match, withoutNames(candidate, names), "given")) candidates.push(candidate)
  return judge(plan, saved, candidates, names)
}

function judge(plan: Reconcile, { at }: SavedCall, candidates: readonly unknown[], names: readonly string[]): Outcome {
  const { items, match = [], happened, didNot, authoritative, created } = plan
  const identified = items === undefined || match.some(({ identifies, equals }) => identifies && !isEmpty(equals))
  const proof = (candidate: unknown) => {
    const isFresh = created === undefined || timeOf(atPointer(candidate, created)) >= at - clockSkew
    const fitting = items === undefined || (isFresh && fits(match, withoutNames(candidate, names), "all"))
    return fitting && (happened === undefined ? items !== undefined : fits(happened, candidate, "all"))
  }
  const [only] = candidates
  if (identified && candidates.length === 1 && proof(only)) return { outcome: "happened", data: only }
  const isAbsent = items === undefined ? didNot !== undefined && fits(didNot, only, "all") : candidates.length === 0
  if (authoritative && identified && isAbsent) return { outcome: "did-not" }
  const reason = identified
    ? "What the API shows proves neither. Look into its dashboard before you send it again."
    : "Nothing that the call carried tells it from others. Look through the candidates and the dashboard."
  return { outcome: "unknown", reason, ...(candidates.length === 0 ? {} : { candidates }) }
}

/**
 * Whether a value fulfils all conditions.
 * @param strictness "given": what the call did not carry is not compared; "all": it must be absent or null
 */
function fits(conditions: readonly Condition[] = [], value: unknown, strictness: "given" | "all"): boolean {
  return conditions.every(({ pointer, equals, in: list }) => {
    const actual = atPointer(value, pointer)
    if (list !== undefined) return list.some((entry) => same(actual, entry))
    if (equals === undefined)
      return strictness === "given" || actual === undefined || actual === null || isEmpty(actual)
    return same(actual, equals)
  })
}

function same(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b
  const [keys, others] = [Object.keys(a), Object.keys(b)]
  const at = (value: object, key: string) => (value as Record<string, unknown>)[key]
  return keys.length === others.length && keys.every((key) => Object.hasOwn(b, key) && same(at(a, key), at(b, key)))
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === "" ||
    (typeof value === "object" && value !== null && Object.keys(value).length === 0)
  )
}

/** ms since epoch of a time in seconds or ISO 8601; NaN when it is neither. */
function timeOf(value: unknown): number {
  return typeof value === "number" ? value * 1000 : Date.parse(String(value))
}
