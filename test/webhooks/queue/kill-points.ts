import type { Redis } from "ioredis"

/**
 * Where a process can die on the way of an event: it has it but has not put it into the queue; has put it there but not
 * answered; has taken its job; has sent the transaction of effect and mark but not heard of it; has heard of it but not
 * told the queue; has told the queue.
 */
export type KillPoint = "received" | "enqueued" | "taken" | "committing" | "committed" | "completed"

/** By event id, the points at which a process dies, one after the other. */
export type KillPlan = Readonly<Record<string, readonly KillPoint[]>>

/** How many points of an event's plan have been reached, in Redis: a killed process remembers nothing. */
export function killsKey(id: string): string {
  return `kills:${id}`
}

const script = `local reached = tonumber(redis.call("get", KEYS[1]) or "0")
if ARGV[reached + 2] ~= ARGV[1] then return 0 end
return redis.call("incr", KEYS[1])`

/** Whether the process has to die at a point; says so once for each entry of the plan. */
export async function isDue(redis: Redis, plan: KillPlan, id: string, point: KillPoint): Promise<boolean> {
  const points = plan[id]
  return points !== undefined && Number(await redis.eval(script, 1, killsKey(id), point, ...points)) > 0
}

/** Nothing of the process runs after this. */
export function die(): void {
  process.kill(process.pid, "SIGKILL")
}
