import { currencyOf } from "./currencies.js"
import { ConfigurationError } from "../errors.js"
import { safeInteger, toMinorUnits, wholeDigits } from "./money.js"

/** What a contract says about an amount: its `x-money`. */
export interface MoneyField {
  readonly unit: "minor" | "major" | "unknown"
  readonly encoding: "integer" | "digits" | "decimal" | "number" | "mixed"
}

const types: Readonly<Record<MoneyField["encoding"], readonly string[]>> = {
  integer: ["number"],
  digits: ["string"],
  decimal: ["string"],
  number: ["number"],
  mixed: ["string", "number"],
}

/**
 * Reads an amount as an API gives it.
 * @param value of the field
 * @param field the field's `x-money` in the contract
 * @param currency of ISO 4217
 * @param options `assume`: the unit, where the contract does not know it and you have it from the provider
 * @returns minor units
 * @throws ConfigurationError when the unit is unknown and not assumed, when `assume` contradicts the contract, when the
 * value is not of the field's encoding, and as {@link toMinorUnits}
 */
export function amountOf(
  value: unknown,
  field: MoneyField,
  currency: string,
  options: { readonly assume?: "minor" | "major" } = {},
): number {
  const unit = unitOf(field, options.assume)
  currencyOf(currency)
  const text = textOf(value, field.encoding)
  const amount = unit === "major" ? toMinorUnits(text, currency) : safeInteger(wholeDigits(text))
  // A double tells decimals of 15 digits apart, no more: 90071992547409.91 in JSON becomes 90071992547409.9.
  if (unit === "major" && typeof value === "number" && amount >= 1e15)
    refuse(
      "The amount has more digits than a number with decimals holds. Read it from the text of the answer.",
      "value",
    )
  return amount
}

function unitOf({ unit }: MoneyField, assume: unknown): "minor" | "major" {
  if (assume !== undefined && assume !== "minor" && assume !== "major")
    refuse('assume must be "minor" or "major".', "assume")
  if (unit === "unknown" && assume === undefined)
    refuse(
      'The contract does not know the unit of this amount. Ask the provider, then pass { assume: "minor" } or { assume: "major" }.',
      "assume",
    )
  if (unit === "unknown") return assume as "minor" | "major"
  if (unit !== "minor" && unit !== "major")
    refuse("The field's unit must be minor, major or unknown, as x-money says.", "field")
  if (assume !== undefined && assume !== unit)
    refuse(`The contract says that this amount is in ${unit} units. Leave assume out.`, "assume")
  return unit
}

/** The value as the text that stood in the JSON. */
function textOf(value: unknown, encoding: MoneyField["encoding"]): string {
  if (!Object.hasOwn(types, encoding))
    refuse(`The field's encoding must be one of ${Object.keys(types).join(", ")}.`, "field")
  const found = value === null ? "null" : typeof value
  if (!types[encoding].includes(found))
    refuse(
      `The amount must be a ${types[encoding].join(" or a ")}, as its encoding is ${encoding}, and is ${found}.`,
      "value",
    )
  const text = String(value)
  return encoding === "integer" || encoding === "digits" ? wholeDigits(text) : text
}

function refuse(message: string, option: string): never {
  throw new ConfigurationError(message, { option })
}
