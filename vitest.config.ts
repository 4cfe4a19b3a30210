import { defineConfig } from "vitest/config"

const conditions = ["paysmith-source", "node", "import", "module", "default"]

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: { include: ["test/**/*.test.ts"], typecheck: { enabled: false } },
})
