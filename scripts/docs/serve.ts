import { readFile } from "node:fs/promises"
import type { Server } from "node:http"
import { createServer } from "node:http"
import { extname, join } from "node:path"

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
}

const base = "http://127.0.0.1"

/**
 * Serves the files of a folder on 127.0.0.1; port 0 takes a free one.
 *
 * @throws Error with `code: "EADDRINUSE"` when the port is taken
 */
export async function serve(folder: string, port: number): Promise<Server> {
  const server = createServer(async ({ url = "/" }, response) => {
    // URL resolves `..`, and an encoded slash stays encoded: no path leaves the folder.
    const { pathname } = URL.canParse(url, base) ? new URL(url, base) : new URL(base)
    const path = join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname)
    const body = await readFile(path).catch(() => undefined)
    response.writeHead(body ? 200 : 404, { "content-type": types[extname(path)] ?? "text/plain" })
    response.end(body ?? "Not found")
  })
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", () => resolve(server))
  })
}
