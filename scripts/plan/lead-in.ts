import { endOf, type Passage } from '../model/transcript.ts'
import { clausesOf } from './clause.ts'
import { CONCEDED } from './condense/bonds.ts'
import { claimsOf } from './condense/claims.ts'
import { bare, stands, unmarked } from './condense/cut.ts'
import { capital } from './condense/joints.ts'
import { canHead, isHeadline } from './condense/weight.ts'
import { hasSubject } from './discourse/subject.ts'
import type { Scene } from './proposal.ts'
import { overlap, widthOf, type Speech } from './speech.ts'
import { NO_TITLE } from './topic.ts'

/** Ems of a clause that leads up to a form, and of a whole sentence, which may take two lines. */
const CLAUSE = 22
const SENTENCE = 30

/** What follows from a condition, or tells by whom something is done, is no title without it. */
const FOLLOWS = /^.{0,8}(?:才|就)|^(?:由|经|按|据|用于|其中)/

/** One layer or side of several heads nothing but its own, and what asks for something only its answer: 外层，是书架; 夜读是什么; 夜里的灯如何; 目前在书房任职. */
const NO_HEAD = /(?:如何|怎样|怎么样)$|^(?:\d{1,2}|[一二三四五六七八九十]{1,2})$|^(?:大家|各位)[^，]{0,6}好|^[内外上下左右](?:层|侧|边|圈|半)|是什么$|^(?:目前|现)(?:在|就读于|任职于|供职于)|^(?:首先|其次|接下来|接着|下面|最后)，?我们?|^今[天日][^，]{0,8}(?:主题|题目|内容)/

/** Fewer ems say nothing. */
const LEAST = 6

/**
 * What is said last before the first member of a form, where nothing more telling stands above it; null for nothing.
 *
 *   | 借书的路子要变一变，从“人找书”转到“书找人”。
 *     ^^^^^^^^^^^^^^^^^^         ^^^^^^ first member
 */
export function leadInOf({ speech, sentences }: Scene, members: readonly Passage[]): Passage | null {
  if (speech.isJapanese) return null
  const heads = (one: Passage): boolean => !(speech.isChinese && (NO_HEAD.test(one.text) || NO_TITLE.test(one.text))) && stands(speech, one) && (!speech.isEnglish || isHeadline(one.text))
  const first = Math.min(...members.map(({ at }) => at))
  const said = sentences.filter(({ at }) => at < first)
  const clauses = said.flatMap((sentence) => clausesOf(speech.outline.transcript, sentence).filter((_, i, all) => !speech.isChinese || !all.slice(i + 1).some(({ text }) => CONCEDED.test(text))).filter((clause, i) => !speech.isChinese || i === 0 || (hasSubject(clause.text) && !FOLLOWS.test(clause.text))))
    .filter((clause) => endOf(clause) <= first)
    .map((clause) => bare(speech, clause, true))
  const clause = clauses.findLast((one) => widthOf(one.text) >= LEAST && widthOf(one.text) <= CLAUSE && heads(one))
  if (clause !== undefined) return clause
  const whole = said.filter((sentence) => endOf(sentence) <= first).map((sentence) => unmarked(speech, sentence))
  return whole.findLast((one) => widthOf(one.text) <= SENTENCE && heads(one)) ?? null
}

/** Ems of a claim over what bears it out, and how many sentences before the first member it is said. */
const CLAIM = 53
const NEAR = 4

/**
 * What stands over an English list, where nothing of more weight heads it: the claim of its paragraph that is said before the first member, else what the
 * first member is done for; null for neither. What somebody will do is one of the members rather than over them, and what has happened is over.
 *
 *   | The smallest harbours carry most of the mail. To keep them open, the council will mend the quay. It will …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                                   ^^^^^^^^^^^^^ members
 */
export function claimOver(scene: Scene, from: number, members: readonly Passage[]): Passage | null {
  const { speech, sentences } = scene
  if (!speech.isEnglish || members.length < 2) return null
  const first = Math.min(...members.map(({ at }) => at))
  const { text } = speech.outline.transcript
  const start = text.lastIndexOf('\n', sentences[from]!.at - 1)
  const before = sentences.filter((sentence) => sentence.at > start && endOf(sentence) <= first)
  const isAlone = (sentence: Passage): boolean => text[sentence.at - 1] === '\n' && text[endOf(sentence)] === '\n'
  const said = isUnder(scene, from, members) ? before.slice(-NEAR) : before.slice(-1).filter(isAlone)
  const claims = said.flatMap((sentence) => claimsOf(speech, sentence, CLAIM)).filter(({ text: line, tier }) => tier === 'claim' && stands(speech, line) && canHead(capital(line.text)) && !/\b(?:will|has|have)\b/i.test(line.text))
  const best = claims.reduce<(typeof claims)[number] | null>((most, one) => (most === null || one.score > most.score ? one : most), null)
  return best?.text ?? purposeOf(scene, members)
}

/** Whether most members stand in the paragraph in which a page begins, or open one of their own. */
function isUnder({ speech, sentences }: Scene, from: number, members: readonly Passage[]): boolean {
  const { text } = speech.outline.transcript
  const isIn = (member: Passage): boolean => !text.slice(sentences[from]!.at, member.at).includes('\n')
  const opens = (member: Passage): boolean => sentences.some((sentence) => overlap(sentence, member) && text[sentence.at - 1] === '\n')
  return isIn(members[0]!) && members.filter((member) => isIn(member) || opens(member)).length * 2 > members.length
}

/** Ems of what something is done for. */
const PURPOSE = 40

/**
 * What the first member is done for, where its sentence begins with that and the others only go on from it in their paragraph.
 *
 *   | To keep the stairs lit, the council will buy oil. It will …
 *     ^^^^^^^^^^^^^^^^^^^^^^
 */
function purposeOf({ speech, sentences }: Scene, members: readonly Passage[]): Passage | null {
  const [first, ...others] = members.map((member) => sentences.find((sentence) => overlap(sentence, member)))
  const [clause] = first === undefined ? [] : clausesOf(speech.outline.transcript, first)
  if (speech.outline.transcript.text.slice(members[0]!.at, endOf(members.at(-1)!)).includes('\n')) return null
  const isFor = (sentence: Passage | undefined): boolean => /^to \p{L}+ /iu.test(sentence?.text ?? '')
  if (clause === undefined || !isFor(first) || others.some(isFor) || widthOf(clause.text) > PURPOSE || endOf(clause) > members[0]!.at) return null
  return /\b(?:this|these|that|it|them|such)\b/i.test(clause.text) ? null : speech.cut(clause.at, endOf(clause))
}

/** What is denied, and how what is so instead goes on from it. */
const DENIED = /不是|并非|不在于|不靠|不在乎|不只是|不仅仅是/
const INSTEAD = /^，(?:而是|而在于|而要|而靠|更是|还是|是(?!不是))[^，。；：！？—]+/

/**
 * A title that denies, together with what is so instead; null where both are too wide for one.
 *
 *   | 开馆不是为了热闹，而是为了安静。
 *     ^^^^^^^^^^^^^^^^ half ^^^^^^^^^^^^ its other half
 */
export function withOtherHalf(speech: Speech, title: Passage): Passage | null {
  if (!speech.isChinese || !DENIED.test(title.text)) return title
  const other = INSTEAD.exec(speech.cut(endOf(title), endOf(title) + SENTENCE).text)?.[0]
  if (other === undefined) return title
  const both = speech.cut(title.at, endOf(title) + other.length)
  return widthOf(both.text) <= SENTENCE ? both : null
}
