import type { StudyPart } from '../../model/study.ts'

/** What a handout is made of beside the slides themselves. */
export interface HandoutDeck {
  title: string | null
  author: string | null
  /** When it is given, in the words of the speech. */
  date: string | null
  /** BCP 47. */
  language: string
  slides: HandoutSlide[]
  /** None for a handout without. */
  study: readonly StudyPart[]
}

export interface HandoutSlide {
  /** What names it in a list; null for one without words. */
  title: string | null
  /** Depth among the headings, from 1. */
  level: number
  /** What is said, parted where a click comes. */
  parts: readonly string[]
  /** When it comes, in seconds from the beginning; null where that is not known. */
  start: number | null
}

const references: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' }

/** Words as the content of an element or a value in double quotes. */
export function escaped(words: string): string {
  return words.replace(/[<>&"]/g, sign => references[sign] ?? sign)
}

/** An element around markup; nothing where there is none. */
export function element(name: string, kind: string, markup: string): string {
  return markup === '' ? '' : `<${name} class="${kind}">${markup}</${name}>`
}

/** The place of slide `no`, which is put in there, alive, as large as the place is. As a `picture` it has that text in its stead. */
export function slidePlace(no: number, picture: string | null = null): string {
  const role = picture === null ? '' : ` role="img" aria-label="${escaped(picture)}"`
  return `<div class="slide" data-slide="${no}"${role}></div>`
}

/** `count` lines to write on. */
export function ruled(count: number): string {
  return element('div', 'ruled', '<i></i>'.repeat(count)).replace('<div', '<div aria-hidden="true"')
}

/** The head of a handout that does not begin with the cover. */
export function titleBlock({ title, author, date }: HandoutDeck): string {
  const byline = [author, date].flatMap(words => (words === null ? [] : element('span', 'said', escaped(words))))
  return element('header', 'title', element('h1', 'name', escaped(title ?? '')) + element('p', 'byline', byline.join('')))
}
