import { readFile, writeFile } from "node:fs/promises"
import { basename, dirname, join, relative } from "node:path"
import { expect, test } from "vitest"
import { check, generate, write } from "../../src/generate/generate.js"
import { project } from "./project.js"

test("a second run gives the same bytes, and a stale file is named with the command that mends it", async () => {
  const { folder, options } = await project({ coffee: [] })
  const files = await generate(options)
  expect(await write(files)).toEqual([...files.keys()])

  const again = await generate(options)
  expect([...again]).toEqual([...files])
  await expect(check(again)).resolves.toBeUndefined()
  expect(await write(again)).toEqual([])

  const stale = join(folder, "generated/coffee/client.ts")
  await writeFile(stale, `${await readFile(stale, "utf8")}// edited\n`)
  await expect(check(again)).rejects.toMatchObject({
    name: "GenerationError",
    message: `Not what the contracts say: ${relative(process.cwd(), stale)}. Run npm run generate and commit the result.`,
  })
}, 30_000)

test("every fault of every contract is reported with file, line and what to do", async () => {
  const { options } = await project({
    duplicate: [["operationId: orders.get", "operationId: orders.create"]],
    name: [["operationId: orders.get", "operationId: orders.get-it"]],
    extension: [["summary: Read an order", "x-colour: red"]],
    reference: [["schemas/ErrorBody", "schemas/Nowhere"]],
  })
  const { name, message } = await failure(generate(options))

  expect(name).toBe("GenerationError")
  const faults = await Promise.all(message.split("\n").map(readPlace))
  expect(faults.find(({ api }) => api === "duplicate")).toEqual({
    api: "duplicate",
    source: "operationId: orders.create",
    told: "Every operation must have a unique `operationId`. (operation-operationId-unique)",
  })
  expect(faults.find(({ api }) => api === "name")).toMatchObject({
    source: "operationId: orders.get-it",
    told: expect.stringContaining("Write for example orders.get in place of orders.get-it."),
  })
  expect(faults.find(({ api }) => api === "extension")).toMatchObject({
    source: "x-colour: red",
    told: expect.stringContaining("Unknown extension x-colour. Use one of"),
  })
  expect(faults.find(({ api }) => api === "reference")).toMatchObject({
    source: expect.stringContaining("schemas/Nowhere"),
    told: expect.stringContaining("Can't resolve $ref"),
  })
}, 30_000)

test("what the linter lets pass and no client can be made of is reported with file and line too", async () => {
  const { options } = await project({ coffee: [["ErrorBody", "OrdersGetError"]] })
  const { name, message } = await failure(generate(options))

  expect(name).toBe("GenerationError")
  expect(await readPlace(message)).toEqual({
    api: "coffee",
    source: "operationId: orders.get",
    told: "OrdersGetError and orders.get both become a type OrdersGetError. Rename one of them.",
  })
}, 30_000)

test("a registry that is not there is named", async () => {
  const config = join("nowhere", "redocly.yaml")
  await expect(generate({ config, runtime: "paysmith", packageName: "shop" })).rejects.toMatchObject({
    name: "GenerationError",
    message: expect.stringContaining(`${config} cannot be read.`),
  })
})

async function failure(promise: Promise<unknown>): Promise<Error> {
  return promise.then(
    () => expect.unreachable("It was generated."),
    (error: Error) => error,
  )
}

/** What a message says, and the line of the contract that it points at. */
async function readPlace(message: string): Promise<{ api: string; source: string; told: string }> {
  const [, file = "", line, told = ""] = /^(.+?):(\d+)(?::\d+)? (.*)$/.exec(message) ?? []
  const source = (await readFile(file, "utf8")).split("\n")[Number(line) - 1]!
  return { api: basename(dirname(file)), source: source.trim(), told }
}
