import { describe, expect, test } from 'vitest'
import { told } from './audited.ts'

function traditional(words: string): string {
  return `在全市圖書館會議上的講話\n\n各位同仁：\n\n今天我們開會，說說這一年的書房，還有對讀者的服務。\n\n${words}\n`
}

describe('a traditional text', () => {
  test.each<[string, string[]]>([
    ['館長的頭發白了。', ['頭發 → 頭髮']],
    ['皇後來過這間書房。', []],
    ['皇後愛書。', ['皇後 → 皇后']],
    ['從總館到分館有三公裡。', ['公裡 → 公里']],
    ['以后的事以后再說。', ['以后 → 以後', '以后 → 以後']],
    ['各方麵都要做好。', ['方麵 → 方面']],
    ['早餐有面包和茶。', ['面包 → 麵包']],
    ['要把地掃干淨。', ['干淨 → 乾淨']],
    ['干部要帶頭讀書。', ['干部 → 幹部']],
    ['不要幹涉讀者。', ['幹涉 → 干涉']],
    ['這是圖書館的曆史。', ['曆史 → 歷史']],
    ['書房的製度要完善。', ['製度 → 制度']],
    ['請他制作書架。', ['制作 → 製作']],
    ['工作要有標准。', ['標准 → 標準']],
    ['這件事上級已經批準。', ['批準 → 批准']],
    ['問題很復雜。', ['復雜 → 複雜']],
    ['我們隻有兩間書房。', ['隻有 → 只有']],
    ['大家一起奮斗。', ['奮斗 → 奮鬥']],
    ['借閱系統髮生故障。', ['髮生 → 發生']],
    ['請注意时间。', ['时间 → 時間']],
  ])('%s', (words, found) => {
    expect(told(traditional(words)).map(line => line.replace('conversion ', ''))).toEqual(found)
  })

  test.each([
    '他在街頭發傳單，帶頭發言。',
    '成長發展靠讀書，管理發展靠制度。',
    '東面包括兩間屋子，太后來過。',
    '茶几上放著一本書，北斗星很亮。',
    '她養了一隻貓，這隻是黑的，那一隻有白毛。',
    '朴先生和范小姐都姓得少見，余老師也來了。',
    '這個系的同學關係很好，聯繫很多。',
    '山谷裡種著五穀，家裡有麵粉。',
    '辦公裡外都要整潔，心中里程碑不能忘。',
    '批准時間還沒有定，標籤名稱要寫清楚。',
    '恢復數據要小心，體製造不出來。',
    '台灣的圖書館群，床邊有書，山峰在望。',
  ])('%s is well written', (words) => {
    expect(told(traditional(words))).toEqual([])
  })
})

describe('a simplified text', () => {
  const simplified = (words: string): string => `在全市图书馆会议上的讲话\n\n各位同仁：\n\n今天我们开会，说说这一年的书房，还有对读者的服务。\n\n${words}\n`

  test('with a traditional character left in it', () => {
    expect(told(simplified('各馆要把书房辦好，让读者满意。'))).toEqual(['conversion 辦 → 办'])
  })

  test.each(['乾隆年间的一部书，瞭望台上也读得到。', '他引用了原文：「學而時習之，不亦說乎？有朋自遠方來，不亦樂乎？」'])('%s is well written', (words) => {
    expect(told(simplified(words))).toEqual([])
  })
})
