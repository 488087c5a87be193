import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib'
import { cacheFolder } from './paths.ts'
import { filesInTar } from './tar.ts'

/** A headless Chromium that came with npm, ready to be started. */
export interface ShippedBrowser {
  executable: string
  /** Folder of the libraries it is linked against and a bare system lacks (nss, nspr, expat). */
  libraries: string
}

/**
 * The headless shell inside the package `@sparticuz/chromium`, unpacked once (2 to 3 s) into the cache folder; null
 * where the package is not installed or the machine is not Linux on x64. The package's own code is not used: it unpacks
 * into one fixed temporary path, and the libraries only on some clouds.
 *
 * The folder appears under its name by one rename, so that two runs at the same time cannot see half of it.
 */
export async function unpackShippedBrowser(): Promise<ShippedBrowser | null> {
  const source = shippedBrowserFolder()
  if (!source) return null
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'))
  const folder = join(cacheFolder(), `chromium-${version}`)
  if (!existsSync(folder)) await unpack(join(source, 'bin'), folder)
  return { executable: join(folder, 'chromium'), libraries: join(folder, 'lib') }
}

/** Where the package with the browser lies; null where it cannot be used. */
export function shippedBrowserFolder(): string | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')))
  }
  catch {
    return null
  }
}

async function unpack(archives: string, folder: string): Promise<void> {
  const unfinished = `${folder}.${process.pid}-${performance.now().toString(36).replace('.', '')}`
  try {
    mkdirSync(join(unfinished, 'lib'), { recursive: true })
    for (const { name, content } of filesInTar(brotliDecompressSync(readFileSync(join(archives, 'al2023.tar.br'))))) {
      if (/\.so(\.\d+)*$/.test(name)) writeFileSync(join(unfinished, 'lib', basename(name)), content, { mode: 0o755 })
    }
    await pipeline(
      createReadStream(join(archives, 'chromium.br')),
      createBrotliDecompress({ chunkSize: 1 << 21 }),
      createWriteStream(join(unfinished, 'chromium'), { mode: 0o755 }),
    )
    renameSync(unfinished, folder)
  }
  catch (error) {
    if (!existsSync(folder)) throw error
  }
  finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}
