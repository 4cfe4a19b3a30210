import { readdirSync } from "node:fs"
import { defineConfig } from "tsdown"

const modules = readdirSync("generated").flatMap((id) => [
  [`${id}/client`, `generated/${id}/client.ts`],
  [`${id}/types`, `generated/${id}/types.ts`],
  [`${id}/webhooks`, `generated/${id}/webhooks.ts`],
])

/** Keeps `export * as webhooks` a module of its own, so that a bundle with `verify` holds nothing else. */
const webhooksApart = {
  name: "webhooks-apart",
  resolveId: (id: string, importer?: string) =>
    id === "./webhooks.js" && importer?.includes("/generated/") ? { id, external: true } : null,
  renderChunk: (code: string, { fileName }: { fileName: string }) =>
    /c(js|ts)$/.test(fileName) ? code.replaceAll('"./webhooks.js"', '"./webhooks.cjs"') : null,
}

export default defineConfig({
  entry: {
    index: "src/index.ts",
    testing: "src/testing/index.ts",
    node: "src/transport/node.ts",
    bullmq: "src/queue/bullmq.ts",
    express: "src/webhooks/adapters/express.ts",
    fastify: "src/webhooks/adapters/fastify.ts",
    lambda: "src/webhooks/adapters/lambda.ts",
    redis: "src/stores/redis.ts",
    opentelemetry: "src/telemetry/opentelemetry.ts",
    "crypto/node": "src/crypto/node.ts",
    "crypto/web": "src/crypto/web.ts",
    ...Object.fromEntries(modules),
  },
  format: ["esm", "cjs"],
  dts: true,
  platform: "neutral",
  target: "es2022",
  deps: { neverBundle: [/^node:/, "#crypto", /^openapi-fetch/, /^@stoplight\//] },
  fixedExtension: false,
  hash: false,
  outputOptions: (options, format) => ({
    ...options,
    chunkFileNames: `chunks/[name]${format === "cjs" ? ".cjs" : ".js"}`,
    minifyInternalExports: false,
  }),
  clean: true,
  plugins: [webhooksApart],
})
