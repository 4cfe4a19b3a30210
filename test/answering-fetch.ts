import { vi } from "vitest"

/** What a fake API answers: JSON with status 200, or a Response. */
export type Answer = Response | Record<string, unknown> | readonly unknown[]

/** A `fetch` that gives one answer after the other, and the last one from then on. Calls are recorded. */
export function answeringFetch(...answers: [Answer | (() => Answer), ...(Answer | (() => Answer))[]]) {
  let next = 0
  return vi.fn(async (_url: string, _init: RequestInit): Promise<Response> => {
    const answer = answers[Math.min(next++, answers.length - 1)]!
    const given = typeof answer === "function" ? answer() : answer
    return given instanceof Response ? given.clone() : Response.json(given)
  })
}

/** The headers of a recorded call, names in lower case. */
export function sentHeaders(fetch: ReturnType<typeof answeringFetch>, call = -1): Record<string, string> {
  return fetch.mock.calls.at(call)![1].headers as Record<string, string>
}

/** Waits for a promise to reject and gives the error. */
export async function rejection(promise: PromiseLike<unknown>): Promise<any> {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error("It did not reject.")
}
