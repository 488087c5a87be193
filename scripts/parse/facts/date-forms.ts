const d = '[\\d０-９]'
const hanYear = '[一二][九〇○零０][〇○零０一二三四五六七八九]{2}'
const year = `(?:(?:1[5-9]|20|21|１[５-９]|２０)${d}{2}|${hanYear})`
const n = '[一二两兩三四五六七八九十百几幾数數\\d０-９]{1,4}'
const month = `(?:1[0-2]|0?[1-9]|[１-９]|１[０-２]|十[一二]?|[一二三四五六七八九])月(?:份)?`
const day = `(?:[12]\\d|3[01]|0?[1-9]|[１-９]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号號]`
const part = '(?:上半年|下半年|年底|年初|年末|年中|底|末|初|第?[一二三四]季度|春天?|夏天?|秋天?|冬天?|前三季度)'
const relative = '今年以来|今年以來|今年上半年|今年|去年|明年|前年|后年|後年|上半年|下半年'
/** What a date begins with, lest every form be tried at every character. */
const dateSign = '(?=[\\d０-９一二三四五六七八九十两兩几幾数數过過近最今未此往接这這去明前后後上下本“「])'
/** The days, months, years and stretches of time in a Chinese text, named by the kind of it. */
export const chineseDates = new RegExp(`${dateSign}(?:${[
  `(?<span>${year}年?(?:到|至|—|－|-|–|~|～)${year}年)`,
  `(?<stretch>(?:过去|過去|近|最近|今后|今後|未来|未來|此后|此後|往后|接下来的?|这|這)的?${n}(?:多|来|來)?年(?:[来來间間里])?(?:时间)?`
  + `|(?<![第\\d百千十])${n}(?:多|余)?年(?:来|以来|來|以來|间)(?!说|讲|看))`,
  `(?<plan>[“「]?十[一二三四五六]五[”」]?(?:时期|期间|时期|時期|期間|末|初期|以来))`,
  `(?<decade>(?:(?:20|19|18|二十|十九|上)(?:个)?世纪)${n}年代(?:[初末]|中期|后期)?|本世纪中叶|本世紀中葉|${year}年代)`,
  `(?<full>${year}年(?:${month}(?:${day}|底|初|末)?|${part})?(?:以来|以來)?)(?![度版级級份代]|议程|願景|愿景)`,
  `(?<daily>(?:今年|去年|明年)?${month}${day})`,
  `(?<short>(?:今年|去年|明年)(?:${month}|${part}))`,
  `(?<iso>(?<![\\d.-])(?:19|20)\\d\\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])(?![\\d.-]))`,
  `(?<relative>(?<=^|[，；：。])(?:${relative})(?![的是内]))`,
].join('|')})`, 'g')

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
  + '|Jan\\.|Feb\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.'
const y = '(?:1[5-9]|20)\\d\\d'
const count = 'one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty'
  + '|few|several|couple of|hundred|\\d{1,3}'
/** The same in an English text. */
export const englishDates = new RegExp([
  `(?<span>\\b${y}\\s?[-–—]\\s?(?:${y}|\\d\\d)\\b(?![-–/])`
  + `|(?<=\\b[Ff]rom )${y} (?:to|until|through) ${y}\\b|(?<=\\b[Bb]etween )${y} and ${y}\\b)`,
  `(?<full>\\b(?:${months}) \\d{1,2}(?:st|nd|rd|th)?(?:, ?${y})?\\b`
  + `|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${months})(?:,? ${y})?\\b|\\b(?:${months}),? ${y}\\b)`,
  `(?<decade>\\bthe (?:early |late |mid-)?(?:${y.replace('\\d\\d', '\\d0')}s|['’]\\d0s|(?:nineteen|twenty)-(?:\\w+ties))\\b)`,
  `(?<stretch>\\b[Tt]he (?:past|last|next|coming|following) (?:${count}) (?:years|months|weeks|decades|days)\\b`
  + `|\\b[Tt]he (?:past|last|next|coming) (?:year|decade|century)\\b)`,
  `(?<year>(?<=\\b(?:in|In|by|By|since|Since|until|Until|before|Before|after|After|of|during|During|from|From|early|late|around|back in|year|year of) )`
  + `${y}\\b(?![-–,]\\d|\\.\\d|\\s[a-z]+s\\b(?! (?:are|were|have|of)\\b)))`,
  `(?<start>(?<=^|[.;]\\s)${y}(?= (?:was|is|will|saw|brought|marked)\\b))`,
  `(?<iso>(?<![\\d-])(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?![\\d-]))`,
  `(?<relative>(?<=^|[,;.]\\s)(?:[Ll]ast|[Tt]his|[Nn]ext) (?:year|month|week|spring|summer|autumn|fall|winter)(?= |,))`,
].join('|'), 'g')
