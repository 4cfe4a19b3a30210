import { bundleSizes, overBudget, updateBudget } from "./bench/bundle.js"

/**
 * npm run bench: tables of what Paysmith costs beside its peers, all in one run. Needs a build.
 *   --update-budget  commits today's bundle sizes as the budget
 *   --budget         only checks the budget; exit 1 names the files that grew
 *   --quick          fewer rounds
 */
const flags = new Set(process.argv.slice(2))
if (flags.has("--update-budget")) await updateBudget()
else if (flags.has("--budget")) {
  const problems = await overBudget()
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exitCode = 1
  else console.log("All bundles are within their budgets.")
} else {
  const rounds = flags.has("--quick") ? 8 : 30
  await bundleSizes()
  await (await import("./bench/type-check.js")).typeCheck()
  await (await import("./bench/import.js")).importTime(rounds)
  await (await import("./bench/overhead.js")).overhead(rounds)
  await (await import("./bench/webhooks.js")).webhooks(rounds)
  await (await import("./bench/loopback.js")).loopback(rounds)
}
