import type { ChildProcess } from "node:child_process"
import { fork } from "node:child_process"
import { once } from "node:events"
import type { AddressInfo } from "node:net"
import { connect, createServer } from "node:net"
import { bundleProcess } from "./bundle-process.js"
import type { KillPlan } from "./kill-points.js"

/** Several processes behind one address. A process that was killed is started again. */
export interface Shop {
  readonly url: string
  /** How often a process was killed. */
  readonly deaths: number
  /** Resolves when all processes are up. Rejects when one ended otherwise than by being killed. */
  up(): Promise<void>
  close(): Promise<void>
}

interface ShopOptions {
  readonly redisPort: number
  readonly secret: string
  readonly plan: KillPlan
  readonly processes: number
}

export async function openShop({ redisPort, secret, plan, processes }: ShopOptions): Promise<Shop> {
  const env = { ...process.env, REDIS_PORT: String(redisPort), WEBHOOK_SECRET: secret, KILL_PLAN: JSON.stringify(plan) }
  const script = await bundleProcess()
  const members = Array.from({ length: processes }, () => startMember(script.path, env))
  let turn = 0
  // As plain as a balancer can be: who is sent to a dead process finds the connection cut.
  const front = createServer((socket) => {
    const { port } = members[turn++ % members.length]!
    socket.on("error", () => undefined)
    if (port === undefined) return void socket.destroy()
    const onward = connect(port, "127.0.0.1").on("error", () => socket.destroy())
    socket.pipe(onward).pipe(socket)
    socket.on("close", () => onward.destroy())
  })
  front.listen(0, "127.0.0.1")
  await once(front, "listening")
  return {
    url: `http://127.0.0.1:${(front.address() as AddressInfo).port}/webhooks`,
    get deaths() {
      return members.reduce((sum, { deaths }) => sum + deaths, 0)
    },
    up: async () => void (await Promise.all(members.map(({ up }) => up()))),
    async close() {
      await Promise.all(members.map((member) => member.close()))
      front.close()
      await script.remove()
    },
  }
}

/** One process and its successors. */
function startMember(script: string, env: NodeJS.ProcessEnv) {
  let child: ChildProcess
  let closing = false
  const member = { port: undefined as number | undefined, deaths: 0, up: () => up, close }
  const start = () =>
    new Promise<void>((resolve) => {
      child = fork(script, { env, execArgv: [] })
      child.once("message", (port) => {
        member.port = port as number
        resolve()
      })
      child.once("exit", (code, signal) => {
        member.port = undefined
        if (closing) return resolve()
        up = signal === "SIGKILL" ? start() : Promise.reject(new Error(`A process ended with ${signal ?? code}.`))
        up.catch(() => undefined)
        if (signal === "SIGKILL") member.deaths++
        resolve(up)
      })
    })
  async function close(): Promise<void> {
    closing = true
    if (child.exitCode === null && child.signalCode === null && child.kill("SIGKILL")) await once(child, "exit")
  }
  let up = start()
  return member
}
