import { defineConfig } from "vitest/config"

// Tests run on the sources: exports and imports of package.json name them under this condition.
const conditions = ["paysmith-source", "node", "import", "default"]

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: { include: ["test/**/*.test.ts"], testTimeout: 30_000, hookTimeout: 60_000 },
})
