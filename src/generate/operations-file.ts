import type { Contract } from "../contract.js"
import { header, literal } from "./source-text.js"

/** The text of `operations.ts`: the contract as data, a line for each operation. */
export function operationsFile(contract: Contract, runtime: string): string {
  const { operations, ...rest } = contract
  return [
    header(contract.id),
    `import type { Contract } from "${runtime}"`,
    "",
    `/** The contract of ${contract.title}, as the client reads it. */`,
    "export const contract: Contract = {",
    ...Object.entries(rest).map(([name, value]) => `  ${name}: ${literal(value)},`),
    "  operations: {",
    ...Object.values(operations).map((operation) => `    ${literal(operation.id)}: ${literal(operation)},`),
    "  },",
    "}",
    "",
  ].join("\n")
}
