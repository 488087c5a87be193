import { describe, expect, test } from 'vitest'
import { rolesOf } from '../../scripts/parse/roles.ts'
import { outlineOf } from './outlined.ts'

describe('roles', () => {
  test.each([
    ['下面，我讲三点意见。', ['transition']],
    ['但有的书房有房无书，成了摆设。', ['problem']],
    ['基层馆员力量还比较薄弱，服务能力不强。', ['problem']],
    ['要把书房建到读者身边。', ['measure']],
    ['各馆必须按时开门。', ['measure']],
    ['这是主要原因。', []],
    ['比如，东街书房开到了半夜。', ['example']],
    ['到2035年，全市基本实现村村有书房。', ['goal']],
    ['去年书房建设取得明显成效。', ['achievement']],
    ['全市新建书房36座。', ['statistic']],
    ['老馆长说过：“书是请人来坐的椅子。”', ['quotation']],
    ['让我们一起把书房办好！', ['call']],
    ['这件事让我们看到了读者的热情。', []],
  ])('%s', (sentence, roles) => {
    expect(rolesOf(sentence)).toEqual(roles)
  })
})

describe('enumerations', () => {
  function enumerationsOf(text: string): [string, string[]][] {
    return outlineOf(`在年会上的讲话\n各位馆长：\n${text}`).enumerations.map(({ marker, items }) => [marker, items.map(item => item.text)])
  }

  test.each<[string, string, [string, string[]][]]>([
    ['counted members', '要做到三点：一是开得早，二是关得晚，三是坐得下。', [['一是', ['开得早', '关得晚', '坐得下']]]],
    ['counted members between semicolons, found once', '要抓好：一是选址；二是选书。', [['一是', ['选址', '选书']]]],
    ['clauses between semicolons', '各馆都有事做：老馆要修缮门窗；新馆要补足座位；书车要开进山村。', [['；', ['老馆要修缮门窗', '新馆要补足座位', '书车要开进山村']]]],
    ['有的', '有的开门不按点，有的有房无书。', [['有的', ['有的开门不按点', '有的有房无书']]]],
    ['words that a number sums up', '今年要突出采、编、借三个环节。', [['、', ['采', '编', '借']]]],
    ['even clauses', '春天办书展、夏天办夜读、秋天办讲座。', [['、', ['春天办书展', '夏天办夜读', '秋天办讲座']]]],
    ['sentences with a place', '在选址上，要靠近学校。孩子多。在设计上，要多留座位。老人多。', [['在…上', ['在选址上，要靠近学校。孩子多', '在设计上，要多留座位。老人多']]]],
    ['what each of several has', '要依靠总馆、分馆一起办。依靠总馆的流动书车、分馆的夜间书房、学校的读书社团等办法，让书动起来。', [['、', ['总馆的流动书车', '分馆的夜间书房', '学校的读书社团']]]],
    ['no series', '书房建在学校、车站旁边。', []],
  ])('%s', (_, text, found) => {
    expect(enumerationsOf(text)).toEqual(found)
  })

  test('stand under the heading of their section', () => {
    const [found] = outlineOf('在年会上的讲话\n一、选址\n有的太远，有的太偏。').enumerations
    expect(found?.under?.text).toBe('选址')
  })
})

describe('statistics', () => {
  function statisticsOf(text: string): string[] {
    return outlineOf(`在年会上的讲话\n各位馆长：\n${text}`).statistics.map(({ value, unit, subject, change }) => [subject, change, value, unit].map(part => part?.text ?? '-').join(' '))
  }

  test.each([
    ['全市书房增加到126座。', ['全市书房 增加到 126 座']],
    ['借阅量增长5.2%左右。', ['借阅量 增长 5.2 %']],
    ['读者满意度达到百分之九十五。', ['读者满意度 达到 百分之九十五 -']],
    ['藏书从八十万册提高到一百二十万册。', ['藏书 - 八十万 册', '藏书 提高到 一百二十万 册']],
    ['投入超过1.2亿元，惠及上千万读者。', ['投入 超过 1.2亿 元', '- 惠及 上千万 读者']],
    ['每座书房要配2-3人。', ['- - 2-3 人']],
    ['2031年2月3日，第三届读书节开幕。', []],
    ['三个环节十分重要，“十四五”开局良好，坐的是C919。', []],
  ])('%s', (text, found) => {
    expect(statisticsOf(text)).toEqual(found)
  })
})

describe('quotations', () => {
  test.each<[string, [string | null, string][]]>([
    ['老馆长说过：“书是请人来坐的椅子。”', [['老馆长', '“书是请人来坐的椅子。”']]],
    ['市长指出的“重建轻管”问题依然存在。', [['市长', '“重建轻管”']]],
    ['我们办了“早读”和“夜读”。', []],
    ['“书到用时方恨少，事非经过不知难”，这话不假。', [[null, '“书到用时方恨少，事非经过不知难”']]],
  ])('%s', (text, found) => {
    const { quotations } = outlineOf(`在年会上的讲话\n各位馆长：\n${text}`)
    expect(quotations.map(({ source, text: words }) => [source?.text ?? null, words])).toEqual(found)
  })
})

describe('announcements', () => {
  test.each<[string, number[]]>([
    ['下面，就书房建设讲四点意见。', [4]],
    ['今天的会议，主要有三点考虑。', [3]],
    ['我汇报2个方面的情况。', [2]],
    ['I would like to tell three stories today.', [3]],
    ['借阅率提高了两个百分点。', []],
  ])('%s', (text, counts) => {
    expect(outlineOf(`在年会上的讲话\n各位馆长：\n${text}`).announcements.map(({ count }) => count)).toEqual(counts)
  })
})
