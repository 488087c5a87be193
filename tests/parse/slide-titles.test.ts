import { expect, test } from 'vitest'
import { sectionsOf } from './outlined.ts'

const told = 'Nurses do, and bakers, and everybody whose flat has only one room and too many people in it'
const longer = 'We counted them for a year, one evening after the other, and found that half of them come after nine.'

test('the line below a cue for the next slide, or behind it, is the title of the slide, and lines like it further down are titles too', () => {
  const script = [
    'Hello everybody, my name is Maya and this is the project of the harbour group.', '[NEXT SLIDE]', 'In this talk we go over the readers, the lamps and the tea of the night branch.', '[NEXT SLIDE]',
    'So who reads at night?', told, longer, '[NEXT SLIDE] The stages of a night:', longer, told, '[Next Slide] Lamp & Desk –', told, 'Features of Our Lamps', 'What is an oil.lamp?', longer, 'It costs little, and it burns until morning if somebody trims it', '[NEXT SLIDE]', longer,
  ].join('\n\n')
  expect(sectionsOf(script)).toEqual(['So who reads at night?', 'The stages of a night:', 'Lamp & Desk', 'Features of Our Lamps', 'What is an oil.lamp?'])
})

test('a sentence below a cue that only leads to what comes is no title', () => {
  const script = ['Slide 1', longer, 'Slide 2', 'We can sum it up in two points:', told, longer, 'Slide 3', 'The stages of a night:', told, longer].join('\n\n')
  expect(sectionsOf(script)).toEqual(['The stages of a night:'])
})

test('names before a dash, three near one another, head their paragraphs', () => {
  const script = ['Harbour – We opened two branches there, and both are full.', 'Hills – We opened one, where the buses turn.', longer, 'Old Town – We opened none, for nobody lives there.'].join('\n\n')
  expect(sectionsOf(`The night branches of our city.\n\n${script}`)).toEqual(['Harbour>', 'Hills>', 'Old Town>'])
  expect(sectionsOf('The night branches of our city.\n\nYes – We open tonight, and we are glad of it.\n\nNo – We shall not close, not even for the storm.')).toEqual([])
})
