import { clockOf } from '../../model/pace.ts'
import { element, escaped, slidePlace, titleBlock, type HandoutDeck, type HandoutSlide } from './markup.ts'

/** What the speaker takes to the lectern: the words in large type; before them which slide comes and when, a mark at each click. */
export function scriptPages(deck: HandoutDeck): string {
  return titleBlock(deck) + deck.slides.map((slide, i) => element('section', 'beat', cue(slide, i + 1) + spoken(slide))).join('')
}

function cue({ title, level, start }: HandoutSlide, no: number): string {
  const name = element('span', 'number', String(no)) + element('span', 'said', close(escaped(title ?? '')))
  return element('div', 'cue', slidePlace(no, title ?? String(no))
    + `<h2 class="name" aria-level="${level + 1}">${name}</h2>`
    + element('p', 'clock', start === null ? '' : clockOf(start)))
}

/** An apostrophe within a word is set close: the Chinese fonts give it the width of a character. */
function close(words: string): string {
  return words.replace(/(?<=\p{Script=Latin})’(?=\p{Script=Latin})/gu, '<span class="apostrophe">’</span>')
}

/** A paragraph of more characters, those of Latin letters halved, goes on over the page: it would leave half of one empty. */
const LONG = 150

const isLong = (words: string): boolean => words.length - (words.match(/[\u0020-\u024F]/g)?.length ?? 0) / 2 > LONG

function spoken({ parts }: HandoutSlide): string {
  return parts.map((part, i) => part.split(/\n+/).filter(words => words !== '')
    .map((words, at) => element('p', isLong(words) ? 'words words--long' : 'words', (i > 0 && at === 0 ? '<i class="click" aria-hidden="true"></i>' : '') + escaped(words))).join('')).join('')
}
