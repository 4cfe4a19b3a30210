import { Socket } from "node:net"
import { expect, test } from "vitest"
import { KeepAliveAgent } from "../../src/transport/keep-alive-agent.js"

const settings = { maxSockets: 5, connectTimeout: 1000 }

test.each([
  ["no word of it", undefined, 4000],
  ["a long time", "timeout=60, max=100", 4000],
  ["node's default", "timeout=5", 4000],
  ["a short time", "max=5, timeout=3", 2000],
  ["nothing readable", "timeout=soon", 4000],
])("an idle socket ends before the server ends it: %s", (_, keepAlive, idle) => {
  const pool = new KeepAliveAgent("http:", settings)
  const socket = new Socket()
  if (keepAlive !== undefined) pool.learn(socket, keepAlive)
  expect(pool.agent.keepSocketAlive(socket)).toBe(true)
  expect(socket.timeout).toBe(idle)
  socket.destroy()
})

test.each(["timeout=1", "timeout=0"])(
  "a socket that the server keeps no longer than a second is not kept: %s",
  (keepAlive) => {
    const pool = new KeepAliveAgent("https:", settings)
    const socket = new Socket()
    pool.learn(socket, keepAlive)
    expect(pool.agent.keepSocketAlive(socket)).toBe(false)
  },
)
