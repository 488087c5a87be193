import { expect, test } from 'vitest'
import { sectionsOf } from './outlined.ts'

const filler = 'and the keepers told me that the branch by the harbour was full every evening of that winter because nobody at home had a quiet room or a lamp that was bright enough to read by so they came to us and stayed until we closed the doors '
const points = `the first L is light since nobody reads in the dark ${filler}the second l is long tables it is where people sit ${filler}so the second L is long tables ${filler}the third L is late hours especially in winter ${filler}and the last L is letters we answer every one ${filler}`
const lined = (text: string): string => text.replace(/(.{30,40}) /g, '$1\n')

test('captions without punctuation are divided where the speaker counts, and each point has the words up to the next clause for its heading', () => {
  expect(sectionsOf(lined(`[Applause] I keep a branch by the harbour ${filler}I put it down to four ls ${points}thank you very much`))).toEqual([
    'the first L islight>', 'the second l islong tables>', 'the third L islate hours>', 'and the last L isletters>',
  ])
})

test('a text with punctuation is divided by its sentences', () => {
  const said = filler.replace(/ $/, '. ')
  const tree = sectionsOf(`I keep a branch. ${said.repeat(3)}Well, the first lamp is new. ${said}We bought it. Now the second lamp is old. ${said}And the third lamp is gone. ${said}`)
  expect(tree.filter(line => line.includes('>') && line.includes('lamp'))).toEqual([])
})

test('captions that count once count nothing', () => {
  expect(sectionsOf(lined(`I keep a branch ${filler}the first thing is light since nobody reads in the dark ${filler.repeat(4)}thank you`)).filter(line => line.startsWith('the first'))).toEqual([])
})
