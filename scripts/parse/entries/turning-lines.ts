import { asPart } from './announced-parts.ts'
import type { Entry } from './entries.ts'
import { lengthOf } from './headings.ts'
import { withoutNumber } from './membership.ts'
import type { Place } from '../tree/outline-draft.ts'

/** With what a speaker turns to the first part, and to a further one, on a line of its own. */
const first = /^(?:首先|先|下面|第一步|第一部分)/
const further = /^(?:然后|然後|接下来|接下來|接着|接著|随后|隨後|其次|再次|之后|之後|下面|再|下一(?:步|个|個|阶段|部分|环节)|最后|最後)/
/** What stands between that and the name of the part. */
const lead = '(?:第[一二三四五六七八九十]步)?[，,]?(?:就|我们?|我們?|要|再|来|來|先|大家|给大家|向各位)*(?:做的|讲的|講的|介绍的|进行的)?'
const verb = '(?:是|进入|進入|(?:讲|講|谈|談|说|說|聊|看|介绍|介紹|讲解|汇报)(?:一下|一讲|一谈|[讲講谈談说說看聊])?)'
const turn = new RegExp(`^(?<before>(?:首先|先|然后|然後|接下来|接下來|接着|接著|随后|隨後|其次|再次|之后|之後|下面|再|下一(?:步|个|個|阶段|部分|环节)|最后|最後|第一步|第一部分)${lead}${verb})(?<name>[^，。；：！？]{2,20}?)(?:部分|环节|阶段)?[。]?$`)

/** Characters of such a line, of what is said below it at least, and how many of them divide a speech. */
const line = { longest: 30, said: 30, least: 3 }

/**
 * Where a speech has no other marks, the lines of their own with which the speaker turns to the next part, the first and two more, something said below
 * each, are the beginnings of parts. Where every one begins with 首先， or 其次， they are counted already; where only some do, what 首先 begins
 * in a longer paragraph is told within a part.
 *
 *   | 首先是选址部分
 *   |      ^^^^ the heading of the part that begins here
 *   | 路口人多，……
 *   | 接着，再说说选书
 *   |             ^^^^
 */
export function withTurningLines(entries: readonly Entry[]): Entry[] {
  const turns = new Map(entries.flatMap((_, at): [number, Place][] => {
    const name = nameIn(entries, at)
    return name ? [[at, name]] : []
  }))
  const isOther = ({ enumerator, depth }: Entry, at: number): boolean => depth !== null || (enumerator !== null && enumerator.family !== 'sequence' && !(turns.has(at) && enumerator.family === 'line'))
  if (entries.some(isOther) || [...turns.keys()].every(at => entries[at]!.enumerator?.family === 'sequence')) return [...entries]
  const begun = [...turns.keys()].find(at => first.test(entries[at]!.text))
  const parts = [...turns].filter(([at]) => at === begun || (begun !== undefined && at > begun && further.test(entries[at]!.text)))
  return parts.length < line.least ? [...entries] : entries.map((entry, at) => {
    const name = parts.find(([one]) => one === at)?.[1]
    return name ? asPart(entry, name) : entry.enumerator?.family === 'sequence' && lengthOf(entry.text) > line.longest ? withoutNumber(entry) : entry
  })
}

/** Where the part is named in a line that turns to it; null for another line. */
function nameIn(entries: readonly Entry[], at: number): Place | null {
  const { text, start } = entries[at]!
  const next = entries[at + 1]
  const found = lengthOf(text) <= line.longest ? turn.exec(text.trim()) : null
  if (!found || !next || lengthOf(next.text) < line.said || turn.test(next.text.trim())) return null
  const { before = '', name = '' } = found.groups!
  return { start: start + before.length, end: start + before.length + name.length }
}
