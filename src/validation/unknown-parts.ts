import { shownPointer } from "../redaction/shown-pointer.js"
import type { Problem, Shape } from "./validators.js"

/** Fields and values of open enumerations that the contract does not list; of a list's entries the first that has one. */
export function unknownParts(shapes: readonly Shape[], shape: number, value: unknown): Problem[] {
  const found = new Map<string, Problem>()
  const report = (pointer: string, message: string) => {
    const shown = shownPointer(pointer)
    const kind = pointer.replace(/\/\d+(?=\/|$)/g, "/0")
    if (!found.has(kind)) found.set(kind, { pointer: shown, message })
  }
  visit(shapes, shape, value, "", report)
  return [...found.values()]
}

type Report = (pointer: string, message: string) => void

function visit(shapes: readonly Shape[], at: number, value: unknown, pointer: string, report: Report): void {
  const { fields, items, others, known } = shapes[at]!
  if (typeof value === "string" && known !== undefined && !known.includes(value))
    report(pointer, `has a value that the contract does not list (${known.join(", ")})`)
  if (typeof value !== "object" || value === null) return
  if (Array.isArray(value)) {
    if (items) value.forEach((entry, index) => visit(shapes, items, entry, `${pointer}/${index}`, report))
    return
  }
  for (const [name, entry] of Object.entries(value)) {
    const place = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`
    const next = fields !== undefined && Object.hasOwn(fields, name) ? fields[name] : others
    if (next) visit(shapes, next, entry, place, report)
    else if (next === undefined && fields !== undefined) report(place, "is no field of the contract")
  }
}
