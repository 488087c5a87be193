import { expect, test } from 'vitest'
import { sectionsOf } from './outlined.ts'

const told = 'Nobody read in the branches at night, because the doors were shut and the lamps were out.'

test('a number behind a backslash is the number of the heading', () => {
  expect(sectionsOf(`# Night\n\n1\\. The First Winter\n-----------------\n\n${told}\n\n2\\. The Second Winter\n-----------------\n\n${told}\n`, 'md')).toEqual([
    '1.The First Winter', '2.The Second Winter',
  ])
})

test('Finally under the next heading does not go on with the list before it', () => {
  const list = 'First, be kind. It costs nothing.\n\nSecond, be open. It costs little.'
  expect(sectionsOf(`# Night\n\n## Why\n\n${list}\n\n## What Now\n\n${told}\n\nFinally, let me thank you. It was a long day.\n`, 'md')).toEqual(['Why', '  First,be kind.>', '  Second,be open.>', 'What Now'])
})

test('a comment in a program is no heading', () => {
  expect(sectionsOf(`# Night\n\n## Why\n\n${told}\n\n\`\`\`sh\n# open every branch\nbranch --open all\n\`\`\`\n\n${told}\n`, 'md')).toEqual(['Why'])
})
