import { callArguments } from "./arguments.js"
import type { Call, CallInput, CallState } from "./call.js"
import { asCall, startCall } from "./call.js"
import type { Connection } from "../connection.js"
import type { Operation } from "../contract.js"
import { fillBody } from "./fill.js"
import type { Page } from "../pagination.js"
import { asPage, checkPage, iterable } from "../pagination.js"
import type { Read } from "../outcome/reconcile.js"

/** Calls an operation with the arguments of its method. Whatever is wrong with them rejects the call. */
export function invoke(connection: Connection, operation: Operation, given: readonly unknown[]): Call<unknown> {
  let first: CallState | undefined
  const start = async () => {
    const startedAt = connection.clock.now()
    const { input, options } = callArguments(operation, given)
    connection.authenticators.of(operation)
    const filling = fillBody(operation, input.body, options, connection)
    const filled = filling instanceof Promise ? await filling : filling
    const { pagination } = operation
    const send = async (query: CallInput["query"], now: number) => {
      const call = startCall(operation, options, { ...input, body: filled, query }, now)
      first ??= call
      const data = await exchange(connection, call)
      if (pagination) checkPage(call, pagination)
      return { call, data }
    }
    const { call, data } = await send(input.query, startedAt)
    const following = async (query: CallInput["query"]) => (await send(query, connection.clock.now())).call
    return pagination ? asPage(call, pagination, following) : data
  }
  const call = asCall(start(), () => first)
  return operation.pagination ? iterable(call as Call<Page<object>>, operation.pagination) : call
}

/** Sends a call and gives its answer's data. */
async function exchange(connection: Connection, call: CallState): Promise<unknown> {
  const { data } = await connection.exchange(call)
  const { status } = call.answer!
  if (status >= 200 && status < 300) return data
  throw connection.error(call, call.answer!)
}

/** Reads operations by name, for finding out what became of a call. */
export function reader(connection: Connection): Read {
  return async function* (id, path, query, items) {
    const operation = connection.contract.operations[id]!
    const payload = operation.query === undefined ? [] : [query]
    const call = invoke(connection, operation, [...Object.values(path), ...payload])
    if (items === undefined) yield await call
    else yield* call as unknown as AsyncIterable<unknown>
  }
}
