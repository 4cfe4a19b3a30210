import type { Document } from "./document.js"
import { header } from "./source-text.js"

/** The text of `types.ts`: what openapi-typescript makes of a bundled document, open enums kept open. */
export async function typesFile(id: string, document: Document): Promise<string> {
  const { default: openapiTS, astToString } = await import("openapi-typescript")
  const { default: ts } = await import("typescript")
  const string = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword)
  const anyOther = ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([string, ts.factory.createTypeLiteralNode([])]),
  )
  const nodes = await openapiTS(structuredClone(document) as never, {
    defaultNonNullable: false,
    silent: true,
    transform(schema) {
      const known = (schema as Record<string, unknown>)["x-extensible-enum"] as (string | number)[] | undefined
      if (known === undefined) return undefined
      const literals = known.map((value) =>
        ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(String(value))),
      )
      const union = [...literals, anyOther]
      const nullable = Array.isArray(schema.type) && schema.type.includes("null")
      return ts.factory.createUnionTypeNode(
        nullable ? [...union, ts.factory.createLiteralTypeNode(ts.factory.createNull())] : union,
      )
    },
  })
  return `${header(id)}\n${astToString(nodes)}`
}
