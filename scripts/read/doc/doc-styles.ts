import type { Role } from '../style-names.ts'

/** A style with a number of its own goes back to itself after this many ancestors at most. */
const mostAncestors = 20

/**
 * What each style of a document is, by its number: Word's own styles are known by fixed numbers, 1 to 9 for
 * headings, 62 for the title and 74 for the subtitle ([MS-DOC], 2.9.260: StdfBase).
 */
export function docStyles(document: Buffer, table: Buffer): (style: number) => Role {
  const start = document.readUInt32LE(0xa2)
  const sheet = table.subarray(start, start + document.readUInt32LE(0xa6))
  const styles: { own: number, parent: number }[] = []
  let at = sheet.length > 1 ? 2 + sheet.readUInt16LE(0) : sheet.length
  while (at + 2 <= sheet.length) {
    const size = sheet.readUInt16LE(at)
    const isThere = size >= 4 && at + 6 <= sheet.length
    styles.push(isThere ? { own: sheet.readUInt16LE(at + 2) & 0xfff, parent: sheet.readUInt16LE(at + 4) >> 4 } : { own: 0xfff, parent: 0xfff })
    at += 2 + size + size % 2
  }
  return (number) => {
    let style = styles[number]
    for (let ancestor = 0; style && ancestor < mostAncestors; ancestor += 1) {
      const role = roleOf(style.own)
      if (role) return role
      style = styles[style.parent]
    }
    return { kind: 'text', depth: null }
  }
}

function roleOf(own: number): Role | null {
  if (own >= 1 && own <= 9) return { kind: 'heading', depth: Math.min(own, 6) }
  if (own === 62) return { kind: 'title', depth: null }
  return own === 74 ? { kind: 'subtitle', depth: null } : null
}
