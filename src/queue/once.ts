import type { IoRedisClient, NodeRedisClient } from "../stores/redis.js"

/** What is used of a client of `redis` 4 or 5, or of `ioredis`. */
export type TransactionClient = Pick<NodeRedisClient, "eval"> | Pick<IoRedisClient, "eval" | "defineCommand">

/** A Redis command as its words: `["HINCRBY", "paid", "order-1", 1000]`. */
export type RedisCommand = readonly [string, ...(string | number)[]]

export interface OnceOptions {
  /** How long the key is remembered, in ms. Longer than a failed job may wait to be retried. Default 30 days. */
  ttl?: number
  /** Goes before the key. On a cluster give all keys one hash tag: `{shop}:done:`. Default `paysmith:done:`. */
  prefix?: string
}

/**
 * The key is set last. A command that Redis refuses undoes nothing: if others ran before it, this is remembered, as
 * running them again would do them twice.
 */
const script = `local seen = redis.call("get", KEYS[1])
if seen == "done" then return 0 end
if seen then return redis.error_reply("ERR done in part before: " .. seen) end
local at = 2
while at <= #ARGV do
  local last = at + tonumber(ARGV[at])
  local reply = redis.pcall(unpack(ARGV, at + 1, last))
  if type(reply) == "table" and reply.err then
    if at > 2 then redis.call("set", KEYS[1], reply.err, "PX", ARGV[1]) end
    return reply
  end
  at = last + 1
end
redis.call("set", KEYS[1], "done", "PX", ARGV[1])
return 1`

/**
 * Runs commands and remembers the key, both in one transaction: however often it is called with a key, by whatever
 * process, and wherever a process dies, they run once. What else a handler does is at least once.
 * @param key the event's, as handlers and jobs get it
 * @returns whether they ran now; false when they had run before
 * @throws what the client throws: for a refused command, and from then on if others had run before it
 */
export async function once(
  redis: TransactionClient,
  key: string,
  commands: readonly RedisCommand[],
  { ttl = 30 * 86_400_000, prefix = "paysmith:done:" }: OnceOptions = {},
): Promise<boolean> {
  const words = commands.flatMap((command) => [command.length, ...command])
  const values = [Math.ceil(ttl), ...words].map(String)
  const reply =
    "defineCommand" in redis
      ? await redis.eval(script, 1, prefix + key, ...values)
      : await redis.eval(script, { keys: [prefix + key], arguments: values })
  return Number(reply) === 1
}
