import { endOf, type Passage } from '../../model/transcript.ts'
import { clausesOf } from '../clause.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { widthOf, type Speech } from '../speech.ts'
import { glossesOf, membersOf } from './series.ts'

interface Ring {
  steps: Passage[]
  core: Passage
}

const CHINESE_WORD = '(?:良性|完整|闭合|正向)?(?:循环|闭环)|周而复始'

/** 选书、借书、评书形成闭环; “选—借—评”的良性循环: the steps stand next to the word, and only what counts or forms them between. */
const CHINESE = new RegExp(`(?:形成|构成|构建|打造|实现|建立)?[了起]?[“「]?(?<list>[^，。；：、—→“”]{1,12}(?:(?:、|——?|→)[^，。；：、—→“”]{1,12}?){2,5})[”」]?(?:等|这)?(?:[三四五六3-6]个?(?:环节|步骤|阶段|步))?，?(?:要|必须|应当)?(?:的|环环相扣，|首尾相[连接]，|真正|共同)*(?:形成|构成|组成|成为|是)?(?:了|起|一个)*(?<core>${CHINESE_WORD})`)

/** What makes a cycle of its steps: without it 闭环 is only what one of several things is, 选书用心、借书方便、流程闭环. */
const FORMS = /形成|构成|组成|成为|构建|打造|实现|建立/

/** a cycle of planting, tending and sharing; the loop is simple: ask, lend, listen */
const ENGLISH = /\b(?<core>(?:virtuous )?(?:cycle|loop|flywheel))(?: of |(?: is| goes)?[^,.;:]{0,20}: )(?<list>[\w’' -]{2,28}(?:(?:,(?: and| then)?|→) [\w’' -]{2,28}){1,4}(?:,? and (?:back to )?[\w’' -]{2,28})?)[.!]?\s*$/i

/** What goes round in nature or in a machine, and a list of things that only have the word beside them. */
const NO_STEP = /经济|内外|国内|国际|水的|血液|[的了着]$/

/**
 * Three to six steps of which the words say that they form a cycle.
 *
 *   | 选书、借书、评书、再选书形成闭环
 *     ^^^^  ^^^^  ^^^^ steps   ^^^^ core
 */
export function recogniseCycle({ speech, sentences }: Scene): Proposal[] {
  if (!speech.isChinese && !speech.isEnglish) return []
  return sentences.flatMap((sentence, index) => {
    const ring = speech.isChinese ? chineseRing(speech, sentence) : englishRing(speech, sentence)
    if (ring === null || !isRound(ring)) return []
    const told = glossesOf(speech, ring.steps, sentences.slice(index + 1, index + 4))
    return [
      {
        from: index,
        to: index + 1 + (told?.used ?? 0),
        score: 10,
        shape: {
          kind: 'cycle',
          title: null,
          accent: null,
          core: ring.core,
          steps: ring.steps.map((lead, at) => ({ lead, gloss: told?.glosses[at] ?? null })),
          reveals: ring.steps,
          why: 'steps that the speaker calls a cycle',
        },
      },
    ]
  })
}

function chineseRing(speech: Speech, sentence: Passage): Ring | null {
  const clauses = clausesOf(speech.outline.transcript, sentence)
  for (const { at } of clauses) {
    const match = CHINESE.exec(speech.cut(at, endOf(sentence)).text)
    if (match === null || match.index > 6) continue
    const { list = '', core = '' } = match.groups!
    const start = at + match.index + match[0].indexOf(list)
    const steps = membersOf(speech, start, list.replace(/——?|→/g, (mark) => '、'.repeat(mark.length)))
    if (core.endsWith('闭环') && !FORMS.test(match[0].replace(list, '')) && steps.at(-1)?.text.replace(/^再/, '') !== steps[0]?.text) continue
    const end = at + match.index + match[0].length
    return { steps, core: speech.cut(end - core.length, end) }
  }
  return null
}

function englishRing(speech: Speech, sentence: Passage): Ring | null {
  const match = ENGLISH.exec(sentence.text)
  if (match === null) return null
  const { list = '', core = '' } = match.groups!
  const start = sentence.at + sentence.text.lastIndexOf(list)
  const steps = [...list.matchAll(/(?:(?!,| and |→).)+/g)].flatMap(({ 0: text, index }) => {
    const head = /^\s*(?:(?:and|then|back to)\s+)*/.exec(text)![0].length
    const from = start + index + head
    const to = start + index + text.trimEnd().length
    return to > from ? [speech.cut(from, to)] : []
  })
  const at = sentence.at + match.index
  return { steps, core: speech.cut(at, at + core.length) }
}

/** Three to six short steps; one that is said again at the end only closes the ring. */
function isRound(ring: Ring): boolean {
  const [first] = ring.steps
  if (ring.steps.length > 3 && ring.steps.at(-1)!.text.replace(/^再/, '') === first!.text) ring.steps.pop()
  const { steps } = ring
  return steps.length >= 3 && steps.length <= 6
    && steps.every(({ text }) => !NO_STEP.test(text) && widthOf(text) <= 14)
    && new Set(steps.map(({ text }) => text)).size === steps.length
}
