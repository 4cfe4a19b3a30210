import type { CallState } from "../call/call.js"
import type { Contract, Reconcile } from "../contract.js"
import { atPointer } from "../contract.js"
import { ConfigurationError } from "../errors.js"

/** A call to ask about later: plain JSON without secrets or personal data. */
export interface SavedCall {
  readonly contract: string
  readonly operation: string
  /** ms since epoch. */
  readonly at: number
  readonly idempotencyKey?: string
  /** What the contract's `x-reconcile` needs of the call, by runtime expression. */
  readonly values: Readonly<Record<string, unknown>>
}

/** What there is to know of a call that may have happened. */
export function saveCall(contract: Contract, { operation, input, startedAt, idempotencyKey }: CallState): SavedCall {
  const names = contract.sensitive ?? []
  const values = expressionsIn(operation.reconcile).flatMap((expression) => {
    const value = withoutNames(evaluate(expression, input), names)
    return value === undefined ? [] : [[expression, value]]
  })
  return {
    contract: contract.id,
    operation: operation.id,
    at: startedAt,
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    values: Object.fromEntries(values) as Record<string, unknown>,
  }
}

/**
 * The contract's way to ask, with the call's values in it; what has no value is left out. Everything but the values comes
 * from the contract, so that a saved call cannot judge itself.
 */
export function planOf(contract: Contract, { operation, values }: SavedCall): Reconcile | undefined {
  return fill(contract.operations[operation]!.reconcile, values) as Reconcile | undefined
}

/** @throws ConfigurationError when this is no saved call, or one of another contract */
export function readSavedCall(contract: Contract, given: unknown): SavedCall {
  const outer = typeof given === "string" ? parse(given) : given
  const saved = (atPointer(outer, "/saved") ?? outer) as Partial<SavedCall> | null | undefined
  const { at, operation, values } = saved ?? {}
  const usable =
    typeof at === "number" && typeof operation === "string" && typeof values === "object" && values !== null
  if (!usable || !Object.hasOwn(contract.operations, operation) || !contract.operations[operation]!.movesMoney)
    throw new ConfigurationError("reconcile takes an UnknownOutcomeError, or what JSON.stringify made of it.", {
      option: "saved",
    })
  if (saved!.contract !== contract.id)
    throw new ConfigurationError(
      `This call was saved by a client of ${String(saved!.contract)}, not of ${contract.id}.`,
      {
        option: "saved",
      },
    )
  return saved as SavedCall
}

/** The runtime expressions (OpenAPI 3.1 section 4.8.20.4) in a template. */
function expressionsIn(template: unknown): string[] {
  if (isExpression(template)) return [template]
  return typeof template === "object" && template !== null ? Object.values(template).flatMap(expressionsIn) : []
}

function fill(template: unknown, values: SavedCall["values"]): unknown {
  if (isExpression(template)) return Object.hasOwn(values, template) ? values[template] : undefined
  if (Array.isArray(template))
    return template.map((entry) => fill(entry, values)).filter((entry) => entry !== undefined)
  if (typeof template !== "object" || template === null) return template
  const entries = Object.entries(template).map(([name, entry]) => [name, fill(entry, values)] as const)
  return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined))
}

function isExpression(value: unknown): value is string {
  return typeof value === "string" && value.startsWith("$request.")
}

function evaluate(expression: string, { path, query, body }: CallState["input"]): unknown {
  const [, place, name] = /^\$request\.(path|query|body)(?:\.|#)(.+)$/.exec(expression) ?? []
  if (place === "body") return atPointer(body, name)
  return place === "path" ? path[name!] : query?.[name!]
}

/** A value without its sensitive properties. */
export function withoutNames(value: unknown, names: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((entry) => withoutNames(entry, names))
  if (typeof value !== "object" || value === null) return value
  const kept = Object.entries(value).filter(([name]) => !names.includes(name))
  return Object.fromEntries(kept.map(([name, entry]) => [name, withoutNames(entry, names)]))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
