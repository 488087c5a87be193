import { built, type Way } from './wording.ts'
import { han, hanEnd, hanStart, latinEnd, latinOpening } from './words.ts'

/** 是指 where 指 is the verb, and no other word begins with it: 是指令的一部分, 是指标. */
const pointsAt = '是指(?![导導引向望挥揮令标標数數控责責点點纹紋尖甲])'
const means = `(?:就是说，|就${pointsAt}|就是|其实即是?|${pointsAt}|指的就是|指的是|说的是|是说|即是|說的是|意思是|是|即|无非是|不外乎)`
const hanMeaning = `(?<meaning>${han}{3,60})`

/** The ways in which Chinese says what a term means; the groups of each are `term` and `meaning`. */
export const chineseDefinitions: readonly Way[] = [
  // 所谓“夜间书房”，就是关灯最晚的那间屋子
  way(/所[谓謂]/, [`所[谓謂]的?(?<term>[“「『][^”」』]{1,20}[”」』]|[^，。；：、？！]{1,16}?)，?`, means, hanMeaning, hanEnd]),
  // “流动书车”是指开进村里的图书馆
  way(/是指|指的|的意思|的含义/, [
    hanStart, '(?<term>[“「『]?[^，。；：、“”「」这那我你它他其]{2,16}[”」』]?)，?',
    `(?:${pointsAt}|指的是|指的就是|的意思就?是|的含义就?是)`, hanMeaning, hanEnd,
  ]),
  // 什么是书房？书房就是不用买书的地方。
  way(/什[么麼][是叫]|甚麼是|何[谓謂为為]/, [
    '(?<=^|[。！？，])(?:那么)?，?(?:什么是|什么叫|何谓|何為|何为|什麼是|甚麼是|什麼叫|何謂)(?:做|作)?(?<term>[^，。；：？]{1,16})[？?]',
    `(?:我认为|我理解|我想)?，?(?:\\k<term>)?，?(?:就${pointsAt}|就是|${pointsAt}|指的是|是)`, hanMeaning, hanEnd,
  ], { isWide: true }),
  // 什么叫办得好，就是让人愿意再来
  way(/什[么麼]叫/, ['(?<=^|[。！；，])(?:什么叫|什麼叫)(?:做|作)?(?<term>[^，。；：？]{2,14})，就是', hanMeaning, hanEnd]),
  // 荐购是什么意思？就是读者点单、图书馆买单。
  way(/是[什甚][么麼]意思[？?]/, ['(?<=^|[。！])(?<term>[^，。；：？这那我你他它其這]{2,12})是[什甚][么麼]意思[？?](?:\\k<term>)?就?是', hanMeaning, hanEnd], { isWide: true }),
  way(/是(?:什么|什麼|甚麼)[？?]/, [
    '(?<=^|[。！？])(?<term>[^，。；：？这那我你他它]{2,14})(?:是什么|是什麼|是甚麼)[？?](?:\\k<term>)?(?:就是|是)', hanMeaning, hanEnd,
  ], { isWide: true, holds: ({ term }) => !/[的之](?:是|原因|目的|问题|办法|关键)?$/.test(term!) }),
]

/** 公益性，就是全部免费；均等性，就是一个标准: a way that holds where two in a sentence have it. */
export const definitionsInRow: Way = way(/，(?:就是|是指)/, [
  `(?<=^|[；。])(?<term>[“「]?[^，。；：、这那我你他它其]{1,8}[”」]?)，(?:就是(?:要)?|是指)(?<meaning>${han}{3,50})`, hanEnd,
])

const term = '["“]?(?<term>[A-Za-z][\\w’\' -]{1,40}?)[”"]?'
const latin = '(?:(?!--| - )[^.;:!?—()"“”])'
const latinMeaning = `(?<meaning>${latin}{4,140})`

/** The ways in which English says what a term means; the groups of each are `term` and `meaning`. */
export const englishDefinitions: readonly Way[] = [
  // By a reading room we mean a place where nobody has to buy anything.
  way(/\bmean\b/, [`\\b[Bb]y ${term},? (?:I|we) (?:just |simply )?mean (?:that )?`, latinMeaning, latinEnd]),
  // What do we mean by open access? We mean every shelf within reach.
  way(/mean by/, [
    `\\b[Ww]hat (?:do|did) (?:I|we|you) mean by ${term}\\?\\s*(?:(?:I|We|we) mean |It means |That is |It is )?`, latinMeaning, '[.!]',
  ], { isWide: true }),
  // Interlending is defined as the exchange of books.
  way(/defined as/, ['(?<=^|[.;,]\\s)', `${term} (?:is|are|can be) defined as `, latinMeaning, latinEnd]),
  // Weeding is the practice of giving away what nobody reads.
  way(/ is (?:the|an?) /, [
    latinOpening, `${term} is (?<meaning>(?:the|an?) (?:practice|process|art|act|study|science|habit|ability|discipline|method|technique|framework) (?:of|for|that|to) ${latin}{4,140})`, latinEnd,
  ]),
  way(/refers? to/, [latinOpening, `${term} refers? to `, latinMeaning, latinEnd]),
  // What is a branch? It is a door that opens at six.
  {
    cue: /[Ww]hat(?: is|['’]s| are)/, isWide: true,
    pattern: new RegExp([
      latinOpening, `(?:so )?what(?: is|['’]s| are) (?:a |an |the )?${term}\\?\\s*`,
      "(?:(?:it|that|they)(?:['’]s| is|['’]re| are)|(?:a |an |the )?\\k<term> (?:is|are)) (?:just |simply |really )?", latinMeaning, latinEnd,
    ].join(''), 'dgi'),
  },
  // “Open” means that you need no card.
  way(/\bmeans\b/, [
    latinOpening, '(?:To be |Being )?["“](?<term>[A-Za-z][^"”]{1,40})[”"]\\s?(?:means|simply means|just means) (?:that )?', latinMeaning, latinEnd,
  ]),
  way(/\bmeans\b/, [
    latinOpening, '[Tt]he (?:word|term|phrase)\\s?["“]?(?<term>[A-Za-z][\\w -]{1,30}?)["”]?\\s?(?:simply |just |literally )?means ', latinMeaning, latinEnd,
  ]),
]

function way(cue: RegExp, parts: string[], more: Pick<Way, 'isWide' | 'holds'> = {}): Way {
  return { cue, pattern: built(...parts), ...more }
}
