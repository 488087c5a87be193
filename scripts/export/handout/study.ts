import { wordOf, type LabelName } from '../../model/labels.ts'
import type { StudyPart } from '../../model/study.ts'
import type { Passage } from '../../model/transcript.ts'
import { element, escaped, ruled, titleBlock, type HandoutDeck } from './markup.ts'

/** Lines for the answer to a question. */
const LINES = 3

/** Parts to recall, phrases to fill in, terms and questions, section by section; the answers stand on a page of their own at the end. */
export function studyPages(deck: HandoutDeck): string {
  const number = counter(deck.study)
  const parts = deck.study.map(part => element('section', 'part', heading(part)
    + group(deck, 'terms', part.terms.map(({ term, meaning }) => element('li', 'term', element('b', 'lead', escaped(term.text))
      + (meaning === null ? ruled(1) : element('span', 'meaning', escaped(meaning.text))))))
    + group(deck, 'recap', part.members.map(member => element('li', 'member', numbered(number(member)) + ruled(1))))
    + group(deck, 'blanks', part.phrases.map(phrase => element('li', 'phrase', numbered(number(phrase)) + gapped(phrase))))
    + group(deck, 'questions', part.questions.map(question => element('li', 'question', element('span', 'asked', escaped(question.text)) + ruled(LINES))))))
  return titleBlock(deck) + parts.join('') + answers(deck, number)
}

type Phrase = StudyPart['phrases'][number]

type Asked = Phrase | Passage

/** What is asked for is numbered through the whole sheet, so that an answer is found by its number alone. */
function counter(study: readonly StudyPart[]): (asked: Asked) => number {
  const all = study.flatMap(askedIn)
  return asked => all.indexOf(asked) + 1
}

function askedIn({ members, phrases }: StudyPart): Asked[] {
  return [...members, ...phrases]
}

function numbered(number: number): string {
  return element('span', 'number', String(number))
}

function heading({ mark, heading: words }: StudyPart): string {
  return words === null ? '' : element('h2', 'heading', element('span', 'mark', escaped(mark?.text ?? '')) + escaped(words.text))
}

function group({ language }: HandoutDeck, label: LabelName, members: readonly string[]): string {
  if (members.length === 0) return ''
  return element('h3', 'label', escaped(wordOf({ label }, language))) + element('ul', label, members.join(''))
}

/** A gap is for a pen: wider than the answer is in print. A mark that follows it does not begin a line. */
function gapped({ before, answer, after }: Phrase): string {
  const mark = /^[\p{Pe}\p{Pf}，。、；：！？,.;:!?]*/u.exec(after?.text ?? '')![0]
  const width = Math.max(5, Array.from(answer.text, sign => (sign < '\u2000' ? 0.6 : 1)).reduce((sum, one) => sum + one, 0) * 1.5 + 1)
  const gap = `<i class="gap" style="width: ${width.toFixed(1)}em" aria-hidden="true"></i>`
  return element('p', 'line', `${escaped(before?.text ?? '')}<span class="held">${gap}${escaped(mark)}</span>${escaped(after?.text.slice(mark.length) ?? '')}`)
}

function answers(deck: HandoutDeck, number: (asked: Asked) => number): string {
  const parts = deck.study.filter(part => askedIn(part).length > 0)
  const lists = parts.map(part => element('section', 'part', heading(part)
    + element('ul', 'answers', askedIn(part).map(asked => element('li', 'answer', numbered(number(asked)) + answer(asked))).join(''))))
  return lists.length === 0 ? '' : element('div', 'key', element('h1', 'name', escaped(wordOf({ label: 'answers' }, deck.language))) + lists.join(''))
}

function answer(asked: Asked): string {
  return element('span', 'words', escaped('text' in asked ? asked.text : asked.answer.text))
}
