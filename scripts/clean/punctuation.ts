import { isBlank, originsOf, written, type Line } from './lines.ts'
import { readAs, type Sheet } from './sheet.ts'

const wide: Record<string, string> = {
  ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）', '.': '。',
}
const han = /[\p{Script=Han}\u3041-\u30fa]/u
const near = /[\p{Script=Han}\u3041-\u30fa“”‘’「」『』（）《》〈〉【】，。、；：？！…—]/u

/**
 * Mends punctuation that a converter broke, where it is certain, and returns in how many places.
 *
 *   | 〔一〕要建好书房,办好“早读〞活动
 *   | ^  ^          ^          ^
 *   | （一）要建好书房，办好“早读”活动
 *
 * Of opening quotes that nothing closes every second one closes: “多问“ is “多问”. Marks inside numbers, addresses and Latin
 * words stay as they are.
 */
export function mendPunctuation(sheet: Sheet): number {
  let places = 0
  for (const line of written(sheet)) {
    const mended = mendLine(line)
    if (!mended.size) continue
    const origins = originsOf(sheet, line)
    for (const [index, mark] of mended) readAs(sheet, origins[index]!, mark)
    places += mended.size
  }
  return places
}

function mendLine({ text }: Line): Map<number, string> {
  const mended = new Map<number, string>()
  if (!han.test(text)) return mended
  const links = [...text.matchAll(/(?:https?:\/\/|www\.)[^\s\u4e00-\u9fff]+/g)]
  const straight = straightQuotes(text)
  const isOneSided = text.split('“').length > text.split('”').length + 1
  let link = 0
  let open = false
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at]!
    while (link < links.length && at >= links[link]!.index + links[link]![0].length) link += 1
    if (!/[,;:?!()."〝〞＂〔〕]/.test(unit) || at >= (links[link]?.index ?? Infinity)) {
      if (unit === '“' && open && isOneSided) {
        mended.set(at, '”')
        open = false
      } else if (unit === '“') open = true
      else if (unit === '”') open = false
      continue
    }
    const mark = straight.get(at) ?? quoteOf(unit, open, text, at) ?? bracketOf(unit, text, at) ?? wideOf(unit, text, at, mended.get(at - 1))
    if (mark === '“') open = true
    else if (mark === '”') open = false
    if (mark && mark !== unit) mended.set(at, mark)
  }
  return mended
}

/**
 * What straight quotes stand for where a line has an even number of them: each pair opens and closes, and a pair
 * that stands beside no Chinese character or mark, blanks aside, stays as it is.
 *
 *   | 叫"Book Bus 计划"的车      “ and ”
 *   | 一辆 "Book Bus" 开来了     “ and ”
 *   | print("ready") 一行        " and "
 */
function straightQuotes(text: string): Map<number, string> {
  const found = new Map<number, string>()
  const places = [...text.matchAll(/["＂]/g)].map(({ index }) => index)
  if (places.length % 2) return found
  for (let pair = 0; pair < places.length; pair += 2) {
    const [open, close] = [places[pair]!, places[pair + 1]!]
    const isNear = [neighbour(text, open, -1), text[open + 1] ?? '', text[close - 1] ?? '', neighbour(text, close, 1)].some(mark => near.test(mark))
    found.set(open, isNear ? '“' : text[open]!)
    found.set(close, isNear ? '”' : text[close]!)
  }
  return found
}

/** Straight and prime quotes take turns; `〞` is always a closing one where one is open. */
function quoteOf(unit: string, open: boolean, text: string, at: number): string | null {
  if (unit === '〝') return '“'
  if (unit === '〞') return '”'
  if (unit !== '"' && unit !== '＂') return null
  return near.test(text.slice(at - 1, at)) || near.test(text.slice(at + 1, at + 2)) ? (open ? '”' : '“') : null
}

/** `〔一〕` numbers a section as `（一）` does; `〔2031〕12号` is how official documents are numbered and stays. */
function bracketOf(unit: string, text: string, at: number): string | null {
  if (unit !== '〔' && unit !== '〕') return null
  const pair = unit === '〔'
    ? /^〔([^〔〕]*)〕/.exec(text.slice(at, at + 40))
    : /〔([^〔〕]*)〕$/.exec(text.slice(Math.max(0, at - 40), at + 1))
  const inside = pair?.[1]
  if (inside === undefined || /^\d{4}$/.test(inside)) return null
  return unit === '〔' ? '（' : '）'
}

/** A half-width mark beside a Chinese character or mark; between two digits or Latin letters it stays. */
function wideOf(unit: string, text: string, at: number, mended: string | undefined): string | null {
  const mark = wide[unit]
  if (!mark) return null
  const before = mended ?? neighbour(text, at, -1)
  const after = neighbour(text, at, 1)
  if (unit === '(' || unit === ')') return partnered(unit, text, at) ? mark : null
  if (/\d/.test(before) && /\d/.test(after)) return null
  if (unit === '.') return isFullStop(text, at) ? mark : null
  return near.test(before) || (near.test(after) && (unit !== ':' || !/\d/.test(before))) ? mark : null
}

/** A point after a Chinese word ends a sentence; after the first few characters of a line it belongs to a number. */
function isFullStop(text: string, at: number): boolean {
  return at > 3 && han.test(text[at - 1]!) && !/[.\w]/.test(text[at + 1] ?? '')
}

/** A pair of brackets is Chinese when what is in it is, or what stands before and after it. */
function partnered(unit: string, text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at + 1)
  const start = unit === '(' ? at : at - (before.length - 1 - before.lastIndexOf('('))
  const length = unit === ')' ? 0 : text.slice(at, at + 81).indexOf(')')
  const end = at + length
  if ((unit === ')' && !before.includes('(')) || length < 0) return near.test(text[at - 1] ?? '') || near.test(text[at + 1] ?? '')
  return han.test(text.slice(start, end)) || (near.test(text[start - 1] ?? '') && near.test(text[end + 1] ?? ''))
    || (start === 0 && han.test(text[end + 1] ?? ''))
}

function neighbour(text: string, at: number, step: 1 | -1): string {
  for (let next = at + step; next >= 0 && next < text.length; next += step) {
    if (!isBlank(text[next]!)) return text[next]!
  }
  return ''
}
