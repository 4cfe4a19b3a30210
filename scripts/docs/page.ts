import { mkdir, readFile, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { redocly } from "../../src/generate/bundle.js"
import type { Document } from "../../src/generate/document.js"
import { GenerationError } from "../../src/generate/generation-error.js"

const script = "assets/redoc.standalone.js"
/** The word in place of the picture: the sidebar says who made the reader. */
const logo =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='56' height='16'%3E" +
  "%3Ctext y='12' font-family='sans-serif' font-size='12' fill='%23808080'%3ERedocly%3C/text%3E%3C/svg%3E"
const policy =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:"

/** Renders one API with Redoc; `scratch` is a temporary folder. */
export async function renderPage(config: string, scratch: string, id: string, document: Document): Promise<string> {
  const source = join(scratch, `${id}.json`)
  const page = join(scratch, `${id}.html`)
  const template = fileURLToPath(new URL("page.hbs", import.meta.url))
  await writeFile(source, JSON.stringify(document))
  const options = [
    "--title",
    `${document.info.title} - Paysmith`,
    "--template",
    template,
    `--templateOptions.policy=${policy}`,
  ]
  const { stdout, failed } = await redocly(config, ["build-docs", source, "--output", page, ...options])
  if (failed) throw new GenerationError(`redocly build-docs refused ${id}: ${stdout.trim()}`)
  return withLocalScript(await readFile(page, "utf8"))
}

/**
 * A page that loads Redoc's script from its own site in place of a CDN.
 *
 * @throws GenerationError where Redoc's page is not as expected.
 */
export function withLocalScript(html: string): string {
  const local = html
    .replace(
      /<link\b[^>]*\bhref="https:[^"]*\/redoc\.standalone\.js"[^>]*>/g,
      `<link rel="modulepreload" href="./${script}" />`,
    )
    .replace(/(import \{ hydrate \} from )"https:[^"]*\/redoc\.standalone\.js"/g, `$1"./${script}"`)
  if (local.split(`"./${script}"`).length !== 3)
    throw new GenerationError(
      "Redoc's page does not load its script as expected: one link and one import. Adapt withLocalScript to this version.",
    )
  return local
}

/** Writes Redoc's script once for all pages. */
export async function writeScript(folder: string): Promise<void> {
  const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json")
  const original = await readFile(join(dirname(manifest), "lib/chunks/redoc.standalone.js"), "utf8")
  await mkdir(dirname(join(folder, script)), { recursive: true })
  await writeFile(join(folder, script), withoutLogo(original))
}

/**
 * Redoc's script without its remote logo.
 *
 * @throws GenerationError where there is no such logo.
 */
export function withoutLogo(javascript: string): string {
  const local = javascript.replace(/https:\/\/cdn\.redoc\.ly\/[\w./-]+\.svg/g, logo)
  if (local === javascript)
    throw new GenerationError("Redoc's script has no logo to replace. Adapt withoutLogo to this version.")
  return local
}
