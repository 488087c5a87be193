import { endOf, type Passage } from '../../model/transcript.ts'
import { clausesOf } from '../clause.ts'
import { bare, stands } from '../condense/cut.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { widthOf, type Speech } from '../speech.ts'
import { englishHubs } from './english/hub.ts'
import { countedSeriesOf, glossesOf } from './series.ts'

/** Three to six short members that end in the same unit, joined by 、 or by nothing. */
const SAME_ENDING = /(?:[^、，。；：“”\s的之]{1,4}(性|化|力|度|感|观|心|者|强国)[、和与]?){2,5}[^、，。；：“”\s的之]{1,4}\1/g

const STEP_NOUN = /^(?:环节|阶段|步骤|流程|工序|链条|步)$/

/**
 * Members around a common core: qualities, forces, spheres that belong together.
 *
 *   | 牢牢把握公益性、均等性、便利性，落实“三性”要求
 *             ^^^^^^ ^^^^^^ ^^^^^^ members    ^^^^ core
 */
export function recogniseHub(scene: Scene): Proposal[] {
  const { speech, sentences } = scene
  if (speech.isEnglish) return englishHubs(scene)
  if (!speech.isChinese) return []
  return sentences.flatMap((sentence, index) => {
    const alike = alikeIn(speech, sentence)
    const counted = countedSeriesOf(speech, sentence).find(({ noun, items }) => !STEP_NOUN.test(noun) && items.length <= 6)
    const members = alike ?? counted?.items
    if (members === undefined || members.some((member) => member.text.length > 14)) return []
    const named = alike === null ? (counted?.named ?? null) : null
    const title = titleOf(speech, sentence, members[0]!) ?? named
    const core = coreIn(speech, sentence, members.length)
    const told = glossesOf(speech, members, sentences.slice(index + 1, index + 4))
    if (title === null || (core === null && told === null && named === null && isAim(sentence, members))) return []
    return [
      {
        from: index,
        to: index + 1 + (told?.used ?? 0),
        score: core !== null || told !== null ? 7.5 : 4.2,
        shape: {
          kind: 'hub',
          title,
          accent: null,
          core,
          members: members.map((lead, i) => ({ lead, gloss: told?.glosses[i] ?? null })),
          reveals: members,
          why: alike === null ? 'members counted and named by the speaker' : 'members of one family of words',
        },
      },
    ]
  })
}

/** Members that fill less of their sentence are one aim of it among others. */
const SHARE = 0.3

/** Whether members only qualify one clause of a longer sentence: 提高针对性、实效性、可及性, among measures. */
function isAim(sentence: Passage, members: readonly Passage[]): boolean {
  const first = members[0]!
  const last = members.at(-1)!
  return endOf(last) - first.at < SHARE * sentence.text.length
}

/** The members of one family in a passage, or null when they are not equally long. */
export function alikeIn(speech: Speech, passage: Passage): Passage[] | null {
  for (const { 0: list, 1: ending = '', index } of passage.text.matchAll(SAME_ENDING)) {
    const members = evenMembers(list, ending).map(([from, to]) => speech.cut(passage.at + index + from, passage.at + index + to))
    if (members.length >= 3 && members.length <= 6) return members
  }
  return null
}

/**
 * The members of a list, marked or not, each as long as the last.
 *
 *   | 增强公益性均等性便利性        | 服务的公益性、均等性、便利性
 *         ^^^^^^ ^^^^^^ ^^^^^^              ^^^^^^   ^^^^^^   ^^^^^^
 */
function evenMembers(list: string, ending: string): [number, number][] {
  const ends = [...list.matchAll(new RegExp(`${ending}(?=$|[、和与]|.)`, 'g'))].map(({ index }) => index + ending.length)
  const joint = list.includes('、') ? 1 : 0
  const length = ends.at(-1)! - ends.at(-2)! - joint
  const isEven = ends.every((end, i) => i === 0 || end - ends[i - 1]! - joint === length)
  return isEven && length > ending.length && ends[0]! >= length ? ends.map((end): [number, number] => [end - length, end]) : []
}

/**
 * The clause that names the members, or the one before it that counts them, as a title: only such a clause
 * makes them the point of the passage.
 */
function titleOf(speech: Speech, sentence: Passage, first: Passage): Passage | null {
  const clauses = clausesOf(speech.outline.transcript, sentence).filter(({ at }) => at <= first.at)
  const counted = clauses.at(-2)
  return (
    clauses
      .slice(-2)
      .reverse()
      .filter((clause) => clause !== counted || /[二两三四五六]个?/.test(clause.text))
      .map((clause) => bare(speech, clause))
      .find((title) => stands(speech, title) && widthOf(title.text) <= 26 && title.at <= first.at) ?? null
  )
}

/** The word with the count of the members in it: “三性”. */
export function coreIn(speech: Speech, sentence: Passage, count: number): Passage | null {
  const numeral = '零一二三四五六七八九'[count] ?? ''
  const match = new RegExp(`“${numeral}[^”]{1,3}”`).exec(sentence.text)
  return match === null ? null : speech.cut(sentence.at + match.index, sentence.at + match.index + match[0].length)
}
