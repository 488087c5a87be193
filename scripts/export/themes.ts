import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { diagnose, SpeechdeckError } from '../model/diagnostic.ts'

/** Themes of Slidev's own, whose packages are called `@slidev/theme-…`. */
const official = ['default', 'seriph', 'apple-basic', 'bricks', 'shibainu']

/** The package of a theme by the name that `theme:` has, as Slidev reads it: `seriph` is `@slidev/theme-seriph`, `garden` `slidev-theme-garden`. */
function packageOf(theme: string): string {
  if (/^(?:@slidev\/theme-|slidev-theme-)/.test(theme)) return theme
  return official.includes(theme) ? `@slidev/theme-${theme}` : `slidev-theme-${theme}`
}

/** Throws `look/no-theme` when a theme is installed neither here nor in a folder above one of `folders`; `default` and `none` always are. */
export function checkTheme(theme: string, folders: readonly string[]): void {
  if (theme === 'default' || theme === 'none') return
  const name = packageOf(theme)
  if (folders.some(folder => isInstalled(name, folder))) return
  throw new SpeechdeckError(diagnose('look/no-theme', null, theme, name))
}

function isInstalled(name: string, folder: string): boolean {
  if (existsSync(join(folder, 'node_modules', name, 'package.json'))) return true
  return dirname(folder) !== folder && isInstalled(name, dirname(folder))
}
