import type { Passage } from '../../model/transcript.ts'
import { clausesOf, unitsOf } from '../clause.ts'
import { bare, unmarked } from '../condense/cut.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { span, trimBy, widthOf, type Speech } from '../speech.ts'
import { englishChains } from './english/chain.ts'
import { countedSeriesOf, glossesOf } from './series.ts'

const STEP_NOUN = /^(?:环节|阶段|步骤|流程|工序|链条|步)$/

/**
 * Steps that follow one another.
 *
 *   | 抓好采、编、借、还四个环节，健全选书会、编目中心、流动车、还书箱四个平台
 *         ^^^^^^^^^^^^^^ steps          ^^^^ a second series of the same length: what each step has
 */
export function recogniseChain(scene: Scene): Proposal[] {
  const { speech, sentences } = scene
  if (speech.isEnglish) return englishChains(scene)
  if (!speech.isChinese) return []
  return sentences.flatMap((sentence, index) => {
    const series = countedSeriesOf(speech, sentence)
    const steps = series.find(({ noun }) => STEP_NOUN.test(noun))
    if (steps !== undefined) {
      const partner = series.find((other) => other !== steps && other.items.length === steps.items.length)
      const told = glossesOf(speech, steps.items, sentences.slice(index + 1, index + 4))
      const links = steps.items.map((lead, i) => ({ lead, gloss: told?.glosses[i] ?? partner?.items[i] ?? null }))
      return [{ ...proposalOf(links, titleOf(speech, steps.clause), index, 9, 'members called steps by the speaker'), to: index + 1 + (told?.used ?? 0) }]
    }
    const ordered = orderedOf(speech, sentence)
    if (ordered.length >= 3) return [proposalOf(ordered, null, index, 8, 'first, then, finally')]
    const arrows = arrowsOf(speech, sentence)
    if (arrows.length >= FEW) return [proposalOf(arrows.map((lead) => ({ lead, gloss: null })), null, index, ARROWED, 'steps with arrows between them')]
    const sequence = sequenceOf(speech, sentence)
    if (sequence.length < 3) return []
    return [proposalOf(sequence.map((lead) => ({ lead, gloss: null })), null, index, 7, 'first, then, finally')]
  })
}

function titleOf(speech: Speech, clause: Passage): Passage | null {
  const title = bare(speech, clause)
  return widthOf(title.text) <= 22 ? title : null
}

function proposalOf(steps: { lead: Passage, gloss: Passage | null }[], title: Passage | null, index: number, score: number, why: string): Proposal {
  return {
    from: index,
    to: index + 1,
    score,
    shape: { kind: 'chain', title, accent: null, steps, reveals: steps.map(({ lead }) => lead), why },
  }
}

/**
 * Clauses in time order.
 *
 *   | 先摸清家底，再统一编目，最后上架流通
 *     ^ ^^^^^^^^   ^ ^^^^^^^^   ^^ ^^^^^^^^
 */
function sequenceOf(speech: Speech, sentence: Passage): Passage[] {
  const found: Passage[] = []
  for (const clause of clausesOf(speech.outline.transcript, sentence)) {
    const pattern = ORDER[Math.min(found.length, 2)]!
    const match = pattern.exec(clause.text)
    if (match !== null && clause.text.length - match[0].length >= 3) found.push(trimBy(speech, clause, match[0].length))
    else if (found.length > 0) break
  }
  return found.filter((step) => widthOf(step.text) <= 14)
}

/** What the first, the next and the last steps begin with. */
const ORDER = [/^(?:先|首先)\s*/, /^(?:再|然后|接着|其次)\s*/, /^(?:最后|最终|然后|再)\s*/]

/** Ems of a step's name and of what is said of it. */
const NAME = 14
const GLOSS = 24

/**
 * Steps in time order between semicolons, each with what is said of it, where all have that; the words of order are left out of all.
 *
 *   | 先选书，听街坊点单；再编目，一本一号；最后上架，夜里亮灯
 *       ^^^^  ^^^^^^^^^^ gloss
 */
function orderedOf(speech: Speech, sentence: Passage): { lead: Passage, gloss: Passage | null }[] {
  const units = unitsOf(clausesOf(speech.outline.transcript, sentence))
  const steps = units.flatMap(([first, ...others], i) => {
    const sign = ORDER[i === 0 ? 0 : i === units.length - 1 ? 2 : 1]!.exec(first!.text)?.[0].length
    if (sign === undefined) return []
    return [{ lead: trimBy(speech, first!, sign), gloss: others.length === 0 ? null : unmarked(speech, span(speech, others[0]!, others.at(-1)!)) }]
  })
  if (steps.length !== units.length || steps.some(({ lead }) => widthOf(lead.text) > NAME || lead.text.length < 2)) return []
  const isTold = steps.every(({ gloss }) => gloss !== null && widthOf(gloss.text) <= GLOSS)
  return isTold ? steps : steps.map(({ lead }) => ({ lead, gloss: null }))
}

/** Fewer steps with arrows are told by the way, and what more are worth: less than what stands around them where that has a form of its own. */
const FEW = 4
const ARROWED = 6.4

/** Three or more names with arrows between them, and what stands before the first of them or after the last. */
const ARROWS = /(?:[^→，。；：、“”「」（）()！？]{1,24}→){2,}[^→，。；：、“”「」（）()！？]{1,24}/
const LED = /^.*(?:就是|是|为|成|到|按照?|遵循|经过|通过|依次|走)\s*(?=\S)/
const LED_LATIN = /^.*\p{Script=Han}\s*(?=[A-Za-z])/u
const TAIL = /\s*(?:的|这|等|[一二三四五六七八九\d]+步).*$/

/**
 * The steps that the writer sets with arrows between them.
 *
 *   | 明确“选书→编目→上架→借阅”的流程
 *          ^^^^ ^^^^ ^^^^ ^^^^
 */
function arrowsOf(speech: Speech, sentence: Passage): Passage[] {
  const run = ARROWS.exec(sentence.text)
  if (run === null) return []
  const isQuoted = /[“「]/.test(sentence.text[run.index - 1] ?? '')
  const parts = [...run[0].matchAll(/[^→]+/g)]
  const isLatin = parts.slice(1).every(([text]) => /^[\w\s./-]+$/.test(text))
  const steps = parts.map(({ 0: text, index }, i) => {
    const lead = isQuoted || i > 0 ? 0 : ((isLatin ? LED_LATIN : LED).exec(text)?.[0].length ?? 0)
    const tail = isQuoted || i < parts.length - 1 ? 0 : (TAIL.exec(text)?.[0].length ?? 0)
    const from = lead + /^\s*/.exec(text.slice(lead))![0].length
    return speech.cut(sentence.at + run.index + index + from, sentence.at + run.index + index + text.slice(0, text.length - tail).trimEnd().length)
  })
  const isEven = steps.every(({ text }) => text.length > 0 && widthOf(text) <= NAME) && steps.length <= 7
  return isEven && new Set(steps.map(({ text }) => text)).size === steps.length ? steps : []
}
