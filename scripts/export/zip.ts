import { strToU8, zipSync, type Zippable } from 'fflate'

/** A file that goes into an archive. */
export interface Packed {
  /** With forward slashes. */
  name: string
  content: Uint8Array | string
  /** Laid in as it is: already compressed, or to be found without unpacking. */
  isStored?: true
}

/** The first day that an archive can name, in local time as it is written: the same files must give the same bytes tomorrow and elsewhere. */
const firstDay = new Date(1980, 0, 1)

/** A ZIP archive of these files in their order. */
export function zip(files: readonly Packed[]): Uint8Array {
  const entries = files.map(({ name, content, isStored }): [string, Zippable[string]] => {
    const bytes = typeof content === 'string' ? strToU8(content) : content
    return [name, [bytes, { level: isStored ? 0 : 9, mtime: firstDay }]]
  })
  return zipSync(Object.fromEntries(entries))
}
