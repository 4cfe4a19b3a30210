import type { Contract } from "../../src/contract.js"
import { startMock } from "../../src/testing/index.js"

interface Exchange {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly ms: number
}

/** What a flow is given: options for its client, and a way to show a call. */
export interface Stage<Credentials = object> {
  readonly options: Credentials & { baseUrl: string; fetch: (url: string, init: RequestInit) => Promise<Response> }
  /** Awaits a call, prints it with the fields that matter, and gives its answer. */
  show<Data>(operation: string, call: PromiseLike<Data>, fields: (data: Data) => Record<string, unknown>): Promise<Data>
}

/** Runs one API's flow against the mock of its contract and prints a line for each call. Returns how many there were. */
export async function play<Credentials extends Readonly<Record<string, string>>>(
  contract: Contract<Credentials>,
  auth: string,
  flow: (stage: Stage<Credentials>) => Promise<void>,
): Promise<number> {
  const mock = await startMock(contract)
  const exchanges: Exchange[] = []
  let calls = 0
  console.log(`\n${contract.title} (${auth}) on ${mock.url}`)
  const record = async (url: string, init: RequestInit) => {
    const started = performance.now()
    const answer = await fetch(url, init)
    const { pathname } = new URL(url)
    const ms = performance.now() - started
    const violations = answer.headers.get("sl-violations")
    if (violations) throw new Error(`${init.method} ${pathname} does not fit the contract: ${violations}`)
    exchanges.push({ method: init.method ?? "GET", path: pathname, status: answer.status, ms })
    return answer
  }
  const show: Stage["show"] = async (operation, call, fields) => {
    const data = await call
    const [exchange, ...before] = exchanges.splice(0).reverse()
    if (exchange === undefined) throw new Error(`${operation} sent nothing.`)
    for (const { path, status, ms } of before.reverse()) print(path.split("/").at(-1)!, status, ms, {})
    print(operation, exchange.status, exchange.ms, fields(data))
    calls++
    return data
  }
  try {
    await flow({ options: { ...mock.credentials, baseUrl: mock.url, fetch: record }, show })
    return calls
  } finally {
    await mock.close()
  }
}

function print(operation: string, status: number, ms: number, fields: Record<string, unknown>): void {
  const shown = Object.entries(fields).map(([name, value]) => `${name} ${String(value)}`)
  console.log(`  ${operation.padEnd(26)} ${status} ${`${ms.toFixed(0)} ms`.padStart(6)}  ${shown.join("  ")}`)
}
