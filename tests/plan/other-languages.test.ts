import { describe, expect, test } from 'vitest'
import { isOwn } from '../../scripts/plan/condense/other.ts'
import { plan } from '../../scripts/plan/plan.ts'
import type { Slide } from '../../scripts/model/deck.ts'
import { outlineOf } from '../parse/outlined.ts'

/** What the pages of a talk show of its sentences. */
function linesIn(markdown: string): string[] {
  const lines = (slide: Slide): string[] => {
    if (slide.kind === 'statement') return [slide.text.text]
    return slide.kind === 'list' ? slide.points.map(({ lead }) => lead.text) : slide.kind === 'cards' ? slide.cards.map(({ lead }) => lead.text) : []
  }
  return plan(outlineOf(markdown, 'md')).value.slides.flatMap(lines)
}

const german = `# Licht in der Nacht

## Warum wir offen bleiben

Guten Abend, liebe Nachbarn. Die Bibliothek an der Ecke bleibt jede Nacht bis elf Uhr geöffnet. Wenn jemand von der Spätschicht kommt, der sonst nirgends lesen kann, dann brennt hier noch eine Lampe. Aber ich denke, daß wir noch mehr tun können.

## Was uns fehlt

Uns fehlen zwanzig Stühle am Fenster. Das ist nicht teuer. Ein Stuhl kostet weniger als eine Stunde Licht.
`

const french = `# La lampe du quai

## Ce que nous voulons

Bonjour à toutes et à tous. La bibliothèque du quai reste ouverte jusqu'à minuit. C'est une petite salle, et elle est pleine. Quand le dernier bus passe, qui est souvent en retard, nos lecteurs attendent au chaud.
`

describe('a language whose clauses nobody here tells apart', () => {
  test.each([['German', german], ['French', french]])('shows whole sentences: %s', (_, markdown) => {
    const sentences = markdown.split(/(?<=[.!?])\s+|\n+/).map((sentence) => sentence.replace(/[.!?]$/, ''))
    const lines = linesIn(markdown)
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter((line) => !sentences.includes(line))).toEqual([])
  })

  test('rather those that take up no other, and no greeting', () => {
    expect(linesIn(german)).toContain('Die Bibliothek an der Ecke bleibt jede Nacht bis elf Uhr geöffnet')
    expect(linesIn(french)).toContain('La bibliothèque du quai reste ouverte jusqu\'à minuit')
  })
})

test.each([
  ['Die Lampen brennen bis elf Uhr', true],
  ['Aber die Lampen brennen', false],
  ['Das ist nicht teuer', false],
  ['Guten Abend, liebe Nachbarn', false],
  ['Les lampes restent allumées', true],
  ['C’est une petite salle', false],
  ['Regardez cette petite lampe', false],
  ['Las lámparas siguen encendidas', true],
  ['Pero las lámparas siguen encendidas', false],
  ['le lampade restano accese', false],
])('%s', (sentence, isAlone) => {
  expect(isOwn(sentence)).toBe(isAlone)
})
