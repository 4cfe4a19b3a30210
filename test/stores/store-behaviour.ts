import { randomUUID } from "node:crypto"
import { expect, test } from "vitest"
import type { Store } from "../../src/stores/store.js"

/** How one kind of store is tested. */
export interface StoreUnderTest {
  store(): Store
  /** ms of a short life, and how it passes. */
  readonly short: number
  passes(): Promise<void>
}

const long = 60_000

/** What every store does. */
export function behavesAsStore({ store, short, passes }: StoreUnderTest): void {
  const key = () => `key:${randomUUID()}`

  test("gives back what was set, and nothing for a key that was not", async () => {
    const name = key()
    await store().set(name, 'a "value" with ünïcode\n', long)
    expect(await store().get(name)).toBe('a "value" with ünïcode\n')
    expect(await store().get(key())).toBeUndefined()
    await store().set(name, "", long)
    expect(await store().get(name)).toBe("")
  })

  test("adds once, and again after the value was deleted", async () => {
    const name = key()
    expect(await store().add(name, "first", long)).toBe(true)
    expect(await store().add(name, "second", long)).toBe(false)
    expect(await store().get(name)).toBe("first")
    await store().delete(name)
    expect(await store().get(name)).toBeUndefined()
    expect(await store().add(name, "third", long)).toBe(true)
  })

  test("lets one of many who add at the same time win", async () => {
    const name = key()
    const won = await Promise.all(Array.from({ length: 20 }, (_, at) => store().add(name, String(at), long)))
    expect(won.filter(Boolean)).toHaveLength(1)
    expect(await store().get(name)).toBe(String(won.indexOf(true)))
  })

  test("replaces only the value that is expected", async () => {
    const name = key()
    expect(await store().replace(name, "", "new", long)).toBe(false)
    expect(await store().get(name)).toBeUndefined()
    await store().set(name, "old", long)
    expect(await store().replace(name, "other", "new", long)).toBe(false)
    expect(await store().get(name)).toBe("old")
    expect(await store().replace(name, "old", "new", long)).toBe(true)
    expect(await store().get(name)).toBe("new")
  })

  test("lets one of many who replace the same value win", async () => {
    const name = key()
    await store().set(name, "old", long)
    const won = await Promise.all(Array.from({ length: 20 }, (_, at) => store().replace(name, "old", String(at), long)))
    expect(won.filter(Boolean)).toHaveLength(1)
  })

  test("forgets when the time is over, however the value came in", async () => {
    const [set, added, replaced, kept] = [key(), key(), key(), key()]
    await store().set(set, "value", short)
    await store().add(added, "value", short)
    await store().set(replaced, "old", long)
    await store().replace(replaced, "old", "value", short)
    await store().set(kept, "value", short)
    await store().set(kept, "value", long)
    await passes()
    for (const name of [set, added, replaced]) expect.soft(await store().get(name)).toBeUndefined()
    expect(await store().get(kept)).toBe("value")
    expect(await store().replace(set, "value", "new", long)).toBe(false)
    expect(await store().add(added, "again", long)).toBe(true)
  })

  test("takes a time to live that is no whole number of ms", async () => {
    const name = key()
    await store().set(name, "value", long + 0.5)
    expect(await store().replace(name, "value", "next", long + 0.25)).toBe(true)
    expect(await store().get(name)).toBe("next")
  })

  test("deletes what is not there without complaint", async () => {
    await expect(store().delete(key())).resolves.toBeUndefined()
  })
}
