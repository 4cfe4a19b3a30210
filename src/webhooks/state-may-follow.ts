import type { Lifecycle } from "../contract.js"

/**
 * Whether a state may follow another: pending, then paid, then final or reversed. False when any of the lifecycles that
 * know both calls it a step back; true for states that none knows.
 */
export function stateMayFollow(lifecycles: readonly Lifecycle[], from: string, to: string): boolean {
  return lifecycles.every((lifecycle) => {
    const [before, after] = [stage(lifecycle, from), stage(lifecycle, to)]
    return before === undefined || after === undefined || after >= before
  })
}

function stage({ pending, paid, final, reversed }: Lifecycle, state: string): number | undefined {
  const at = [pending, paid, [...final, ...reversed]].findIndex((states) => states.includes(state))
  return at < 0 ? undefined : at
}
