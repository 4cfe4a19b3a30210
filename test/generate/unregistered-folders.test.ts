import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { expect, test } from "vitest"
import { unregisteredFolders } from "../../scripts/unregistered-folders.js"
import { project } from "./project.js"

test("a project whose contracts are all in the registry has no unregistered folder, generated or not", async () => {
  const { folder, options } = await project({ coffee: [], tea: [] })
  expect(await unregisteredFolders(options.config)).toEqual([])

  await mkdir(join(folder, "generated/coffee"), { recursive: true })
  expect(await unregisteredFolders(options.config)).toEqual([])
})

test("a contract that is not in the registry is named with what to do, a folder without a contract is not", async () => {
  const { folder, options } = await project({ coffee: [] })
  await mkdir(join(folder, "specs/shop"))
  await mkdir(join(folder, "specs/rules"))
  await writeFile(join(folder, "specs/shop/openapi.yaml"), "openapi: 3.1.0\n")
  expect(await unregisteredFolders(options.config)).toEqual(["specs/shop is not in redocly.yaml: add it under apis:."])
})

test("a folder of generated files that no API writes is named with what to do", async () => {
  const { folder, options } = await project({ coffee: [] })
  for (const id of ["coffee", "shop"]) await mkdir(join(folder, "generated", id), { recursive: true })
  expect(await unregisteredFolders(options.config)).toEqual([
    "generated/shop is written by no API of redocly.yaml: add the API under apis:, or delete it.",
  ])
})
