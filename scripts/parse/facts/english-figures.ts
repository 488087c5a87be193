import type { Figure } from './figures.ts'

const small = 'one|two|three|four|five|six|seven|eight|nine|ten'
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const spelled = [
  small, 'eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen', `(?:${tens})(?:-(?:${small}))?`,
].join('|')
const ranks = 'hundred|thousand|million|billion|trillion'
const scale = `(?:${ranks})`
const parts = 'half|halves|third|thirds|quarter|quarters|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?'
const percent = 'percent(?:age points?)?|per cent|percentage points?'
const number = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
const lone = '(?<![\\w.,:/#\\-–$€£])'
const nearly = '\\b(?:by|than|nearly|almost|about|over|to)'
const pattern = new RegExp([
  // one in five
  `\\b(?<ratio>(?:${small}|\\d{1,3}) (?:in|out of) (?:every )?(?:${spelled}|\\d{1,4}|${scale}))(?= (?:of )?[a-z]|[,.;!]|$)`,
  // two thirds of; by a number that stands alone only after a word of measure
  `\\b(?<fraction>(?:one|two|three|four|five|seven|nine)[- ](?:${parts}))\\b(?= of\\b|(?<=${nearly} .{6,16})[,.;]|(?<=${nearly} .{6,16})\\s)`,
  // doubled, twice as many, threefold
  '\\b(?<fold>(?:doubled|tripled|trebled|quadrupled|halved)|(?:two|three|four|five|ten)fold'
  + '|(?:twice|(?:two|three|four|five|six|ten|\\d+) times) as (?:many|much|often|large|long|fast|high))\\b',
  // $3 billion
  `(?<money>(?<![\\w])[$€£](?:${number})(?:\\s?(?:${scale}|bn|m\\b|k\\b))?)`,
  // 4.5 million, 12 percent, from 80,000
  `${lone}(?<digits>(?:(?<=\\bfrom )(?:${number})|(?:${number})(?:(?:\\s?[-–]\\s?| to )(?:${number}))?)(?: ${scale})?)`
  + `(?<digitsUnit>\\s?(?:%|${percent}))?(?![\\w%]|[,.:/]\\d|[-–]\\w)`,
  // forty thousand, twelve percent, hundreds of
  `\\b(?<words>(?:(?:a|${spelled})(?: and a half)? ${scale}(?:(?: and)? (?:${spelled}|${scale})\\b){0,4}`
  + `|(?:${spelled})(?= (?:${percent})\\b)|(?:tens of |hundreds of )?(?:hundreds|thousands|millions|billions)(?= of [a-z])))`
  + `(?<wordsUnit>\\s(?:${percent}))?\\b`,
].join('|'), 'gi')
/** What every number of an English text has one of. */
const sign = new RegExp([
  '\\d|percent|per cent', ranks, `in (?:every )?(?:${small})\\b|out of`,
  'doubled|tripled|trebled|quadrupled|halved| times |twice|fold|third|quarter|fifth|tenth|half',
].join('|'), 'i')

/** What a number belongs to that counts nothing: chapters, hours of the day, versions, years. */
const named = new RegExp([
  `\\b(?:${[
    'version|v|no|number|nos|chapter|section|part|page|pages|p|room|step|figure|fig|slide|article|title|route|highway|day|level|phase|act',
    'item|point|line|lesson|grade|class|gate|platform|apollo|windows|ios|python|channel|question|rule|verse|psalm|form|formula|fortune',
    'iso|top|age|aged|agenda|vision',
  ].join('|')})\\.?\\s?$|#$`,
  '\\b(?:in|since|by|until|before|after|during|from|of|early|late|to|and|between|at|around|through|than)\\s(?=(?:1[5-9]|20)\\d\\d\\b)$',
].join('|'), 'i')
const month = [
  '(?:January|February|March|April|May|June|July|August|September|October|November|December',
  'Jan\\.|Feb\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)',
].join('|')
const monthBefore = new RegExp(`${month} $`)
const time = '(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centur(?:y|ies)|o’?\'?clock|a\\.?m|p\\.?m|am|pm)'
const afterNumber = new RegExp(`^(?:st|nd|rd|th)\\b|^\\s?${time}\\b|^-(?!-)|^(?: of)? ${month}`)
const moved = /(?:ahead of schedule|early|earlier|faster|sooner|longer)\b/
/** Words that no thing is called by, between a number and what it counts. */
const plain = new RegExp(`^(?:${[
  'of|the|and|or|to|in|on|at|for|from|by|is|was|are|were|that|this|who|which|as|with|than|it|its|has|we|you|they|i|so|but|us|plus|minus|per|s',
  'times?|percent|things?|ways?|points?|reasons?|questions?|parts?|stories|steps|lessons|words|examples|ideas|ones|others?|kinds?|sorts?|types?',
  'thirds?|years?|days?|hours?|minutes?|months?|weeks?|seconds?|decades?',
].join('|')})$`, 'i')
const irregular = /^(?:people|children|men|women|feet|staff|percent|mice|police|youth|fish|cattle)$/

/** The numbers of an English text that measure something, each with the noun it counts. */
export function englishFiguresOf(text: string): Figure[] {
  if (!sign.test(text)) return []
  const found: Figure[] = []
  for (const { index, 0: whole, groups } of text.matchAll(pattern)) {
    const { ratio, fraction, fold, money, digits, digitsUnit, words, wordsUnit } = groups!
    const end = index + whole.trimEnd().length
    const before = text.slice(Math.max(0, index - 16), index)
    const after = text.slice(end, end + 60)
    const value = (ratio ?? fraction ?? fold ?? money ?? digits ?? words!).trimEnd()
    const own = digitsUnit ?? wordsUnit
    const middle = index + value.length
    if (fold || money) {
      found.push({ start: index, middle, end: end + (value.endsWith('many') ? nounAfter(after) : 0) })
      continue
    }
    if (named.test(before) || monthBefore.test(before)) continue
    const counted = own ? 0 : nounAfter(after)
    if (afterNumber.test(after) && !moved.test(after.slice(0, 40))) continue
    const isBareRatio = Boolean(ratio ?? fraction)
    if (isBareRatio || own || isCount(digits, words, counted)) found.push({ start: index, middle, end: end + counted })
  }
  return found
}

const ranked = new RegExp(` ${scale}$`, 'i')

/** A number in figures counts where a noun follows or its rank is said; one that looks like a year must not stand bare. */
function isCount(digits: string | undefined, words: string | undefined, counted: number): boolean {
  if (digits) {
    const isSmallOrYear = /^(?:\d|(?:1[5-9]|20)\d\d)$/.test(digits)
    return ranked.test(digits) || /^\d{1,3}(?:,\d{3})+$/.test(digits) || (counted > 0 && !isSmallOrYear)
  }
  return Boolean(words) && (counted > 0 || !/^a /i.test(words!))
}

/** How many units after a number its noun takes, the space before it included: ` new libraries`. */
function nounAfter(after: string): number {
  let length = 0
  for (const [, space, word] of after.matchAll(/(\sof(?:\sthe)?\s|\s|^)([A-Za-z][\w’'-]*)/gy)) {
    if (plain.test(word!) || length > 30) return 0
    length += space!.length + word!.length
    if (irregular.test(word!) || /[^su’']s$/.test(word!)) return length
    if (length > 24) return 0
  }
  return 0
}
