import { readdirSync } from "node:fs"
import { defineConfig } from "tsdown"

const modules = readdirSync("generated").flatMap((id) => [
  [`${id}/client`, `generated/${id}/client.ts`],
  [`${id}/types`, `generated/${id}/types.ts`],
])

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
})
