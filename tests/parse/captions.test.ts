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

const wrapped = (...lines: string[]): string => `${lines.join('\n')}\n`
const told = wrapped('We tried it in the harbour,', 'and in the hills,', 'where the buses turn', 'and the shops are shut', 'long before the last ones', 'come home from the mill,', 'and it went well enough', 'for all who came.', 'Nobody wanted to leave,', 'and the keepers had to stay', 'until the lamps were out', 'in every window.')

test('captions that break off after a count are divided by it, and a count within one member begins none', () => {
  const talk = `${told}I have four rules.\nNumber one: Be kind.\n${told}Number two:\nKeep the lamp on.\n${told}Number three: Wait.\n${told}Why do we not wait?\nNumber one, we are tired.\nThen again, it is late.\n${told}One last rule, number four,\n\nand you know it: Read.\n${told}`
  expect(sectionsOf(talk)).toEqual(['Number one:Be kind.', 'Number two:Keep the lamp on.', 'Number three:Wait.', 'One last rule, number four, and you know it:Read.'])
})

test('a count that begins at two has its first member where one of several is named', () => {
  const talk = `${told}Why do we open?\nThere are reasons.\nOne of them is that people read,\nif you let them.\n${told}Second reason:\nit is warm.\n${told}And then, third --\nlamps are fun.\n${told}`
  expect(sectionsOf(talk).map(line => line.replace(/[>…].*/, ''))).toEqual(['One of them is thatpeople read, if you let them.~', 'Second reason:it is warm.', 'And then, third --lamps are fun.'])
})
