import { describe, expect, it } from 'vitest'
import { clauses, phrases } from '../../components/base/phrases.ts'

const sentences = [
  '推开窗，让风进来，也让街坊进来',
  '到2025年，全市建成126万平方米的口袋公园，增长12.5%',
  '园丁们把“小角落”变成了《花木志》里的大花园！',
  '一锹一锹地挖，一棵一棵地种',
  '坐在窗边读一本Vue 3手册、喝一杯茶',
  'Opening hours are the cheapest building a city can buy',
  '是灯与书的复杂性',
  '风',
  '',
]

describe('the phrases of a text', () => {
  it('are the text again when joined', () => {
    for (const sentence of sentences) {
      expect(phrases(sentence, 'zh-Hans').join('')).toBe(sentence)
      expect(clauses(sentence, 'zh-Hans').flat().join('')).toBe(sentence)
    }
  })

  it.each(['今年书房走进中小学校园', '让街坊广为选择'])('do not begin in the middle of a word: %s', (text) => {
    const laid = phrases(text, 'zh-Hans').join('｜')
    expect(laid).not.toMatch(/中｜小学|广｜为/)
  })

  it('have two characters at least, so that no line ends with one alone', () => {
    const letters = sentences.filter(sentence => sentence.length > 1)
      .flatMap(sentence => phrases(sentence, 'zh-Hans')).map(phrase => phrase.replace(/[\p{P}\s]/gu, ''))
    expect(letters.filter(phrase => phrase.length < 2)).toEqual([])
  })

  it('leave a name behind its title whole', () => {
    const pieces = phrases('市书房协会秘书长兼馆长钱其芸在港口书房十周年茶话会上的讲话', 'zh-Hans')
    expect(pieces.some(piece => piece.includes('钱其芸'))).toBe(true)
  })

  it('leave a name and its title whole', () => {
    expect(phrases('城南街道办事处韩小芸处长的讲话', 'zh-Hans')).toContain('韩小芸处长的')
  })

  it('end with no single character behind the mark that opens a quotation', () => {
    const made = phrases('街坊送给书房“扎在灯下永不停歇，夜夜有人来”的新匾额', 'zh-Hans')
    expect(made.filter(phrase => /[“《]\p{Script=Han}$/u.test(phrase))).toEqual([])
  })

  it('end with no opening bracket, and keep a short aside together', () => {
    for (const text of ['夜读的几个步骤（以 Lamp-01 为例）', '每个读者（我们叫 owl）都有自己的灯', '城南始终由街坊（多半是老人）来守夜']) {
      const made = phrases(text, 'zh-Hans')
      expect(made.filter(phrase => /[（“]\s*$/u.test(phrase))).toEqual([])
      expect(made.some(phrase => phrase.includes(/（[^）]*）/u.exec(text)![0]))).toBe(true)
    }
  })

  it('are of one clause each where spaces part a title', () => {
    expect(clauses('点亮老街的每一盏灯 留住街坊的每一个夜', 'zh-Hans').map(clause => clause.join('').trim())).toEqual(['点亮老街的每一盏灯', '留住街坊的每一个夜'])
  })

  it('begin with no space', () => {
    const made = ['在树牌上写 tree-name: --old-pear', '给 Vue 3 手册 配一盏灯'].flatMap(text => ['zh-Hans', 'zh-Hant', 'ja'].flatMap(language => phrases(text, language)))
    expect(made.filter(phrase => /^\s/.test(phrase))).toEqual([])
  })

  it('keep a number with its unit, and a date in one piece', () => {
    expect(phrases('全年新增绿地126万平方米', 'zh-Hans')).toContain('126万平方米')
    expect(phrases('满意率比上年提高3.2个百分点', 'zh-Hans').some(phrase => phrase.includes('3.2个百分点'))).toBe(true)
    expect(phrases('花市将在2025年3月18日开张', 'zh-Hans').some(phrase => phrase.includes('2025年3月18日'))).toBe(true)
  })

  it('keep a number in full-width digits with its unit', () => {
    expect(phrases('全年添了３８．６公里步道和１２５座花园', 'zh-Hans').filter(phrase => /[０-９]/u.test(phrase)))
      .toEqual([expect.stringContaining('３８．６公里'), expect.stringContaining('１２５座')])
  })

  it('keep short quoted words and book titles in one piece', () => {
    const made = phrases('园丁们把“小角落”变成了《花木志》里的大花园', 'zh-Hans')
    expect(made.some(phrase => phrase.includes('“小角落”'))).toBe(true)
    expect(made.some(phrase => phrase.includes('《花木志》'))).toBe(true)
  })

  it.each([
    ['把大道理讲成街坊易于接受的小道理', '易于'],
    ['这座城正迈向更安静的夜晚', '迈向'],
    ['馆内设有儿童阅览室和小茶室', '设有'],
    ['屋顶装上了十二块太阳能电池板', '太阳能'],
  ])('of %s do not tear %s', (text, word) => {
    const ends = phrases(text, 'zh-Hans').reduce<number[]>((all, piece) => [...all, (all.at(-1) ?? 0) + piece.length], [])
    const at = text.indexOf(word)
    expect(ends.filter(end => end > at && end < at + word.length)).toEqual([])
  })

  it('never begin with closing punctuation or end with an opening one', () => {
    const made = sentences.flatMap(sentence => phrases(sentence, 'zh-Hans'))
    expect(made.filter(phrase => /^[，。、；：！？”’》）]/u.test(phrase) || /[“‘《（]$/u.test(phrase))).toEqual([])
  })

  it.each([
    ['a lamp at every table', ['a lamp ', 'at every table']],
    ['We are a northern country', ['We are ', 'a northern country']],
    ['We decided to dig out and trust the rain', ['We decided ', 'to dig out ', 'and trust ', 'the rain']],
    ['We hung it on all eleven gates', ['We hung it ', 'on all ', 'eleven ', 'gates']],
    ['Why did they cut down the pear?', ['Why did ', 'they cut down ', 'the pear?']],
    ['You have to trust that the seeds will come up', ['You have ', 'to trust ', 'that the seeds ', 'will ', 'come up']],
  ])('%s keeps articles, prepositions and particles with their words', (text, pieces) => {
    expect(phrases(text, 'en')).toEqual(pieces)
  })

  it('follow the model of the page\'s language', () => {
    expect(phrases('今日は花の話をしましょう', 'ja').length).toBeGreaterThan(2)
    expect(phrases('讓我們一起把花園照顧好', 'zh-Hant').length).toBeGreaterThan(2)
  })

  it.each([
    ['うまく育ったこと・育たなかったこと', 'うまく育ったこと・/育たなかったこと'],
    ['「朝顔」の育て方', '「朝顔」の/育て方'],
    ['水やりが続けられるようにします', '水やりが/続けられる/ようにします'],
    ['苗を引き続き配ります', '苗を/引き続き配ります'],
    ['土は完璧ではありません', '土は/完璧では/ありません'],
    ['花壇の世話が役割として残ったこと', '花壇の/世話が/役割として/残ったこと'],
  ])('in Japanese between phrases: %s', (text, broken) => {
    expect(phrases(text, 'ja').join('/')).toBe(broken)
  })
})

describe('a word that two pieces would share', () => {
  it.each([
    ['墙上挂的是无声音的钟', '无声音的'],
    ['这些问题都指向同一件事', '指向同一件事'],
    ['书房后续优化建议', '后续'],
    ['从「借书的柜台」到专属的书房', '到专属的'],
  ])('%s', (text, word) => {
    const borders = phrases(text, 'zh-Hans').reduce<number[]>((ends, piece) => [...ends, (ends.at(-1) ?? 0) + piece.length], [])
    const at = text.indexOf(word)
    expect(borders.filter(end => end > at && end < at + word.length)).toEqual([])
  })
})

describe('the clauses of a text', () => {
  it('end at commas, and a very short one goes with its neighbour', () => {
    expect(clauses('推开窗，让风进来，也让街坊进来', 'zh-Hans').map(clause => clause.join('')))
      .toEqual(['推开窗，让风进来，', '也让街坊进来'])
  })
})

describe('a compound of two words', () => {
  it.each([
    ['园丁照看着每个社区花园', '社区花园'],
    ['在花木养护上下功夫', '在花木养护上'],
    ['流动花木车开进了山村', '花木车'],
    ['重花色轻根系', '轻根系'],
  ])('%s keeps %s in one piece', (sentence, compound) => {
    expect(phrases(sentence, 'zh-Hans').some(phrase => phrase.includes(compound))).toBe(true)
  })

  it.each([
    ['组织全镇园丁广泛讨论', ['组织', '全镇园丁', '广泛讨论']],
    ['加强城乡社区花木养护队伍建设', ['加强', '城乡社区', '花木养护', '队伍建设']],
    ['为园丁协会发挥作用', ['为园丁协会', '发挥作用']],
    ['这里的花木也不完全是新栽的', ['这里的花木', '也不完全', '是新栽的']],
    ['花木协会是很重要的', ['花木协会', '是很重要的']],
    ['调 pH 值、改 NPK 比例', ['调 pH 值、', '改 NPK ', '比例']],
    ['园丁们最需要的是好工具', ['园丁们', '最需要的是', '好工具']],
    ['把门前的落叶收进来', ['把门前的', '落叶收进来']],
    ['重花色轻根系', ['重花色轻根系']],
  ])('%s is cut into its groups of words', (text, pieces) => {
    expect(phrases(text, 'zh-Hans')).toEqual(pieces)
  })

  it('is not seen in a row of words where a verb comes first', () => {
    expect(phrases('早晨园丁仔细修剪', 'zh-Hans').some(phrase => phrase.includes('园丁仔细'))).toBe(false)
  })

  it('end at a dash in English, and leave no short remark on a line of its own', () => {
    expect(clauses('Ask not who lit the lamp for you--ask for whom you can light one', 'en').map(clause => clause.join(''))).toEqual(['Ask not who lit the lamp for you--', 'ask for whom you can light one'])
    expect(clauses('The keepers, among others, have seen it', 'en').map(clause => clause.join('')).some(clause => clause.trim() === 'among others,')).toBe(false)
  })
})
