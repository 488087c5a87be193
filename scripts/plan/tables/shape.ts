import type { Passage, Table } from '../../model/transcript.ts'
import type { Shape } from '../draft.ts'
import { widthOf } from '../speech.ts'

type Cell = Passage | null

/** A number with its sign and a short unit, or a time: 120, 38,000, -2.5%, ¥1,200, ~427 MB/s, 3成, 22:30. */
const NUMBER = /^\d{1,2}:\d{2}$|^[-–−+±~～≈约<>≤≥]?\s?[$€£¥￥]?\s?\d+(?:[,，]\d{3})*(?:\.\d+)?\s?(?:[%‰°℃㎡㎥]|\p{Script=Han}{1,3}|[a-zµ]{1,4}(?:\/[a-z]{1,3})?)?$/iu

/** What stands where there is no number. */
const NOTHING = /^(?:[-–—/]+|n\/?a|无|無)$/i

/** Some rows of a table under the names of its columns. */
export function tableShape({ head, rows: all }: Table, rows: Cell[][], title: Passage | null): Shape {
  const columns = all[0]!.map((_, at) => {
    const cells = all.flatMap((row) => row[at] ?? [])
    const isNumeric = at > 0 && cells.some(({ text }) => NUMBER.test(text)) && cells.every(({ text }) => NUMBER.test(text) || NOTHING.test(text))
    const widest = rows.length < all.length ? Math.round(Math.max(...cells.map(({ text }) => widthOf(text))) * 10) / 10 : null
    return { head: head?.[at] ?? null, isNumeric, widest }
  })
  return { kind: 'table', title, accent: null, columns, rows, reveals: rows.map((row) => row.find((cell) => cell !== null)!), why: 'a table of the speech' }
}

/** Ems of a key, and of what is said of it, that stand side by side as rows. */
const KEY = 10
const SAID = 34
const PAIRS = 5

/** The rows of a table of two columns without names, where the first is a key: key words with a line each; null for any other. */
export function pairsShape({ head, rows }: Table, title: Passage | null): Shape | null {
  if (head !== null || rows[0]!.length !== 2 || rows.length > PAIRS) return null
  const pairs = rows.flatMap(([key, said]) => (key && said && widthOf(key.text) <= KEY && widthOf(said.text) <= SAID && /\p{L}/u.test(key.text) ? [{ from: null, to: key, gloss: said }] : []))
  return pairs.length < rows.length ? null : { kind: 'matrix', title, accent: null, rows: pairs, reveals: [], why: 'a table of keys with a line each' }
}
