import type { Condition, Reconcile } from "../../src/contract.js"
import type { Provenance } from "../../src/generate/document.js"
import { code, duration, enumerate, fieldName } from "./markdown.js"
import { gradeMark } from "./provenance-text.js"

/** How to find out whether money moved, in words. */
export function reconcileText(reconcile: Reconcile & Provenance): string {
  const { operation, path = {}, query = {}, items, match, happened, didNot, authoritative, delay } = reconcile
  const values = Object.entries({ ...path, ...query }).map(([name, value]) => `${code(name)} = ${expression(value)}`)
  const told = [
    `${delay ? `Wait ${duration(delay)}, then call` : "Call"} ${code(operation)}${values.length ? ` with ${enumerate(values, "and")}` : ""}.`,
    match && `In ${items ? fieldName(items) : "the answer"}, a candidate has ${conditions(match)}.`,
    happened && `It happened when ${conditions(happened)}.`,
    didNot && `It did not when ${conditions(didNot)}${authoritative ? ", and that may be believed" : "; that is a hint, no proof"}.`,
    !didNot && !authoritative && "Anything else proves nothing.",
  ]
  return `${told.filter(Boolean).join(" ")}${gradeMark(reconcile)}`
}

/** Conditions on a body that hold together. */
export function conditions(list: readonly Condition[]): string {
  return enumerate(
    list.map(({ pointer, equals, in: values }) => {
      const wanted = values === undefined ? expression(equals) : enumerate(values.map(expression), "or")
      return `${fieldName(pointer)} ${values === undefined ? "equal to" : "is"} ${wanted}`
    }),
    "and",
  )
}

/** A runtime expression or a constant. */
function expression(value: unknown): string {
  const found = typeof value === "string" ? /^\$request\.(?:body#|(?:path|query|header)\.)(.+)$/.exec(value) : null
  if (found === null) return code(value)
  return `the ${fieldName(found[1]!.startsWith("/") ? found[1]! : `/${found[1]}`)} of the request`
}
