import { describe, expect, test } from 'vitest'
import { cleaned, paragraphsOf } from './cleaned.ts'

describe('mended punctuation', () => {
  test.each([
    ['〔一〕要建好书房。', '（一）要建好书房。'],
    ['办好“早读〞和“夜读〞。', '办好“早读”和“夜读”。'],
    ['他说"开门吧",门就开了。', '他说“开门吧”，门就开了。'],
    ['车身上写着 "Book Bus" 字样，只跑一条线。', '车身上写着“Book Bus”字样，只跑一条线。'],
    ['最后敲一行 print("ready") 就好。', '最后敲一行 print("ready") 就好。'],
    ['书房开了,读者来了;好不好?好!', '书房开了，读者来了；好不好？好！'],
    ['推动资源向乡镇(街道)下沉.', '推动资源向乡镇（街道）下沉。'],
    ['投入1,200万元,占比3.5%,见 https://example.org/a,b。', '投入1,200万元，占比3.5%，见 https://example.org/a,b。'],
    ['时间是14:30,地点在一楼。', '时间是14:30，地点在一楼。'],
    ['按照市发〔2031〕12号文件办。', '按照市发〔2031〕12号文件办。'],
    ['We open at nine, not ten.', 'We open at nine, not ten.'],
  ])('%s', (raw, mended) => {
    expect(paragraphsOf(raw)).toEqual([mended])
  })

  test('it is counted in a diagnostic, and left alone when it is not wanted', () => {
    expect(cleaned('书房开了,读者来了。').diagnostics.map(({ message }) => message)).toEqual(['Punctuation mended in 1 places.'])
    expect(paragraphsOf('书房开了,读者来了。', 'txt', { punctuation: false })).toEqual(['书房开了,读者来了。'])
  })
})

describe('mended lines', () => {
  test('spaces beside the quotation marks of a Latin text stay', () => {
    expect(cleaned('The term “book desert” means a street without a shelf.').value.text).toBe('The term “book desert” means a street without a shelf.')
  })

  test('letter-spacing goes, the space before a name stays', () => {
    expect(paragraphsOf('关 于 开 馆 的 报 告\n市图书馆馆长 林晓舟')).toEqual(['关于开馆的报告', '市图书馆馆长 林晓舟'])
  })

  test('hard wraps are joined, paragraphs are not', () => {
    const wrapped = [
      '开馆以来，我们把服务送到了每一个社区，每',
      '一所学校，每一座工厂，读者人数一年比一年',
      '多。',
      '今年还要把书房建到山里去，让山里的孩子也',
      '能读到新书，也能参加读书会，也能看到电影',
      '一、把书房建好',
      '这是读者最盼望的事情，也是我们最应该办好',
      '的事情。',
    ].join('\n')
    expect(paragraphsOf(wrapped)).toEqual([
      '开馆以来，我们把服务送到了每一个社区，每一所学校，每一座工厂，读者人数一年比一年多。',
      '今年还要把书房建到山里去，让山里的孩子也能读到新书，也能参加读书会，也能看到电影',
      '一、把书房建好',
      '这是读者最盼望的事情，也是我们最应该办好的事情。',
    ])
  })

  test('the name of a document broken over lines is one', () => {
    expect(paragraphsOf('《关于开放夜间书房、\n\n方便上班读者的规定》\n第一条另发。')).toEqual(['《关于开放夜间书房、方便上班读者的规定》', '第一条另发。'])
  })

  test('a title on two lines above its subtitle is one', () => {
    expect(paragraphsOf('让每一条街都有书声\n让每一扇窗都有灯光\n——在市图书馆年会上的报告\n各位馆长：')).toEqual([
      '让每一条街都有书声 让每一扇窗都有灯光', '——在市图书馆年会上的报告', '各位馆长：',
    ])
  })

  test('a paragraph torn at a change of type is whole again', () => {
    const torn = '全市空气一年比一年好，市民看得见。年平均浓度继续下降，其中PM\n2.5\n下降了一成，优良天数增加了十天。\n二、下一步'
    expect(paragraphsOf(torn)).toEqual(['全市空气一年比一年好，市民看得见。年平均浓度继续下降，其中PM 2.5下降了一成，优良天数增加了十天。', '二、下一步'])
  })

  test('English lines are joined with a space', () => {
    expect(paragraphsOf('We open the door\nand the readers come in.')).toEqual(['We open the door and the readers come in.'])
  })
})

describe('language', () => {
  test.each([
    ['我们要把书房办到读者身边，让读书成为习惯。', 'zh-Hans'],
    ['我們要把書房辦到讀者身邊，讓讀書成為習慣。', 'zh-Hant'],
    ['図書館を町のみんなの居場所にします。', 'ja'],
    ['The library is the living room of the city, and we want to keep it open.', 'en'],
  ])('%s', (text, language) => {
    expect(cleaned(text).value.language).toBe(language)
  })
})

test('the letters of words that a print sets apart stand together again, in a text with three of them', () => {
  const lines = ['The   e v e n i n g   at the library', 'R E A D I N G   R O O M,   8 July 2 0 3 1']
  expect(paragraphsOf(`${lines.join('\n\n')}\n\nThe lamp is lit at nine, and nobody minds.`).slice(0, 2)).toEqual(['The evening at the library', 'READING ROOM, 8 July 2031'])
  expect(paragraphsOf('Give me an R E A D, they said, and the lamp is lit at nine.')).toEqual(['Give me an R E A D, they said, and the lamp is lit at nine.'])
  expect(paragraphsOf('Shelves A B C D are full. Shelves E F G H are empty. Shelves I J K L are gone.')).toEqual(['Shelves A B C D are full. Shelves E F G H are empty. Shelves I J K L are gone.'])
})

test('marks of Markdown pasted into a document go from its headings, whose numbers say how deep they are', () => {
  const told = '灯亮到最后一位读者离开，夜班车的司机也进来坐一会儿，翻几页书再走。'
  const { value } = cleaned(`一、灯\n#### （一）灯要亮\n${told}\n# （二）灯要暖\n${told}\n## 结语\n${told}`, 'docx')
  expect(value.paragraphs.map(({ text, depth }) => [text, depth]).filter(([text]) => text !== told)).toEqual([['一、灯', null], ['（一）灯要亮', null], ['（二）灯要暖', null], ['结语', 2]])
  expect(paragraphsOf(`我们是第 # 1 家，也是最后一家。\n# 三，${told}`, 'docx')[1]).toBe(`# 三，${told}`)
})
