import type { ChangeSlide } from '../../model/deck.ts'
import type { Statistic } from '../../model/outline.ts'
import { endOf, type Passage } from '../../model/transcript.ts'
import { clausesOf } from '../clause.ts'
import { openerLength } from '../condense/chinese.ts'
import { VERB_FIRST } from '../condense/lexicon.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { inside, lettersOf, overlap, trimBy, widthOf, type Speech } from '../speech.ts'
import { englishChanges } from './english/change.ts'
import { AFTER } from './figures.ts'

type Pair = ChangeSlide['pairs'][number]

/** So many pairs stand on one slide. */
const PAIRS = 3

/** Ems of a state that can be read at a glance. */
const WIDEST = 20

/** What is warned of, denied or only thought of has not changed. */
const UNREAL = /[不别没未](?![断仅])|防止|避免|如果|假如|\b(?:not|never|avoid|if|could|might)\b|n['’]t\b/i

/** What is left of an English verb at the end of a name: the duty will. */
const AUXILIARY = /(?:\s+(?:will|would|has|have|had|is|was|are|were|also|be|been))+$/i

/** What an English clause says has changed, up to its verb: the fee for each lamp | has also been raised from … */
const CHANGED = /^((?:the|our|an?|each|every|its|total|average|\p{Lu}[\p{L}’']+)\b[^,;:]*?)\s(?:has|have|had|will|would|is|was|are|were|went|goes|rose|rises|fell|falls|grew|grows|increased|increases|dropped|drops|declined|climbed|jumped|shrank|doubled)\b/iu

/** Whatever a pronoun stands for is not named. */
const UNNAMED = /\b(?:it|they|this|that|these|those|he|she|we|which|who)$/i

/** A verb of change that names no direction. */
const WENT = /\b(?:went|gone|goes|go|moved|moves|came) from\b/i

/** How a clause begins that says how great the difference is: 增长近五成, a fall of …. */
const DIFFERENCE = /^(?:(?:同比|净|累计|共|整整)*(?:增长|增加|增幅|提高|提升|下降|减少|降低|降幅|缩短|压缩|节省|多了|少了|翻了?)|(?:up|down)\s(?:by\s)?[\d\p{L}]|an? (?:rise|increase|gain|fall|drop|cut|decrease) of\s)/iu

/**
 * From one state to another: two numbers of one thing with a verb of change between them, or two states that the
 * speaker sets against each other as then and now. A mere range has no such verb.
 *
 *   | 夜读点从12个增加到40个，增长两倍多。        | 馆员从管书人转变为领读人。
 *     ^^^^^^   ^^^^ from    ^^^^ to ^^^^^^^^^^ difference      ^^^^^^ from  ^^^^^^ to
 */
export function recogniseChange(scene: Scene): Proposal[] {
  const { speech, sentences } = scene
  return [
    ...(speech.isEnglish ? englishChanges(scene) : []),
    ...runsOf(sentences, sentences.map((sentence) => movesOf(speech, sentence)), 'two numbers with a change between them'),
    ...runsOf(sentences, sentences.map((sentence) => turnsOf(speech, sentence)), 'from one state to another'),
  ]
}

/** A slide for each run of sentences that follow one another and have pairs, no more than three on one. */
function runsOf(sentences: readonly Passage[], found: readonly Pair[][], why: string): Proposal[] {
  const proposals: Proposal[] = []
  for (let from = 0; from < sentences.length; from++) {
    const pairs: Pair[] = []
    for (let to = from; to < sentences.length && found[to]!.length > 0; to++) {
      if (pairs.length > 0 && pairs.length + found[to]!.length > PAIRS) break
      pairs.push(...found[to]!.slice(0, PAIRS))
      const shown = pairs.filter((pair, i) => pairs.findIndex((other) => isSame(other, pair)) === i)
      proposals.push({
        from,
        to: to + 1,
        score: 6.4 + shown.length * 0.8,
        covers: sentences.slice(from, to + 1),
        shape: { kind: 'change', title: null, accent: null, pairs: shown, reveals: shown.map((pair) => pair.from), why },
      })
    }
  }
  return proposals
}

/** Whether the speaker only says a pair again. */
const isSame = (a: Pair, b: Pair): boolean => lettersOf(a.from.text) === lettersOf(b.from.text) && lettersOf(a.to.text) === lettersOf(b.to.text)

/** What leads to the Chinese verb of a change and is no part of what changes: 夜读点也将. */
const WILL = /(?:[也还都又]?将会?|[也还都又]|已经?)$/

/** The numbers of a sentence that move from one to another, each with its name, or alone where the sentence has one. */
function movesOf(speech: Speech, sentence: Passage): Pair[] {
  const moving = inside(speech.outline.statistics, sentence).filter(({ from, direction, text }) => from !== null && (direction === null ? WENT.test(text) : direction !== 'level'))
  const pairs = moving.flatMap((statistic) => moveOf(speech, sentence, statistic) ?? [])
  return pairs.length > 1 ? pairs.filter(({ subject }) => subject !== null) : pairs
}

function moveOf(speech: Speech, sentence: Passage, statistic: Statistic): Pair | null {
  const { from, value, unit, subject } = statistic
  const end = unit === null ? endOf(value) : endOf(unit)
  const clauses = clausesOf(speech.outline.transcript, sentence)
  const index = clauses.findIndex((clause) => overlap(clause, value))
  const clause = clauses[index]
  if (from === null || clause === undefined || !overlap(clause, from) || UNREAL.test(clause.text)) return null
  const tail = AFTER.exec(clause.text.slice(end - clause.at))?.[0].length ?? 0
  const to = speech.cut(value.at, end + tail)
  const next = clauses[index + 1]
  const difference = next !== undefined && /[，,]/.test(clause.mark) && DIFFERENCE.test(next.text) && widthOf(next.text) <= 14 ? speech.cut(next.at, endOf(next)) : null
  const name = subject === null && speech.isEnglish ? changedIn(speech, clause, from) : subject === null ? null : trimBy(speech, subject, 0, (speech.isEnglish ? AUXILIARY : WILL).exec(subject.text)?.[0].length ?? 0)
  const named = name !== null && !(speech.isEnglish && UNNAMED.test(name.text)) && widthOf(name.text) <= (speech.isEnglish ? 34 : 20) ? name : null
  return speech.isEnglish && named === null ? null : { subject: named, from, to, difference }
}

/** What stands before the verb of an English clause whose number changes. */
function changedIn(speech: Speech, clause: Passage, from: Passage): Passage | null {
  const name = CHANGED.exec(clause.text.slice(0, from.at - clause.at))?.[1]
  return name === undefined || /\b(?:that|which|who)\b/i.test(name) ? null : speech.cut(clause.at, clause.at + name.length)
}

/** The states of a sentence that the outline tells apart as then and now. */
function turnsOf(speech: Speech, sentence: Passage): Pair[] {
  return inside(speech.contrasts, sentence).flatMap(({ form, not, but, text, at }) => {
    if (form !== 'change' || endOf(but) > endOf(sentence) || UNREAL.test(before(sentence, at)) || UNREAL.test(text.slice(0, not.at - at))) return []
    const [from, to] = speech.isChinese ? [stateIn(speech, not, /^[把将由从](?=.{2})/), stateIn(speech, but, /^(?:逐步|逐渐)?(?:转变|转化|变|走|迈)[为成向](?=.{2})/)] : [not, but]
    if (speech.isChinese && [from, to].every((side) => isPart(speech, side))) return []
    const isTold = [from, to].every((side) => widthOf(side.text) <= WIDEST && widthOf(side.text) >= 3) && !(speech.isChinese && /的[^，]*是/.test(to.text))
    return isTold ? [{ subject: subjectOf(speech, sentence, at), from, to, difference: null }] : []
  })
}

/** Whether a state is a part of the speech by its name: from one to the next only the speaker goes, 从选书转到借书 under 选书（一）, 借书（二）. */
const isPart = (speech: Speech, side: Passage): boolean => [...speech.headings.keys()].some((heading) => heading.startsWith(lettersOf(side.text)))

/** A state without the words that say it is left or reached: 将空屋 -> 变成书房. */
const stateIn = (speech: Speech, state: Passage, verb: RegExp): Passage => trimBy(speech, state, verb.exec(state.text)?.[0].length ?? 0)

/**
 * What a clause says turns, where its words before the first state are no more than a name.
 *
 *   | 镇上的书房已由摆设变成客厅
 *     ^^^^^^^^^^ subject
 */
function subjectOf(speech: Speech, sentence: Passage, at: number): Passage | null {
  const lead = before(sentence, at)
  const name = lead.replace(/(?:已经|正在|逐步|逐渐|开始|真正|[已正就也将要都在])+$/, '')
  if (!speech.isChinese || name.length < 2 || name.length > 10 || /[从由把让使对为了]|[在的时中上]$|^(?:唯有|只有|只能|只要|仅仅|必须|应该|应当)/.test(name) || VERB_FIRST.test(name) || openerLength(name) > 0) return null
  return speech.cut(at - lead.length, at - lead.length + name.length)
}

/** The words of its clause before a place of a sentence. */
function before(sentence: Passage, at: number): string {
  return /[^，；：,;:]*$/.exec(sentence.text.slice(0, at - sentence.at))![0]
}
