import { ConfigurationError } from "../errors.js"

/** A currency and how many decimal places its minor unit has, after ISO 4217. */
export interface Currency {
  /** In capitals. */
  readonly code: string
  /** 2 for EUR: 1 EUR has 10^2 minor units. */
  readonly exponent: number
  /** The month in which ISO 4217 withdrew the code, such as `2026-01`. */
  readonly withdrawn?: string
}

/**
 * Codes by the exponent of their minor unit: ISO 4217 list one as published on 2026-09-17 (amendment 180 included).
 * Not from `Intl`, whose digits are those of cash: HUF, ALL, COP and IQD have none there.
 */
const active = [
  "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
  "",
  "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG",
  "BHD IQD JOD KWD LYD OMR TND",
  "CLF UYW",
]

/** Currencies withdrawn since 2011, with the month that list three of ISO 4217 gives. All have exponent 2, BYR 0. */
const withdrawn =
  "EEK 2011-01 ZMK 2012-12 LVL 2014-01 LTL 2014-12 BYR 2017-01 MRO 2017-12 STD 2017-12 VEF 2018-08 CUC 2021-06 HRK 2023-01 SLL 2023-12 ZWL 2024-09 ANG 2025-03 BGN 2026-01"

const withoutMinorUnit: Readonly<Record<string, string>> = {
  XAG: "silver by the troy ounce",
  XAU: "gold by the troy ounce",
  XBA: "a unit of the European bond market",
  XBB: "a unit of the European bond market",
  XBC: "a unit of the European bond market",
  XBD: "a unit of the European bond market",
  XDR: "the special drawing right of the IMF",
  XPD: "palladium by the troy ounce",
  XPT: "platinum by the troy ounce",
  XSU: "the unit of account of ALBA",
  XTS: "the code for tests",
  XUA: "the unit of account of the African Development Bank",
  XXX: "the code for no currency",
}

/**
 * Looks a currency up in ISO 4217. Withdrawn codes such as BGN are found too, because old records must stay readable;
 * look at `withdrawn` before you take a new payment.
 * @param code in capitals or small letters
 * @throws ConfigurationError for a code that is unknown or has no minor unit, such as XAU
 */
export function currencyOf(code: string): Currency {
  if (typeof code !== "string" || !/^[A-Za-z]{3,5}$/.test(code))
    return refuse("The currency must be a code of ISO 4217: a string of three letters such as EUR.")
  const known = code.toUpperCase()
  if (known.length > 3) return refuse(unknown(known))
  const exponent = active.findIndex((codes) => codes.includes(known))
  if (exponent >= 0) return { code: known, exponent }
  const at = withdrawn.indexOf(known)
  if (at >= 0) return { code: known, exponent: known === "BYR" ? 0 : 2, withdrawn: withdrawn.slice(at + 4, at + 11) }
  const meaning = Object.hasOwn(withoutMinorUnit, known) ? withoutMinorUnit[known] : undefined
  return refuse(
    meaning ? `${known} is ${meaning} and has no minor unit. Give the currency of the payment.` : unknown(known),
  )
}

function unknown(code: string): string {
  return `${code} is no currency of ISO 4217. Correct the code, or keep the amount of a crypto currency as it is.`
}

function refuse(message: string): never {
  throw new ConfigurationError(message, { option: "currency" })
}
