import fc from "fast-check"
import { expect, test } from "vitest"
import { amountOf, type MoneyField } from "../../src/money/amount-of.js"
import { type Currency, currencyOf } from "../../src/money/currencies.js"
import { ConfigurationError } from "../../src/errors.js"
import { compareDecimals, formatMoney, toDecimal, toDigits, toMinorUnits } from "../../src/money/money.js"

const safe = BigInt(Number.MAX_SAFE_INTEGER)
const known = everyCode().flatMap((code) => attempt(() => currencyOf(code)) ?? [])
const active = known.filter(({ withdrawn }) => withdrawn === undefined)
const anyCurrency = fc.constantFrom(...known)
const safeAmount = fc.bigInt({ min: 0n, max: safe })
const hugeAmount = fc.bigInt({ min: 0n, max: 10n ** 40n })
const plainDecimal = fc
  .tuple(
    fc.bigInt({ min: 0n, max: 10n ** 30n }),
    fc.option(fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 1, maxLength: 20 })),
  )
  .map(([whole, fraction]) => (fraction === null ? String(whole) : `${whole}.${fraction}`))

function everyCode(): string[] {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
  return letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)))
}

function attempt<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError)
    return undefined
  }
}

function refusal(run: () => unknown): ConfigurationError {
  try {
    run()
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError)
    return error as ConfigurationError
  }
  throw new Error("It was not refused.")
}

/** The value of a decimal times 10^scale, by BigInt alone. */
function scaled(decimal: string, scale: number): bigint {
  const at = decimal.indexOf(".")
  const decimals = at < 0 ? 0 : decimal.length - at - 1
  return BigInt(decimal.replace(".", "")) * 10n ** BigInt(scale - decimals)
}

/** Minor units as a decimal, by BigInt alone. */
function written(minorUnits: bigint, { exponent }: Currency): string {
  const base = 10n ** BigInt(exponent)
  return exponent === 0 ? `${minorUnits}` : `${minorUnits / base}.${String((minorUnits % base) + base).slice(1)}`
}

const codesOf = (exponent: number) =>
  active.filter((currency) => currency.exponent === exponent).map(({ code }) => code)

test("the table holds the codes of ISO 4217 with the exponents of their minor units", () => {
  expect(codesOf(0).join(" ")).toBe("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF")
  expect(codesOf(3).join(" ")).toBe("BHD IQD JOD KWD LYD OMR TND")
  expect(codesOf(4).join(" ")).toBe("CLF UYW")
  expect(codesOf(2)).toHaveLength(139)
  expect(active).toHaveLength(165)
  expect(codesOf(2)).toEqual(
    expect.arrayContaining("EUR USD AED HUF ALL COP MGA MRU IDR SYP SLE VED VES XAD XCG ZWG".split(" ")),
  )
})

test("withdrawn currencies of old records are read, and say since when they are withdrawn", () => {
  const withdrawn = known.filter((currency) => currency.withdrawn).map(({ code }) => code)
  expect(withdrawn.join(" ")).toBe("ANG BGN BYR CUC EEK HRK LTL LVL MRO SLL STD VEF ZMK ZWL")
  expect(currencyOf("BGN")).toEqual({ code: "BGN", exponent: 2, withdrawn: "2026-01" })
  expect(currencyOf("BYR")).toEqual({ code: "BYR", exponent: 0, withdrawn: "2017-01" })
  expect(known.every((currency) => /^20\d\d-(0\d|1[0-2])$/.test(currency.withdrawn ?? "2026-01"))).toBe(true)
  expect(toDecimal(1000, "BGN")).toBe("10.00")
  expect(toMinorUnits("10", "byr")).toBe(10)
})

test.each(["XAU", "XAG", "XPT", "XPD", "XDR", "XXX", "XTS", "XSU", "XUA", "XBA", "XBB", "XBC", "XBD"])(
  "%s is refused: it has no minor unit",
  (code) => {
    const error = refusal(() => toMinorUnits("1", code))
    expect(error.message).toMatch(new RegExp(`^${code} is .+ and has no minor unit\\.`))
    expect(error.option).toBe("currency")
  },
)

test("a currency may be written in capitals or small letters", () => {
  expect(currencyOf("eur")).toEqual({ code: "EUR", exponent: 2 })
  expect(toMinorUnits("10.00", "eur")).toBe(toMinorUnits("10.00", "EUR"))
})

test.each([
  "",
  "EU",
  "ЕUR",
  "ıNR",
  " EUR",
  "EUR\n",
  "€",
  "978",
  "AED AFN",
  "2026-01",
  "tok_secret",
  978,
  null,
  undefined,
  ["EUR"],
])("%j is refused as a currency and not repeated in the error", (code) => {
  const error = refusal(() => toDecimal(1, code as string))
  expect(error.message).toBe("The currency must be a code of ISO 4217: a string of three letters such as EUR.")
  expect(error.option).toBe("currency")
})

test.each(["BTC", "USDT", "DEM", "EURO", "ABC"])("%s is refused as unknown", (code) => {
  expect(refusal(() => toMinorUnits("1", code)).message).toMatch(new RegExp(`^${code} is no currency of ISO 4217\\.`))
})

test.each<[string, string, number]>([
  ["10.00", "EUR", 1000],
  ["10", "EUR", 1000],
  ["10.5", "EUR", 1050],
  ["10.50", "EUR", 1050],
  ["0.07", "EUR", 7],
  ["0", "EUR", 0],
  ["0.29", "EUR", 29],
  ["1.15", "USD", 115],
  ["4.35", "usd", 435],
  ["1000", "JPY", 1000],
  ["10.50", "HUF", 1050],
  ["1.005", "KWD", 1005],
  ["0.0001", "CLF", 1],
  ["90071992547409.91", "EUR", Number.MAX_SAFE_INTEGER],
  ["9007199254740991", "JPY", Number.MAX_SAFE_INTEGER],
])("%s %s is %i minor units", (amount, currency, minorUnits) => {
  expect(toMinorUnits(amount, currency)).toBe(minorUnits)
  expect(toDigits(amount, currency)).toBe(String(minorUnits))
})

const malformed = [
  "",
  " ",
  "1e3",
  "1E3",
  " 10",
  "10 ",
  "10\n",
  "1,000.00",
  "10,00",
  "1 000",
  "1_000",
  "+1",
  "-1",
  "-0",
  "--1",
  "١",
  "１",
  ".5",
  "5.",
  ".",
  "1.2.3",
  "010",
  "00",
  "0x10",
  "1n",
  "NaN",
  "Infinity",
  "ten",
  "4111 1111",
]

test.each(malformed)("%j is refused as an amount and not repeated in the error", (amount) => {
  for (const read of [toMinorUnits, toDigits]) {
    const error = refusal(() => read(amount, "EUR"))
    expect(error.message).toBe(
      'The amount must be a plain decimal such as "10.00": digits and a point, no sign, space, separator or exponent.',
    )
    expect(error.option).toBe("amount")
  }
})

test.each<[string, string, string]>([
  ["10.005", "EUR", "The amount has more decimals (3) than EUR has (2). Round it yourself."],
  ["10.500", "EUR", "The amount has more decimals (3) than EUR has (2). Round it yourself."],
  ["10.0", "JPY", "The amount has more decimals (1) than JPY has (0). Round it yourself."],
  ["1.0005", "kwd", "The amount has more decimals (4) than KWD has (3). Round it yourself."],
])("%s %s is refused: the currency has no such precision", (amount, currency, message) => {
  expect(refusal(() => toMinorUnits(amount, currency)).message).toBe(message)
})

test("a number is refused by its type and at run time, because it may have lost digits", () => {
  // @ts-expect-error an amount is a string
  const error = refusal(() => toMinorUnits(10.5, "EUR"))
  expect(error.message).toBe(
    'The amount must be a string such as "10.00": a number may have lost digits already, as 0.1 + 0.2 shows.',
  )
  // @ts-expect-error an amount is a string
  expect(refusal(() => compareDecimals("1", 1)).message).toBe(error.message)
  for (const value of [null, undefined, 10n, ["10.00"], { toString: () => "10.00" }])
    refusal(() => toMinorUnits(value as never, "EUR"))
})

test.each(["90071992547409.92", "90071992547409.93", "1".repeat(400)])(
  "%s EUR is more than a number holds; as digits it is exact",
  (amount) => {
    expect(refusal(() => toMinorUnits(amount, "EUR")).message).toContain("above Number.MAX_SAFE_INTEGER minor units")
    expect(toDigits(amount, "EUR")).toBe(String(scaled(amount, 2)))
  },
)

test("every amount of every currency survives the way to a decimal and back", () => {
  fc.assert(
    fc.property(anyCurrency, safeAmount, (currency, amount) => {
      const decimal = toDecimal(Number(amount), currency.code)
      expect(decimal).toBe(written(amount, currency))
      expect(toMinorUnits(decimal, currency.code)).toBe(Number(amount))
      expect(toDigits(decimal, currency.code.toLowerCase())).toBe(String(amount))
    }),
    { numRuns: 500 },
  )
  for (const currency of known) expect(toMinorUnits(toDecimal(1, currency.code), currency.code)).toBe(1)
})

test("amounts of any size are exact as bigint and as digits", () => {
  fc.assert(
    fc.property(anyCurrency, hugeAmount, (currency, amount) => {
      const decimal = written(amount, currency)
      expect(toDecimal(amount, currency.code)).toBe(decimal)
      expect(toDecimal(String(amount), currency.code)).toBe(decimal)
      expect(toDigits(decimal, currency.code)).toBe(String(amount))
    }),
  )
})

test("a decimal is converted exactly or refused, as BigInt arithmetic says", () => {
  fc.assert(
    fc.property(anyCurrency, plainDecimal, ({ code, exponent }, decimal) => {
      const decimals = decimal.split(".")[1]?.length ?? 0
      if (decimals > exponent) return void refusal(() => toDigits(decimal, code))
      const exact = scaled(decimal, exponent)
      expect(toDigits(decimal, code)).toBe(String(exact))
      if (exact > safe) refusal(() => toMinorUnits(decimal, code))
      else expect(BigInt(toMinorUnits(decimal, code))).toBe(exact)
    }),
    { numRuns: 500 },
  )
})

test("whatever the string, the answer is a safe integer or a ConfigurationError, never NaN", () => {
  const junk = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."0123456789.,-+eE _\n١") }),
    fc.double().map(String),
  )
  fc.assert(
    fc.property(anyCurrency, junk, ({ code, exponent }, text) => {
      const minorUnits = attempt(() => toMinorUnits(text, code))
      if (minorUnits === undefined) return
      expect(Number.isSafeInteger(minorUnits) && minorUnits >= 0).toBe(true)
      expect(BigInt(minorUnits)).toBe(scaled(text, exponent))
    }),
    { numRuns: 1000 },
  )
})

test.each([
  10.5,
  -1,
  Number.NaN,
  Infinity,
  -Infinity,
  1e-7,
  "10.00",
  "-1",
  "",
  " 1",
  "1e3",
  "٣",
  "007",
  -1n,
  null,
  undefined,
  true,
  [],
  {},
])("%s is refused as a number of minor units", (amount) => {
  for (const show of [toDecimal, formatMoney]) expect(refusal(() => show(amount as never, "EUR")).option).toBe("amount")
})

test("a number above Number.MAX_SAFE_INTEGER is refused; a bigint and digits are taken", () => {
  expect(refusal(() => toDecimal(2 ** 53, "EUR")).message).toContain("Give a bigint or a string of digits.")
  expect(toDecimal(2n ** 53n, "EUR")).toBe("90071992547409.92")
  expect(toDecimal("9007199254740993", "EUR")).toBe("90071992547409.93")
  expect(toDecimal(-0, "EUR")).toBe("0.00")
})

test.each<[number, string, string, string]>([
  [1000, "EUR", "en", "€10.00"],
  [100_050, "HUF", "en", "HUF\u00a01,000.50"],
  [100_050, "ALL", "en", "ALL\u00a01,000.50"],
  [100_050, "COP", "en", "COP\u00a01,000.50"],
  [1_000_500, "IQD", "en", "IQD\u00a01,000.500"],
  [1000, "jpy", "en", "¥1,000"],
  [1000, "BGN", "en", "BGN\u00a010.00"],
  [123_456, "EUR", "de-DE", "1.234,56\u00a0€"],
])("%i minor units of %s are shown in %s as %s", (amount, currency, locale, shown) => {
  expect(formatMoney(amount, currency, locale)).toBe(shown)
})

test("no digit is lost or added in showing an amount of any size", () => {
  fc.assert(
    fc.property(anyCurrency, hugeAmount, (currency, amount) => {
      const digits = formatMoney(amount, currency.code, "en").replace(/[^\d.]/g, "")
      expect(digits.replace(/\.$/, "").replace(/^\./, "")).toBe(written(amount, currency))
    }),
  )
})

test("a locale that is no language tag is refused; without one the system's is taken", () => {
  expect(refusal(() => formatMoney(1, "EUR", "not_a_locale")).option).toBe("locale")
  expect(formatMoney(1000, "EUR")).toMatch(/10/)
})

test("decimals are compared by value, whatever their length", () => {
  expect(compareDecimals("0.10", "0.1")).toBe(0)
  expect(compareDecimals("10", "9.99")).toBe(1)
  expect(compareDecimals("0.00000001", "0.000000010000000001")).toBe(-1)
  fc.assert(
    fc.property(plainDecimal, plainDecimal, (a, b) => {
      const [x, y] = [scaled(a, 20), scaled(b, 20)]
      expect(compareDecimals(a, b)).toBe(x < y ? -1 : x > y ? 1 : 0)
      expect(compareDecimals(`${scaled(a, 20)}.0`, String(scaled(a, 20)))).toBe(0)
    }),
  )
  for (const text of malformed) refusal(() => compareDecimals(text, "1"))
})

const field = (unit: MoneyField["unit"], encoding: MoneyField["encoding"]): MoneyField => ({ unit, encoding })

test.each<[unknown, MoneyField, string, number]>([
  [1000, field("minor", "integer"), "EUR", 1000],
  ["1000", field("minor", "digits"), "EUR", 1000],
  ["10.00", field("major", "decimal"), "EUR", 1000],
  [10.5, field("major", "number"), "EUR", 1050],
  [0.29, field("major", "number"), "EUR", 29],
  [100, field("major", "number"), "JPY", 100],
  [1.005, field("major", "number"), "KWD", 1005],
  ["10.5", field("major", "mixed"), "EUR", 1050],
  [10.5, field("major", "mixed"), "EUR", 1050],
])("%j of a field %o in %s is %i minor units", (value, from, currency, minorUnits) => {
  expect(amountOf(value, from, currency)).toBe(minorUnits)
})

test("an amount whose unit the contract does not know is not converted unless the caller states the unit", () => {
  const unknown = field("unknown", "mixed")
  const error = refusal(() => amountOf("10.00", unknown, "EUR"))
  expect(error.message).toBe(
    'The contract does not know the unit of this amount. Ask the provider, then pass { assume: "minor" } or { assume: "major" }.',
  )
  expect(error.option).toBe("assume")
  expect(amountOf("10.00", unknown, "EUR", { assume: "major" })).toBe(1000)
  expect(amountOf(999, unknown, "EUR", { assume: "minor" })).toBe(999)
  expect(amountOf(999, unknown, "EUR", { assume: "major" })).toBe(99_900)
  refusal(() => amountOf("10.00", unknown, "EUR", { assume: "minor" }))
  refusal(() => amountOf("10", unknown, "EUR", { assume: "cents" as never }))
})

test("an assumption that contradicts the contract is refused, one that agrees is not", () => {
  const error = refusal(() => amountOf(10, field("minor", "integer"), "EUR", { assume: "major" }))
  expect(error.message).toBe("The contract says that this amount is in minor units. Leave assume out.")
  expect(amountOf(10, field("minor", "integer"), "EUR", { assume: "minor" })).toBe(10)
})

test.each<[unknown, MoneyField]>([
  ["1000", field("minor", "integer")],
  [1000, field("minor", "digits")],
  ["10.00", field("minor", "digits")],
  [10.5, field("minor", "integer")],
  [10.5, field("minor", "number")],
  [10, field("major", "decimal")],
  ["10", field("major", "number")],
  [10.005, field("major", "number")],
  [0.1 + 0.2, field("major", "number")],
  [90071992547409.92, field("major", "number")],
  [90071992547410, field("major", "number")],
  [1e21, field("major", "number")],
  [1e-7, field("major", "number")],
  [-1, field("major", "number")],
  [Number.NaN, field("major", "number")],
  [2 ** 53, field("minor", "integer")],
  ["9007199254740992", field("minor", "digits")],
  [null, field("minor", "integer")],
  [undefined, field("major", "mixed")],
  [{}, field("major", "mixed")],
  [10n, field("minor", "integer")],
  [10, field("cents" as never, "integer")],
  [10, field("minor", "toString" as never)],
])("%s is refused from a field %o", (value, from) => {
  refusal(() => amountOf(value, from, "EUR"))
})

test("a number of the API's JSON is read as it stood there, or refused", () => {
  fc.assert(
    fc.property(anyCurrency, safeAmount, (currency, amount) => {
      const json = written(amount, currency)
      const read = attempt(() => amountOf(JSON.parse(json), field("major", "number"), currency.code))
      if (read !== undefined) expect(BigInt(read)).toBe(amount)
      else expect(amount).toBeGreaterThanOrEqual(10n ** 15n)
    }),
    { numRuns: 500 },
  )
})

test("a metal is refused whatever the unit", () => {
  refusal(() => amountOf(1000, field("minor", "integer"), "XAU"))
})
