import type { Contract } from "../contract.js"
import type { Document } from "./document.js"
import { GenerationError } from "./generation-error.js"
import { docComment, header, key, literal } from "./source-text.js"
import type { DescribedEntry, OperationEntry, ValidatorTable } from "./validator-table.js"
import { validatorTable } from "./validator-table.js"

/**
 * The text of `validators.js`: what a contract's requests, success answers and webhooks have to be, as functions that
 * need nothing else and make no code at run time.
 * @throws GenerationError when a schema cannot be compiled
 */
export async function validatorsFile(id: string, document: Document): Promise<string> {
  const table = validatorTable(document)
  const [{ compileSchemas }, { selfContained }] = await Promise.all([
    import("./compile-schemas.js"),
    import("./self-contained.js"),
  ])
  const wanted = wantedSchemas(table)
  try {
    const code = await selfContained({
      table: tableModule(table, wanted),
      schemas: compileSchemas(table.schemas, wanted),
    })
    return `${header(id)}\n// @ts-nocheck\n${code}`
  } catch (cause) {
    throw new GenerationError(
      `The schemas of ${id} cannot be made into validators: ${cause instanceof Error ? cause.message : cause}`,
    )
  }
}

/** The text of `validators.d.ts`. */
export function validatorTypesFile({ id, title }: Contract, runtime: string): string {
  return [
    header(id),
    `import type { Validators } from "${runtime}"`,
    "",
    `${docComment([`The validators of ${title}, by operation. Loaded when the option validate is used.`])}export declare const operations: Validators["operations"]`,
    `export declare const webhooks: Validators["webhooks"]`,
    `export declare const shapes: Validators["shapes"]`,
    "",
  ].join("\n")
}

function wantedSchemas({ operations, webhooks }: ValidatorTable): string[] {
  const names = Object.values(operations).flatMap(({ parameters = [], body = [], answers = {} }) =>
    [parameters, body, Object.values(answers).map(([name]) => name)].flat(),
  )
  return [...new Set([...names, ...Object.values(webhooks).map(([name]) => name)])]
}

function tableModule({ operations, webhooks, shapes }: ValidatorTable, wanted: readonly string[]): string {
  return [
    `import { ${wanted.join(", ")} } from "schemas"`,
    `export const operations = ${object(operations, operationText)}`,
    `export const webhooks = ${object(webhooks, describedText)}`,
    `export const shapes = ${literal(shapes)}`,
  ].join("\n")
}

function operationText({ parameters, body, answers }: OperationEntry): string {
  const members = [
    parameters && `parameters: ${parameters}`,
    body && `body: ${body}`,
    answers && `answers: ${object(answers, describedText)}`,
  ]
  return `{ ${members.filter(Boolean).join(", ")} }`
}

function describedText([schema, shape]: DescribedEntry): string {
  return `[${schema}, ${shape}]`
}

function object<T>(entries: Readonly<Record<string, T>>, text: (entry: T) => string): string {
  return `{ ${Object.entries(entries)
    .map(([name, entry]) => `${key(name)}: ${text(entry)}`)
    .join(", ")} }`
}
