import type { Store } from "../../src/stores/store.js"

/** What runs SQL: a pool or a client of `pg`, or whatever has this method. */
export interface Sql {
  query(text: string, values: unknown[]): Promise<{ rows: unknown[] }>
}

/** PostgreSQL and SQLite take it as it stands. */
export const schema = `CREATE TABLE IF NOT EXISTS paysmith_store (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL,
  expires_at BIGINT NOT NULL
)`

/**
 * An example of a store on SQL. With a client inside a transaction its writes are undone together with yours: claim an
 * event and book the order in one transaction, and the order is booked once.
 */
export function sqlStore(sql: Sql, now: () => number = Date.now): Store {
  const has = async (text: string, values: unknown[]) => (await sql.query(text, values)).rows.length > 0
  const until = (ttlMs: number) => Math.ceil(now() + ttlMs)
  return {
    async get(key) {
      const { rows } = await sql.query("SELECT value FROM paysmith_store WHERE key = $1 AND expires_at > $2", [
        key,
        now(),
      ])
      return (rows[0] as { value: string } | undefined)?.value
    },
    async set(key, value, ttlMs) {
      await sql.query(
        `INSERT INTO paysmith_store (key, value, expires_at) VALUES ($1, $2, $3)
         ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires_at = excluded.expires_at`,
        [key, value, until(ttlMs)],
      )
    },
    add: (key, value, ttlMs) =>
      has(
        `INSERT INTO paysmith_store (key, value, expires_at) VALUES ($1, $2, $3)
         ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires_at = excluded.expires_at
         WHERE paysmith_store.expires_at <= $4 RETURNING key`,
        [key, value, until(ttlMs), now()],
      ),
    replace: (key, old, value, ttlMs) =>
      has(
        `UPDATE paysmith_store SET value = $1, expires_at = $2
         WHERE key = $3 AND value = $4 AND expires_at > $5 RETURNING key`,
        [value, until(ttlMs), key, old, now()],
      ),
    async delete(key) {
      await sql.query("DELETE FROM paysmith_store WHERE key = $1", [key])
    },
  }
}

/** Run it now and then: rows whose time is over take space, and nothing else. */
export const sweep = "DELETE FROM paysmith_store WHERE expires_at <= $1"
