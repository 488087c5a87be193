import type { ContrastSlide, MatrixSlide } from '../../model/deck.ts'
import { endOf, type Passage } from '../../model/transcript.ts'
import { clausesOf, type Clause } from '../clause.ts'
import { openerLength, willLength } from '../condense/chinese.ts'
import { leans } from '../condense/fragments.ts'
import { refers } from '../condense/pointing.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { englishContrasts } from './english/contrast.ts'
import { span, trimBy, widthOf, type Speech } from '../speech.ts'
import { NO_TITLE } from '../topic.ts'
import { statementShape } from '../draft.ts'

type Pair = ContrastSlide['pairs'][number]

const NOT = /^(?!而)(?:[^，。]{0,8}?)(?:不是|并非|不在于|不能|不要|不应|决不能|绝不能|切忌|不靠|不图|不比)/
const BUT = /^(?:而是|而在于|而要|而应|更要|要(?!求)|应当|关键在于|重在|而靠|而比)/

interface Found extends Pair {
  /** Whose not-this-but-that it is; empty where the clause names nobody. */
  subject: string
  /** The clause before, of which it is said. */
  about: Passage | null
  /** Whether it is said of 这, which the sentence before has named. */
  isPointing: boolean
}

/** What such a pair loses, whose page cannot say of what it is so. */
const POINTS = 2.5

/** A way or a case without what is done in it: 是在街坊同意的前提下. */
const CASE_ONLY = /(?:条件下|前提下|情况下|基础上|过程中|的方式)$/

/** What stands before a denial and only points to what was said before, or joins it: 这就不是, 它并非. */
const POINTING = /^(?:这|那|它|此)?[就便都也]?(?=不是|并非|不在于)/

/** When something holds: 挑选书目时，. */
const SCOPE = /(?:时|时候|之前|之后|过程中|方面|问题上)$/

/** Ems of a saying with the clause before that says when it holds, and of a clause that stands above a pair. */
const SCOPED = 34
const HEADS = 20

/**
 * Not this but that; both sides keep their own words, the negation included. Pairs stand together as long as
 * they speak of one thing.
 *
 *   | 建图书馆不是为了挂牌子，而是为了有人来。
 *             ^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^
 */
export function recogniseContrast(scene: Scene): Proposal[] {
  const { speech, sentences } = scene
  if (speech.isEnglish) return englishContrasts(scene)
  if (!speech.isChinese) return []
  const found = sentences.map((sentence) => pairsOf(speech, sentence))
  return [...groupsOf(speech, sentences, found), ...sentences.flatMap((sentence, index) => [...transitionsOf(speech, sentence, index), ...thenNow(speech, sentences, index), ...secondCounts(speech, sentence, index)])]
}

/** How a sentence begins that tells what was, and what is. */
const THEN = /^(?:以往|过去|以前|从前|原来|往年|原先)(?!的?(?:[一二三四五六七八九十\d]+年|经验))/
const NOW = /^(?:而)?(?:现在|如今|目前|本次|这次|今年|今后|从今)/

/** Ems of each side, and of a clause that only says when. */
const SIDE = 26
const WHEN = 6

/**
 * What was, and in the next sentence what is.
 *
 *   | 以往还书要到总馆排队。现在，街角的书亭就能还。
 *     ^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^
 */
function thenNow(speech: Speech, sentences: readonly Passage[], index: number): Proposal[] {
  const [first, second] = [sentences[index]!, sentences[index + 1]]
  if (second === undefined || !THEN.test(first.text) || !NOW.test(second.text) || /[？?]\s*$/.test(`${first.text}${second.text}`)) return []
  const [not, but] = [beginningOf(speech, first), beginningOf(speech, second)]
  if (not === null || but === null) return []
  return [pairsProposal([{ not, but }], { from: index, covers: sentences.slice(index, index + 2), score: TOLD_APART, title: null, why: 'what was, and what is' })]
}

/** The first clause of a sentence, with the next one where it only says when. */
function beginningOf(speech: Speech, sentence: Passage): Passage | null {
  const [first, second] = clausesOf(speech.outline.transcript, sentence)
  if (first === undefined) return null
  const isTime = widthOf(first.text) <= WHEN || /[中时后上下里前的]$/.test(first.text)
  if (isTime && second === undefined) return null
  const line = isTime ? span(speech, first, second!) : first
  return widthOf(line.text) <= SIDE && !/^(?:如果|只要|因为|虽然)/.test(line.text) && !/[中时后的和与]$/.test(line.text) ? speech.cut(line.at, line.at + line.text.length) : null
}

/**
 * Two members of which the second alone is what counts.
 *
 *   | 点灯，是照亮一条街；留灯，才是照亮一个人。
 */
function secondCounts(speech: Speech, sentence: Passage, index: number): Proposal[] {
  const [first, second, ...others] = sentence.text.replace(/[。！]\s*$/, '').split('；')
  if (first === undefined || second === undefined || others.length > 0 || !/才(?:是|能|会|算|叫)/.test(second) || /才(?:是|能|会|算|叫)/.test(first)) return []
  const not = speech.cut(sentence.at, sentence.at + first.length)
  const but = speech.cut(endOf(not) + 1, endOf(not) + 1 + second.length)
  const isEven = Math.abs(widthOf(first) - widthOf(second)) <= 4 && widthOf(first) >= 5 && widthOf(first) <= SIDE && widthOf(second) <= SIDE
  return isEven ? [pairsProposal([{ not, but }], { from: index, covers: [sentence], score: TOLD_APART, title: null, why: 'of two the second counts' })] : []
}

/** What two sides are worth that words of time or of weight tell apart. */
const TOLD_APART = 7

/** A proposal to show pairs while some sentences are said. */
function pairsProposal(pairs: readonly Pair[], { from, covers, score, title, why }: { from: number, covers: readonly Passage[], score: number, title: Passage | null, why: string }): Proposal {
  return {
    from,
    to: from + covers.length,
    score,
    covers: [...covers],
    shape: { kind: 'contrast', title, accent: null, pairs: [...pairs], reveals: pairs.map(({ not }) => not), why },
  }
}

/** A time that leads on to what happens then: 而是关门以后. */
const LEADS_ON = /(?<![前今落])后$|时$|之际$/

/** A single short pair with its subject is a saying: 书房的价值不在于收藏，而在于使用. */
function sayingOf(speech: Speech, { not, but, about }: Found, index: number): Proposal {
  const scoped = about !== null && SCOPE.test(about.text) ? span(speech, about, but) : null
  const text = scoped !== null && widthOf(scoped.text) <= SCOPED ? scoped : span(speech, not, but)
  const rest = LEADS_ON.test(text.text) ? (/^，[^，。；！？\n]{2,24}/.exec(speech.outline.transcript.text.slice(endOf(text), endOf(text) + 25))?.[0].length ?? 0) : 0
  return { from: index, to: index + 1, score: 6.5, shape: statementShape(speech.cut(text.at, endOf(text) + rest), 'not this but that, in one sentence') }
}

function groupsOf(speech: Speech, sentences: readonly Passage[], found: readonly Found[][]): Proposal[] {
  const proposals: Proposal[] = []
  for (let from = 0; from < found.length; from++) {
    const pairs = [...found[from]!]
    if (pairs.length === 0) continue
    let to = from + 1
    while (to < found.length && pairs.length < 4 && found[to]!.length > 0 && found[to]!.every(({ subject }) => subject === '')) pairs.push(...found[to++]!)
    const [only] = pairs
    if (pairs.length === 1 && only!.subject !== '' && endOf(only!.but) - only!.not.at <= 26 && !leans(only!.not.text)) {
      proposals.push(sayingOf(speech, only!, from))
      continue
    }
    const shown = pairs.slice(0, 4).map(({ not, but }) => ({ not, but }))
    const about = pairs.length === 1 && only!.subject === '' ? only!.about : null
    proposals.push(pairsProposal(shown, {
      from,
      covers: sentences.slice(from, to),
      score: 6 + Math.min(2, shown.length) - (only!.isPointing && only!.about === null ? POINTS : 0),
      title: about !== null && widthOf(about.text) <= HEADS && !NO_TITLE.test(about.text) && !leans(about.text) && !refers(about.text) ? about : null,
      why: shown.length > 1 ? 'pairs of what is not and what is' : 'not this but that',
    }))
  }
  return proposals
}

/** 从A向B转变: where it comes from, an arrow, where it goes. */
function transitionsOf(speech: Speech, sentence: Passage, index: number): Proposal[] {
  const rows = clausesOf(speech.outline.transcript, sentence).flatMap((clause) => fromTo(speech, clause) ?? [])
  if (rows.length === 0) return []
  return [
    {
      from: index,
      to: index + 1,
      score: 5.5 + Math.min(2, rows.length),
      covers: [sentence],
      shape: { kind: 'matrix', title: null, accent: null, rows: rows.slice(0, 4), reveals: [], why: 'from one state to another' },
    },
  ]
}

function pairsOf(speech: Speech, sentence: Passage): Found[] {
  const clauses = clausesOf(speech.outline.transcript, sentence)
  return clauses
    .flatMap((clause, i) => {
      const next = clauses[i + 1]
      const isPair = next !== undefined && NOT.test(clause.text) && BUT.test(next.text) && /[，；]/.test(clause.mark)
      return (isPair ? notBut(speech, clauses, i) : null) ?? []
    })
    .filter(({ not, but }) => widthOf(not.text) <= 24 && widthOf(but.text) <= 24 && !/的$/.test(not.text) && !/(?:那样|这样|的话|如下|的)$/.test(but.text) && !CASE_ONLY.test(but.text))
}

function notBut(speech: Speech, clauses: readonly Clause[], i: number): Found | null {
  let from = i
  while (from > 0 && NOT.test(clauses[from - 1]!.text) && /^也?不/.test(clauses[from]!.text)) from--
  const first = trimBy(speech, clauses[from]!, openerLength(clauses[from]!.text))
  const asserted = clauses[i + 1]!
  const denied = clauses.slice(from, i + 1).some(({ text }) => /不是|并非/.test(text))
  const but = trimBy(speech, asserted, /^而是(?=要)/.test(asserted.text) && !denied ? 2 : /^(?:而(?=是|在于|要|应|靠|比))/.test(asserted.text) ? 1 : 0)
  const said = span(speech, first, clauses[i]!)
  const not = trimBy(speech, said, POINTING.exec(said.text)?.[0].length ?? 0)
  const subject = /^[^，]{0,8}?(?=不是|并非|不在于|不能|不要|不应|决不能|绝不能|切忌)/.exec(not.text)?.[0].length ?? 0
  const before = clauses[from - 1]
  const about = before === undefined || before.mark !== '，' ? null : trimBy(speech, before, openerLength(before.text))
  if (not.text.length < 4 || but.text.length < 3) return null
  return { not, but: trimBy(speech, but, willLength(but.text)), subject: not.text.slice(0, subject), about, isPointing: from === 0 && /^[这那它此]/.test(said.text) && not.at > said.at }
}

/** What says that a state is left or reached; the arrow between both says it on the page. */
const LEFT = /^[从由把将变]/
const REACHED = /^(?:逐步|逐渐|进一步)?(?:(?:转换|转化|转变|变)(?:为|成为?)|转[向为]|走向|[向到为])/
const TURNS = /^向.*?(转变|转型|转换|跨越|延伸|拓展|升级|迈进|迈向)$|^到.*?(的[^，的]{0,4}(?:转变|转型|转换|跨越|飞跃|升级|蝶变))$/

/** 从A向B转变, 由A变B, 变A为B, 把A转化为B: the states alone. */
function fromTo(speech: Speech, clause: Clause): MatrixSlide['rows'][number] | null {
  const patterns = [
    /^(.*?)((?:从|由)(?![^，]*[从由])[^，]{2,14}?)((?:逐步|逐渐|进一步)?(?:向|到|转?变为|转?变成为?|转向|转为|走向)[^，]{2,14}?(?:转变|转型|转换|跨越|延伸|拓展|升级|迈进|迈向)?)$/,
    /^(.*?)((?:把|将)[^，]{2,16}?)((?:转换|转化|转变|变)(?:为|成)(?!了)[^，]{2,16})$/,
    /^(.*?)(变[^，]{2,10}?)(为[^，]{2,10})$/,
  ]
  for (const pattern of patterns) {
    const match = pattern.exec(clause.text)
    if (match === null) continue
    const [, lead = '', from = '', to = ''] = match
    if (pattern === patterns[0] && !/(?:转变|转型|转换|跨越|升级|变为|变成|转向|转为|走向|迈向)/.test(to)) continue
    if (lead.length > 10 || /[不别]|防止|避免/.test(lead)) continue
    const at = clause.at + lead.length
    const whole = { from: speech.cut(at, at + from.length), to: speech.cut(at + from.length, at + from.length + to.length) }
    const isTold = from.length >= 4 && to.length >= 4 && !/[转变]$/.test(from) && !/的[^，]*是/.test(to)
    const row = { from: trimBy(speech, whole.from, LEFT.exec(from)![0].length), to: trimBy(speech, whole.to, REACHED.exec(to)?.[0].length ?? 0, TURNS.exec(to)?.slice(1).find((end) => end !== undefined)?.length ?? 0), gloss: null }
    return isTold && widthOf(row.from.text) <= 18 && widthOf(row.to.text) <= 20 ? row : null
  }
  return null
}
