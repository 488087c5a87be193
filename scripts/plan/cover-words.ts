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
  const topic = speech.isChinese ? topicPhrase(speech) : null
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
