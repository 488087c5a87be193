import type { Sentence } from '../../model/outline.ts'
import { endOf, type Passage } from '../../model/transcript.ts'
import { clausesOf, unitsOf } from '../clause.ts'
import { VERB_FIRST } from '../condense/lexicon.ts'
import { unmarked } from '../condense/cut.ts'
import { linesOf } from '../condense/lines.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { englishRemedies } from './english/remedy.ts'
import { widthOf, type Speech } from '../speech.ts'

const TURN = /^(?:解决|破解|克服|扭转|改变|纠正|针对|为此|对此|因此|必须|必需|要|我们要|我们必须|下一步|对策)/

/** A sentence that takes the problem up by name: 解决空转问题，必须…. */
const NAMED_TURN = /^(?:解决|破解|克服|扭转|纠正|根治|改变)[^，。]{2,16}[，](?:必须|必需|要|就要|关键|重在|首先)/

/** A consequence or an image that sums the problem up: 没有读者，图书馆就成了空房子. */
const MORAL = /(?:，[^，]{0,8}(?:就|才|也只|便)|关键|根本|说到底|归根结底)/

/** What a heading says over a section that finds faults; 关于借书的问题 only names a subject. */
const ABOUT_FAULTS = /不足|短板|难题|弊端|(?:解决|破解|克服|纠正|化解|整治|存在|面临|突出|主要)[^，]*问题|问题(?:与|和|及|、)|问题[^，]{0,4}(?:不少|突出|严重)|^(?:当前|目前)?[^关，]{0,8}问题$/

/** Words that find fault. */
const FAULT =
  /(?:不足|不够|不强|不高|不大|不实|不牢|不到位|不平衡|不充分|不适应|不相适应|不明显|不突出|不稳固|不愿|不敢|不会|[却也都还]不能|不力|没有|缺乏|缺少|缺[^，。]{1,4}|欠缺|薄弱|短板|差距|偏[弱低慢少]|滞后|脱节|脱离|流于形式|形式主义|官僚主义|负担|隐患|困难|矛盾|堵点|顽疾|松懈|敷衍|推诿|有的|有些|少数|个别|问题)/

/** Faults that are said to be over. */
const OVERCOME = /(?:差距|问题|困难|风险|矛盾)[^，。]{0,8}(?:缩小|解决|克服|化解|缓解|改善)|已经?[^，。]{0,3}(?:解决|克服|化解|消除)(?!不)/

/** A sentence that begins with a measure speaks of faults only in order to mend them, unless it turns. */
const TURNS = /(?:但|却|有的|有些|少数|个别|不够|不强|缺乏|脱节)/

/** How an effort begins, which is no problem though it is made against one: 拿出攻坚的劲头. */
const EFFORT = /^(?:要|必须|应当)?(?:拿出|努力|全力|着力|奋力|大力|合力|敢于|勇于|善于|坚决|主动|积极)/

const isProblem = ({ roles }: Sentence): boolean => roles.includes('problem')

const findsFault = ({ text, roles }: Sentence): boolean =>
  roles.includes('problem') && FAULT.test(text) && !OVERCOME.test(text) && (!VERB_FIRST.test(text) || TURNS.test(text))
const isRemedy = (sentence: Sentence): boolean =>
  !isProblem(sentence) && (sentence.roles.includes('measure') || TURN.test(sentence.text))

/**
 * What is wrong, then what to do about it, in one section.
 *
 *   | 有的分馆重建轻管，一锁了之。……解决空转问题，必须把选书权交给读者……
 *     ^ problem                     ^ remedy
 */
export function recogniseRemedy(scene: Scene): Proposal[] {
  const { speech, sentences, heading } = scene
  if (speech.isEnglish) return englishRemedies(scene)
  const announced = heading !== null && ABOUT_FAULTS.test(heading.text) && !OVERCOME.test(heading.text)
  const named = sentences.findIndex((sentence, i) => i > 0 && NAMED_TURN.test(sentence.text))
  const first = sentences.findIndex(named > 0 || announced ? (sentence) => isProblem(sentence) || FAULT.test(sentence.text) : findsFault)
  if (first < 0 || (named >= 0 && named <= first)) return []
  if (speech.isTalk && named < 0 && !announced) return []
  const isTurn = (sentence: Sentence, i: number): boolean => i > first && isRemedy(sentence) && (announced || !sentences.slice(i).some(isProblem))
  const turn = named > 0 ? named : sentences.findIndex(isTurn)
  if (turn < 0) return []
  const proposals: Proposal[] = []
  for (let to = turn + 1; to <= Math.min(sentences.length, turn + 6); to++) {
    const shown = heading === null ? [] : [heading]
    const moral = moralOf(sentences.slice(first, to), speech)
    const wrong = sentences.slice(first, turn).filter((sentence) => moral === null || moral.at !== sentence.at)
    const right = sentences.slice(turn, to).filter((sentence) => moral === null || moral.at !== sentence.at)
    const found = linesOf(speech, wrong.map((sentence) => afterTurn(speech, sentence)), { count: named > 0 || announced ? 3 : 5, width: 24, ideal: 11, shown })
    const faults = found.filter(({ text }) => !EFFORT.test(text))
    const problems = (named > 0 || announced ? faults : faults.filter((line) => FAULT.test(line.text) && !/必须|应当|要(?!么)/.test(line.text))).slice(0, 3)
    const remedies = linesOf(speech, named > 0 ? [afterName(speech, right[0]!), ...right.slice(1)] : right, { count: countUnits(speech, right) >= 4 ? 4 : 3, width: 20, ideal: 11, shown })
    if (problems.length === 0 || remedies.length === 0 || problems.length + remedies.length < 3) continue
    if (named < 0 && !announced && problems.length < 2) continue
    proposals.push({
      from: first,
      to,
      score: (announced || named > 0 ? 10 : 5) + Math.min(problems.length, remedies.length) * 0.5,
      shape: {
        kind: 'remedy',
        title: null,
        accent: null,
        problems,
        remedies,
        moral,
        reveals: [problems[0]!, remedies[0]!, ...(moral === null ? [] : [moral])],
        why: 'problem, then remedy, in one section',
      },
    })
  }
  return proposals
}

function moralOf(sentences: readonly Sentence[], speech: Speech): Passage | null {
  const moral = sentences.findLast(
    (sentence) => MORAL.test(sentence.text) && widthOf(sentence.text) <= 30 && !/^(?:这|那|它|他|有的)/.test(sentence.text),
  )
  return moral === undefined ? null : unmarked(speech, moral)
}

/** How many members between semicolons the measures have. */
function countUnits(speech: Speech, sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, sentence) => sum + unitsOf(clausesOf(speech.outline.transcript, sentence)).length, 0)
}

/**
 * The part of a sentence from its 但 on: what stands before is what ought to be.
 *
 *   | 活动是联系读者的纽带，但有的馆只图热闹
 *                            ^^^^^^^^^^^^^^^^ the fault
 */
function afterTurn(speech: Speech, sentence: Passage): Passage {
  const turn = clausesOf(speech.outline.transcript, sentence).find(({ text }, i) => i > 0 && /^(?:但|然而|可是|不过|却)/.test(text))
  return turn === undefined ? sentence : speech.cut(turn.at, endOf(sentence))
}

/** What follows the clause that only names the problem again. */
function afterName(speech: Speech, sentence: Passage): Passage {
  const [name, next] = clausesOf(speech.outline.transcript, sentence)
  return name === undefined || next === undefined ? sentence : speech.cut(next.at, endOf(sentence))
}
