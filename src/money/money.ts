import { currencyOf } from "./currencies.js"
import { ConfigurationError } from "../errors.js"

const whole = /^(?:0|[1-9]\d*)$/
const decimal = /^(?:0|[1-9]\d*)(?:\.\d+)?$/

/**
 * `"10.00"` EUR is 1000: the exact integer that APIs take as an amount. Nothing is rounded.
 * @param amount in the major unit: digits, and a point where there are decimals. A string, because a number may have
 * lost digits before it gets here
 * @param currency of ISO 4217, such as `EUR` or `eur`; withdrawn ones such as BGN too
 * @returns minor units
 * @throws ConfigurationError for anything else, for more decimals than the currency has (`"10.500"` EUR too) and above
 * Number.MAX_SAFE_INTEGER
 */
export function toMinorUnits(amount: string, currency: string): number {
  return safeInteger(toDigits(amount, currency))
}

/**
 * `"10.00"` EUR is `"1000"`: for APIs that take the amount as a string of digits. As {@link toMinorUnits}, without its
 * upper limit.
 * @returns minor units
 */
export function toDigits(amount: string, currency: string): string {
  const { code, exponent } = currencyOf(currency)
  const [major, fraction = ""] = decimalParts(amount)
  if (fraction.length > exponent)
    refuse(`The amount has more decimals (${fraction.length}) than ${code} has (${exponent}). Round it yourself.`)
  return (major + fraction.padEnd(exponent, "0")).replace(/^0+(?=\d)/, "")
}

/**
 * 1000 EUR is `"10.00"`, with all decimals of the currency.
 * @param minorUnits an integer, a bigint or a string of digits
 * @throws ConfigurationError for anything else: fractions, negative amounts, numbers above Number.MAX_SAFE_INTEGER
 */
export function toDecimal(minorUnits: number | bigint | string, currency: string): string {
  const { exponent } = currencyOf(currency)
  const digits = wholeDigits(minorUnits).padStart(exponent + 1, "0")
  return exponent === 0 ? digits : `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`
}

/**
 * Shows an amount to people: 1000 EUR is `€10.00` in `en`. Exact for amounts of any size.
 * @param minorUnits as in {@link toDecimal}
 * @param locale of BCP 47, such as `de-AT`, or several by preference. Default: the system's
 * @throws ConfigurationError when the amount, the currency or the locale is unusable
 */
export function formatMoney(
  minorUnits: number | bigint | string,
  currency: string,
  locale?: Intl.LocalesArgument,
): string {
  const { code, exponent } = currencyOf(currency)
  const amount = toDecimal(minorUnits, code)
  const digits = { minimumFractionDigits: exponent, maximumFractionDigits: exponent }
  return numberFormat(locale, { style: "currency", currency: code, ...digits }).format(amount as `${number}`)
}

/**
 * Compares two decimal strings by value, whatever their decimals: `"0.10"` equals `"0.1"`. For amounts in a crypto
 * currency and for those whose unit is unknown.
 * @returns -1 where `a` is less, 1 where it is more, 0 where they are equal
 * @throws ConfigurationError when one is no plain decimal
 */
export function compareDecimals(a: string, b: string): -1 | 0 | 1 {
  const [wholeA, fractionA = ""] = decimalParts(a)
  const [wholeB, fractionB = ""] = decimalParts(b)
  if (wholeA.length !== wholeB.length) return wholeA.length < wholeB.length ? -1 : 1
  const decimals = Math.max(fractionA.length, fractionB.length)
  const [x, y] = [wholeA + fractionA.padEnd(decimals, "0"), wholeB + fractionB.padEnd(decimals, "0")]
  return x < y ? -1 : x > y ? 1 : 0
}

/** The digits of a whole number. @throws ConfigurationError for anything else */
export function wholeDigits(minorUnits: unknown): string {
  if (typeof minorUnits === "number" && minorUnits > Number.MAX_SAFE_INTEGER)
    refuse("The amount is above Number.MAX_SAFE_INTEGER and may have lost digits. Give a bigint or a string of digits.")
  const isText = typeof minorUnits === "number" || typeof minorUnits === "bigint" || typeof minorUnits === "string"
  const digits = isText ? String(minorUnits) : ""
  if (!whole.test(digits)) refuse("The amount must be a whole number from 0 on: 10.00 EUR is 1000 minor units.")
  return digits
}

/** The number that a string of digits stands for. @throws ConfigurationError when a number cannot hold it */
export function safeInteger(digits: string): number {
  const number = Number(digits)
  if (!Number.isSafeInteger(number))
    refuse(
      "The amount is above Number.MAX_SAFE_INTEGER minor units, more than a number holds exactly. Check the amount.",
    )
  return number
}

function decimalParts(amount: unknown): [whole: string, fraction?: string] {
  if (typeof amount === "number")
    refuse('The amount must be a string such as "10.00": a number may have lost digits already, as 0.1 + 0.2 shows.')
  if (typeof amount !== "string" || !decimal.test(amount))
    refuse(
      'The amount must be a plain decimal such as "10.00": digits and a point, no sign, space, separator or exponent.',
    )
  return (amount as string).split(".") as [string, string?]
}

function numberFormat(locale: Intl.LocalesArgument, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(locale, options)
  } catch (cause) {
    const message = "The locale is no language tag of BCP 47. Give one such as en or de-AT, or leave it out."
    throw new ConfigurationError(message, { option: "locale", cause })
  }
}

function refuse(message: string): never {
  throw new ConfigurationError(message, { option: "amount" })
}
