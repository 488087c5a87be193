import { describe, expect, test } from 'vitest'
import { claimsOf } from '../../scripts/plan/condense/claims.ts'
import { speechOf } from '../../scripts/plan/speech.ts'
import { outlineOf } from '../parse/outlined.ts'

/** The best line of the first sentence of a speech, or undefined where it has none. */
function bestOf(text: string): string | undefined {
  const speech = speechOf(outlineOf(`Harbour lights\n\nDear readers,\n\n${text} The van came at six.\n`, 'md'))
  const sentence = speech.outline.transcript.paragraphs.find((one) => text.startsWith(one.text.slice(0, 8)))!.sentences[0]!
  return claimsOf(speech, sentence).sort((a, b) => b.score - a.score)[0]?.text.text
}

describe('the line of a long sentence', () => {
  test.each([
    ['is the thought before which something is granted', 'While new lamps are dear and the council has to count every coin, a dark stair costs more than any lamp.', 'a dark stair costs more than any lamp'],
    ['is what it says before it adds to it', 'A harbour needs one lamp that never goes out, which is why the keepers of our town still climb the tower every night.', 'A harbour needs one lamp that never goes out'],
    ['is what it says before what is said for it', 'The quarrel on the quay is about the oil in winter, for which there is far less money now than in the days of the old council.', 'The quarrel on the quay is about the oil in winter'],
    ['is what it turns to', 'The stairs of the old tower were dark for years and years until the storm, but people never stopped climbing them.', 'people never stopped climbing them'],
    ['is no half of a condition', 'If every house on the quay keeps one lamp in the window until the boats are home, nobody will lose the way.', 'If every house on the quay keeps one lamp in the window until the boats are home, nobody will lose the way'],
    ['is the reason that it ends with', 'And it is worth the oil and the long climb at night, because a dark harbour has no friends.', 'a dark harbour has no friends'],
    ['is what an order says under its condition', 'When the tide turns, lift the nets.', 'When the tide turns, lift the nets'],
    ['takes up what its condition names', 'If a lamp goes out, it must be lit again before the boats come home.', 'If a lamp goes out, it must be lit again before the boats come home'],
    ['is what not every one is', 'Not every harbour needs a tower.', 'Not every harbour needs a tower'],
    ['is said of each of its kind', 'Each keeper has a key of brass.', 'Each keeper has a key of brass'],
    ['is what one of many is', 'One of the joys of a lamp is that people find the door.', 'people find the door'],
  ])('%s', (_, text, line) => {
    expect(bestOf(text)).toBe(line)
  })

  test.each([
    ['is no reason that the speaker turns down', 'It does not burn because our lamps are old.'],
    ['takes up nothing that its condition points at', 'If they go out, it must be lit again.'],
    ['is none of each that was named before', 'Each has a key of brass.'],
  ])('%s', (_, text) => {
    expect([undefined, text.slice(0, -1)]).toContain(bestOf(text))
  })

  test('is no list torn in two', () => {
    const text = 'Keepers like the two brothers on the northern quay, and many other people of the harbour, have always left a lamp in the window.'
    expect([undefined, text.slice(0, -1)]).toContain(bestOf(text))
  })
})
