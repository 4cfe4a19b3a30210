// Run by leaks.test.ts with --expose-gc: makes calls, and prints what is left in between.
import { getEventListeners } from "node:events"
import { result } from "paysmith"
import { createClient } from "paysmith/paysafer"
import { nodeTransport } from "paysmith/node"

interface Sample {
  /** Bytes, after a full collection. */
  readonly heap: number
  /** Listeners on the signal that all calls share. */
  readonly listeners: number
  readonly resources: number
}

const [baseUrl, transportName, total] = process.argv.slice(2) as [string, string, string]
const atATime = 100
const samplesTaken = 20

async function run(): Promise<void> {
  const transport = nodeTransport()
  const { signal } = new AbortController()
  const options = transportName === "fetch" ? {} : { transport }
  const client = createClient({ apiKey: "sk_test_4eC39HqLyjWDarjtT1zdp7dc", baseUrl, retry: false, ...options })
  const samples: Sample[] = []

  /** Reads, charges, refusals, and calls that their caller gives up. */
  const call = async (index: number) => {
    const kind = index % 10
    if (kind < 4) return client.payments.create({ amount: index, currency: "aed" }, { signal })
    if (kind < 8) return client.payments.get("pay_1", { signal })
    if (kind === 8) return result(client.payments.get("missing", { signal }))
    const own = new AbortController()
    const ended = client.payments.get("never", { signal: own.signal }).catch(() => undefined)
    await new Promise(setImmediate)
    own.abort()
    return ended
  }

  for (let done = 0; done < Number(total); done += atATime) {
    await Promise.all(Array.from({ length: atATime }, (_, index) => call(index)))
    if (done % (Number(total) / samplesTaken) !== 0) continue
    await new Promise(setImmediate)
    globalThis.gc!()
    const { heapUsed: heap } = process.memoryUsage()
    samples.push({
      heap,
      listeners: getEventListeners(signal, "abort").length,
      resources: process.getActiveResourcesInfo().length,
    })
  }
  transport.close()
  process.stdout.write(JSON.stringify(samples))
}

void run()
