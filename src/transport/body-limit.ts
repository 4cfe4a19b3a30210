/** Bytes that an answer may have where nothing else is said. */
export const bodyLimit = 10_000_000
