import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"
import plugin from "../specs/rules/plugin.js"

interface Finding {
  ruleId: string
  message: string
  location: { source: { ref: string }; start: { line: number } }[]
}

const folder = new URL("rules/", import.meta.url)
const root = new URL("../", import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), "utf8")
const contracts = readdirSync(folder).filter((file) => file.endsWith(".yaml") && file !== "redocly.yaml")
const findings = lint()

test.each(Object.keys(plugin().rules.oas3))("%s reports each fault of its bad contract, at its line", (rule) => {
  const own = findings.filter((finding) => contractOf(fileOf(finding)) === rule)

  expect(new Set(own.map(({ ruleId }) => ruleId))).toEqual(new Set([`paysmith/${rule}`]))
  expect(own.map(written).sort()).toEqual(
    contracts
      .filter((file) => contractOf(file) === rule)
      .flatMap(expected)
      .sort(),
  )
})

test("a good contract has no finding", () => {
  expect(findings.filter((finding) => contractOf(fileOf(finding)) === "good")).toEqual([])
})

test("each extension has a schema and a section of the README", () => {
  const schemas = readdirSync(new URL("specs/vocabulary/", root)).filter((file) => file.endsWith(".schema.json"))
  const sections = [...read("specs/vocabulary/README.md").matchAll(/^### `(x-[a-z-]+)/gm)].map(
    ([, name]) => `${name}.schema.json`,
  )
  expect(sections.sort()).toEqual(schemas.sort())
})

/** All contracts in one process; Redocly prints one JSON document after the other. */
function lint(): Finding[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["node_modules/@redocly/cli/bin/cli.js", "lint", "--config=test/rules/redocly.yaml", "--format=json"],
    {
      cwd: root,
      encoding: "utf8",
    },
  )
  const reports = stdout.split(/^(?=\{)|(?<=^\})(?=\{)/m).filter((text) => text.trim())
  if (reports.length === 0) throw new Error(stderr)
  return reports.flatMap((text) => (JSON.parse(text) as { problems: Finding[] }).problems)
}

function fileOf({ location: [at] }: Finding) {
  return at?.source.ref.replace(/^.*\//, "") ?? ""
}

function contractOf(file: string) {
  return file.replace(/(-parts)?\.yaml$/, "")
}

function written(finding: Finding) {
  return `${fileOf(finding)}:${finding.location[0]?.start.line} ${finding.message}`
}

/** The faults that a contract announces: `# ! message` on the lines above the faulty one. */
function expected(contract: string) {
  const lines = read(`test/rules/${contract}`).split("\n")
  return lines.flatMap((line, index) => {
    const message = /^ *# ! (.*)/.exec(line)?.[1]
    if (message === undefined) return []
    const below = lines.slice(index).findIndex((next) => !/^ *# !/.test(next))
    return [`${contract}:${index + below + 1} ${message}`]
  })
}
