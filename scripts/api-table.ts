import type { ContractFacts } from "./contract-facts.js"
import { percent } from "./contract-facts.js"

const region = /(<!-- apis -->\n)[^]*?(<!-- \/apis -->)/

/** Puts the table of the APIs between the marks of a Markdown text. */
export function withApiTable(markdown: string, apis: ReadonlyMap<string, ContractFacts>): string {
  if (!region.test(markdown)) throw new Error("README.md has lost its <!-- apis --> marks.")
  const head = ["API", "import", "auth", "operations", "documented", "observed", "inferred", "last checked"]
  const rows = [...apis].map(([id, { title, auth, operations, grades, lastChecked = "" }]) => {
    const shares = [grades.documented, grades.observed, grades.inferred].map((grade) => percent(grade.share))
    return [title, `\`paysmith/${id}\``, auth, String(operations), ...shares, lastChecked]
  })
  const table = alignedTable([head, head.map(() => ""), ...rows])
  return markdown.replace(region, (_, open: string, close: string) => `${open}\n${table}\n\n${close}`)
}

function alignedTable(rows: readonly string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(3, ...rows.map((row) => row[column]!.length)))
  const line = (row: string[], at: number) =>
    `| ${row.map((cell, column) => (at === 1 ? "-".repeat(widths[column]!) : cell.padEnd(widths[column]!))).join(" | ")} |`
  return rows.map(line).join("\n")
}
