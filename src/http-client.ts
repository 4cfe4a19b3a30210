import { pathCallArguments } from "./call/arguments.js"
import type { CallOptions } from "./call/call.js"
import { startCall } from "./call/call.js"
import type { Connection } from "./connection.js"
import { fillBody } from "./call/fill.js"
import { operationAt } from "./http.js"

type Verb = "GET" | "POST" | "PUT" | "PATCH" | "DELETE"

/** Whether all properties of a type may be left out. */
type AllOptional<T> = Record<string, never> extends T ? true : false

type Parameters<Op> = Op extends { parameters: infer P } ? Pick<P, Extract<keyof P, "path" | "query">> : unknown
type Params<P> = AllOptional<P> extends true ? { params?: P } : { params: P }

type BodyOf<Op> = Op extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Op extends { requestBody?: { content: infer Content } }
    ? { body?: Content[keyof Content] }
    : unknown

type Init<Op> = BodyOf<Op> & Params<Parameters<Op>> & Omit<CallOptions, "query">

type Answers<Op> = Op extends { responses: infer R } ? R : never
type JsonOf<Answer> = Answer extends { content: infer Content } ? Content[keyof Content] : undefined
type Ok = 200 | 201 | 202 | 203 | 204
type DataOf<Op> = { [Status in keyof Answers<Op> & Ok]: JsonOf<Answers<Op>[Status]> }[keyof Answers<Op> & Ok]
type FailureOf<Op> = { [Status in Exclude<keyof Answers<Op>, Ok>]: JsonOf<Answers<Op>[Status]> }[Exclude<
  keyof Answers<Op>,
  Ok
>]

/** How a path call ended. Test `response.ok`: an error body may be empty. */
export type HttpOutcome<Data, Failure> =
  { data: Data; error?: never; response: Response } | { data?: never; error: Failure; response: Response }

/** The contract by its paths, for who prefers them to methods. HTTP errors are values, everything else is thrown. */
export type HttpClient<Paths> = {
  [V in Verb]: <
    Path extends {
      [P in keyof Paths]: Lowercase<V> extends keyof Paths[P]
        ? Paths[P][Lowercase<V>] extends object
          ? P
          : never
        : never
    }[keyof Paths],
  >(
    path: Path,
    ...init: Lowercase<V> extends keyof Paths[Path]
      ? AllOptional<Init<Paths[Path][Lowercase<V>]>> extends true
        ? [init?: Init<Paths[Path][Lowercase<V>]>]
        : [init: Init<Paths[Path][Lowercase<V>]>]
      : never
  ) => Promise<
    Lowercase<V> extends keyof Paths[Path]
      ? HttpOutcome<DataOf<Paths[Path][Lowercase<V>]>, FailureOf<Paths[Path][Lowercase<V>]>>
      : never
  >
}

/** The verbs of `client.http`, on the same pipeline as the methods. */
export function httpClient(connection: Connection): HttpClient<never> {
  const { contract, authenticators, clock, exchange } = connection
  const verb = (method: Verb) => async (path: string, given?: unknown) => {
    const startedAt = clock.now()
    const operation = operationAt(Object.values(contract.operations), method, path)
    const { input, options } = pathCallArguments(operation, given)
    authenticators.of(operation)
    const filling = fillBody(operation, input.body, options, connection)
    const body = filling instanceof Promise ? await filling : filling
    const call = startCall(operation, options, { ...input, body }, startedAt)
    const outcome = await exchange(call)
    return { ...outcome, response: call.answer!.response }
  }
  const verbs: readonly Verb[] = ["GET", "POST", "PUT", "PATCH", "DELETE"]
  return Object.fromEntries(verbs.map((name) => [name, verb(name)])) as unknown as HttpClient<never>
}
