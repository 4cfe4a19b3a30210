import { createRequire } from "node:module"
import { rolldown } from "rolldown"

const { resolve } = createRequire(import.meta.url)

/**
 * Bundles and minifies modules in memory, with what they require of ajv, to one ES module without imports.
 * @param modules text by name; the first is the entry
 */
export async function selfContained(modules: Readonly<Record<string, string>>): Promise<string> {
  const build = await rolldown({
    input: Object.keys(modules)[0]!,
    logLevel: "silent",
    platform: "neutral",
    plugins: [
      {
        name: "in-memory",
        resolveId: (id) =>
          Object.hasOwn(modules, id) ? `\0${id}` : /^ajv(-formats)?\//.test(id) ? resolve(id) : undefined,
        load: (id) => (id.startsWith("\0") ? modules[id.slice(1)] : undefined),
        transform: (code) => code.replace(/^\w+\.code = 'require\(.*$/m, ""), // only ajv's generator reads it
      },
    ],
  })
  try {
    const { output } = await build.generate({ format: "esm", minify: true })
    return output[0].code
  } finally {
    await build.close()
  }
}
