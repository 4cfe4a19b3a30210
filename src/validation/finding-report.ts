import type { HttpRequest } from "../pipeline.js"
import { sentence } from "./problems.js"
import type { Finding } from "../telemetry/telemetry.js"
import type { Problem } from "./validators.js"

type Report = (
  request: HttpRequest,
  type: Finding["type"],
  place: Finding["place"],
  problems: readonly Problem[],
) => void

/** How many distinct problems a client keeps in mind. */
const limit = 1000

/** Tells who listens to the client; where nobody does, each distinct problem goes to the console once. */
export function findingReport(): Report {
  const seen = new Set<string>()
  return ({ operation: { id }, call }, type, place, problems) => {
    if (problems.length === 0) return
    if (call.observer) return call.observer.report({ type, operation: id, place, problems })
    for (const problem of problems) {
      const kind = `${id} ${place} ${problem.pointer.replace(/\/\d+(?=\/|$)/g, "/0")} ${problem.message}`
      if (seen.has(kind) || seen.size >= limit) continue
      seen.add(kind)
      console.warn(`paysmith: ${id}: in the ${place}, ${sentence(problem)}.`)
    }
  }
}
