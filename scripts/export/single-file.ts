import { globSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, extname, join, posix, sep } from 'node:path'
import { writeWhole } from './files.ts'
import { typeOf } from './serve.ts'
import type { Site } from './site.ts'

/** A file of the site: where it lies in it, with forward slashes, and its address as a string. */
interface Part {
  path: string
  address: string
}

/**
 * Nothing may be asked for: not even a picture that a person has put into `slides.md` by an address on the network. Links still lead
 * elsewhere when they are followed.
 */
const policy = `<meta http-equiv="Content-Security-Policy" content="default-src data: blob: 'unsafe-inline'">`

/**
 * Writes `site` as one HTML file that opens from the disk by a double click: script, styles, fonts and pictures are inside, slides
 * and presenter view are found by the part of the address after `#`. A site built with `withoutNotes` holds none.
 */
export function exportSingleFile(site: Site, file: string): void {
  const paths = globSync('**/*', { cwd: site.folder }).map(path => path.split(sep).join('/')).filter(path => statSync(join(site.folder, path)).isFile()).toSorted()
  const read = (path: string): string => readFileSync(join(site.folder, path), 'utf8')
  const parts = paths.filter(path => !/\.(?:html|js|css)$/.test(path)).map((path): Part => {
    const content = readFileSync(join(site.folder, path)).toString('base64')
    return { path, address: `data:${typeOf(extname(path))};base64,${content}` }
  })
  const scripts: string[] = []
  const page = read('index.html')
    .replace(/<script defer src="\.?\/?([^"]+)"><\/script>/g, (_, path: string) => {
      scripts.push(`<script>${withinScript(withAddresses(read(path), path, parts))}</script>`)
      return ''
    })
    .replace(/<link rel="stylesheet" href="\.?\/?([^"]+)">/g, (_, path: string) => `<style>${withAddresses(read(path), path, parts)}</style>`)
    .replace('<head>', () => `<head>\n${policy}`)
    .replace('</body>', () => `${scripts.join('\n')}\n</body>`)
  writeWhole(file, withAddresses(page, 'index.html', parts))
}

/**
 * A script or a stylesheet at `from` with the files that it names in place of their names.
 *
 *   url(./noto-sans-sc-latin-400.woff2)                    in a stylesheet beside it
 *   new URL(`map.png`, document.currentScript && …).href   in a script beside it
 *   "/pictures/map.png"                                    from the root of the site, or of the deck's folder `public`
 */
function withAddresses(text: string, from: string, parts: readonly Part[]): string {
  return parts.reduce((whole, { path, address }) => {
    if (!whole.includes(basename(path))) return whole
    const near = posix.relative(dirname(from), path)
    const names = [...new Set([near, `./${near}`, path, `./${path}`, `/${path}`, encodeURI(path)])].map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
    return whole
      .replace(new RegExp(`new URL\\(([\`"'])(?:${names})\\1,[^;]*?document\\.baseURI\\)\\.href`, 'g'), () => `"${address}"`)
      .replace(new RegExp(`([\`"'(])(?:${names})([\`"')])`, 'g'), (_, before: string, after: string) => `${before}${address}${after}`)
  }, text)
}

/** A script that no sign in it ends, or hides the end of. */
function withinScript(text: string): string {
  return text.replace(/<(?=\/script|!--)/gi, '\\x3C')
}
