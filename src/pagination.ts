import type { Call, CallState } from "./call/call.js"
import type { Pagination } from "./contract.js"
import { atPointer } from "./contract.js"
import { contractError } from "./contract-error.js"
import type { ApiError } from "./errors.js"

/** One page of a list: the answer's body, unchanged, that knows how to fetch what follows. */
export type Page<Body> = Body & {
  /** The next page, or null after the last one. Not enumerable. */
  next(): Promise<Page<Body> | null>
}

/** A list call: await it for the first page, or iterate over all items from there on. */
export interface ListCall<Body, Item, Failure extends ApiError = ApiError>
  extends Call<Page<Body>, Failure>, AsyncIterable<Item> {}

type Query = Readonly<Record<string, unknown>>

/** The cursors that led to a page, the latest first. */
interface Trail {
  readonly cursor: string | undefined
  readonly before: Trail | undefined
}

/**
 * Gives the page that a call brought its `next()`.
 * @param fetch calls the operation with another query
 */
export function asPage<Body extends object>(
  call: CallState,
  pagination: Pagination,
  fetch: (query: Query) => Promise<CallState>,
  before?: Trail,
): Page<Body> {
  const body = call.answer!.data as Body
  const { query = {} } = call.input
  const next = async (): Promise<Page<Body> | null> => {
    const following = nextQuery(body, query, pagination)
    if (following === null) return null
    const [cursor, last] = [following, query].map((sent) => String(sent[pagination.parameter!]))
    const ahead = { cursor, before: { cursor: last, before } }
    if (pagination.style === "cursor" && wasSeen(ahead))
      throw contractError(call, call.answer!, "leads back to an earlier page, so that the list would never end")
    return asPage(await fetch(following), pagination, fetch, ahead.before)
  }
  return Object.defineProperty(body, "next", { value: next, configurable: true }) as Page<Body>
}

function wasSeen({ cursor, before }: Trail): boolean {
  for (let at = before; at !== undefined; at = at.before) if (at.cursor === cursor) return true
  return false
}

/** @throws ContractError when the answer of a list call has no list where the contract says, or more follows without a way to it */
export function checkPage(call: CallState, { items, more, next, style }: Pagination): void {
  const { data } = call.answer!
  const list = atPointer(data, items)
  if (!Array.isArray(list)) throw contractError(call, call.answer!, `has no list at ${items}`)
  if (style !== "cursor" || atPointer(data, more) !== true) return
  if (cursorOf(data, list, next) === undefined)
    throw contractError(call, call.answer!, `says at ${more} that more follows, but has no cursor at ${next?.pointer}`)
}

function cursorOf(body: unknown, items: readonly unknown[], next: Pagination["next"]): string | undefined {
  const cursor = atPointer(next?.from === "body" ? body : items.at(-1), next?.pointer)
  return (typeof cursor === "string" && cursor !== "") || typeof cursor === "number" ? String(cursor) : undefined
}

/** Makes a list call iterable. The pages are fetched one after the other, when their items are asked for. */
export function iterable<Body extends object>(
  call: Call<Page<Body>>,
  { items }: Pagination,
): typeof call & AsyncIterable<unknown> {
  async function* iterate() {
    for (let page: Page<Body> | null = await call; page !== null; page = await page.next())
      yield* atPointer(page, items) as unknown[]
  }
  return Object.defineProperty(call, Symbol.asyncIterator, { value: iterate }) as typeof call & AsyncIterable<unknown>
}

/** The query of the page after this one; null when this is the last. */
export function nextQuery(body: unknown, query: Query, pagination: Pagination): Query | null {
  const { style, parameter, more, total, next, limit } = pagination
  const items = atPointer(body, pagination.items)
  const flag = atPointer(body, more)
  if (style === "single" || parameter === undefined || !Array.isArray(items) || flag === false) return null
  if (style === "cursor") {
    const cursor = cursorOf(body, items, next)
    const moved = cursor !== undefined && cursor !== String(query[parameter])
    return moved && (flag === true || (more === undefined && items.length > 0))
      ? { ...query, [parameter]: cursor }
      : null
  }
  if (items.length === 0) return null
  const given = Number(query[parameter] ?? (style === "page" ? 1 : 0))
  const end = atPointer(body, total)
  if (style === "page") return typeof end === "number" && given < end ? { ...query, [parameter]: given + 1 } : null
  const offset = given + items.length
  const known = typeof end === "number" ? offset < end : flag === true
  const full = limit !== undefined && typeof query[limit] === "number" && items.length >= (query[limit] as number)
  return known || (end === undefined && flag === undefined && full) ? { ...query, [parameter]: offset } : null
}
