import * as paysmith from "paysmith"
import type { Mock } from "paysmith/testing"
import { startMock } from "paysmith/testing"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { operationsOf } from "../src/generate/document.js"
import type { Driver } from "./contracts/driver.js"
import { credentialHeader, driver, withClientCredentials } from "./contracts/driver.js"
import { exampleCalls, responseExamples } from "./contracts/examples.js"
import { problem } from "./contracts/exchange.js"
import { mutation, withoutCredential } from "./contracts/invalid-request.js"
import { registeredApis } from "./contracts/registry.js"
import { validator } from "./contracts/validator.js"

const errorClasses: Record<number, new (...given: never) => paysmith.ApiError> = {
  400: paysmith.BadRequestError,
  401: paysmith.AuthenticationError,
  402: paysmith.PaymentRequiredError,
  403: paysmith.PermissionError,
  404: paysmith.NotFoundError,
  409: paysmith.ConflictError,
  422: paysmith.UnprocessableError,
  429: paysmith.RateLimitError,
}

describe.each(await registeredApis())("$id", (api) => {
  const { document, module } = api
  const { contract } = module
  const validate = validator(document)
  let mock: Mock
  let server: Driver

  beforeAll(async () => {
    mock = await startMock(contract)
    server = driver(api, mock.url, mock.credentials)
  }, 30_000)
  afterAll(() => mock.close())

  const operations = operationsOf(document).map((placed) => {
    const operation = contract.operations[placed.operation.operationId]!
    const { responses } = placed.operation
    const errors = Object.keys(responses).filter((status) => !status.startsWith("2"))
    return {
      id: operation.id,
      placed,
      operation,
      security: operation.security ?? contract.security,
      errors: errors.map((status) => ({
        status: Number(status),
        examples: responseExamples(document, responses[status]!),
      })),
    }
  })
  type Tested = (typeof operations)[number]

  const calls = (tested: Tested) =>
    exampleCalls(document, tested.placed).map((call) => withClientCredentials(contract, tested, call, mock.credentials))

  test.each(operations)("$id takes each of its examples and answers as its contract says", async (tested) => {
    for (const call of calls(tested)) {
      const before = server.exchanges.length
      const answer = await server.invoke(tested, call)
      const passed = server.exchanges.slice(before)
      expect(passed.map((exchange) => problem(document, validate, exchange)).filter(Boolean)).toEqual([])
      const { body, request } = passed.at(-1)!
      expect(answer).toEqual(body)
      if (tested.operation.hidden) continue
      const expected = credentialHeader(contract, tested.security[0], mock.credentials, server.exchanges)
      expect(request.headers["authorization"]).toEqual(
        expected instanceof RegExp ? expect.stringMatching(expected) : expected,
      )
    }
  })

  test.each(operations)("$id refuses an invalid request", async (tested) => {
    const { placed, security, errors } = tested
    const call = calls(tested).at(-1)!
    await server.invoke(tested, call)
    const { request } = server.exchanges.at(-1)!
    const fault = mutation({ document, placed, validate, call }, security.length === 0)
    if (fault === undefined) {
      expect(await server.replay({ ...request, ...withoutCredential(document, request) })).toMatchObject({
        status: 401,
      })
      return
    }
    const before = server.exchanges.length
    await server.invoke(tested, call, {}, fault).catch(() => undefined)
    const { status, headers } = server.exchanges.slice(before).at(-1)!
    const expected = fault.status ?? [422, 400].find((status) => errors.some((error) => error.status === status))
    expect({ fault: fault.what, status, hasViolations: headers.has("sl-violations") }).toEqual({
      fault: fault.what,
      status: expected,
      hasViolations: fault.status === undefined,
    })
  })

  test.each(operations.filter(({ security }) => security.length > 0))(
    "$id answers 401 without credentials",
    async (tested) => {
      await server.invoke(tested, calls(tested)[0]!)
      const { request } = server.exchanges.at(-1)!
      const { status, body } = await server.replay({ ...request, ...withoutCredential(document, request) })
      expect(status).toBe(401)
      expect(tested.errors.find((error) => error.status === 401)?.examples).toContainEqual(body)
    },
  )

  const declared = (only: (tested: Tested) => boolean) =>
    operations
      .filter(only)
      .flatMap((tested) =>
        tested.errors.map(({ status, examples }) => ({ id: tested.id, status, example: examples[0], tested })),
      )

  test.each(declared(({ operation }) => !operation.hidden))(
    "$id throws its $status as a typed error, and result() returns it",
    async ({ tested, status, example }) => {
      const call = server.invoke(tested, calls(tested)[0]!, { Prefer: `code=${status}` }) as paysmith.Call<unknown>
      const thrown = await call.catch((error: unknown) => error)
      const isUnknown = tested.operation.movesMoney && status >= 500
      const error = isUnknown ? (thrown as Error).cause : thrown
      expect(error).toBeInstanceOf(errorClasses[status] ?? (status >= 500 ? paysmith.ServerError : paysmith.ApiError))
      expect({ status: (error as paysmith.ApiError).status, body: (error as paysmith.ApiError).body }).toEqual({
        status,
        body: example,
      })
      if (isUnknown) {
        expect(thrown).toBeInstanceOf(paysmith.UnknownOutcomeError)
        await expect(paysmith.result(call)).rejects.toBeInstanceOf(paysmith.UnknownOutcomeError)
        return
      }
      const returned = await paysmith.result(call)
      if (returned.ok) throw new Error("It succeeded.")
      expect(returned.response.status).toBe(status)
      expect({ status: returned.error.status, body: returned.error.body }).toEqual({ status, body: example })
    },
  )

  test.each(declared(({ operation }) => operation.hidden === true))(
    "$id answers its $status",
    async ({ tested, status, example }) => {
      await server.invoke(tested, calls(tested)[0]!, { Prefer: `code=${status}` })
      expect(server.exchanges.at(-1)).toMatchObject({ status, body: example })
    },
  )
})
