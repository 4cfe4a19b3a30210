import type { ChildProcess } from "node:child_process"
import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { mkdtemp, rm } from "node:fs/promises"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** Debian's redis-server on a free loopback port, with nothing kept on disk. */
export interface RedisServer {
  readonly port: number
  readonly url: string
  close(): Promise<void>
}

const installed = spawnSync("redis-server", ["--version"]).error === undefined

/** Whether tests that need Redis are left out. In CI they run and fail instead. */
export const skipRedis = !installed && !process.env["CI"]
if (skipRedis) console.warn("Tests with Redis are skipped: there is no redis-server. Run: apt-get install redis-server")

const tries = 5

/** @throws when the binary is missing or does not start */
export async function startRedis(): Promise<RedisServer> {
  if (!installed) throw new Error("There is no redis-server. Run: apt-get install redis-server")
  const directory = await mkdtemp(join(tmpdir(), "paysmith-redis-"))
  for (let left = tries; left > 0; left--) {
    const port = await freePort()
    const server = spawn("redis-server", [...settings(port), "--dir", directory], {
      stdio: ["ignore", "pipe", "inherit"],
    })
    if (await isReady(server)) return { port, url: `redis://127.0.0.1:${port}`, close: () => stop(server, directory) }
  }
  await rm(directory, { recursive: true, force: true })
  throw new Error(`redis-server did not start on any of ${tries} free ports.`)
}

function settings(port: number): string[] {
  return ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1")
  await once(probe, "listening")
  const { port } = probe.address() as { port: number }
  probe.close()
  await once(probe, "close")
  return port
}

/** Settles with the first of its words and its end: another program may have taken the port. */
function isReady(server: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    let output = ""
    server.stdout!.on("data", (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes("Ready to accept connections")) resolve(true)
    })
    server.once("exit", () => resolve(false))
  })
}

async function stop(server: ChildProcess, directory: string): Promise<void> {
  if (server.exitCode === null && server.kill()) await once(server, "exit")
  await rm(directory, { recursive: true, force: true })
}
