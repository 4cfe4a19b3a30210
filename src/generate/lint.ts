import { dirname, relative, resolve } from "node:path"
import { redocly } from "./bundle.js"
import { GenerationError } from "./generation-error.js"

interface Problem {
  readonly ruleId: string
  readonly severity: string
  readonly message: string
  readonly location: readonly {
    readonly source: { readonly ref: string }
    readonly start?: { line: number; col: number }
    readonly pointer?: string
  }[]
}

/**
 * Lints every contract of a registry.
 * @throws GenerationError with file, line and message of each problem
 */
export async function lint(config: string): Promise<void> {
  const { stdout, failed } = await redocly(config, [
    "lint",
    "--format=json",
    "--max-problems=500",
    "--config",
    resolve(config),
  ])
  if (!failed) return
  const folder = dirname(resolve(config))
  throw new GenerationError(
    parse(stdout)
      .map((problem) => describe(problem, folder))
      .join("\n"),
  )
}

/** Redocly prints one report for each API, one after the other. */
function parse(stdout: string): Problem[] {
  try {
    const reports = stdout.split(/(?<=^\})\s*(?=\{)/m).filter((text) => text.trim())
    return reports.flatMap((text) => (JSON.parse(text) as { problems: Problem[] }).problems)
  } catch {
    throw new GenerationError(`redocly lint failed: ${stdout.trim()}`)
  }
}

function describe({ location: [place], message, ruleId }: Problem, folder: string): string {
  const file = place ? relative(process.cwd(), resolve(folder, place.source.ref)) : "?"
  const line = place?.start ? `:${place.start.line}:${place.start.col}` : ` at ${place?.pointer ?? "?"}`
  return `${file}${line} ${message} (${ruleId})`
}
