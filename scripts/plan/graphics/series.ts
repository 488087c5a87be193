import type { Passage } from '../../model/transcript.ts'
import { clausesOf, unitsOf, type Clause } from '../clause.ts'
import { VERB_FIRST } from '../condense/lexicon.ts'
import { bare } from '../condense/cut.ts'
import { linesOf } from '../condense/lines.ts'
import { span, trimBy, widthOf, type Speech } from '../speech.ts'

const NUMERAL = '(?:[二两三四五六七八九十]|[2-9])'

/** Members joined by 、 and summed up by a count: 采、编、借、还四个环节. */
export interface CountedSeries {
  items: Passage[]
  /** What the members are: 环节, 方面, 重点. */
  noun: string
  /** What they are in full, where the speaker says which: 三个最要紧的环节. */
  named: Passage | null
  /** The whole clause. */
  clause: Passage
}

const COUNTED = new RegExp(
  `^(.*?)((?:[^、，。；：]{1,16}(?:、|和|与|以及)){1,7}[^、，。；：]{1,14}?)(?:等|这)?(${NUMERAL})(?:个|大|道|项|条|种|类|方|步)?(?:关键|重要|主要|基本|核心|重点|突出)?([^、，。；：]{1,12}的)?(环节|阶段|步骤|流程|工序|链条|步|方面|重点|领域|关系|要素|元素|维度|层面|支柱|抓手|平台|战场|优势|体系|理念|原则|关键|难点|问题|目标|方向|渠道|板块|中心|基地)`,
)

const COUNT: Record<string, number> = { 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 }

/** Members that stand together in one pair of quotation marks, none in its own: 做到“选书准、上架快、借书易”三个环节. */
const QUOTED = /^[^“”]*“([^“”]+)”\s*$/

/** The counted series of a sentence whose members are as many as the count says. */
export function countedSeriesOf(speech: Speech, sentence: Passage): CountedSeries[] {
  const found: CountedSeries[] = []
  for (const clause of clausesOf(speech.outline.transcript, sentence)) {
    const match = COUNTED.exec(clause.text)
    if (match === null) continue
    const [whole, lead = '', list = '', numeral = '', which, noun = ''] = match
    const from = clause.at + whole.lastIndexOf(numeral)
    const named = which === undefined ? null : speech.cut(from, clause.at + whole.length)
    const quoted = QUOTED.exec(list)?.[1]
    const items = quoted === undefined ? membersOf(speech, clause.at + lead.length, list) : membersOf(speech, clause.at + lead.length + list.indexOf(quoted), quoted)
    if (items.length === (COUNT[numeral] ?? Number(numeral)) && items.length >= 3) found.push({ items, noun, named, clause })
  }
  return found
}

/** The members of a list, the governing verb taken off the first: 抓好采、编、借 gives 采, 编, 借. */
export function membersOf(speech: Speech, at: number, list: string): Passage[] {
  const items: Passage[] = []
  for (const match of list.matchAll(/[^、]+/g)) {
    let { index } = match
    let [text] = match
    if (items.length === 0) {
      const will = /^(?:要|必须|重点)?/.exec(text)![0].length
      const verb = verbLength(text.slice(will), will) ?? /^.*(?:就是|是|有|包括|在于|无非|\p{Script=Han}{2}了(?!解))/u.exec(text)?.[0].length ?? 0
      if (verb > 0 && text.length > verb) [index, text] = [index + verb, text.slice(verb)]
    }
    items.push(speech.cut(at + index, at + index + text.length))
  }
  const last = items.at(-1)
  const joint = last === undefined ? -1 : last.text.search(/[和与]|以及/)
  if (last !== undefined && joint > 0) {
    const width = last.text.startsWith('以及', joint) ? 2 : 1
    items.splice(-1, 1, speech.cut(last.at, last.at + joint), speech.cut(last.at + joint + width, last.at + last.text.length))
  }
  return items.filter((item) => item.text.length > 0)
}

const verbLength = (text: string, before: number): number | undefined => {
  const verb = VERB_FIRST.exec(text)?.[0].length
  return verb === undefined ? undefined : verb + before
}

/**
 * What is said of each member of a series in the sentences after it, or null when one is left out.
 *
 *   | 采，要问需于民，读者点单；编，要准确规范；……
 *     ^^ member ^^^^^^^^ gloss
 */
export function glossesOf(speech: Speech, members: readonly Passage[], sentences: readonly Passage[]): { glosses: Passage[], used: number } | null {
  const bodies = new Map<string, Passage>()
  for (let used = 1; used <= Math.min(3, sentences.length); used++) {
    const named = ({ text: clause }: Clause): Passage | undefined => members.find(({ text }) => clause === text || new RegExp(`^${escaped(text)}(?:就?是|要|，)`).test(clause))
    for (const unit of unitsOf(clausesOf(speech.outline.transcript, sentences[used - 1]!)).flatMap((one) => splitAt(one, (clause) => named(clause) !== undefined))) {
      const first = unit[0]!
      const member = named(first)
      if (member === undefined || bodies.has(member.text)) continue
      const from = first.text === member.text ? unit[1] : trimBy(speech, first, member.text.length)
      if (from === undefined) continue
      const head = bare(speech, trimBy(speech, from, /^(?:就是|是)?/.exec(from.text)![0].length))
      bodies.set(member.text, span(speech, head, unit.at(-1)!))
    }
    if (bodies.size === members.length) {
      const glosses = evenly(speech, members.map(({ text }) => bodies.get(text)!))
      return glosses === null ? null : { glosses, used }
    }
  }
  return null
}

/** The parts of a unit, each from a clause that names a member to the next: 采是起点，编是中点，借是终点. */
function splitAt(unit: readonly Clause[], isNamed: (clause: Clause) => boolean): Clause[][] {
  const parts: Clause[][] = []
  for (const clause of unit) {
    if (parts.length === 0 || isNamed(clause)) parts.push([clause])
    else parts.at(-1)!.push(clause)
  }
  return parts
}

/** What is said of each member in full where all of it is short, otherwise the best line of each. */
function evenly(speech: Speech, bodies: readonly Passage[]): Passage[] | null {
  if (bodies.every(({ text }) => widthOf(text) <= 20)) return [...bodies]
  const lines = bodies.map((body) => linesOf(speech, [body], { count: 1, width: 18, ideal: 8 })[0])
  return lines.some((line) => line === undefined) ? null : (lines as Passage[])
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
