import type { CompileOptions } from './compile.ts'
import { readOwnIcons } from './look/own-icons.ts'
import { readOwnPalette } from './look/own-palette.ts'
import type { Diagnostic } from './model/diagnostic.ts'

/** What the planner and the writer may be told, with files of the user's own. */
export interface OwnLookOptions extends CompileOptions {
  /** The path of a palette of the user's own. */
  paletteFile?: string
  /** The path of icons of the user's own. */
  iconsFile?: string
}

/** The same once those files are read. */
export interface OwnLook {
  options: CompileOptions
  /** Logo and fonts, by their names in the deck. */
  files: ReadonlyMap<string, string>
  diagnostics: Diagnostic[]
}

/** Reads palette and icons of the user's own. Throws `look/not-a-palette` or `look/not-icons`. */
export function readOwnLook({ paletteFile, iconsFile, ...options }: OwnLookOptions): OwnLook {
  const icons = iconsFile === undefined ? {} : { icons: readOwnIcons(iconsFile) }
  if (paletteFile === undefined) return { options: { ...options, ...icons }, files: new Map(), diagnostics: [] }
  const { value: { own, files }, diagnostics } = readOwnPalette(paletteFile)
  return { options: { ...options, ...icons, look: { ...options.look, own } }, files, diagnostics }
}
