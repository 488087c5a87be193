import { clockOf } from '../../model/pace.ts'
import { element, escaped, slidePlace, titleBlock, type HandoutDeck, type HandoutSlide } from './markup.ts'

/** What the speaker takes to the lectern: the words in large type; before them which slide comes and when, a mark at each click. */
export function scriptPages(deck: HandoutDeck): string {
  return titleBlock(deck) + deck.slides.map((slide, i) => element('section', 'beat', cue(slide, i + 1) + spoken(slide))).join('')
}

function cue({ title, level, start }: HandoutSlide, no: number): string {
  const name = element('span', 'number', String(no)) + escaped(title ?? '')
  return element('div', 'cue', slidePlace(no, title ?? String(no))
    + `<h2 class="name" aria-level="${level + 1}">${name}</h2>`
    + element('p', 'clock', start === null ? '' : clockOf(start)))
}

function spoken({ parts }: HandoutSlide): string {
  return parts.map((part, i) => part.split(/\n+/).filter(words => words !== '')
    .map((words, at) => element('p', 'words', (i > 0 && at === 0 ? '<i class="click" aria-hidden="true"></i>' : '') + escaped(words))).join('')).join('')
}
