import type { CallEnd, Ending, Retry, TelemetryEvent, TelemetryListener, Token } from "./telemetry.js"

/** A logger like `console` or a pino instance. */
export interface Logger {
  debug?(line: string): unknown
  info(line: string): unknown
  warn(line: string): unknown
}

/**
 * Writes a line per call that ended and per retry, and details at level debug:
 * `onTelemetry: log(console)` gives `orders.create 201 in 132 ms (2 attempts, req-id 4f1c)`.
 * What failed is a warning.
 */
export function log(logger: Logger): TelemetryListener {
  return (event) => {
    const line = lineOf(event)
    const level = levelOf(event)
    if (line !== undefined) logger[level]?.(line)
  }
}

function levelOf(event: TelemetryEvent): "debug" | "info" | "warn" {
  switch (event.type) {
    case "call.end":
      return event.error === undefined ? "info" : "warn"
    case "token":
      return event.outcome === "issued" ? "debug" : "warn"
    case "retry":
    case "validation":
    case "unknown":
    case "rate-limit":
      return "warn"
    default:
      return "debug"
  }
}

function lineOf(event: TelemetryEvent): string | undefined {
  switch (event.type) {
    case "call.end":
      return `${event.call.operation} ${ending(event)} in ${event.duration} ms${remarks(event)}`
    case "retry":
      return `${event.call.operation} ${repeat(event)}`
    case "attempt.start":
      return `${event.call.operation} attempt ${event.attempt}: ${event.call.method} ${event.call.origin}${event.call.template}`
    case "attempt.end":
      return `${event.call.operation} attempt ${event.attempt}: ${ending(event)} in ${event.duration} ms`
    case "token":
      return tokenLine(event)
    case "pacing":
      return `${event.call.operation} waits ${event.wait} ms for the rate limit`
    case "rate-limit":
      return `${event.call.operation}: ${event.header} is ${event.seen}, the contract says ${event.contract}`
    case "validation":
    case "unknown":
      return `${event.operation} ${event.place}: ${event.problems.map(({ pointer, message }) => `${pointer} ${message}`).join("; ")}`
    default:
      return undefined
  }
}

function ending({ status, error, code }: Ending): string {
  return [status, error, code].filter((part) => part !== undefined).join(" ")
}

function remarks({ attempts, requestId }: CallEnd): string {
  const count = attempts === 1 ? undefined : attempts === 0 ? "not sent" : `${attempts} attempts`
  const shown = [count, requestId && `req-id ${requestId}`].filter(Boolean)
  return shown.length ? ` (${shown.join(", ")})` : ""
}

function repeat({ wait, attempt, asked, ...why }: Retry): string {
  return `attempt ${attempt} ended with ${ending(why)}; repeats in ${wait} ms${asked ? ", as the API asks" : ""}`
}

function tokenLine({ outcome, call, duration, reason, ...why }: Token): string {
  const cause = outcome === "issued" ? "" : ` (${[ending(why), reason].filter(Boolean).join(" ")})`
  return `token ${outcome} by ${call.origin} in ${duration} ms${cause}`
}
