import { wordOf, type LabelName } from '../../model/labels.ts'
import type { StudyPart } from '../../model/study.ts'
import { element, escaped, ruled, titleBlock, type HandoutDeck } from './markup.ts'

/** Lines for the answer to a question. */
const LINES = 3

/** Phrases to fill in, terms and questions, section by section; the answers stand on a page of their own at the end. */
export function studyPages(deck: HandoutDeck): string {
  const number = counter(deck.study)
  const parts = deck.study.map(part => element('section', 'part', heading(part)
    + group(deck, 'terms', part.terms.map(({ term, meaning }) => element('li', 'term', element('b', 'lead', escaped(term.text))
      + (meaning === null ? ruled(1) : element('span', 'meaning', escaped(meaning.text))))))
    + group(deck, 'blanks', part.phrases.map(phrase => element('li', 'phrase', numbered(number(phrase)) + gapped(phrase))))
    + group(deck, 'questions', part.questions.map(question => element('li', 'question', element('span', 'asked', escaped(question.text)) + ruled(LINES))))))
  return titleBlock(deck) + parts.join('') + answers(deck, number)
}

type Phrase = StudyPart['phrases'][number]

/** Phrases are numbered through the whole sheet, so that an answer is found by its number alone. */
function counter(study: readonly StudyPart[]): (phrase: Phrase) => number {
  const phrases = study.flatMap(part => part.phrases)
  return phrase => phrases.indexOf(phrase) + 1
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

function answers(deck: HandoutDeck, number: (phrase: Phrase) => number): string {
  const parts = deck.study.filter(({ phrases }) => phrases.length > 0)
  const lists = parts.map(part => element('section', 'part', heading(part)
    + element('ul', 'answers', part.phrases.map(phrase => element('li', 'answer', numbered(number(phrase)) + escaped(phrase.answer.text))).join(''))))
  return lists.length === 0 ? '' : element('div', 'key', element('h1', 'name', escaped(wordOf({ label: 'answers' }, deck.language))) + lists.join(''))
}
