import { random } from "#crypto"
import type { Contract, CredentialRule } from "../contract.js"
import { hex } from "../crypto/encoding.js"
import { ConfigurationError } from "../errors.js"
import { sample } from "./sample.js"

/**
 * One credential for each createClient option of a contract: the given one, or a random test credential that has the
 * form the contract asks for.
 * @throws ConfigurationError for a given one that the contract does not know, or when none can be made up
 */
export function testCredentials(contract: Contract, given: Readonly<Record<string, string>>): Record<string, string> {
  const rules = Object.values(contract.schemes).flatMap((scheme) =>
    scheme.kind === "signed-url" ? [] : (Object.values(scheme.credentials) as CredentialRule[]),
  )
  const options = [...new Set(rules.map(({ option }) => option))]
  for (const [option, value] of Object.entries(given)) {
    if (!options.includes(option))
      throw new ConfigurationError(`${contract.title} has no credential ${option}. It knows ${options.join(", ")}.`, {
        option,
      })
    if (typeof value !== "string" || value === "")
      throw new ConfigurationError(`The mock's ${option} must be a string.`, { option })
  }
  return Object.fromEntries(
    options.map((option) => [option, given[option] ?? madeUp(rules.filter((rule) => rule.option === option))]),
  )
}

const attempts = 100

function madeUp(rules: readonly CredentialRule[]): string {
  const { option } = rules[0]!
  const form =
    rules.find(({ pattern }) => pattern)?.pattern ?? rules.find(({ test }) => test)?.test ?? `^test_${option}_$`
  for (let attempt = 0; attempt < attempts; attempt++) {
    const start = sample(form)
    const found = [start + hex(random(16)), start].find((value) => rules.every((rule) => fits(rule, value)))
    if (found !== undefined) return found
  }
  throw new ConfigurationError(
    `No test credential for ${option} could be made up after ${form}. Give one: startMock(contract, { credentials: { ${option} } }).`,
    { option },
  )
}

function fits({ pattern, test, live, refuse = [] }: CredentialRule, value: string): boolean {
  const matches = (expression: string | undefined) => expression !== undefined && new RegExp(expression).test(value)
  return (
    /^[\x21-\x7e]+$/.test(value) &&
    (pattern === undefined || matches(pattern)) &&
    (test === undefined || matches(test)) &&
    !matches(live) &&
    !refuse.some((refused) => matches(refused.pattern))
  )
}
