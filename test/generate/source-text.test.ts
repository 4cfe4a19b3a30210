import { readdirSync, readFileSync } from "node:fs"
import * as ts from "typescript"
import { describe, expect, test } from "vitest"
import { docComment, isIdentifier, literal, pascalCase, withoutComments } from "../../src/generate/source-text.js"

describe("a doc comment", () => {
  test("of one short paragraph stands on one line", () => {
    expect(docComment(["A cup.", undefined, "  "])).toBe("/** A cup. */\n")
  })

  test("of more is wrapped, with an empty line between paragraphs and none between the items of a list", () => {
    expect(docComment(["A cup.", `- ${"word ".repeat(30)}`, "- Hot."], "  ")).toBe(
      [
        "  /**",
        "   * A cup.",
        "   *",
        `   * - ${"word ".repeat(22).trim()}`,
        `   *   ${"word ".repeat(8).trim()}`,
        "   * - Hot.",
        "   */",
        "",
      ].join("\n"),
    )
  })

  test("of nothing is nothing", () => {
    expect(docComment([undefined, ""])).toBe("")
  })

  test.each(["*/", "**/", "a*/b", "*/*/", "/*/"])("cannot be ended by %s", (text) => {
    const source = `${docComment([text])}export type A = 1\n`
    expect(withoutComments(source)).toBe("\nexport type A = 1\n")
  })
})

test("a value is written as TypeScript, with quotes only where they are needed", () => {
  const value = { id: 'a"\n\u2028', "x-y": [1, null, true, {}], nested: { deep: [] } }
  const text = literal(value)
  expect(text).toContain(`"x-y": [1, null, true, {}], nested: { deep: [] }`)
  expect(JSON.parse(text.replace("id:", '"id":').replace("nested:", '"nested":').replace("deep:", '"deep":'))).toEqual(
    value,
  )
})

test("names become identifiers of types", () => {
  expect(["paymentLinks.create", "order.amount_paid-updated", "accessToken"].map(pascalCase)).toEqual([
    "PaymentLinksCreate",
    "OrderAmountPaidUpdated",
    "AccessToken",
  ])
  expect(["a", "$b_1", "1a", "a-b", ""].map(isIdentifier)).toEqual([true, true, false, false, false])
})

const generated = new URL("../../generated/", import.meta.url)
const modules = readdirSync(generated).flatMap((api) =>
  ["client.ts", "operations.ts", "types.ts", "webhooks.ts"].map((file) => `${api}/${file}`),
)

test.each(modules)("generated/%s is well-formed to its last comment", (path) => {
  const text = readFileSync(new URL(path, generated), "utf8")
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
  expect((source as unknown as { parseDiagnostics: ts.Diagnostic[] }).parseDiagnostics).toEqual([])
  expect(withoutComments(text)).not.toMatch(/\*\/|\/\*\*/)
  const kinds = new Set(source.statements.map(({ kind }) => ts.SyntaxKind[kind]))
  for (const kind of ["ExpressionStatement", "ClassDeclaration", "EnumDeclaration"]) expect(kinds).not.toContain(kind)
})

test.each(modules.filter((path) => path.endsWith("client.ts")))(
  "each method of generated/%s has a comment of words",
  (path) => {
    const source = ts.createSourceFile(
      path,
      readFileSync(new URL(path, generated), "utf8"),
      ts.ScriptTarget.ES2022,
      true,
    )
    const client = source.statements.find(
      (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === "Client",
    )
    const methods: ts.MethodSignature[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isMethodSignature(node)) methods.push(node)
      ts.forEachChild(node, visit)
    }
    visit(client!)
    expect(methods.length).toBeGreaterThan(0)
    for (const method of methods) {
      const [comment] = ts.getJSDocCommentsAndTags(method)
      expect(String(comment && ts.isJSDoc(comment) ? comment.comment : "")).toMatch(/^[A-Z`][^]+\./)
    }
  },
)
