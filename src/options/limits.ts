import type { RetryOptions } from "../retry-policy.js"
import { isObject, kindOf } from "./value-kind.js"

type Refuse = (why: string, option: string) => void

/** ms: the longest time a timer can hold. */
const longest = 2 ** 31 - 1

/** Refuses times that are no positive number of ms, or that no timer can hold. */
export function checkTimes(times: Readonly<Record<string, unknown>>, refuse: Refuse): void {
  for (const [option, value] of Object.entries(times))
    if (value !== undefined && !(typeof value === "number" && value > 0 && value <= longest))
      refuse(
        `${option} must be a number of milliseconds above 0 and at most ${longest} (24 days), not ${typeof value === "number" ? value : kindOf(value)}.`,
        option,
      )
}

const retryNumbers = ["limit", "initial", "maximum", "budget"]

/** Refuses what is no retry policy. */
export function checkRetry(retry: unknown, refuse: Refuse): void {
  if (retry === false) return
  if (!isObject(retry)) return refuse("retry must be false or an object such as { limit: 2 }.", "retry")
  const { trustInferred, ...numbers } = retry as RetryOptions
  for (const [name, value] of Object.entries(numbers))
    if (!retryNumbers.includes(name))
      refuse(`retry knows ${retryNumbers.join(", ")} and trustInferred, not ${name}.`, "retry")
    else if (value !== undefined && !(typeof value === "number" && value >= 0 && value < Infinity))
      refuse(
        `retry.${name} must be a number from 0 on, not ${typeof value === "number" ? value : kindOf(value)}.`,
        "retry",
      )
  if (trustInferred !== undefined && typeof trustInferred !== "boolean")
    refuse("retry.trustInferred must be true or false.", "retry")
}
