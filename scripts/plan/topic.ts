import { endOf, type Passage } from '../model/transcript.ts'
import { clausesOf } from './clause.ts'
import { HEARSAY } from './condense/chinese.ts'
import { bare, stands, unmarked, wholeOf } from './condense/cut.ts'
import { isAside } from './condense/fragments.ts'
import { VERB_FIRST } from './condense/lexicon.ts'
import { linesOf } from './condense/lines.ts'
import { refers } from './condense/pointing.ts'
import { isHeadline } from './condense/weight.ts'
import { DATED } from './discourse/cues.ts'
import { announcedIn } from './japanese/name.ts'
import { rankOf } from './discourse/moves.ts'
import { messageOf } from './discourse/message.ts'
import type { Scene } from './proposal.ts'
import { COUNTS, promisedBy } from './promise.ts'
import { returnAt } from './returns.ts'
import { placeKey, remembered } from './remembered.ts'
import { overlap, trimBy, widthOf, type Speech } from './speech.ts'

/** What a line must say to stand as a title, see `scoreOf`; talk has many lines that say little. */
const TITLE = 3.6
const TITLE_CHINESE = 2.6
const TITLE_OF_TALK = 4.8

const leastOf = ({ isTalk, isChinese }: Speech): number => (isTalk ? TITLE_OF_TALK : isChinese ? TITLE_CHINESE : TITLE)

/** What has left its subject behind, a count of something, who the speaker is, and the means without what is done by them head nothing: 是守灯的人; 12 席，…; 目前在…任教; 我们利用卫星影像; 综合分析研判，…; 主要做了以下工作; 每当灯灭的时候，…; 就借书而言，…; 老馆长邀请我来; 老街书房获得一等奖. */
export const NO_TITLE = /(?:荣获|获得?|夺得|取得|摘得)[^，]*(?:奖|冠军|亚军|季军|[金银铜]牌|名|称号)|^(?:综合)?(?:分析|研判|判断)+$|以下(?:[几一二三四五六七八九十]+[个项]?(?:方面)?)?的?工作$|^每当|^就[^，]{2,}(?:而言|来说|来讲)$|邀请我|^(?:是|就是|靠的|所以|因为|也是)|^\d+ ?[席个人次家名位项条件]|(?:读博|读研|任职|任教|就职)$|^(?:我们?(?:小组|团队)?)?(?:利用|借助|通过|使用|采用)[^，]*$/

/** Whether a sentence is the first of its paragraph. */
export function startsParagraph({ speech, sentences }: Pick<Scene, 'speech' | 'sentences'>, index: number): boolean {
  return speech.outline.transcript.text[sentences[index]!.at - 1] === '\n'
}

/**
 * Whether a line can stand above so many points: it promises no other number of them.
 *
 *   | 好馆员的标准有四个
 *             ^^^^ not two
 */
export function heads(title: string, count: number): boolean {
  const promised = promisedBy(title)
  return promised === null || promised === count
}

/**
 * The message of a run of sentences: what the speaker returns to there; its opening question; what it announces; the first telling line said
 * before its first member; the words that the members share; the line that led up to it in the same paragraph. None is better than a
 * wrong one.
 */
export function topicOf(scene: Scene, from: number, to: number, members: readonly Passage[], frame: Passage | null): Passage | null {
  const { speech, sentences } = scene
  if (speech.isJapanese) return announcedIn(speech, sentences.slice(from, to), members)
  const head = sentences[from]!
  const returned = returnAt(speech, head)
  if (returned !== null && members.length > 0 && !members.some((member) => overlap(member, returned))) return returned
  if (/[？?]\s*$/.test(head.text) && widthOf(head.text) <= 24 && answeredAtOnce(scene, from, members)) return speech.isEnglish ? wholeOf(speech, head) : head
  const counted = speech.isEnglish ? countedBefore(scene, from, members) : null
  if (counted !== null) return counted
  const first = Math.min(...members.map((member) => member.at))
  for (let at = from; at < to; at++) {
    const announced = announcedBy(speech, sentences[at]!)
    if (announced !== null && endOf(announced) <= first && !members.some((member) => overlap(member, announced))) return announced
  }
  const led = speech.isChinese ? leadsTo(scene, from, to, members) : null
  if (led !== null) return led
  const claim = claimBefore(scene, from, first)
  if (claim !== null && !sentences.some((sentence) => overlap(sentence, claim) && isSibling(scene, sentence, claim, members))) return claim
  const said = sentences.slice(from, Math.min(to, from + 3)).filter((sentence) => !speech.isChinese || (rankOf(speech.standing(sentence).move) >= rankOf('told') && !DATED.test(sentence.text)))
  for (const sentence of said) {
    const line = openingOf(scene, sentence, members) ?? linesOf(speech, [sentence], { count: 1, ...(speech.isEnglish ? { width: startsParagraph(scene, sentences.indexOf(sentence)) || sentence === head ? 44 : 34, suits: isHeadline } : { width: 22 }), shown: members, least: leastOf(speech) })[0]
    if (line !== undefined && speech.isChinese && (HEARSAY.test(line.text) || NO_TITLE.test(line.text))) continue
    if (line !== undefined && isSibling(scene, sentence, line, members)) break
    if (line !== undefined && (speech.isEnglish ? leadsEnglish(scene, sentence, line, members) : opens(scene, sentence, line) || tells(line, members)) && (members.length === 0 || endOf(line) <= first)) return line
  }
  const whole = unmarked(speech, head)
  const isOwn = speech.isEnglish ? stands(speech, whole) && isHeadline(whole.text) : !/[这那]样|如此/.test(whole.text) && !(speech.isChinese && (isAside(whole.text) || rankOf(speech.standing(head).move) < rankOf('told')))
  if (members.length > 0 && isOwn && endOf(whole) <= first && widthOf(whole.text) <= 22) return whole
  if (frame !== null) return frame
  const previous = startsParagraph(scene, from) ? undefined : sentences[from - 1]
  if (previous === undefined || members.length === 0 || (speech.isChinese && rankOf(speech.standing(previous).move) < rankOf('plain'))) return null
  const line = linesOf(speech, [previous], { count: 4, width: 22, least: leastOf(speech), ...(speech.isEnglish ? { suits: isHeadline } : {}) }).at(-1)
  return line === undefined || (speech.isChinese && NO_TITLE.test(line.text)) || isSibling(scene, previous, line, members) ? null : line
}

/** What is asked of one thing by its name heads what is said of it: 夜读服务要再进一步. */
const ASKED_OF = /^[^，]{2,10}要/

/**
 * Whether a line is one of the members rather than over them: a clause in the middle of a paragraph of official Chinese whose sentence goes on with
 * others of its rank, or with a member.
 *
 *   | 夜读人数多了。借书难依然存在，还书点不够，选书慢。
 *                   ^^^^^^^^^^^^ no title of the rest
 */
export function isSibling(scene: Scene, sentence: Passage, line: Passage, members: readonly Passage[]): boolean {
  const { speech, sentences } = scene
  const index = sentences.findIndex(({ at }) => at === sentence.at)
  if (!speech.isChinese || speech.isTalk || index === 0 || startsParagraph(scene, index)) return false
  if (ASKED_OF.test(line.text)) return false
  const clauses = clausesOf(speech.outline.transcript, sentence)
  return (clauses.length >= 3 && clauses.some((clause) => !overlap(clause, line))) || members.some((member) => overlap(member, sentence))
}

/**
 * Whether a line that would head what was picked out of official Chinese is one of its points: what is done, told in the middle of a paragraph that goes on with more of
 * the same. The heading stands over the page then, as it does over the one before.
 *
 *   | 夜读更方便了。延长开放时间。改造老街书房。……   |   增设还书点。培训值班馆员。……
 *     ^^^^^^ heading of both pages                         ^^^^^^^^^^ no title of the second
 */
export function isMember({ speech, sentences }: Scene, line: Passage): boolean {
  const index = sentences.findIndex((sentence) => overlap(sentence, line))
  if (!speech.isChinese || speech.isTalk || index < 1 || startsParagraph({ speech, sentences }, index)) return false
  return VERB_FIRST.test(line.text) && !ASKED_OF.test(line.text) && announcedBy(speech, sentences[index]!) === null
}

/**
 * The clause whose colon leads to the members, all of them in its sentence.
 *
 *   | 小学六年，我走过的路很短：家、学校、巷口的书房。
 *                 ^^^^^^^^^^^^^
 */
function leadsTo({ speech, sentences }: Scene, from: number, to: number, members: readonly Passage[]): Passage | null {
  const sentence = sentences.slice(from, to).find((one) => members.length > 1 && members.every((member) => overlap(one, member)))
  const clauses = sentence === undefined ? [] : clausesOf(speech.outline.transcript, sentence)
  const clause = clauses.findLast(({ mark, at }) => mark === '：' && at < members[0]!.at)
  const line = clause === undefined || endOf(clause) > members[0]!.at ? null : bare(speech, clause, true)
  return line !== null && widthOf(line.text) >= TOPIC[0] && widthOf(line.text) <= TOPIC[1] && (/^我们?的/.test(line.text) || stands(speech, line)) && !refers(line.text) ? line : null
}

/** Whether a line ends with the colon of its sentence, and what it announces there is none of the members: 给大家几个数字：…. */
export function announcesOthers({ speech, sentences }: Scene, line: Passage, members: readonly Passage[]): boolean {
  const sentence = sentences.find((one) => overlap(one, line))
  if (!speech.isChinese || sentence === undefined) return false
  const rest = speech.cut(endOf(line), endOf(sentence))
  return /^\s*[：:]\s*\S/.test(rest.text) && !members.some((member) => overlap(member, rest))
}

/** Whether the first member follows a question at once or over one sentence: what is said later is no answer to it. */
function answeredAtOnce({ sentences }: Scene, from: number, members: readonly Passage[]): boolean {
  const near = sentences[from + 2] ?? sentences[from + 1]
  return members.length > 0 && near !== undefined && Math.min(...members.map(({ at }) => at)) < endOf(near)
}

/**
 * The clause right before the first member that says how many there are.
 *
 *   | We changed three things, and none of them was dear. First, …
 *     ^^^^^^^^^^^^^^^^^^^^^^^
 */
function countedBefore({ speech, sentences }: Scene, from: number, members: readonly Passage[]): Passage | null {
  const first = Math.min(...members.map(({ at }) => at))
  const number = COUNTS[members.length]
  if (members.length < 2 || number === undefined) return null
  const counts = new RegExp(`\\b${number}\\b (?:(?!(?:and|or|in|on|at|of)\\b)\\w+ ){0,2}?(?!(?:was|is|has|does)\\b)\\w+s\\b`, 'i')
  const said = sentences.slice(from).filter((sentence) => sentence.at < first).slice(-2)
  const clauses = said.flatMap((sentence) => clausesOf(speech.outline.transcript, sentence)).filter((clause) => endOf(clause) <= first && counts.test(clause.text))
  const line = clauses.map((clause) => bare(speech, clause)).findLast((clause) => widthOf(clause.text) <= CLAIM + 6 && stands(speech, { ...clause, text: clause.text.charAt(0).toUpperCase() + clause.text.slice(1) }))
  return line ?? null
}

/** Ems of a first clause that names the topic. */
const TOPIC: readonly [least: number, most: number] = [6, 22]

/**
 * The first clause of a sentence of official Chinese, which says what its paragraph is about however general it is: what is concrete
 * comes below it.
 */
function openingOf({ speech }: Scene, sentence: Passage, members: readonly Passage[]): Passage | null {
  const [clause] = clausesOf(speech.outline.transcript, sentence)
  if (!speech.isChinese || speech.isTalk || clause === undefined || /[：？?]/.test(clause.mark)) return null
  const line = bare(speech, clause)
  const width = widthOf(line.text)
  const isFree = width >= TOPIC[0] && width <= TOPIC[1] && VERB_FIRST.test(line.text) && stands(speech, line) && !refers(line.text)
  return isFree && !members.some((member) => overlap(member, line)) ? speech.cut(line.at, endOf(line)) : null
}

/**
 * Whether a line is the first clause of its sentence, or of a member between semicolons: a later one is the tail of a thought.
 *
 *   | 书目要常换常新，让读者每次都有惊喜
 *                     ^^^^^^^^^^^^^^^^^^ no title
 */
function opens({ speech }: Scene, sentence: Passage, line: Passage): boolean {
  const before = clausesOf(speech.outline.transcript, sentence).filter((clause) => endOf(clause) <= line.at)
  return before.every(({ text, mark }) => mark !== '，' || isAside(text.replace(/^(?:所以|因此|而且|同时)/, '')) || widthOf(text) <= 4)
}

/** Whether a line shares two characters of a word with a member that it stands above. */
function tells(line: Passage, members: readonly Passage[]): boolean {
  return members.some(({ text }) => [...text].some((_, i) => /^\p{Script=Han}{2}$/u.test(text.slice(i, i + 2)) && line.text.includes(text.slice(i, i + 2))))
}

/** Ems of a claim that stands above what bears it out. */
const CLAIM = 30

/**
 * The claim said right before the first member in its paragraph: the members bear it out.
 *
 *   | 每一座书房，背后都有一条街。没有老街，就没有灯火书房；没有码头，就没有渡口书房。
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^        members
 */
function claimBefore({ speech, sentences }: Scene, from: number, first: number): Passage | null {
  if (!speech.isChinese || !Number.isFinite(first)) return null
  const before = sentences.slice(from).findLast((sentence) => endOf(sentence) <= first)
  const message = before === undefined || speech.cut(endOf(before), first).text.includes('\n') ? null : messageOf(speech, before)
  return message !== null && message.move === 'claim' && widthOf(message.text.text) <= CLAIM ? message.text : null
}

/** So much of its passage speaks of a sentence that may head it wherever it stands. */
const CENTRAL = 0.8

/** A word with a greater weight is said all the time: to share it is no kinship; see `salienceOf`. */
const COMMON = 3

/**
 * Whether an English line is of what stands below it: it opens the paragraph of most members, or most of that speaks of it, or it shares a
 * word with a member.
 *
 *   | We are a town of lamps. …        over measures for the quay and the lamps
 */
function leadsEnglish(scene: Scene, sentence: Passage, line: Passage, members: readonly Passage[]): boolean {
  const index = scene.sentences.findIndex(({ at }) => at === sentence.at)
  const next = scene.speech.outline.transcript.text.indexOf('\n', sentence.at)
  const near = members.filter(({ at }) => next < 0 || at < next).length
  if (members.length === 0 || (near * 2 > members.length && (index === 0 || startsParagraph(scene, index) || scene.speech.centrality(sentence) >= CENTRAL))) return true
  const words = (text: string): string[] => (text.match(/\p{L}{5,}/gu) ?? []).filter((word) => scene.speech.salience(word) <= COMMON).map((word) => word.toLowerCase().slice(0, 6))
  const own = new Set(words(line.text))
  return members.some(({ text }) => words(text).some((word) => own.has(word)))
}

/** So many of something come next. */
const COUNTED = /[有是为][一二两三四五六七八九十几多\d]+[个条点项件句类种方面步]*[^，]{0,3}$/

/** What somebody says he will say comes next, and how many: 临走之前，我再提三点要求：. */
const OFFERED = /(?:[提讲谈说]|强调)([两二三四五六七八九几][点个条项](?:具体)?(?:要求|意见|希望|建议|体会|看法|想法|感受|认识|措施))$/

/** What the speaker turns to, by its name: 首先说读者的来历; 接下来是夜读的账; 最后跟各位聊聊我的灯. */
const TURNS_TO = /^(?:首先|其次|接着|接下来|然后|下面|最后|再|先)(?:是|(?:[我来再先]|就|[和跟给向](?:大家|各位|你们?))*(?:说|讲|谈|聊|介绍|汇报|分享)(?:一?下|一?[说讲谈聊看])?)(?!的)([^，：；]{4,18})$/

/** A sentence that does nothing but turn to a subject, and the subject; where it stands on the screen is no name. */
export function turnedTo(speech: Speech, sentence: Passage): Passage | null {
  const [clause, ...others] = clausesOf(speech.outline.transcript, sentence)
  const name = clause === undefined || others.length > 0 || !speech.isChinese ? undefined : TURNS_TO.exec(clause.text)?.[1]
  return name === undefined || /^[左右上下这那第图]|[吧了吗的]$|[个件点]$|[是有能会要不没]/.test(name) || VERB_FIRST.test(name) ? null : trimBy(speech, clause!, clause!.text.length - name.length)
}

/** What a report owns up to at the end of a sentence that says no more of it. */
const ADMITTED = /(?:看到|认识到|意识到|正视)(?:了)?，?((?:[^，。：；]{0,12})(?:困难|问题|挑战|不足|短板|差距|薄弱环节)[^，。：；]{0,8})[。：]?$/

/**
 * What a report goes on to list of what is not well.
 *
 *   | 灯亮了一年，我们也要看到夜读面临的困难。书架旧了。值班人手不够。……
 *                                   ^^^^^^^^^^^^^^
 */
function admittedIn(speech: Speech, sentence: Passage): Passage | null {
  const name = speech.isChinese ? ADMITTED.exec(sentence.text)?.[1] : undefined
  if (name === undefined || widthOf(name) < TOPIC[0] || widthOf(name) > TOPIC[1]) return null
  const at = sentence.text.lastIndexOf(name)
  return speech.cut(sentence.at + at, sentence.at + at + name.length)
}

/**
 * What a colon introduces, named before it: 明年的主要目标是：… gives 明年的主要目标; after another clause only what is counted:
 * 转了一圈，缺的东西有三样：….
 */
const announcedBy = remembered((speech, sentence: Passage): Passage | null => {
  const subject = turnedTo(speech, sentence)
  if (subject !== null) return subject
  const admitted = admittedIn(speech, sentence)
  if (admitted !== null) return admitted
  const clauses = clausesOf(speech.outline.transcript, sentence)
  const clause = clauses.slice(0, 3).find(({ mark }) => mark === '：')
  const counted = clause === undefined ? undefined : OFFERED.exec(clause.text)?.[1]
  if (counted !== undefined) return trimBy(speech, clause!, clause!.text.length - counted.length)
  if (clause === undefined || (clause !== clauses[0] && !COUNTED.test(clause.text))) return null
  const tail = /(?:主要)?(?:就是|是|有|如下|包括|为|，[如像]|，[例比]如)$/.exec(clause.text)?.[0].length ?? 0
  const title = trimBy(speech, bare(speech, clause, true), 0, tail)
  const leadsOn = /^(?:[这那其]|对|在|从|向|按|把|将)|[说道问答的]$|(?:观点|意思|结论|判断|看法|说法|道理)(?:就?是|只有一个)?$|各位|(?:同志|朋友|同学|来宾|领导)们?$/.test(title.text)
  return title.text.length >= 4 && widthOf(title.text) <= 20 && !leadsOn && !refers(title.text) ? title : null
}, placeKey)
