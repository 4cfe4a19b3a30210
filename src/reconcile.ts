import type { CallState } from "./call/call.js"
import type { Clock } from "./clock.js"
import type { Condition, Contract, Reconcile } from "./contract.js"
import { atPointer } from "./contract.js"
import { ConfigurationError } from "./errors.js"

/** What became of a call whose answer was lost. */
export type Outcome<Data = unknown> =
  | { readonly outcome: "happened"; readonly data: Data }
  | { readonly outcome: "did-not" }
  | { readonly outcome: "unknown"; readonly candidates?: readonly unknown[] }

/** A call to ask about later: plain JSON without secrets. */
export interface SavedCall {
  readonly contract: string
  readonly operation: string
  /** ms since epoch. */
  readonly at: number
  readonly idempotencyKey?: string
  /** The contract's `x-reconcile` with this call's values in it. */
  readonly plan?: Omit<Reconcile, "operation">
}

/** What there is to know of a call that may have happened. */
export function saveCall(contract: Contract, { operation, input, startedAt, idempotencyKey }: CallState): SavedCall {
  const { operation: _, ...plan } = operation.reconcile ?? { operation: undefined }
  return {
    contract: contract.id,
    operation: operation.id,
    at: startedAt,
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    ...(operation.reconcile === undefined ? {} : { plan: fill(plan, { request: input }) as Omit<Reconcile, "operation"> }),
  }
}

/** Puts values in the place of runtime expressions (OpenAPI 3.1 section 4.8.20.4); what has no value is left out. */
function fill(template: unknown, values: { readonly request: CallState["input"] }): unknown {
  if (typeof template === "string" && template.startsWith("$request.")) return evaluate(template, values.request)
  if (Array.isArray(template)) return template.map((entry) => fill(entry, values)).filter((entry) => entry !== undefined)
  if (typeof template !== "object" || template === null) return template
  const entries = Object.entries(template).map(([name, entry]) => [name, fill(entry, values)] as const)
  return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined))
}

function evaluate(expression: string, { path, query, body }: CallState["input"]): unknown {
  const [, place, name] = /^\$request\.(path|query|body)(?:\.|#)(.+)$/.exec(expression) ?? []
  if (place === "body") return atPointer(body, name)
  return place === "path" ? path[name!] : query?.[name!]
}

/** Reads what an operation answers: one object, or the items of a list in pages. */
export type Read = (operation: string, path: object, query: object, items: string | undefined) => AsyncIterable<unknown>

/**
 * Asks the API what became of a call.
 * @throws ConfigurationError when it was saved by another client or cannot be read
 */
export async function reconcile(contract: Contract, saved: unknown, read: Read, clock: Clock): Promise<Outcome> {
  const { operation, plan, at } = readSaved(contract, saved)
  const target = contract.operations[operation]?.reconcile?.operation
  if (plan === undefined || target === undefined) return { outcome: "unknown" }
  const wait = at + (plan.delay ?? 0) * 1000 - clock.now()
  if (wait > 0) await new Promise<void>((resolve) => void clock.setTimeout(resolve, wait))
  const candidates: unknown[] = []
  for await (const candidate of read(target, plan.path ?? {}, plan.query ?? {}, plan.items))
    if (plan.items === undefined || hold(plan.match, candidate)) candidates.push(candidate)
  return judge(plan, candidates)
}

function judge(plan: NonNullable<SavedCall["plan"]>, candidates: readonly unknown[]): Outcome {
  const { items, match = [], happened, didNot, authoritative } = plan
  const identified = items === undefined || match.some(({ identifies, equals }) => identifies && !isEmpty(equals))
  const [only] = candidates
  const proven = happened === undefined ? items !== undefined : hold(happened, only)
  if (identified && candidates.length === 1 && proven)
    return { outcome: "happened", data: only }
  const absent = items === undefined ? didNot !== undefined && hold(didNot, only) : candidates.length === 0
  if (authoritative && identified && absent) return { outcome: "did-not" }
  return candidates.length === 0 ? { outcome: "unknown" } : { outcome: "unknown", candidates }
}

/** Whether all conditions hold. One without anything to compare with never does. */
function hold(conditions: readonly Condition[] | undefined, value: unknown): boolean {
  return (conditions ?? []).every(({ pointer, equals, in: list }) => {
    const actual = atPointer(value, pointer)
    return list === undefined ? equals === undefined || same(actual, equals) : list.some((entry) => same(actual, entry))
  })
}

function same(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b
  const [keys, others] = [Object.keys(a), Object.keys(b)]
  const at = (value: object, key: string) => (value as Record<string, unknown>)[key]
  return keys.length === others.length && keys.every((key) => Object.hasOwn(b, key) && same(at(a, key), at(b, key)))
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === "" || (typeof value === "object" && value !== null && Object.keys(value).length === 0)
}

function readSaved(contract: Contract, given: unknown): SavedCall {
  const outer = typeof given === "string" ? parse(given) : given
  const saved = (atPointer(outer, "/saved") ?? outer) as Partial<SavedCall> | null
  const usable = typeof saved === "object" && saved !== null && typeof saved.at === "number" && typeof saved.operation === "string"
  if (!usable || !contract.operations[saved.operation!]?.movesMoney)
    throw new ConfigurationError("reconcile takes an UnknownOutcomeError, or what JSON.stringify made of it.", { option: "saved" })
  if (saved.contract !== contract.id)
    throw new ConfigurationError(`This call was saved by a client of ${saved.contract}, not of ${contract.id}.`, { option: "saved" })
  return saved as SavedCall
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
