import { clockOf } from '../../model/pace.ts'
import { element, escaped, slidePlace, type HandoutDeck, type HandoutSlide } from './markup.ts'

/** Each slide, and below it the words said on it, on as many pages as they need; its number and the clock in the margin. */
export function notesPages({ slides, language }: HandoutDeck): string {
  return slides.map((slide, i) => {
    const words = paragraphsOf(slide, language).map(text => element('p', 'words', escaped(text))).join('')
    return element('section', 'beat', margin(i + 1, slide) + slidePlace(i + 1) + words)
  }).join('')
}

function margin(no: number, { start }: HandoutSlide): string {
  return element('p', 'margin', element('span', 'number', String(no)) + element('span', 'clock', start === null ? '' : clockOf(start)))
}

/**
 * What is said on a slide in paragraphs: a click within a sentence does not part it.
 *
 *   | 井要淘，|渠要通，|人要勤。|雨季就要到了。      | a click
 *     ^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^ paragraph
 */
export function paragraphsOf({ parts }: Pick<HandoutSlide, 'parts'>, language: string): string[] {
  const joint = /^(?:zh|ja)/.test(language) ? '' : ' '
  const paragraphs: string[] = []
  let isOpen = false
  for (const [first = '', ...others] of parts.map(part => part.split(/\n+/)).filter(([words]) => words !== '')) {
    if (isOpen) paragraphs.push(`${paragraphs.pop()}${joint}${first}`)
    else paragraphs.push(first)
    paragraphs.push(...others)
    isOpen = !/[。！？.!?…：:][”’」』）"')]*$/u.test(paragraphs.at(-1)!)
  }
  return paragraphs
}
