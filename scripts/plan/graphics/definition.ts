import type { DefinitionSlide } from '../../model/deck.ts'
import type { Definition } from '../../model/outline.ts'
import { endOf, type Passage } from '../../model/transcript.ts'
import { holdsAside, unmarked } from '../condense/cut.ts'
import { isTorn } from '../condense/other.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { inside, trimBy, widthOf, type Speech } from '../speech.ts'

type Term = DefinitionSlide['terms'][number]

/** So many terms stand on one slide. */
const TERMS = 4

/** Ems of a term that is set large, and of a meaning that is read beside it. */
const TERM = 16
const MEANING = 64

/** A meaning of fewer ems says no more than another name does. */
const LEAST = 5

/** Words before the verb that belong to no term. */
const TRAILING = /(?:大体上?|一般|通常|主要|其实|本质上|实际上|说到底|简单说|也|都|就|只|仅)+$/

/** What only points, asks, or judges defines nothing. */
const NO_MEANING = /[什甚]么|怎么|为何|哪[里些个]|^(?:好|不|没|很|最(?![后初先早近])|更|说|因|为了|要不|可以)|^(?:not|what|why|how|where|when|if|that|going|because|very|really|about)\b/i

/** A term names; what has a verb of will or a pronoun in it is a clause. */
const NO_TERM = /[我你他她它这那谁]|[要会能]$|^(?:不|没|有|对|在|从)|(?:目的|任务|关键|原因|问题|办法|目标|重点|意思|结果|使命|责任)$|\b(?:I|we|you|it|this|that|these|those|my|your|our|their|his|her|who|which)\b/i

/**
 * A term and what it means, as the speaker says; terms that are explained one after the other share a slide.
 *
 *   | 所谓“留灯”，就是最后一位读者走了才锁门。
 *         ^^^^^^       ^^^^^^^^^^^^^^^^^^^^^^^^^^ term, meaning
 */
export function recogniseDefinition({ speech, sentences }: Scene): Proposal[] {
  const last = sentences.at(-1)
  if (last === undefined) return []
  const found = sentences.map((sentence) => inside(speech.definitions, sentence).filter((fact) => endOf(fact) <= endOf(last)))
  const proposals: Proposal[] = []
  for (let from = 0; from < found.length; from++) {
    const terms: Term[] = []
    for (let to = from; to < found.length && found[to]!.length > 0;) {
      terms.push(...found[to]!.flatMap((fact) => termOf(speech, sentences, fact)))
      to = sentences.findIndex((sentence) => endOf(sentence) >= endOf(found[to]!.at(-1)!)) + 1
      if (terms.length === 0 || terms.length > TERMS) break
      const shown = [...terms]
      proposals.push({
        from,
        to,
        score: 5.8 + Math.min(2, shown.length) * 1.2,
        shape: { kind: 'definition', title: null, accent: null, terms: shown, reveals: shown.map(({ meaning }) => meaning), why: 'what a term means' },
      })
    }
  }
  return proposals
}

/** The term with its meaning, to the end of the sentence where that can be read at a glance. */
function termOf(speech: Speech, sentences: readonly Passage[], fact: Definition): Term[] {
  const term = trimBy(speech, fact.term, 0, TRAILING.exec(fact.term.text)?.[0].length ?? 0)
  const { text } = term
  if (widthOf(text) < 1 || widthOf(text) > TERM || (NO_TERM.test(text) && !/^["“‘「]/.test(text)) || NO_MEANING.test(fact.meaning.text)) return []
  const meaning = whole(speech, sentences, fact)
  return widthOf(meaning.text) >= LEAST && !holdsAside(speech, meaning) ? [{ term, meaning }] : []
}

function whole(speech: Speech, sentences: readonly Passage[], { meaning }: Definition): Passage {
  const sentence = sentences.find((one) => endOf(one) >= endOf(meaning))
  const rest = sentence && /^[^；;。.！!？?]*/.exec(sentence.text.slice(endOf(meaning) - sentence.at))![0]
  const all = unmarked(speech, speech.cut(meaning.at, endOf(meaning) + (rest?.length ?? 0)))
  return widthOf(all.text) <= MEANING && !isTorn(all.text) ? all : meaning
}
