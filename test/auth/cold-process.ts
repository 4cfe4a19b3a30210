import { once } from "node:events"
import { createClient } from "redis"
import { redisStore } from "../../src/stores/redis.js"
import { openShop, shopContract } from "./oauth-shop.js"

/** One of several processes: says that it is ready, waits for a word, makes one call and tells what it got. */
const { redis, api, tokenUrl, clientId, clientSecret } = JSON.parse(process.argv[2]!) as Record<string, string>
const client = await createClient({ url: redis! }).connect()
const shop = openShop(shopContract(tokenUrl), {
  baseUrl: api,
  clientId,
  clientSecret,
  retry: false,
  store: redisStore(client),
})
process.send!("ready")
await once(process, "message")
process.send!(await shop.orders.get("1"))
await client.close()
process.disconnect()
