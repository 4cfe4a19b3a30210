import type { Call } from "./call.js"
import type { Pagination } from "./contract.js"
import { atPointer } from "./contract.js"
import type { ApiError } from "./errors.js"

/** One page of a list: the answer's body, unchanged, that knows how to fetch what follows. */
export type Page<Body> = Body & {
  /** The next page, or null after the last one. Not enumerable. */
  next(): Promise<Page<Body> | null>
}

/** A list call: await it for the first page, or iterate over all items from there on. */
export interface ListCall<Body, Item, Failure extends ApiError = ApiError>
  extends Call<Page<Body>, Failure>,
    AsyncIterable<Item> {}

type Query = Readonly<Record<string, unknown>>

/** Gives a page its `next()`. */
export function asPage<Body extends object>(
  operation: string,
  body: Body,
  query: Query,
  pagination: Pagination,
  fetch: (query: Query) => Promise<Body>,
): Page<Body> {
  const next = async (): Promise<Page<Body> | null> => {
    const following = nextQuery(body, query, pagination)
    return following === null ? null : asPage(operation, await fetch(following), following, pagination, fetch)
  }
  return Object.defineProperty(body, "next", { value: next, configurable: true }) as Page<Body>
}

/** Makes a list call iterable. The pages are fetched one after the other, when their items are asked for. */
export function iterable<Body extends object>(call: Call<Page<Body>>, { items }: Pagination): typeof call & AsyncIterable<unknown> {
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
  if (style === "single" || parameter === undefined || !Array.isArray(items) || items.length === 0) return null
  const flag = atPointer(body, more)
  if (flag === false) return null
  const given = Number(query[parameter] ?? (style === "page" ? 1 : 0))
  const end = atPointer(body, total)
  if (style === "page") return typeof end === "number" && given < end ? { ...query, [parameter]: given + 1 } : null
  if (style === "offset") {
    const offset = given + items.length
    const known = typeof end === "number" ? offset < end : flag === true
    const full = limit !== undefined && typeof query[limit] === "number" && items.length >= (query[limit] as number)
    return known || (end === undefined && flag === undefined && full) ? { ...query, [parameter]: offset } : null
  }
  const cursor = atPointer(next?.from === "body" ? body : items.at(-1), next?.pointer)
  const moved = typeof cursor === "string" && cursor !== "" && cursor !== query[parameter]
  return moved && (flag === true || more === undefined) ? { ...query, [parameter]: cursor } : null
}
