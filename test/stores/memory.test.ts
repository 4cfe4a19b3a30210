import { describe, expect, test } from "vitest"
import { memoryStore } from "../../src/stores/memory.js"
import { behavesAsStore } from "./store-behaviour.js"

const clock = { time: 1_000_000, now: () => clock.time }

describe("memoryStore", () => {
  const store = memoryStore(clock)
  behavesAsStore({ store: () => store, short: 1000, passes: async () => void (clock.time += 1000) })

  test("keeps a value until the very ms at which its time is over", async () => {
    await store.set("edge", "value", 10)
    clock.time += 9
    expect(await store.get("edge")).toBe("value")
    clock.time += 1
    expect(await store.get("edge")).toBeUndefined()
  })

  test("lets go of what has expired, although nobody asks for it", async () => {
    const time = { now: () => clock.time, calls: 0 }
    const counted = memoryStore({ now: () => (time.calls++, time.now()) })
    for (let at = 0; at < 10_000; at++) {
      await counted.set(`claim:${at}`, "value", 100)
      clock.time += 1
    }
    // A sweep reads the clock once per entry: with at most about 200 entries alive, the sweeps stay small.
    expect(time.calls).toBeLessThan(40_000)
  })

  test("leaves no timer behind", async () => {
    const before = process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length
    await memoryStore().set("key", "value", 60_000)
    expect(process.getActiveResourcesInfo().filter((kind) => kind === "Timeout")).toHaveLength(before)
  })
})
