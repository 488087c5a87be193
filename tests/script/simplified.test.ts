import { describe, expect, test } from 'vitest'
import { plan } from '../../scripts/plan/plan.ts'
import { parse } from '../../scripts/parse/parse.ts'
import { textsOf } from '../../scripts/model/texts.ts'
import { asWritten, simplified } from '../../scripts/script/simplified.ts'
import { cleaned } from '../clean/cleaned.ts'

const written = cleaned([
  '在館員大會上的講話',
  '各位館員：',
  '一、把書房辦好',
  '總館是大腦，就要統一調度；分館是觸角，就要貼近街坊；館員是橋樑，就要每週薦書。',
  '二、把讀者請進來',
  '辦書房不是為了掛牌子，而是為了有人來。不是為了好看，而是為了好用。',
  '館長說：「書房離家近，讀書才方便。」',
].join('\n')).value

describe('a traditional speech', () => {
  const heard = simplified(written)

  test('is heard in simplified characters, unit for unit', () => {
    expect(written.language).toBe('zh-Hant')
    expect(heard.text).toHaveLength(written.text.length)
    expect(heard.text).toContain('总馆是大脑，就要统一调度')
    expect(heard.text).toContain('“书房离家近，读书才方便。”')
    expect(heard.paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join('')).toBe(heard.text.replaceAll('\n', ''))
  })

  test('has the forms of a simplified one, in the words that the speaker wrote', () => {
    const deck = asWritten(plan(parse(heard).value).value, heard, written)
    expect(deck.slides.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['roles', 'contrast']))
    const texts = deck.slides.flatMap(textsOf).filter(text => 'at' in text)
    expect(texts.length).toBeGreaterThan(10)
    for (const { text, at } of texts) expect(text).toBe(written.text.slice(at, at + text.length))
  })

  test('keeps as one object what was one', () => {
    const passage = { text: '书房', at: written.text.indexOf('書房'), span: [0, 2] }
    const [first, second] = asWritten([passage, passage], heard, written)
    expect(first).toBe(second)
    expect(first!.text).toBe('書房')
  })
})

test('any other speech is heard as it is', () => {
  const english = cleaned('Opening words\nDear readers, the library is open.').value
  expect(simplified(english)).toBe(english)
  expect(asWritten(english, english, english)).toBe(english)
})
