/**
 * Words of an API in a log: no line of their own making, no flood.
 * @param longest characters
 */
export function oneLine(text: string, longest = 1000): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
  return line.length > longest ? `${line.slice(0, longest)}...` : line
}
