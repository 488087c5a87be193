/**
 * A list in as few parts of `most` members as hold it, all of about one length: no last page with one member.
 *
 *   21, five a page     ->     5 4 4 4 4
 */
export function evenParts<T>(list: readonly T[], most: number): T[][] {
  const count = Math.max(1, Math.ceil(list.length / most))
  const ends = Array.from({ length: count + 1 }, (_, part) => Math.ceil((part * list.length) / count))
  return Array.from({ length: count }, (_, part) => list.slice(ends[part], ends[part + 1]))
}
