import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, relative } from 'node:path'
import { installedBrowsers } from '../find-browsers.ts'
import { projectRoot } from '../paths.ts'
import { shippedBrowserFolder } from '../shipped-browser.ts'
import { contentsOf, digest, versionsOf } from './versions.ts'

/** What decides the bytes of a form of a plain deck; each is a text that changes whenever the thing does. */
export interface Ingredients {
  /** `slides.md` and what is known of it. */
  deck: string
  /** The form and what was asked of it. */
  form: string
  /** The code of this program, what it draws with, and the packages it uses. */
  program: string
  /** Node and the system. */
  system: string
  /** The browsers that may be started, in their order. */
  browsers: string
  /** The fonts of the system, which draw the characters that the deck's own fonts lack. */
  fonts: string
}

/** The name under which a form made of these is kept. */
export function keyOf({ deck, form, program, system, browsers, fonts }: Ingredients): string {
  return digest([deck, form, program, system, browsers, fonts])
}

/** What a form is made from here and now. */
export function ingredientsOf(deck: string, form: string): Ingredients {
  return { deck, form, ...surroundings() }
}

let seen: Omit<Ingredients, 'deck' | 'form'> | null = null

/** The same for every form of a run. */
function surroundings(): Omit<Ingredients, 'deck' | 'form'> {
  seen ??= { program: programIn(projectRoot), system: systemNow(), browsers: browsersNow(), fonts: fontsIn(fontFolders()) }
  return seen
}

/** Where the running code lies: `scripts` in a clone, `build/scripts` in a published package. */
const code = relative(projectRoot, join(import.meta.dirname, '..', '..'))

/** The program whose files lie below `root`, told by their contents. */
export function programIn(root: string): string {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }
  const packages = [...Object.keys(dependencies), '@slidev/client', '@puppeteer/browsers']
  const files = contentsOf(root, ['components', 'layouts', 'setup', 'styles', code], path => /\.(?:vue|ts|js|css)$/.test(path))
  return digest([...files, ...versionsOf(packages, root)])
}

/** Node compresses, and tells the browser the language of the system, by which it chooses fonts for Chinese characters. */
function systemNow(): string {
  const { LANGUAGE, LC_ALL, LC_CTYPE, LANG } = process.env
  return JSON.stringify([process.version, process.platform, process.arch, LANGUAGE, LC_ALL, LC_CTYPE, LANG])
}

/** A browser that was updated is another file. */
export function browsersNow(): string {
  const shipped = shippedBrowserFolder()
  const found = installedBrowsers().map(({ executable }) => [executable, ...stamp(executable)])
  return JSON.stringify([...found, shipped && versionsOf(['@sparticuz/chromium'], shipped), process.env['LD_LIBRARY_PATH']])
}

function fontFolders(): string[] {
  const home = homedir()
  const named = ['FONTCONFIG_FILE', 'FONTCONFIG_PATH'].flatMap(name => process.env[name] ?? [])
  const linux = ['/usr/share/fonts', '/usr/local/share/fonts', '/etc/fonts', join(home, '.fonts'), join(process.env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'fonts')]
  const mac = ['/System/Library/Fonts', '/Library/Fonts', join(home, 'Library', 'Fonts')]
  const windows = [join(process.env['WINDIR'] ?? 'C:\\Windows', 'Fonts'), join(process.env['LOCALAPPDATA'] ?? home, 'Microsoft', 'Windows', 'Fonts')]
  return [...named, ...process.platform === 'darwin' ? mac : process.platform === 'win32' ? windows : linux]
}

/** A folder has a new time once a font comes or goes, which is how fontconfig notices it too. */
export function fontsIn(folders: readonly string[]): string {
  const below = (folder: string): string[] => readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory()).flatMap(({ name }) => {
    const path = join(folder, name)
    return [path, ...below(path)]
  })
  const all = folders.filter(folder => existsSync(folder)).flatMap(folder => [folder, ...statSync(folder).isDirectory() ? below(folder) : []])
  return JSON.stringify(all.toSorted().map(folder => [folder, ...stamp(folder)]))
}

function stamp(path: string): (string | number)[] {
  if (!existsSync(path)) return []
  const { size, mtimeMs } = statSync(path)
  return [realpathSync(path), size, mtimeMs]
}
