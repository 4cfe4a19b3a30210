import { PaysmithError } from "../errors.js"
import type { UnknownEvent } from "./event.js"

/** Tells of an error, and of the event where one is known. Never fails. */
export type Report = (error: unknown, event?: UnknownEvent) => void

/** @param onError the user's own; what it throws goes to the console */
export function reporter(api: string, onError?: (error: unknown, event?: UnknownEvent) => unknown): Report {
  const log: Report = (error, event) =>
    console.error(`${api} webhook${event ? ` ${event.type}` : ""}: ${describe(error)}`)
  if (onError === undefined) return log
  return async (error, event) => {
    try {
      await onError(error, event)
    } catch (failure) {
      log(failure, event)
    }
  }
}

/** Our messages hold nothing personal. A handler's may: of its errors only the name and the place are told. */
function describe(error: unknown): string {
  if (error instanceof PaysmithError) return `${error.name}: ${error.message}`
  if (!(error instanceof Error)) return "failed. Give onError to see why."
  const place = /^\s+at .+$/m.exec(error.stack ?? "")?.[0].trim()
  return `${error.name}${place ? ` ${place}` : ""}. Give onError to see more.`
}
