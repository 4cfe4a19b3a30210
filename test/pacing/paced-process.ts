import { once } from "node:events"
import { Redis } from "ioredis"
import { RateLimiterRedis } from "rate-limiter-flexible"
import * as paysafer from "paysmith/paysafer"

interface Settings extends Record<"redisPort" | "calls" | "points" | "duration", number> {
  readonly baseUrl: string
}

/** One of several processes: warms up, waits for a word, then makes all its calls at once under the shared limit. */
const { baseUrl, redisPort, calls, points, duration } = JSON.parse(process.argv[2]!) as Settings
const redis = new Redis(redisPort, "127.0.0.1")
const limiter = new RateLimiterRedis({ storeClient: redis, keyPrefix: "pacing", points, duration })
const options = { apiKey: "sk_test_of_the_fleet", baseUrl, retry: false } as const
await paysafer.createClient(options).payments.get("warm-up")
await redis.ping()
process.send!("ready")
await once(process, "message")
const client = paysafer.createClient({ ...options, limiter })
await Promise.all(Array.from({ length: calls }, () => client.payments.get("paced")))
process.send!("done")
await redis.quit()
process.disconnect()
