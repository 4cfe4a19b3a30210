import type { Condition, Reconcile } from "../../src/contract.js"
import type { Provenance } from "../../src/generate/document.js"
import { code, duration, enumerate, fieldName } from "./markdown.js"
import { gradeMark } from "./provenance-text.js"

type Plan = Reconcile & Provenance

/** How to find out whether money moved, in words. */
export function reconcileText(reconcile: Plan): string {
  const { operation, path = {}, query = {}, items, match, delay } = reconcile
  const values = Object.entries({ ...path, ...query }).map(([name, value]) => `${code(name)} = ${expression(value)}`)
  const told = [
    `${delay ? `Wait ${duration(delay)}, then call` : "Call"} ${code(operation)}${values.length ? ` with ${enumerate(values, "and")}` : ""}.`,
    items && match && `In ${fieldName(items)}, candidates are those with ${matches(match)}. ${identity(match)}`,
    happenedText(reconcile),
    didNotText(reconcile),
  ]
  return `${told.filter(Boolean).join(" ")}${gradeMark(reconcile)}`
}

function identity(match: readonly Condition[]): string {
  const names = match.filter(({ identifies }) => identifies).map(({ pointer }) => fieldName(pointer))
  if (names.length === 0) return "None of this tells the call from all others, so no candidate is proof."
  return `Only ${enumerate(names, "or")} tells the call from all others: without it no candidate is proof.`
}

function happenedText({ items, match, happened }: Plan): string | undefined {
  const condition = happened && conditions(happened)
  if (items === undefined) return condition && `It happened when ${condition}.`
  if (!match?.some(({ identifies }) => identifies)) return undefined
  return `It happened when there is one candidate${condition ? ` whose ${condition}` : ""}.`
}

function didNotText({ items, didNot, authoritative }: Plan): string {
  const condition = items === undefined ? didNot && conditions(didNot) : "there is no candidate"
  if (condition === undefined) return "Anything else proves nothing."
  return `It did not when ${condition}${authoritative ? ", and that may be believed" : "; that is a hint, no proof"}.`
}

/** What a candidate has; fields that repeat those of the request are named once. */
function matches(list: readonly Condition[]): string {
  const repeats = ({ pointer, equals }: Condition) => equals === `$request.body#${pointer}`
  const same = list.filter(repeats).map(({ pointer }) => fieldName(pointer))
  const others = list.filter((condition) => !repeats(condition))
  const told = [
    same.length > 0 && `the same ${enumerate(same, "and")} as the request`,
    others.length > 0 && conditions(others),
  ]
  return told.filter(Boolean).join(", and with ")
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
