import { ConfigurationError } from "../errors.js"
import type { Store } from "./store.js"

/** What is used of a client of the `redis` package, versions 4 and 5: a single client, a pool or a cluster. */
export interface NodeRedisClient {
  get(key: string): Promise<unknown>
  set(key: string, value: string, options: { PX: number; NX?: true }): Promise<unknown>
  del(key: string): Promise<unknown>
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>
}

/** What is used of an `ioredis` client, a single one or a cluster. */
export interface IoRedisClient {
  get(key: string): Promise<unknown>
  set(key: string, value: string, px: "PX", ms: number): Promise<unknown>
  set(key: string, value: string, px: "PX", ms: number, nx: "NX"): Promise<unknown>
  del(key: string): Promise<unknown>
  eval(script: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>
  defineCommand(name: string, definition: { lua: string }): void
}

export interface RedisStoreOptions {
  /** Goes before every key. Default `paysmith:`. */
  prefix?: string
}

/** Compares and sets in one step: Redis 7 has no command for it. */
const replaceScript = `if redis.call("get", KEYS[1]) ~= ARGV[1] then return 0 end
redis.call("set", KEYS[1], ARGV[2], "PX", ARGV[3])
return 1`

/**
 * A store that all processes with the same Redis (or Valkey) share. The client is yours: connected and closed by you.
 * @throws ConfigurationError when it is no client of `redis` 4 or 5, or of `ioredis`
 */
export function redisStore(
  client: NodeRedisClient | IoRedisClient,
  { prefix = "paysmith:" }: RedisStoreOptions = {},
): Store {
  checkClient(client)
  const { set, add, replace } = isIoRedis(client) ? ioRedisCommands(client) : nodeRedisCommands(client)
  return {
    get: async (key) => text(await client.get(prefix + key)),
    set: async (key, value, ttlMs) => void (await set(prefix + key, value, wholeMs(ttlMs))),
    add: async (key, value, ttlMs) => text(await add(prefix + key, value, wholeMs(ttlMs))) === "OK",
    replace: async (key, old, value, ttlMs) =>
      Number(await replace(prefix + key, [old, value, String(wholeMs(ttlMs))])) === 1,
    delete: async (key) => void (await client.del(prefix + key)),
  }
}

/** The commands whose arguments differ from client to client. */
interface Commands {
  set(key: string, value: string, ttlMs: number): Promise<unknown>
  add(key: string, value: string, ttlMs: number): Promise<unknown>
  replace(key: string, values: string[]): Promise<unknown>
}

function nodeRedisCommands(client: NodeRedisClient): Commands {
  return {
    set: (key, value, PX) => client.set(key, value, { PX }),
    add: (key, value, PX) => client.set(key, value, { PX, NX: true }),
    replace: (key, values) => client.eval(replaceScript, { keys: [key], arguments: values }),
  }
}

function ioRedisCommands(client: IoRedisClient): Commands {
  return {
    set: (key, value, ms) => client.set(key, value, "PX", ms),
    add: (key, value, ms) => client.set(key, value, "PX", ms, "NX"),
    replace: (key, values) => client.eval(replaceScript, 1, key, ...values),
  }
}

function isIoRedis(client: NodeRedisClient | IoRedisClient): client is IoRedisClient {
  return "defineCommand" in client
}

function checkClient(client: unknown): void {
  const commands = (client ?? {}) as Partial<NodeRedisClient>
  if ([commands.get, commands.set, commands.del, commands.eval].every((command) => typeof command === "function"))
    return
  throw new ConfigurationError(
    "redisStore takes a connected client: createClient(...) of redis 4 or 5, or new Redis(...) of ioredis.",
  )
}

function text(reply: unknown): string | undefined {
  return reply === null || reply === undefined ? undefined : String(reply)
}

/** Redis refuses a time to live of 0 and fractions of a ms. */
function wholeMs(ttlMs: number): number {
  return Math.max(1, Math.ceil(ttlMs))
}
