import { basename, extname } from 'node:path'
import type { Source } from '../model/source.ts'

const formats: Record<string, Source['format']> = { '.md': 'md', '.markdown': 'md', '.mdown': 'md' }

/** How a file is to be understood, by its ending; everything that is not Markdown is plain text. */
export function formatOf(path: string): Source['format'] {
  return formats[extname(path).toLowerCase()] ?? 'txt'
}

/** The file name without its directory and ending; `speech` for standard input. */
export function nameOf(path: string): string {
  return path === '-' ? 'speech' : basename(path, extname(path))
}
