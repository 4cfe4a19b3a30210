import { relative } from "node:path"
import { redocly } from "./bundle.js"
import { GenerationError } from "./generation-error.js"

interface Problem {
  readonly ruleId: string
  readonly severity: string
  readonly message: string
  readonly location: readonly { readonly source: { readonly ref: string }; readonly start?: { line: number; col: number }; readonly pointer?: string }[]
}

/**
 * Lints every contract of a registry.
 * @throws GenerationError with file, line and message of each problem
 */
export async function lint(config: string): Promise<void> {
  const { stdout, failed } = await redocly(config, ["lint", "--format=json", "--max-problems=500", "--config", config])
  if (!failed) return
  const { problems } = parse(stdout)
  throw new GenerationError(problems.map((problem) => describe(problem)).join("\n"))
}

function parse(stdout: string): { problems: Problem[] } {
  try {
    return JSON.parse(stdout) as { problems: Problem[] }
  } catch {
    throw new GenerationError(`redocly lint failed: ${stdout.trim()}`)
  }
}

function describe({ location: [place], message, ruleId }: Problem): string {
  const file = place ? relative(process.cwd(), place.source.ref) : "?"
  const line = place?.start ? `:${place.start.line}:${place.start.col}` : ` at ${place?.pointer ?? "?"}`
  return `${file}${line} ${message} (${ruleId})`
}
