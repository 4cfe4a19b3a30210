import { defineConfig } from "vitest/config"

// Tests run on the sources: exports and imports of package.json name them under this condition.
// Not import or default: they would hold for what packages require, too, and hand them modules.
const conditions = ["paysmith-source", "node"]

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: { maxWorkers: 2, include: ["test/**/*.test.ts"], testTimeout: 30_000, hookTimeout: 60_000 },
})
