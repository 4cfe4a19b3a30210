import { environment } from "../options/credentials.js"
import { log } from "./log.js"
import type { TelemetryListener } from "./telemetry.js"

/** Several listeners as one, such as `combine(openTelemetry(api), log(console))`. One that fails does not stop the others. */
export function combine(...listeners: readonly TelemetryListener[]): TelemetryListener {
  const guarded = listeners.map(guard)
  return (event) => {
    for (const listener of guarded) listener(event)
  }
}

/** Who listens to a client: its option, and stderr with PAYSMITH_DEBUG=1. Undefined when nobody does. */
export function clientListener(onTelemetry: TelemetryListener | undefined): TelemetryListener | undefined {
  const listeners = [...(onTelemetry ? [onTelemetry] : []), ...(isDebugging() ? [log(stderr)] : [])]
  return listeners.length === 0 ? undefined : combine(...listeners)
}

function isDebugging(): boolean {
  try {
    return environment("PAYSMITH_DEBUG") === "1"
  } catch {
    return false // Deno without --allow-env
  }
}

const write = (line: string) => console.error(`paysmith: ${line}`)
const stderr = { debug: write, info: write, warn: write }

/** Keeps what a listener throws, at once or later, away from the call. */
function guard(listener: TelemetryListener): TelemetryListener {
  let warned = false
  const swallow = (error: unknown) => {
    if (!warned) warn(error)
    warned = true
  }
  return (event) => {
    try {
      const result: unknown = listener(event)
      if (result instanceof Promise) result.catch(swallow)
    } catch (error) {
      swallow(error)
    }
  }
}

function warn(error: unknown): void {
  if (typeof process !== "object" || typeof process.emitWarning !== "function") return
  const [place] = (error instanceof Error && error.stack?.match(/^ +at .*$/m)) || []
  process.emitWarning(
    "A telemetry listener failed. The call went on; further failures are not reported. Mend the listener given as onTelemetry.",
    {
      type: "PaysmithWarning",
      code: "PAYSMITH_TELEMETRY",
      detail: `${error instanceof Error ? error.name : typeof error}${place ? `\n${place}` : ""}`,
    },
  )
}
