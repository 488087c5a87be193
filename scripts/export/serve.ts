import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
}

/** The media type of files whose names end so: `.png`. */
export function typeOf(ending: string): string {
  return types[ending.toLowerCase()] ?? 'application/octet-stream'
}

/** A folder served to this machine alone. */
export interface FolderServer {
  /** Ends with a slash: `http://127.0.0.1:49152/talks/spring/`. */
  url: string
  close(): Promise<void>
}

/**
 * Serves the files of `folder` on a free port of the loopback address, below `base`; `index.html` for a folder and
 * 404 for everything else. The caller closes it.
 */
export async function serveFolder(folder: string, base = '/'): Promise<FolderServer> {
  const server = createServer((request, response) => {
    const file = fileFor(folder, base, request.url ?? '/')
    if (!file) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': typeOf(extname(file)) })
    createReadStream(file).on('error', () => response.destroy()).pipe(response)
  })
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () => new Promise((done) => {
      server.close(() => done())
      server.closeAllConnections()
    }),
  }
}

function fileFor(folder: string, base: string, url: string): string | null {
  const path = decodePath(url)
  if (!path?.startsWith(base)) return null
  const file = normalize(join(folder, path.slice(base.length)))
  if (file !== normalize(folder) && !file.startsWith(normalize(folder) + sep)) return null
  const index = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file
  return existsSync(index) && statSync(index).isFile() ? index : null
}

function decodePath(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname)
  }
  catch {
    return null
  }
}
