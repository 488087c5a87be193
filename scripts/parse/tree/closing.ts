import type { Entry } from '../entries/entries.ts'
import type { DraftSection, Place } from './outline-draft.ts'
import type { Tree } from './tree.ts'

/** A closing is at most this share of a speech's characters. */
const share = 0.15

/**
 * Takes the closing off the end of the last section and returns it: from the last time the audience is
 * addressed, when only closing words follow; or thanks and a call alone.
 *
 *   | （三）要抓好落实。……
 *   | 同志们，蓝图已经绘就。让我们……        closing
 */
export function takeClosing(tree: Tree, entries: readonly Entry[]): Place[] {
  const vocatives = new Set(entries.filter(entry => entry.isVocative).map(entry => entry.start))
  const texts = new Map(entries.map(entry => [entry.start, entry.text]))
  const last = tree.sections.at(-1)
  if (!last) return []
  const [holder, parent] = tailOf(last)
  const from = startOfClosing(holder.blocks, vocatives, texts)
  if (from < 0) return []
  const closing = holder.blocks.slice(from)
  const length = closing.reduce((sum, place) => sum + place.end - place.start, 0)
  const total = (entries.at(-1)?.end ?? 0) - (entries[0]?.start ?? 0)
  if (length > Math.max(total * share, 400)) return []
  holder.blocks.length = from
  if (!from && !holder.heading && !holder.enumerator) parent?.children.pop()
  return closing
}

/** The part of the last section in which its last paragraphs stand, and the part that holds it. */
function tailOf(section: DraftSection, parent: DraftSection | null = null): [DraftSection, DraftSection | null] {
  const last = section.children.at(-1)
  if (!last) return [section, parent]
  return last.heading || last.enumerator ? tailOf(last, section) : [last, section]
}

function startOfClosing(
  blocks: readonly Place[], vocatives: ReadonlySet<number>, texts: ReadonlyMap<number, string>,
): number {
  const addressed = blocks.findLastIndex(block => vocatives.has(block.start))
  if (addressed >= 0) return addressed
  let from = startOfSignature(blocks, texts)
  while (from > 0 && isFarewell(texts.get(blocks[from - 1]!.start) ?? '')) from -= 1
  return from < blocks.length ? from : -1
}

/** Where the lines with who signs and the date begin, or the number of blocks. */
function startOfSignature(blocks: readonly Place[], texts: ReadonlyMap<number, string>): number {
  const lines = blocks.map(block => texts.get(block.start) ?? '')
  if (!/^\S{4}\s*年\s*\S{1,3}\s*月\s*(?:\S{1,3}\s*日)?$/.test(lines.at(-1) ?? '')) return blocks.length
  let from = blocks.length - 1
  while (from > 0 && lines[from - 1]!.length <= 25 && !/[。！？；：，]$/.test(lines[from - 1]!)) from -= 1
  return from
}

const farewell = new RegExp(`^(?:${[
  '谢谢|感谢大家|再次感谢|让我们|最后，|总之|预?祝|衷心祝愿|謝謝|感謝大家|再次感謝|讓我們|最後，|總之|衷心祝願|[敬預]?祝',
  '以上就是|以上是(?:我|本人|今天|全部)|以上(?:汇报|发言|报告|述职)|我的(?:发言|汇报|讲话|演讲|报告)|汇报完毕|不当之处|我(?:今天)?(?:就|先)?(?:讲|说|谈|汇报)(?:这些|到这|这么多)',
  'Thank you|God bless|ありがとう|ご清聴',
].join('|')})`)

function isFarewell(text: string): boolean {
  return text.length < 300 && farewell.test(text)
}
