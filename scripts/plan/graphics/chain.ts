import type { Passage } from '../../model/transcript.ts'
import { clausesOf } from '../clause.ts'
import { bare } from '../condense/cut.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { trimBy, widthOf, type Speech } from '../speech.ts'
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
  const order = [/^(?:先|首先)/, /^(?:再|然后|接着|其次)/, /^(?:最后|最终|然后|再)/]
  const found: Passage[] = []
  for (const clause of clausesOf(speech.outline.transcript, sentence)) {
    const pattern = order[Math.min(found.length, 2)]!
    const match = pattern.exec(clause.text)
    if (match !== null && clause.text.length - match[0].length >= 3) found.push(trimBy(speech, clause, match[0].length))
    else if (found.length > 0) break
  }
  return found.filter((step) => widthOf(step.text) <= 14)
}
