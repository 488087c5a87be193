// @vitest-environment happy-dom
import MarkdownExit from 'markdown-exit'
import { detectFeatures, parseSync } from '@slidev/parser'
import { describe, expect, test } from 'vitest'
import texts from '../fixtures/hostile/texts.json' with { type: 'json' }
import { write } from '../../scripts/write/write.ts'
import { hostileDeck } from './decks.ts'


/** What a browser shows of the HTML that Markdown makes, and whether any element but paragraphs is in it. */
function shown(markdown: string): string {
  const template = document.createElement('template')
  template.innerHTML = MarkdownExit({ html: true }).render(markdown)
  return (template.content.textContent ?? '').replace(/\s+/g, ' ').trim()
}

function parsed(words: string): ReturnType<typeof parseSync>['slides'] {
  return parseSync(write(hostileDeck([words]).deck).value, 'slides.md').slides
}

describe.each(Object.entries(texts))('%s', (_, words) => {
  const flat = words.replace(/\s+/g, ' ').trim()

  test('leaves the number of slides and their titles as they were', () => {
    const slides = parsed(words)
    expect(slides.map(slide => slide.frontmatter['heading'] ?? slide.frontmatter['title'])).toEqual([words, words, words, `前${words}`])
    expect(slides.map(slide => shown(String(slide.title)))).toEqual([flat, flat, flat, `前${flat}`])
  })

  test('comes back whole from the notes, with the clicks that were meant', () => {
    const [cover, cards] = parsed(words)
    expect(shown(cover?.note ?? '')).toBe(flat)
    const parts = (cards?.note ?? '').split(/\[click(?::\d+)?\]/i)
    expect(parts.map(shown)).toEqual([`前${flat}`, `${flat}后`])
  })

  test('becomes no element in the notes', () => {
    for (const slide of parsed(words)) {
      const template = document.createElement('template')
      template.innerHTML = MarkdownExit({ html: true }).render(slide.note ?? '')
      expect([...template.content.querySelectorAll('*')].map(element => element.tagName).filter(name => name !== 'P')).toEqual([])
    }
  })

  test('comes back whole from the properties of the cover', () => {
    expect(parsed(words)[0]?.frontmatter).toMatchObject({ subtitle: words, date: words })
  })

  test('turns none of the features on that load more code', () => {
    expect(detectFeatures(parsed(words).map(slide => slide.raw).join(''))).toMatchObject({
      katex: false,
      monaco: false,
      tweet: false,
      mermaid: false,
    })
    expect(parsed(words).flatMap(slide => slide.images ?? [])).toEqual([])
  })
})
