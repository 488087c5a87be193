import { type Passage, type Transcript } from '../../model/transcript.ts'

/** Paragraphs from the top among which the first slide is, and characters of a title. */
const most = { paragraphs: 16, characters: 120 }
/** What a script calls its first slide: Slide 1: Cover, PAGE 0 — TITLE, Title slide. */
const card = /^(?:(?:slide|page)\s*\d{1,2}\s*[:：.|—–-]+\s*)?(?:title(?: (?:slide|card|page))?|cover(?: slide)?|opening slide|封面|标题页|標題頁)\s*[:：]?$/i
const label = /^(?:title|heading|标题|標題|题目|題目)\s*[:：]$/i

/**
 * The title on the first slide of a script that says with labels what stands on each.
 *
 *   | SLIDE 1 — COVER
 *   | Title:
 *   | Lamps for Everyone      the title
 */
export function cardTitle({ paragraphs }: Transcript): Passage | null {
  const top = paragraphs.slice(0, most.paragraphs)
  const at = top.findIndex(({ text }, index) => label.test(text.trim()) && card.test(top[index - 1]?.text.trim() ?? ''))
  const title = at < 0 ? undefined : top[at + 1]
  return title && title.text.length <= most.characters && !/[.!?:;,。！？：；，]$/.test(title.text.trim()) ? title : null
}
