/** What is measured: a name and one call. */
export interface Contestant {
  readonly name: string
  run(): Promise<unknown>
}

/** Times per call in µs. */
export interface Timing {
  readonly name: string
  readonly median: number
  readonly lower: number
  readonly upper: number
}

/** Times the contestants in turn, batch by batch, so that a drift of the machine meets all of them alike. */
export async function interleave(contestants: readonly Contestant[], rounds: number, batch: number): Promise<Timing[]> {
  const samples = new Map(contestants.map(({ name }) => [name, [] as number[]]))
  for (let round = -2; round < rounds; round++)
    for (const { name, run } of contestants) {
      const started = process.hrtime.bigint()
      for (let call = 0; call < batch; call++) await run()
      if (round >= 0) samples.get(name)!.push(Number(process.hrtime.bigint() - started) / 1000 / batch)
    }
  return [...samples].map(([name, list]) => {
    const sorted = list.sort((a, b) => a - b)
    const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]!
    return { name, median: at(0.5), lower: at(0.25), upper: at(0.75) }
  })
}

/** Prints rows under headings, columns aligned. */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]!.length)))
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join("  ")
  console.log(`\n${title}\n${line(head)}\n${rows.map(line).join("\n")}`)
}
