import { describe, expect, test } from 'vitest'
import { deedsOf } from '../../scripts/plan/condense/deeds.ts'
import { speechOf } from '../../scripts/plan/speech.ts'
import { outlineOf } from '../parse/outlined.ts'

/** What an English speech goes on with. */
const more = 'The van goes out every morning at six and comes back when the last child has chosen a book for the week.'

/** The deeds of the last sentence of an English speech, each as who, what binds them and what is done. */
function deedsIn(sentence: string): (string | null)[][] {
  const speech = speechOf(outlineOf(`Opening night\n\nDear readers,\n\n${more}\n\n${more}\n\n${sentence}\n`, 'md'))
  return deedsOf(speech, speech.outline.opening.at(-1)!.sentences[0]!).map(({ who, binds, what }) => [who.text, binds, what?.text ?? null])
}

describe('what an English sentence says somebody will do', () => {
  test.each([
    ['a name, what binds it, the deed from its verb on', 'The branch will open at seven.', [['The branch', 'will', 'open at seven']]],
    ['an adverb belongs to neither', 'We will also lend lamps to every village.', [['We', 'will', 'lend lamps to every village']]],
    ['what comes before the subject is left out', 'To reach the hills, our council will train two drivers.', [['our council', 'will', 'train two drivers']]],
    ['two subjects, two deeds', 'The branch will mend the roof and it will buy a second stove.', [['The branch', 'will', 'mend the roof'], ['it', 'will', 'buy a second stove']]],
    ['a negation belongs to what binds', 'We will not close the reading room.', [['We', 'will not', 'close the reading room']]],
    ['contractions are read in full', 'We’ll open at seven.', [['We', 'will', 'open at seven']]],
    ['a series is kept whole', 'We must mend lamps, shelves and stoves.', [['We', 'must', 'mend lamps, shelves and stoves']]],
    ['a purpose is left out where the line is too wide', 'The council will mend the reading room of every branch to keep the oldest readers warm through the long dark winter of the hills.', [['The council', 'will', 'mend the reading room of every branch to keep the oldest readers warm']]],
    ['so is what is added to it', 'The council will mend the reading room of every single branch in the eastern hills and ensure that the oldest readers are warm all winter.', [['The council', 'will', 'mend the reading room of every single branch in the eastern hills']]],
    ['what has nothing to leave out may be a little wider', 'The council will look to the smallest harbours of the eastern coast to keep the oldest lamps alight.', [['The council', 'will', 'look to the smallest harbours of the eastern coast to keep the oldest lamps alight']]],
    ['by what something is respected is no remark', 'The council will respect the wishes of all the oldest readers in the hills by keeping the smallest of the reading rooms open.', [['The council', 'will', 'respect the wishes of all the oldest readers in the hills by keeping the smallest of the reading rooms open']]],
    ['a remark between dashes parts nothing from what it needs', 'The council will turn the mill — the oldest of all the houses that stand on the hill above the river — into a school for the children of the valley and the town.', [['The council', 'will', null]]],
    ['a deed that is added to what somebody is', 'The branch remains short of lamps and will buy twelve of them before winter.', [['The branch', 'will', null]]],
    ['its name is that of the sentence', 'Our branch also remains poor and will buy twelve lamps.', [['Our branch', 'will', 'buy twelve lamps']]],
    ['what needs its purpose keeps it or is not cut', 'The council will take further steps to keep the oldest readers of every single reading room in the hills warm when the river freezes and the van cannot come up to them any more.', [['The council', 'will', null]]],
    ['no deed that points at what was said before', 'We will build on this.', [['We', 'will', null]]],
    ['none under a condition', 'If the rain stops, we will mend the roof.', []],
    ['none that is asked', 'Will we mend the roof, or will it mend us?', []],
    ['no subject without a name', 'What we lend will come back on its own.', []],
  ])('%s', (_, sentence, deeds) => {
    expect(deedsIn(sentence)).toEqual(deeds)
  })
})
