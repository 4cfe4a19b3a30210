import { _, type CodeKeywordDefinition, type KeywordCxt, Name } from "ajv"

/** The variable in which ajv's code counts. */
const errors = new Name("errors")

/**
 * `oneOf` and `anyOf` as ajv has them, except that the error tells how many of the errors before it belong to each
 * alternative: who reads them can keep those of the alternative that came closest.
 */
export function alternativesKeyword(keyword: "oneOf" | "anyOf"): CodeKeywordDefinition {
  return {
    keyword,
    schemaType: "array",
    trackErrors: true,
    error: { message: "", params: ({ params }) => _`{counts: ${params["counts"]}}` },
    code: (context) => check(context, keyword),
  }
}

function check(context: KeywordCxt, keyword: "oneOf" | "anyOf"): void {
  const { gen } = context
  const passing = gen.let("passing", 0)
  const counts = gen.const("counts", _`[]`)
  for (const index of (context.schema as unknown[]).keys()) {
    const before = gen.const("before", errors)
    const valid = gen.name("valid")
    const branch = context.subschema({ keyword, schemaProp: index, compositeRule: true }, valid)
    gen.code(_`${counts}.push(${errors} - ${before})`)
    gen.if(valid, () => {
      gen.code(_`${passing}++`)
      context.mergeEvaluated(branch, Name)
    })
  }
  context.setParams({ counts })
  const fits = keyword === "oneOf" ? _`${passing} === 1` : _`${passing} > 0`
  context.result(
    fits,
    () => context.reset(),
    () => context.error(true),
  )
}
