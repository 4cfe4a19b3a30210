import type { Contract, CredentialRule } from "../contract.js"
import { header, key, literal } from "./source-text.js"

/** The text of `operations.ts`: the contract as data, a line for each operation. */
export function operationsFile(contract: Contract, runtime: string): string {
  const { operations, ...rest } = contract
  return [
    header(contract.id),
    `import type { Contract } from "${runtime}"`,
    "",
    `/** The contract of ${contract.title}, as the client reads it. */`,
    `export const contract: Contract<${credentialsType(contract)}> = {`,
    ...Object.entries(rest).map(([name, value]) => `  ${name}: ${literal(value)},`),
    "  operations: {",
    ...Object.values(operations).map((operation) => `    ${literal(operation.id)}: ${literal(operation)},`),
    "  },",
    "}",
    "",
  ].join("\n")
}

/** `{ clientId: string; clientSecret: string }`: the options that carry credentials. */
function credentialsType({ schemes }: Contract): string {
  const rules = Object.values(schemes).flatMap((scheme) =>
    scheme.kind === "signed-url" ? [] : Object.values(scheme.credentials),
  )
  const options = [...new Set(rules.map(({ option }: CredentialRule) => option))]
  return options.length === 0
    ? "Record<never, string>"
    : `{ ${options.map((option) => `${key(option)}: string`).join("; ")} }`
}
