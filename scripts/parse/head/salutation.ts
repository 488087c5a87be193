import type { Head } from '../../model/guide.ts'
import { courtesyTitle } from '../../model/title-block.ts'
import { cut, endOf, type Paragraph, type Transcript } from '../../model/transcript.ts'
import { vocativeLength } from '../entries/vocatives.ts'

/**
 * The salutation may follow the title or stand on the first line of the speech, over several lines too; short greetings go with it.
 *
 *   | 尊敬的各位馆长，          | Madam Chair,
 *   | 各位志愿者，              | Excellencies,
 *   | 女士们，先生们：          | Ladies and gentlemen,
 */
export function salute(transcript: Transcript, head: Head, index: number): void {
  const first = transcript.paragraphs[index]
  if (!first) return
  const rows = rowsOf(transcript.paragraphs, index)
  if (rows) {
    head.end = endOf(transcript.paragraphs[index + rows - 1]!)
    head.salutation = cut(transcript, first.at, head.end)
    return
  }
  let last = index
  while (last < index + 6 && addressed.test(transcript.paragraphs[last]?.text.trim() ?? '')) last += 1
  const closing = transcript.paragraphs[last]
  const length = closing ? vocativeLength(closing.text) : 0
  const end = closing && length ? closing.at + length : last > index + 1 ? endOf(transcript.paragraphs[last - 1]!) : 0
  if (!end) return
  head.salutation = cut(transcript, first.at, end)
  head.end = end
}

/** A line that addresses some of the audience, others to follow, or somebody by name and office. */
const addressed = new RegExp([
  '^(?:尊敬|敬爱|亲爱|各位|女士们|先生们|朋友们|同志们|同学们|老师们|同事们)[^。！？：]{0,40}[，,]$',
  '^[^，。！？：、]{2,30}(?:先生|女士|小姐|博士|教授|医生|律师|大使|部长|主席|会长|局长|市长|省长|校长|院长|馆长|总裁|董事长|理事长|秘书长|议员|阁下)[，,]$',
  `^(?:${courtesyTitle}|Madam|Mister|Professor|President|Your|Excellenc(?:y|ies)|Distinguished|Hono[u]?rable|Dear|Ladies|Fellow|Friends|Colleagues|Members|Guests|Minister|Ambassador|Senators?)\\b[^.!?:;]{0,100},$`,
].join('|'))

/** Lines of a salutation without a mark at most, and characters of one. */
const most = { rows: 9, characters: 140 }
/** With whom such a salutation begins, and with whom it ends. */
const named = new RegExp(`^(?:${courtesyTitle} \\p{Lu}|(?:Madam|Your|His|Her|Their|Excellenc(?:y|ies)|Distinguished|Hono[u]?rable|Hono[u]?red|Minister|Ambassador|Professor|President|Chair(?:man|woman|person)?)\\b)`, 'u')
const others = /^(?:(?:Distinguished|Hono[u]?red|Dear|Fellow|Special) )?(?:ladies and gentlemen|friends|guests|colleagues|delegates|students|boys and girls|friends and colleagues|guests and friends)[,.:!]?$/i

/**
 * How many lines address the audience one below the other without a mark at their ends, the last of them all the others; 0 where none do.
 *
 *   | Ms Maya Lindqvist, Chair of the Harbour Trust
 *   | Friends from the branches
 *   | Ladies and Gentlemen
 */
export function rowsOf(paragraphs: readonly Paragraph[], index: number): number {
  if (!named.test(paragraphs[index]?.text ?? '')) return 0
  const rows = paragraphs.slice(index, index + most.rows)
  const last = rows.findIndex(({ text }) => others.test(text.trim()))
  const areShort = rows.slice(0, Math.max(last, 0)).every(({ text, depth }) => depth === null && text.length <= most.characters && !/[.!?;:]$/.test(text.trim()))
  return areShort && last > 0 ? last + 1 : 0
}
