import { describe, expect, test } from 'vitest'
import { recogniseLabelled } from '../../scripts/plan/graphics/labelled.ts'
import { speechOf } from '../../scripts/plan/speech.ts'
import { outlineOf } from '../parse/outlined.ts'
import { deckOf, slidesOf } from './planned.ts'

/** What the form shows of some paragraphs: the names, and what stands beside each. */
function rowsIn(...paragraphs: string[]): (string | null)[][] {
  const speech = speechOf(outlineOf(`谈谈书房\n各位馆长：\n${paragraphs.join('\n')}\n谢谢大家。`))
  const sentences = speech.outline.transcript.paragraphs.slice(2, -1).flatMap((paragraph) => paragraph.sentences).map((sentence) => ({ ...sentence, roles: [] }))
  return recogniseLabelled({ speech, sentences, heading: null }).flatMap(({ shape }) => (shape.kind === 'matrix' ? shape.rows.map(({ to, gloss }) => [to.text, gloss === null ? null : gloss.text]) : []))
}

describe('paragraphs that begin with a name', () => {
  test('are shown by their names, and beside each what is said of it', () => {
    expect(rowsIn('办书房有三件事要记住，一件也不能少。', '选址：书房要建在路口。', '选书：让读者自己来挑。', '开门 (晚间)：灯要亮到十点。')).toEqual([
      ['选址', '书房要建在路口'], ['选书', '让读者自己来挑'], ['开门（晚间）', '灯要亮到十点'],
    ])
  })

  test('are no matter where a person speaks or a sentence only leads on', () => {
    expect(rowsIn('主持人：书房今晚开到十点。', '老师：灯一直亮着。', '记者：门口的人很多。')).toEqual([])
    expect(rowsIn('先给大家看几个数字：一年来了十万人。', '这里有一个道理：人来了还要再来。')).toEqual([])
  })
})

test('a Chinese name has the first clauses of its paragraph that stand beside it, not what was so before', () => {
  expect(rowsIn('首先是选书：从前馆员自己挑书。现在每一本都由读者来挑。', '接着是开门（Hours）：灯要亮到十点，门也要留到十点，等最后一位读者合上书本，收好水杯，走出门口，我们再一起把灯关上，把门锁好，把钥匙交给守夜人。')).toEqual([
    ['选书', '现在每一本都由读者来挑'], ['开门', '灯要亮到十点，门也要留到十点，等最后一位读者合上书本，收好水杯，走出门口，我们再一起把灯关上'],
  ])
})

test('bullets with names of their own are shown by their names, under the line that announces them', () => {
  const bullets = ['- 选址：书房要建在路口，路口的人最多。', '- 选书：让读者自己来挑，馆员只管下单。', '- 开门：灯要亮到十点，周末亮到十一点。', '- 守门：要请退休的老师来守，一人一晚。']
  const [page] = slidesOf(deckOf(`谈谈书房\n各位馆长：\n办书房有四件要紧的事。\n${bullets.join('\n')}\n谢谢大家。`), 'matrix')
  expect(page?.rows.map(({ to }) => to.text)).toEqual(['选址', '选书', '开门', '守门'])
})

test('names before a dash and behind their place in a picture are names, the place is none', () => {
  expect(rowsIn('左边是旧馆：灯照亮书架的一半', '右边是新馆：灯照亮每一个座位').map(([name]) => name)).toEqual(['旧馆', '新馆'])
  expect(rowsIn('左上：灯——照亮书架的手', '右下：门——留给晚归的人')).toEqual([['灯', '照亮书架的手'], ['门', '留给晚归的人']])
})

test('of reasons that are counted beside a name the first does not stand for all', () => {
  expect(rowsIn('白天为什么不开灯：两个原因。一是白天人少，二是灯油要留到夜里。', '夜里为什么开灯：下晚班的人要看书。')[0]?.[1]).not.toMatch(/一是|两个原因/)
})

test('a name has the number that was measured of it, and what is done about it before how it is', () => {
  expect(rowsIn('去年：书架靠街坊来修，灯挂在门外。借一本书要等 40 分钟。', '今年：书架换成了矮的，灯挂进了屋里。借一本书只要 3 分钟，快了 92%。')).toEqual([
    ['去年', '借一本书要等 40 分钟'], ['今年', '借一本书只要 3 分钟，快了 92%'],
  ])
  expect(rowsIn('老街：来的多是老人，走得慢。所以办法是把书架放低。', '码头：来的多是船员，走得急。')[0]).toEqual(['老街', '办法是把书架放低'])
})

test('a sentence that is too wide says more of a name than the scrap at its end', () => {
  const [row] = rowsIn('守夜：馆员管门、志愿者管灯、街坊管巷子口、值班的师傅管总闸和备用油灯的那只大箱子，三人一班。', '开门：灯要亮到十点。', '选址：书房要建在路口。', '选书：让读者自己来挑。')
  expect(row?.[1]).toMatch(/^馆员管门/)
})
