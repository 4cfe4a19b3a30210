import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import type { Validators } from "paysmith"
import { describe, expect, test } from "vitest"
import type { Document, PlacedOperation } from "../../src/generate/document.js"
import { operationsOf, resolve } from "../../src/generate/document.js"
import { validatorsFile } from "../../src/generate/validators-file.js"
import { problemsOf } from "../../src/validation/problems.js"
import { unknownParts } from "../../src/validation/unknown-parts.js"
import { exampleCalls, responseExamples } from "../contracts/examples.js"
import { registeredApis } from "../contracts/registry.js"
import { validator } from "../contracts/validator.js"

const apis = await registeredApis()
const fileOf = (id: string) => new URL(`../../generated/${id}/validators.js`, import.meta.url)

describe.each(apis)("the validators of $id", async ({ id, document }) => {
  const validators = (await import(fileOf(id).href)) as Validators
  const operations = operationsOf(document).map((placed) => ({ placed, name: placed.operation.operationId }))
  const webhooks = Object.entries(document.webhooks ?? {}).map(([type, { post }]) => ({ type, post: post! }))

  test.each(operations)("let the request examples of $name pass", ({ placed, name }) => {
    const { parameters, body } = validators.operations[name]!
    for (const { path, query, body: given } of exampleCalls(document, placed)) {
      expect(parameters ? problemsOf(parameters, { path, query }) : []).toEqual([])
      expect(body ? problemsOf(body, given) : []).toEqual([])
      expect(body === undefined).toBe(placed.operation.requestBody === undefined)
    }
  })

  test.each(operations)("know all of the answer examples of $name", ({ placed, name }) => {
    for (const { status, example } of answers(document, placed)) {
      const [validate, shape] = validators.operations[name]!.answers![status]!
      expect(problemsOf(validate, example)).toEqual([])
      expect(unknownParts(validators.shapes, shape, example)).toEqual([])
    }
  })

  test.each(webhooks)("know all of the examples of the webhook $type", ({ type, post }) => {
    const [validate, shape] = validators.webhooks[type]!
    const examples = responseExamples(document, post.requestBody!)
    expect(examples).not.toEqual([])
    for (const example of examples) {
      expect(problemsOf(validate, example)).toEqual([])
      expect(unknownParts(validators.shapes, shape, example)).toEqual([])
    }
  })

  test("say of broken examples what an independent validator says", () => {
    const independent = validator(document)
    const disagreements = operations.flatMap(({ placed, name }) => {
      const at = ["paths", placed.path, placed.method.toLowerCase()]
      const [media = ""] = Object.keys(placed.operation.requestBody?.content ?? {})
      const requests = exampleCalls(document, placed).flatMap(({ body }) =>
        body === undefined
          ? []
          : [
              {
                place: [...at, "requestBody", "content", media, "schema"],
                validate: validators.operations[name]!.body!,
                example: body,
              },
            ],
      )
      const responses = answers(document, placed).map(({ status, example }) => ({
        place: [...at, "responses", status, "content", "application/json", "schema"],
        validate: validators.operations[name]!.answers![status]![0],
        example,
      }))
      return [...requests, ...responses].flatMap(({ place, validate, example }) =>
        broken(example).filter(
          (value) => (independent(place, value) === undefined) !== (problemsOf(validate, value).length === 0),
        ),
      )
    })
    expect(disagreements).toEqual([])
  })

  test("are the same bytes each time, without imports, and make no code at run time", async () => {
    const text = await validatorsFile(id, document)
    expect(await validatorsFile(id, document)).toBe(text)
    expect(readFileSync(fileOf(id), "utf8")).toBe(text)
    expect(text).not.toMatch(/\bimport\b|\brequire\b|\beval\b|\bFunction\b/)
  })
})

test("validators work where code from strings is forbidden", () => {
  const program = apis.map(
    ({ id }) => `
    const { operations } = await import(${JSON.stringify(fileOf(id).href)})
    for (const { body, parameters } of Object.values(operations)) for (const check of [body, parameters]) if (check) console.log(check(17))`,
  )
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      "--disallow-code-generation-from-strings",
      "--input-type=module",
      "-e",
      `${program.map((part) => `{${part}}`).join("\n")}`,
    ],
    { encoding: "utf8" },
  )
  expect(stderr).toBe("")
  expect(new Set(stdout.trim().split("\n"))).toEqual(new Set(["false"]))
})

describe("schemas of all kinds", () => {
  test("a schema that several operations use is compiled once", async () => {
    const text = await validatorsFile("shop", shop({ $ref: "#/components/schemas/Node" }, 3))
    expect(text.match(/missingProperty:`only_in_node`/g)).toHaveLength(1)
  })

  test("a schema may refer to itself", async () => {
    const node = { only_in_node: 1, children: [{ only_in_node: 2, children: [{}], other: 1 }] }
    expect(await problems({ $ref: "#/components/schemas/Node" }, node)).toEqual([
      { pointer: "/children/0/children/0/only_in_node", message: "is missing" },
    ])
  })

  test("a property that is forbidden is named", async () => {
    const schema = { type: "object", properties: { bank: false, card: true } }
    expect(await problems(schema, { card: 1 })).toEqual([])
    expect(await problems(schema, { bank: 1 })).toEqual([{ pointer: "/bank", message: "must be left out here" }])
  })

  test.each([
    [{ type: "integer", format: "int32" }, 2 ** 40, "must be a valid int32"],
    [{ type: "string", format: "date" }, "yesterday", "must be a valid date"],
    [{ type: "string", format: "email" }, "nobody", "must be a valid email"],
    [{ type: "string", format: "of-our-own" }, "anything", undefined],
    [{ type: "string", minLength: 2 }, "\u{1F600}", "must have at least 2 characters"],
    [{ type: "string", maxLength: 1 }, "\u{1F600}", undefined],
    [{ type: ["string", "null"] }, 5, "must be a string, not a number"],
    [{ type: ["string", "integer"] }, true, "must be a string or an integer, not a boolean"],
    [{ anyOf: [{ type: "string" }, { type: "integer" }] }, null, "must be a string or an integer, not null"],
    [
      { oneOf: [{ type: "integer" }, { type: "number", minimum: 5 }] },
      7,
      "fits several alternatives of which only one may hold",
    ],
    [{ enum: ["a", 1, null] }, "b", 'must be one of "a", 1, null'],
    [{ const: { a: 1 } }, { a: 2 }, 'must be {"a":1}'],
    [{ type: "array", items: {}, uniqueItems: true, maxItems: 1 }, [1], undefined],
    [{ type: "array", uniqueItems: true }, [{ a: 1 }, { a: 1 }], "must not have an entry twice"],
    [{ type: "number", exclusiveMinimum: 0 }, 0, "must be more than 0"],
    [{ type: "number", multipleOf: 5 }, 7, "must be a multiple of 5"],
    [{ type: "object", minProperties: 1 }, {}, "must have at least 1 field"],
    [{ not: { type: "string" } }, "x", "does not fit (not)"],
    [{ if: { type: "string" }, then: { maxLength: 1 } }, "xx", "must have at most 1 character"],
  ])("%j of %j: %s", async (schema, value, message) => {
    expect(await problems(schema, value)).toEqual(message === undefined ? [] : [{ pointer: "", message }])
  })

  test("of alternatives, what is wrong with the closest is said", async () => {
    const kind = (value: string, ...required: string[]) => ({
      type: "object",
      required: ["kind", ...required],
      properties: {
        kind: { type: "string", const: value },
        inner: { anyOf: [{ type: "null" }, { type: "object", required: ["deep"] }] },
      },
    })
    const schema = {
      allOf: [
        { type: "object", required: ["id"] },
        { oneOf: [kind("card", "number", "cvc", "inner"), kind("bank", "iban")] },
      ],
    }
    expect(await problems(schema, { kind: "card", inner: {} })).toEqual([
      { pointer: "/id", message: "is missing" },
      { pointer: "/number", message: "is missing" },
      { pointer: "/cvc", message: "is missing" },
      { pointer: "/inner/deep", message: "is missing" },
    ])
    expect(await problems(schema, { id: 1, kind: "bank" })).toEqual([{ pointer: "/iban", message: "is missing" }])
    expect(await problems(schema, { id: 1, kind: "bank", iban: 1 })).toEqual([])
  })

  test("the fields of all branches of a schema are known, maps take any", async () => {
    const validators = await load({
      allOf: [
        {
          type: "object",
          properties: {
            id: {},
            tags: { type: "object", additionalProperties: { type: "object", properties: { a: {} } } },
          },
        },
        {
          anyOf: [
            { type: "object", properties: { card: {} } },
            { type: "object", properties: { state: { type: "string", "x-extensible-enum": ["on"] } } },
          ],
        },
      ],
    })
    const value = { id: { any: 1 }, card: 1, tags: { one: { a: 1 }, two: { b: 1 } }, state: "off", extra: 1 }
    expect(unknownParts(validators.shapes, validators.webhooks["note"]![1], value)).toEqual([
      { pointer: "/tags/two/b", message: "is no field of the contract" },
      { pointer: "/state", message: "has a value that the contract does not list (on)" },
      { pointer: "/extra", message: "is no field of the contract" },
    ])
  })

  test("a pattern that is no regular expression names the contract", async () => {
    await expect(validatorsFile("shop", shop({ type: "string", pattern: "(" }, 1))).rejects.toThrow(
      /^The schemas of shop cannot be made into validators: .*regular expression/,
    )
  })
})

function answers(document: Document, { operation }: PlacedOperation): { status: string; example: unknown }[] {
  return Object.entries(operation.responses).flatMap(([status, response]) =>
    status.startsWith("2")
      ? responseExamples(document, resolve(document, response)).map((example) => ({ status, example }))
      : [],
  )
}

/** Copies of a value with one thing in it left out, added or replaced. */
function broken(value: unknown): unknown[] {
  const replaced = [null, true, 1.5, -1, "", "not valid!", [], {}, [{}], "x".repeat(3000)]
  if (typeof value !== "object" || value === null) return replaced
  if (Array.isArray(value)) return [...replaced, ...broken(value[0]).map((entry) => [entry])]
  const entries = Object.entries(value)
  const shortened = entries.map(([left]) => Object.fromEntries(entries.filter(([name]) => name !== left)))
  const changed = entries.flatMap(([name, entry]) => broken(entry).map((other) => ({ ...value, [name]: other })))
  return [...replaced, ...shortened, ...changed, { ...value, not_in_the_contract: 1 }]
}

const node = {
  type: "object",
  required: ["only_in_node"],
  properties: { children: { type: "array", items: { $ref: "#/components/schemas/Node" } } },
}

/** A contract that takes a schema in some requests and in a webhook. */
function shop(schema: object, operations: number): Document {
  const requestBody = { content: { "application/json": { schema } } }
  const paths = Array.from({ length: operations }, (_, at) => [
    `/${at}`,
    { post: { operationId: `things.make${at}`, requestBody, responses: {} } },
  ])
  return {
    info: { title: "Shop", version: "1" },
    paths: Object.fromEntries(paths),
    webhooks: { note: { post: { operationId: "webhook.note", requestBody, responses: {} } } },
    components: { schemas: { Node: node } },
  } as unknown as Document
}

async function load(schema: object): Promise<Validators> {
  const text = await validatorsFile("shop", shop(schema, 1))
  return (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as Validators
}

async function problems(schema: object, value: unknown): Promise<object[]> {
  const { webhooks } = await load(schema)
  return problemsOf(webhooks["note"]![0], value)
}
