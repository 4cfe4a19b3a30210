/** Length of a run of characters that a pattern does not limit. */
const runLength = 24

const printable = Array.from({ length: 94 }, (_, at) => String.fromCharCode(0x21 + at))

/**
 * A random string after a regular expression. Assertions and back references count as empty, so the result has to be
 * tested against the expression.
 */
export function sample(pattern: string): string {
  return new Sampler(pattern).alternatives()
}

/** Reads a pattern once and writes as it reads. */
class Sampler {
  private at = 0

  constructor(private readonly pattern: string) {}

  /** Reads up to the end of the group and takes one of its branches. */
  alternatives(): string {
    const branches = [this.sequence()]
    while (this.take("|")) branches.push(this.sequence())
    return pick(branches)
  }

  private sequence(): string {
    let text = ""
    while (this.at < this.pattern.length && !/[|)]/.test(this.pattern[this.at]!)) text += this.term()
    return text
  }

  private term(): string {
    const start = this.at
    const first = this.atom()
    const { min, max } = this.quantifier()
    const end = this.at
    const repeats = count(min, max, this.pattern[start] === "(")
    const others = Array.from({ length: Math.max(0, repeats - 1) }, () => {
      this.at = start
      return this.atom()
    })
    this.at = end
    return repeats === 0 ? "" : first + others.join("")
  }

  private atom(): string {
    if (this.take("(")) return this.group()
    const [source] = /^(?:\[(?:\\.|[^\]\\])*\]|\\x[\da-f]{2}|\\u[\da-f]{4}|\\.|[^])/i.exec(this.pattern.slice(this.at))!
    this.at += source.length
    if (/^([\^$]|\\[bB\d])$/.test(source)) return ""
    const matching = printable.filter((character) => new RegExp(`^${source}$`).test(character))
    const plain = matching.filter((character) => /[A-Za-z0-9]/.test(character))
    return pick(plain.length > 0 ? plain : matching)
  }

  private group(): string {
    const [mark] = /^(?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.pattern.slice(this.at))!
    this.at += mark.length
    const text = this.alternatives()
    this.take(")")
    return /[=!]$/.test(mark) ? "" : text
  }

  private quantifier(): { min: number; max: number } {
    const [text, low, comma, high] = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})?\??/.exec(this.pattern.slice(this.at))!
    this.at += text.length
    if (text[0] === "*") return { min: 0, max: Infinity }
    if (text[0] === "+") return { min: 1, max: Infinity }
    if (text[0] === "?") return { min: 0, max: 1 }
    const min = Number(low ?? 1)
    return { min, max: high ? Number(high) : comma ? Infinity : min }
  }

  private take(character: string): boolean {
    if (this.pattern[this.at] !== character) return false
    this.at++
    return true
  }
}

function count(min: number, max: number, isGroup: boolean): number {
  if (max <= 1) return min === max ? min : pick([0, 1])
  return Math.min(max, Math.max(min, isGroup ? 1 : runLength))
}

function pick<T>(choices: readonly T[]): T {
  return choices[Math.floor(Math.random() * choices.length)]!
}
