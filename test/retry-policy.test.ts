import * as paysafer from "paysmith/paysafer"
import { expect, test } from "vitest"
import { retryPolicy } from "../src/retry-policy.js"
import { answeringFetch, rejection } from "./answering-fetch.js"
import { impatientClock } from "./fixtures/impatient-clock.js"

const standard = { limit: 2, initial: 500, maximum: 8000, budget: 20, trustInferred: false }

test.each([
  [undefined, standard],
  [{ limit: undefined, budget: undefined, trustInferred: undefined }, standard],
  [
    { limit: 5, initial: undefined },
    { ...standard, limit: 5 },
  ],
  [false, { ...standard, limit: 0 }],
] as const)("retry: %j", (given, policy) => expect(retryPolicy(given as never)).toEqual(policy))

test.each([
  [{ limit: undefined }, {}],
  [{ budget: undefined }, {}],
  [{}, { retry: { limit: undefined, initial: undefined } }],
])("an undefined part of a policy is the default: client %j, call %j", async (client, call) => {
  const fetch = answeringFetch(Response.json({}, { status: 503 }))
  const options = { apiKey: "sk_test_1", clock: impatientClock(), fetch, retry: client as never }
  await rejection(paysafer.createClient(options).payments.get("a", call as never))
  expect(fetch).toHaveBeenCalledTimes(3)
})
