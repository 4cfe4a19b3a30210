import fc from "fast-check"
import { afterAll, beforeAll, expect, test, vi } from "vitest"
import { rateLimit, retryAfter } from "../../src/pacing/rate-limit.js"

const now = Date.UTC(2026, 10, 20, 12, 0, 0)
const maximum = 2 ** 31 * 1000
const days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
const longDays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

// West of Greenwich: a date that is read as local time shows.
beforeAll(() => vi.stubEnv("TZ", "America/New_York"))
afterAll(() => vi.unstubAllEnvs())

/** What a header makes of an answer. */
function asked(value: string, status = 503): number | undefined {
  return retryAfter({ status, headers: fields({ "Retry-After": value }) }, {}, now)
}

/** Header fields as they came, where `Headers` would refuse or trim some. */
function fields(given: Record<string, string>) {
  const found = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]))
  return { get: (name: string) => found.get(name.toLowerCase()) ?? null, [Symbol.iterator]: () => found.entries() }
}

const two = (number: number) => String(number).padStart(2, "0")

/** The three forms of RFC 9110 section 5.6.7, each written by hand. */
const forms = {
  "IMF-fixdate": (d: Date) =>
    `${days[d.getUTCDay()]}, ${two(d.getUTCDate())} ${months[d.getUTCMonth()]} ${d.getUTCFullYear()} ${time(d)} GMT`,
  rfc850: (d: Date) =>
    `${longDays[d.getUTCDay()]}, ${two(d.getUTCDate())}-${months[d.getUTCMonth()]}-${two(d.getUTCFullYear() % 100)} ${time(d)} GMT`,
  asctime: (d: Date) =>
    `${days[d.getUTCDay()]} ${months[d.getUTCMonth()]} ${String(d.getUTCDate()).padStart(2)} ${time(d)} ${d.getUTCFullYear()}`,
}

function time(d: Date): string {
  return [d.getUTCHours(), d.getUTCMinutes(), d.getUTCSeconds()].map(two).join(":")
}

test("the tests run in a zone that is not UTC", () => {
  expect(new Date(now).getTimezoneOffset()).toBe(300)
})

test("seconds are a wait in ms", () => {
  expect(asked("3")).toBe(3000)
  expect(asked("0")).toBe(0)
  expect(asked(" 120 ")).toBe(120_000)
  expect(asked("007")).toBe(7000)
  fc.assert(fc.property(fc.nat(), (seconds) => void expect(asked(String(seconds))).toBe(seconds * 1000)))
})

test("a row of digits of any length is a wait, at most 2^31 seconds", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 400n }), (seconds) => {
      const expected = seconds * 1000n > BigInt(maximum) ? maximum : Number(seconds) * 1000
      expect(asked(String(seconds))).toBe(expected)
    }),
  )
  expect(asked("9".repeat(15))).toBe(maximum)
  expect(asked("9".repeat(400))).toBe(maximum)
})

test.each(Object.entries(forms))("a date as %s is a wait until then, and 0 when it is past", (_, written) => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("2000-01-01T00:00:00Z"), max: new Date("2049-12-31T23:59:59Z"), noInvalidDate: true }),
      (date) => {
        const at = Math.floor(date.getTime() / 1000) * 1000
        expect(asked(written(new Date(at)))).toBe(Math.max(0, at - now))
      },
    ),
    { numRuns: 300 },
  )
})

test.each([
  ["Fri, 20 Nov 2026 12:00:03 GMT", 3000],
  ["Friday, 20-Nov-26 12:00:03 GMT", 3000],
  ["Fri Nov 20 12:00:03 2026", 3000],
  ["Sun Nov  6 08:49:37 1994", 0],
  ["Sunday, 06-Nov-94 08:49:37 GMT", 0],
  ["fri, 20 nov 2026 12:00:03 gmt", 3000],
  ["Fri, 20 Nov 2026 12:00:03 UTC", 3000],
  ["Fri, 20 Nov 2026 14:00:03 +0200", 3000],
  ["Fri, 20 Nov 2026 12:00:03", 3000],
  ["Fri, 31 Dec 9999 23:59:59 GMT", maximum],
])("%s asks for %i ms", (value, wait) => {
  expect(asked(value)).toBe(wait)
})

test.each([
  "",
  " ",
  "-1",
  "-5",
  "+3",
  "3.5",
  "1e3",
  "0x10",
  "3s",
  "3, 3",
  "soon",
  "soon 10",
  "try 5",
  "may 7",
  "Mon",
  "Monday 5",
  "Fri, 99 Nov 2026 12:00:03 GMT",
  "Fri, 20 Foo 2026 12:00:03 GMT",
  "Fri Foo 20 12:00:03 2026",
  "Fri, 20 Nov 2026 25:00:00 GMT",
  "Fri Nov 20 12:00:03 GMT",
  "2026-11-20",
  "NaN",
  "Infinity",
  "null",
  "٣",
])("%j asks for nothing readable", (value) => {
  expect(asked(value)).toBeUndefined()
})

test("whatever the header, the wait is undefined or a number of ms from 0 to 2^31 seconds", () => {
  const word = fc.constantFrom(
    ...days,
    ...longDays,
    ...months,
    "GMT",
    "UTC",
    ",",
    "-",
    ":",
    " ",
    "  ",
    "06",
    "6",
    "2026",
    "99",
    "08:49:37",
    "25:61:61",
    "+0200",
    "\t",
  )
  const junk = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."0123456789-+.e ") }),
    fc.array(word).map((words) => words.join("")),
    fc.array(word).map((words) => words.join(" ")),
  )
  fc.assert(
    fc.property(junk, junk, fc.constantFrom(200, 429, 503), (said, reset, status) => {
      const wait = retryAfter({ status, headers: fields({ "Retry-After": said, "X-RateLimit-Reset": reset }) }, {}, now)
      if (wait !== undefined) expect(wait >= 0 && wait <= maximum).toBe(true)
      const state = rateLimit(
        { headers: fields({ "X-RateLimit-Limit": said, "X-RateLimit-Remaining": said, "X-RateLimit-Reset": reset }) },
        undefined,
        now,
      )
      for (const value of Object.values(state))
        if (value !== undefined) expect(Number.isSafeInteger(value) && value >= 0).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

const resetIn = (value: string) => rateLimit({ headers: fields({ "X-RateLimit-Reset": value }) }, undefined, now).reset

test("a reset up to 10^9 is seconds left, above it an epoch in seconds", () => {
  expect(resetIn("30")).toBe(30_000)
  expect(resetIn("0")).toBe(0)
  expect(resetIn("1000000000")).toBe(10 ** 12)
  expect(resetIn("1000000001")).toBe(0)
  expect(resetIn(String(now / 1000 + 30))).toBe(30_000)
  expect(resetIn(String(now / 1000 - 30))).toBe(0)
  expect(resetIn("9".repeat(30))).toBe(maximum)
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e9 }),
      (seconds) => void expect(resetIn(String(seconds))).toBe(seconds * 1000),
    ),
  )
  fc.assert(
    fc.property(
      fc.integer({ min: 1e9 + 1, max: 2 ** 31 }),
      (epoch) => void expect(resetIn(String(epoch))).toBe(Math.max(0, epoch * 1000 - now)),
    ),
  )
})

test.each(["", "-1", "soon", "1.5", "Fri, 20 Nov 2026 12:00:03 GMT"])("the reset %j says nothing", (value) => {
  expect(resetIn(value)).toBeUndefined()
})

test("limit and remaining are counts, and what is missing is undefined", () => {
  const headers = new Headers({ "X-RateLimit-Limit": "100", "x-ratelimit-remaining": "0" })
  expect(rateLimit({ headers }, undefined, now)).toEqual({ limit: 100, remaining: 0, reset: undefined })
})

test("the contract's names of the headers are read, and only those", () => {
  const headers = new Headers({ "RateLimit-Left": "7", "X-RateLimit-Limit": "100" })
  expect(rateLimit({ headers }, { remaining: "RateLimit-Left" }, now)).toEqual({
    limit: undefined,
    remaining: 7,
    reset: undefined,
  })
  const contract = { rateLimit: { window: 60, limits: [], headers: { retryAfter: "X-Wait" } } }
  expect(retryAfter({ status: 503, headers: new Headers({ "X-Wait": "9", "Retry-After": "1" }) }, contract, now)).toBe(
    9000,
  )
})

test("the reset stands in for a missing Retry-After of a 429, and of nothing else", () => {
  const headers = new Headers({ "X-RateLimit-Reset": "30" })
  expect(retryAfter({ status: 429, headers }, {}, now)).toBe(30_000)
  expect(retryAfter({ status: 503, headers }, {}, now)).toBeUndefined()
  headers.set("Retry-After", "5")
  expect(retryAfter({ status: 429, headers }, {}, now)).toBe(5000)
  headers.set("Retry-After", "soon")
  expect(retryAfter({ status: 429, headers }, {}, now)).toBe(30_000)
})
