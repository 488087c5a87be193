import { jaModel, Parser, zhHansModel, zhHantModel } from 'budoux'
import { boundWords } from './bound-words.ts'
import { bunsetsu } from './bunsetsu.ts'
import { joinCompounds } from './compounds.ts'
import { ems } from './crowd.ts'
import { joinGroups } from './groups.ts'
import { joinShort, letters, staysWhole } from './leaning.ts'
import { personsIn, startsPerson } from './persons.ts'
import { isLeading } from './verbs.ts'

/** To make one takes longer than to divide a sentence. */
const segmenters = { zh: new Intl.Segmenter('zh', { granularity: 'word' }), ja: new Intl.Segmenter('ja', { granularity: 'word' }) }

const parsers = { hans: new Parser(zhHansModel), hant: new Parser(zhHantModel), ja: new Parser(jaModel) }

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const opens = /[“‘《「『（〔【(]$/u
const closes = /^[”’》」』）〕】)，。、；：！？,.;:!?%…—·]/u
const afterMark = /[，、；：]$/u
const endsClause = /\p{Script=Han}\s+$|[，；：。！？]["”’》」』）]*$|\p{L}[,;:.!?]["”’)]*\s$|\p{L}{2}(?:—|--)$/u

/**
 * The text in pieces that may not be broken inside; joined they are the text again, unchanged. A Chinese break needs two
 * witnesses, budoux's model for `language` (BCP 47) and the word list of `Intl.Segmenter`: alone, each of them cuts words
 * in two now and then; a Japanese one needs both only between two Han characters or two katakana, and `bunsetsu` joins what is said in one breath. Numbers keep their units, short quoted words stay together, no piece is a single character. Text
 * without such letters breaks at its spaces, as `boundWords` says.
 *
 *   为老街坊办一间看得见花的阅览室   ->   为老街坊 / 办一间 / 看得见花的 / 阅览室
 */
export function phrases(text: string, language: string): string[] {
  if (!han.test(text)) return boundWords(text)
  if (ems(text) <= 4) return [text]
  const isJapanese = /^ja\b/i.test(language)
  const words = isJapanese ? null : new Set(ends(wordsOf(text)))
  const known = isJapanese ? new Set(ends(dividedBy(segmenters.ja, text))) : null
  const whole = staysWhole(text)
  const at = places(text, language).filter(end =>
    (!known || known.has(end) || !/[\p{Script=Han}\p{Script=Katakana}ー]{2}/u.test(text.slice(end - 1, end + 1))) && (!words || words.has(end) || afterMark.test(text.slice(0, end)) || startsPerson(text.slice(end)) || /^[“《「]/u.test(text.slice(end))) && mayBreak(text, end) && !isWithinFour(text, end, words) && !whole.some(([from, to]) => end > from && end < to))
  const pieces = joinShort([0, ...at].map((start, i) => text.slice(start, at[i] ?? text.length)))
  return isJapanese ? bunsetsu(pieces) : joinListed(joinGroups(joinCompounds(mendBorders(pieces.flatMap(piece => halves(piece))))))
}

/**
 * The browser would break before a sign within a phrase (智能+ 书架) and after a full-width point within a number (１２．５):
 * a short one that holds such a sign needs a box that forbids it, and so do words that are bound.
 */
export function needsBox(phrase: string): boolean {
  if (!han.test(phrase)) return /\S\s\S/u.test(phrase)
  return /\p{Script=Han}[+&/\-][^\s]|[０-９]．[０-９]|[”’》」』）、][\p{Script=Han}\p{Script=Hiragana}]|[\p{Script=Hiragana}\p{Script=Katakana}ー]・|\p{Script=Han}[“‘《「『（]/u.test(phrase) && phrase.length < 12
}

/** Negations and what leads them; conjunctions that no longer word ends with. */
const negation = /(?:[也都就还還又并並却卻从從永决決绝絕再])?(?:不[可能会會得应應该該愿願敢]?|[没沒未])$|(?<![虚虛有全毫])[无無]$/u
const conjunction = /(?<![温溫缓緩平柔调調饱飽随隨共谐諧总總中祥暖附讲講议議说說参參])[和与與及]$|(?<![不非])但 ?$/u
/** The beginning of a word whose end begins the next piece: 指 / 向, 后 / 续, 广 / 为, 中 / 小学. */
const torn: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/[指面朝走转轉导導偏迈邁]$/u, /^向(?!来|來)/u], [/[后後]$/u, /^[续續]/u], [/(?<![推增宽寬])[广廣]$/u, /^[为為]\p{Script=Han}/u],
  [/大?中$/u, /^小[学學微企]/u],
]
/** What leads from quoted words to the next. */
const towards = /(?<=[”’」』])[到向至和与與为為]$/u
/** What a judgement begins with, and a quality with what it is for: its adverb goes with it to what is judged. */
const judgement = /(?:永远|一定|当然|应当|应该|[都也就还不正才更总便仍并即既多])?(?<![的但可只若要凡于])是$|(?<=\p{Script=Han}{2})(?:易|便|利|善|敢|勇|乐)于$/u
/** A verb of becoming before what something becomes. */
const becoming = /(?:转换|转变|转化|改变|视|称|看)$/u
/** What makes somebody do something, with the 是 before it: it goes with whom it makes (是让他们 / 看见). */
const causing = /(?:[是就也都才]|(?<![转轉出谦謙退礼禮忍]))[让讓]$/u
/** A quality of one character, which is all that is said of what stands before it: 光线 / 好但费电. */
const quality = /^[强強弱高低大小多少好坏壞快慢贵貴差难難易久远遠近深浅淺][但而又且、，；]/u
/** A single character behind the mark that opens a quotation. */
const opened = /[“‘《「『（〔【(]\p{Script=Han}$|[“‘《「『（〔【(]?(?<![\p{Script=Han}\d])\p{Script=Han} $/u
const complement = /^(?:[进進出起下上回过過开開][来來]|[进進出下上回过過]去)/u

/**
 * The pieces again, with their borders where the sense has them: no line begins with 的, ends with a negation, a conjunction, 是 (but for 的是, after which a reader pauses), the first character of a
 * quotation or a single one before Latin letters, or parts a verb from its complement.
 *
 *   道路也不 / 完全是   ->   道路 / 也不完全是        记忆收 / 进来   ->   记忆 / 收进来
 */
function mendBorders(pieces: readonly string[]): string[] {
  const mended: string[] = []
  for (const piece of pieces) {
    const before = mended.at(-1)
    const isNamed = before && /的$/u.test(before) && /^是\p{Script=Han}{2}/u.test(piece)
    if (isNamed) {
      mended.pop()
      mended.push(before + '是', piece.slice(1))
      continue
    }
    const tail = before && (/^的(?!确|確|士)|^[们們]/u.test(piece) || (quality.test(piece) && /(?<!\p{Script=Han})\p{Script=Han}{2,3}$/u.test(before))
      ? before
      : complement.test(piece) ? (letters(before) > 2 ? before.slice(-1) : before) : (tornTail(before, piece) ?? towards.exec(before) ?? negation.exec(before) ?? conjunction.exec(before) ?? judgement.exec(before) ?? (/^[为為成作]/u.test(piece) ? becoming.exec(before) : null) ?? opened.exec(before) ?? leadingTail(before))?.[0])
    if (!before || !tail || /[\p{P}]$/u.test(before)) mended.push(piece)
    else {
      mended.pop()
      const head = before.slice(0, before.length - tail.length)
      mended.push(...letters(head) > 1 ? [head, tail + piece] : [before + piece])
    }
  }
  return mended
}

/** The beginning of a word that goes on in the next piece. */
function tornTail(before: string, piece: string): RegExpExecArray | null {
  return torn.find(([, after]) => after.test(piece))?.[0].exec(before) ?? null
}

/** An adverb or the like at the end of a longer piece: 特点没有 / 写明 -> 特点 / 没有写明. */
function leadingTail(before: string): string[] | null {
  if (letters(before) <= 3 || !isLeading(before.slice(-2))) return null
  const head = before.slice(0, -2)
  const led = causing.exec(head)?.[0].length ?? (tornTail(head, before.slice(-2)) ? 1 : 0)
  return [before.slice(-2 - led)]
}

/** A short member of a list stays in one piece: 橡皮、 / 红蓝铅笔、 / 旧书签. */
function joinListed(pieces: string[]): string[] {
  const joined: string[] = []
  let member: string[] = []
  for (const piece of pieces) {
    member.push(piece)
    if (!/[，。、；：！？]$/u.test(piece)) continue
    const whole = member.join('')
    joined.push(...(/、$/u.test(whole) && ems(whole) <= 8 ? [whole] : member))
    member = []
  }
  return [...joined, ...member]
}

/**
 * Two words of two characters at the end of a stretch, or before a place word, are said in one breath and not broken.
 *
 *   院子里 花木 茂盛、   ->   院子里 / 花木茂盛、
 */
function isWithinFour(text: string, at: number, words: Set<number> | null): boolean {
  if (!words || words.has(at - 1) || (at > 2 && !words.has(at - 2)) || !/\p{Script=Han}{2}$/u.test(text.slice(0, at))) return false
  const after = text.slice(at)
  if (isLeading(after.slice(0, 2))) return false
  return /^\p{Script=Han}{2}(?!\p{Script=Han})/u.test(after)
    || (/^\p{Script=Han}{2}[上中里内时后前]/u.test(after) && (after.length === 3 || words.has(at + 3)))
}

/** A piece of more than five characters, or so many, that has no agreed break is halved at the word end nearest its middle. */
export function halves(piece: string, most = 5): string[] {
  if (ems(piece) <= most || !han.test(piece)) return [piece]
  const whole = staysWhole(piece)
  const words = ends(wordsOf(piece))
  const known = new Set(words)
  const at = words.filter(end => end > 1 && mayBreak(piece, end) && letters(piece.slice(end)) > 1 && !whole.some(([from, to]) => end > from && end < to) && !isWithinFour(piece, end, known))
  const middle = at.sort((a, b) => Math.abs(a - piece.length / 2) - Math.abs(b - piece.length / 2))[0]
  return middle === undefined ? [piece] : [piece.slice(0, middle), piece.slice(middle)]
}

/**
 * The phrases of a text clause by clause: lines break between clauses before they break within one. A clause of less than
 * four characters goes with the next one, a last one of that size with the one before.
 *
 *   推开窗，让风进来，也让街坊进来   ->   推开窗，让风进来， / 也让街坊进来
 */
export function clauses(text: string, language: string): string[][] {
  const made: string[][] = []
  let clause: string[] = []
  for (const phrase of phrases(text, language)) {
    clause.push(phrase)
    if (!endsClause.test(phrase) || ems(clause.join('')) < (han.test(text) ? 5 : /:\s*$/u.test(phrase) ? 6 : 7.5)) continue
    made.push(clause)
    clause = []
  }
  if (clause.length && made.length && ems(clause.join('')) < 4) made.at(-1)!.push(...clause)
  else if (clause.length) made.push(clause)
  return made
}

/** Where budoux would break, after every mark between two words, and before a quoted term; never before a space. */
function places(text: string, language: string): number[] {
  const marks = Array.from(text.matchAll(/(?<=\p{Script=Han}{2}[”’》」』）]*[，、；：])(?=[“‘《「『（]*\p{Script=Han}{2})|(?<=\p{Script=Han}{2})(?=[“《「][^”》」]{3,})/gu), match => match.index)
  const afterSpace = (at: number): number => at + /^\s*/.exec(text.slice(at))![0].length
  return [...new Set([...ends(parserFor(language).parse(text)), ...marks, ...personsIn(text)].map(afterSpace))].sort((a, b) => a - b)
}

function parserFor(language: string): Parser {
  if (/^ja\b/i.test(language)) return parsers.ja
  return /^zh-(?:hant|tw|hk|mo)\b/i.test(language) ? parsers.hant : parsers.hans
}

/** The words of the dictionary; it leaves many characters alone, whose borders say nothing. */
function wordsOf(text: string): string[] {
  return joinShort(dividedBy(segmenters.zh, text))
}

function dividedBy(segmenter: Intl.Segmenter, text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** Where pieces end within their text, but for the last one. */
function ends(pieces: string[]): number[] {
  let at = 0
  return pieces.slice(0, -1).map(piece => at += piece.length)
}

function mayBreak(text: string, at: number): boolean {
  const before = text.slice(0, at)
  const after = text.slice(at)
  if (opens.test(before) || closes.test(after) || /^\s/.test(after) || (/[”’》」』）]$/u.test(before) && /^[的地得了]/u.test(after))) return false
  if (/^[“‘《「『].[”’》」』]/u.test(after) || (/（[\d一二三四五六七八九十]+）$/u.test(before) && /^[班组組队隊号號届屆期楼樓]/u.test(after))) return false
  return !(/[A-Za-z0-9.,·\-]$/.test(before) && /^[A-Za-z0-9.,·\-]/.test(after))
}
