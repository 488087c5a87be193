import { expect, test } from 'vitest'
import { said } from './found.ts'

test.each<[string, [source: string | null, words: string][]]>([
  ['老馆长常说：“书是请人来坐的椅子。”', [['老馆长', '“书是请人来坐的椅子。”']]],
  ['市长强调“书房要建在家门口”。', [['市长', '“书房要建在家门口”']]],
  ['一位读者写道：“这里的灯比家里亮。”', [['一位读者', '“这里的灯比家里亮。”']]],
  ['城南的老馆长最近说：“书是请人来坐的椅子。”', [['城南的老馆长', '“书是请人来坐的椅子。”']]],
  ['结果人家说：“这里的灯太暗了。”', []],
  ['后面我说“把灯留到最后”。', []],
  ['古人曰：“开卷有益。”', [['古人', '“开卷有益。”']]],
  ['老館長常說：「書是請人來坐的椅子。」', [['老館長', '「書是請人來坐的椅子。」']]],
  ['市長強調「書房要建在家門口」。', [['市長', '「書房要建在家門口」']]],
  ['The old librarian used to say, "A book is a chair for the mind."', [['The old librarian', '"A book is a chair for the mind."']]],
  ['My grandmother told me: "Return it in better shape than you found it."', [['My grandmother', '"Return it in better shape than you found it."']]],
  ['Mary Poole wrote, "No town is small that has a shelf."', [['Mary Poole', '"No town is small that has a shelf."']]],
  ['"A lamp in the window is a promise to the street." We kept it.', [[null, '"A lamp in the window is a promise to the street."']]],
])('%s', (words, quotations) => {
  expect(said(words).quotations.map(({ source, text }) => [source?.text ?? null, text])).toEqual(quotations)
})

test.each([
  '我们办了“早读”和“夜读”。',
  '重点说“夜读”。',
  '应强调“夜读”。',
  '今年前所未有地强调“夜读到天亮”。',
  '這就是所謂「早讀」。',
  'He joined the "early birds" last year.',
  'You think, "Oh, I will never finish this whole shelf of books."',
  'So imagine that somebody says, "I do not like books at all."',
  'The 12" lamp and the 14" lamp are both broken.',
])('nobody is quoted: %s', (words) => {
  expect(said(words).quotations.map(({ text }) => text)).toEqual([])
})

test('members that are counted in English are an enumeration', () => {
  const [series] = said('We need three: first, more books; second, more light; third, more time.').enumerations
  expect([series?.marker, series?.items.map(({ text }) => text)]).toEqual(['first', ['more books', 'more light', 'more time']])
})
