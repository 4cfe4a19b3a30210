import initSqlJs from "sql.js"
import type { Database } from "sql.js"
import { beforeAll, describe, expect, test } from "vitest"
import type { Sql } from "./sql-store.js"
import { schema, sqlStore, sweep } from "./sql-store.js"
import { behavesAsStore } from "./store-behaviour.js"

/** SQLite in WebAssembly behind the one method that the example needs. */
function sqlite(database: Database): Sql {
  return {
    async query(text, values) {
      const statement = database.prepare(
        text,
        Object.fromEntries(values.map((value, at) => [`$${at + 1}`, value as string])),
      )
      const rows: unknown[] = []
      while (statement.step()) rows.push(statement.getAsObject())
      statement.free()
      return { rows }
    },
  }
}

describe("the SQL example", () => {
  const clock = { time: 1_700_000_000_000, now: () => clock.time }
  let sql: Sql
  beforeAll(async () => {
    sql = sqlite(new (await initSqlJs()).Database())
    await sql.query(schema, [])
    await sql.query("CREATE TABLE orders (id TEXT)", [])
  })

  behavesAsStore({ store: () => sqlStore(sql, clock.now), short: 1000, passes: async () => void (clock.time += 1000) })

  test("a claim is undone with the transaction of the handler that failed, and can be made again", async () => {
    const handle = async (fails: boolean) => {
      await sql.query("BEGIN", [])
      const claimed = await sqlStore(sql, clock.now).add("event:1", "done", 60_000)
      if (claimed) await sql.query("INSERT INTO orders (id) VALUES ($1)", ["order-1"])
      await sql.query(fails ? "ROLLBACK" : "COMMIT", [])
      return claimed
    }
    expect([await handle(true), await handle(false), await handle(false)]).toEqual([true, true, false])
    expect((await sql.query("SELECT id FROM orders", [])).rows).toEqual([{ id: "order-1" }])
  })

  test("the sweep removes what has expired and leaves the rest", async () => {
    await sqlStore(sql, clock.now).set("short", "value", 10)
    await sqlStore(sql, clock.now).set("long", "value", 60_000)
    clock.time += 10
    await sql.query(sweep, [clock.now()])
    const keys = (await sql.query("SELECT key FROM paysmith_store", [])).rows.map((row) => (row as { key: string }).key)
    expect(keys).toContain("long")
    expect(keys).not.toContain("short")
  })
})
