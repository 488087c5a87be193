import { spokenIn, walk, type Block } from '../model/outline.ts'
import type { Passage } from '../model/transcript.ts'
import { isThanks } from './closing.ts'
import { bestLine } from './condense/lines.ts'
import { shortOf } from './condense/short.ts'
import { isAboutTalk } from './condense/weight.ts'
import { announcedTopic, promisedTopic, topicPhrase } from './cover-topic.ts'
import { messageIn } from './discourse/message.ts'
import { claimOf } from './graphics/statement.ts'
import { overlap, widthOf, type Speech } from './speech.ts'
import { tellingIn } from './telling.ts'
import { turnedTo } from './topic.ts'

/** Within so many sentences an English speech claims something that can stand on its cover, and its ems. */
const BEGINNING = 60
const CLAIM = 44

/** Ems of the longest Chinese words on a cover that gives way to a thought. */
const COVERED = 30

/** What only says how many parts there will be. */
const PARTED = /(?:分为|分成|包括|主要有)[^，。]{0,6}[一二两三四五六七八九十\d]+个?(?:部分|方面|板块|环节)/

/** What stands on the cover of an untitled speech: its topic where it is named, else the first words that say something; null for a speech without words. */
export function firstWords(speech: Speech): Passage | null {
  const { opening, sections, salutation } = speech.outline
  const topic = speech.isChinese ? (eventIn(speech) ?? topicPhrase(speech)) : null
  if (topic !== null) return topic
  const heading = sections.map((section) => section.heading).find((one) => one === null || !isThanks(one))
  if (!speech.isEnglish && opening.length === 0 && heading) return shortOf(speech, heading, 24)
  const sentences = spokenIn(opening).filter((sentence) => !isThanks(sentence) && !PARTED.test(sentence.text) && turnedTo(speech, sentence) === null)
  const telling = speech.isEnglish ? (promisedTopic(speech, CLAIM) ?? announcedTopic(speech, CLAIM) ?? messageOf(speech)) : speech.isChinese || speech.isJapanese ? bestLine(speech, sentences.slice(0, 8), 24) : null
  const sentence = sentences.find(({ text }) => !speech.isEnglish || !isAboutTalk(text)) ?? sentences[0]
  const claim = telling === null && speech.isEnglish ? claimOf(speech, spokenIn([...opening, ...[...walk(sections)].flatMap(({ blocks }) => blocks)]).slice(0, BEGINNING)) : null
  const said = telling ?? (claim !== null && widthOf(claim.text) <= CLAIM ? claim : sentence === undefined ? salutation : shortOf(speech, sentence, 24))
  return said === null || (speech.isChinese && widthOf(said.text) > COVERED) ? (firstThought(speech) ?? said) : said
}

/** What a speaker welcomes to, by its name. */
const EVENT = /(?:莅临|蒞臨|参加|參加|出席|来到|來到|相聚(?:在|于|於)?)(?:(?:本次|这次|這次|今天的?|我们的?|我們的?))?([^，。！？；：、的]{2,26}?(?:大会|大會|论坛|論壇|峰会|峰會|年会|年會|研讨会|研討會|交流会|交流會|座谈会|發佈會|发布会|典礼|典禮|讲座|講座|沙龙))(?![\p{Script=Han}]{0,2}(?:员|室|堂|厅))/u

/** So many sentences at the beginning welcome. */
const WELCOME = 6

/**
 * The event that the speaker of an untitled speech welcomes to.
 *
 *   | 欢迎莅临2031年全市夜读交流会的现场！
 *             ^^^^^^^^^^^^^^^^^^^
 */
function eventIn({ outline: { transcript }, cut }: Speech): Passage | null {
  for (const sentence of transcript.paragraphs.flatMap((paragraph) => paragraph.sentences).slice(0, WELCOME)) {
    const found = EVENT.exec(sentence.text)
    if (found !== null && widthOf(found[1]!) >= EVENT_LEAST) return cut(sentence.at + found.index + found[0].length - found[1]!.length, sentence.at + found.index + found[0].length)
  }
  return null
}

/** Ems of a name that tells one event from another. */
const EVENT_LEAST = 7

/** What the first part of a speech comes to that neither greets nor leads up to its parts. */
function firstThought(speech: Speech): Passage | null {
  const sentences = spokenIn([...walk(speech.outline.sections)].find(({ blocks }) => blocks.length > 0)?.blocks ?? [])
  const thought = speech.isChinese ? (messageIn(speech, sentences)?.text ?? null) : null
  return thought !== null && widthOf(thought.text) <= (speech.isChinese ? COVERED : CLAIM) ? thought : sentences[0] === undefined ? null : shortOf(speech, sentences[0], 24)
}

/**
 * The whole sentence of an English speech that says most in a line and speaks to all, not of one: from what is said before the first
 * section, in a conclusion and after it, else from anywhere; null where none stands alone.
 */
function messageOf(speech: Speech): Passage | null {
  const { opening, sections, closing } = speech.outline
  const last = sections.slice(-1).filter(({ heading }) => /^(?:conclusion|in conclusion|closing|final|to end|the end)\b/i.test(heading?.text ?? ''))
  const isLeft = (sentence: Passage): boolean => speech.lastWords === null || !overlap(sentence, speech.lastWords)
  const toldIn = (blocks: readonly Block[]): Passage | null => tellingIn(speech, spokenIn(blocks).filter(isLeft))
  return toldIn(opening) ?? toldIn([...closing, ...[...walk(last)].flatMap(({ blocks }) => blocks)]) ?? toldIn([...walk(sections)].flatMap(({ blocks }) => blocks))
}
