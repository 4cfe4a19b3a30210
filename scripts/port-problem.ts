import { createServer } from "node:net"

/** Why no server can listen on a port of 127.0.0.1 now; undefined where one can. */
export async function portProblem(port: number): Promise<string | undefined> {
  if (port > 65535) return `There is no port ${port}: the last is 65535.`
  const server = createServer()
  return new Promise((resolve) => {
    server.once("error", ({ code }: NodeJS.ErrnoException) =>
      resolve(code === "EADDRINUSE" ? `Port ${port} is taken.` : `Nothing can listen on port ${port} (${code}).`),
    )
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(undefined)))
  })
}
