/** The words of a system that writes numbers in Chinese fashion: a digit before each rank. */
interface Numerals {
  /** From 0 to 9. */
  digits: string
  /** Ten, hundred, thousand, ten thousand. */
  ranks: string
  /** Whether a one is written before a hundred and a thousand: 一百, but 百 in Japanese. */
  hasOne: boolean
  /** Whether it is written before the ten that begins a number as well: 壹拾, but 十. */
  hasOneBeforeTen: boolean
  /** Whether ranks that are passed over are read as one zero: 一百零一. */
  hasZero: boolean
}

const chinese: Numerals = { digits: '零一二三四五六七八九', ranks: '十百千万', hasOne: true, hasOneBeforeTen: false, hasZero: true }
const japanese: Numerals = { digits: '〇一二三四五六七八九', ranks: '十百千万', hasOne: false, hasOneBeforeTen: false, hasZero: false }
const korean: Numerals = { digits: '영일이삼사오육칠팔구', ranks: '십백천만', hasOne: false, hasOneBeforeTen: false, hasZero: false }
const legal: Numerals = { digits: '零壹贰叁肆伍陆柒捌玖', ranks: '拾佰仟万', hasOne: true, hasOneBeforeTen: true, hasZero: true }
const traditionalLegal: Numerals = { ...legal, digits: '零壹貳參肆伍陸柒捌玖', ranks: '拾佰仟萬' }

const ones = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen',
  'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
]
const firsts = [
  'zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth',
  'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth',
]
const hangul = ['하나', '둘', '셋', '넷', '다섯', '여섯', '일곱', '여덟', '아홉', '열']
const katakana = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン'
const iroha = 'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン'
const cyrillic = 'абвгдежзиклмнопрстуфхцчшщэюя'

const writers: Record<string, (n: number) => string> = {
  none: () => '',
  decimalZero: n => String(n).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: n => fromBlock(n, 0x2488, 20),
  decimalEnclosedParen: n => fromBlock(n, 0x2474, 20),
  ideographEnclosedCircle: n => fromBlock(n, 0x3280, 10),
  numberInDash: n => `- ${n} -`,
  upperRoman: roman,
  lowerRoman: n => roman(n).toLowerCase(),
  upperLetter: n => repeated(n, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  lowerLetter: n => repeated(n, 'abcdefghijklmnopqrstuvwxyz'),
  russianUpper: n => repeated(n, cyrillic.toUpperCase()),
  russianLower: n => repeated(n, cyrillic),
  ordinal: n => `${n}${ending(n)}`,
  cardinalText: n => capitalized(ones[n] ?? String(n)),
  ordinalText: n => capitalized(firsts[n] ?? `${n}${ending(n)}`),
  chineseCounting: n => ranked(n, chinese),
  chineseCountingThousand: n => ranked(n, chinese),
  taiwaneseCounting: n => ranked(n, chinese),
  taiwaneseCountingThousand: n => ranked(n, chinese),
  japaneseCounting: n => ranked(n, japanese),
  japaneseLegal: n => ranked(n, { ...legal, digits: '零壱弐参四伍六七八九', ranks: '拾百阡萬' }),
  koreanCounting: n => ranked(n, korean),
  chineseLegalSimplified: n => ranked(n, legal),
  ideographLegalTraditional: n => ranked(n, traditionalLegal),
  ideographDigital: n => digitByDigit(n, japanese),
  taiwaneseDigital: n => digitByDigit(n, japanese),
  japaneseDigitalTenThousand: n => digitByDigit(n, japanese),
  koreanDigital: n => digitByDigit(n, korean),
  koreanDigital2: n => digitByDigit(n, chinese),
  koreanLegal: n => hangul[n - 1] ?? String(n),
  ideographTraditional: n => [...'甲乙丙丁戊己庚辛壬癸'][n - 1] ?? String(n),
  ideographZodiac: n => [...'子丑寅卯辰巳午未申酉戌亥'][n - 1] ?? String(n),
  ganada: n => cycled(n, '가나다라마바사아자차카타파하'),
  chosung: n => cycled(n, 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ'),
  aiueo: n => cycled(n, katakana),
  aiueoFullWidth: n => cycled(n, katakana),
  iroha: n => cycled(n, iroha),
  irohaFullWidth: n => cycled(n, iroha),
}

/**
 * A number in a numbering format of ECMA-376-1, 17.18.59 (ST_NumberFormat), as Word shows it; formats that
 * are not known, and numbers that a format cannot write, in Arabic digits.
 */
export function numberText(n: number, format: string): string {
  return n >= 0 && Object.hasOwn(writers, format) ? writers[format]!(n) : String(n)
}

/** 105 is 一百零五: a rank for each digit, and one zero for what is passed over. */
function ranked(n: number, { digits, ranks, hasOne, hasOneBeforeTen, hasZero }: Numerals): string {
  if (n === 0 || n > 99_999) return n === 0 ? digits[0]! : String(n)
  const figures = String(n)
  let text = ''
  let isPassed = false
  for (const [index, figure] of [...figures].entries()) {
    const rank = figures.length - index - 1
    if (figure === '0') {
      isPassed = true
      continue
    }
    if (isPassed && hasZero) text += digits[0]
    isPassed = false
    const isBareOne = figure === '1' && (rank === 1 && !text && !hasOneBeforeTen || rank > 0 && rank < 4 && !hasOne)
    text += (isBareOne ? '' : digits[Number(figure)]!) + (rank ? ranks[rank - 1]! : '')
  }
  return text
}

function digitByDigit(n: number, { digits }: Numerals): string {
  return [...String(n)].map(figure => digits[Number(figure)]).join('')
}

/** Word goes on with aa, bb, cc after z. */
function repeated(n: number, letters: string): string {
  if (n < 1 || n > 30 * letters.length) return String(n)
  return letters[(n - 1) % letters.length]!.repeat(Math.ceil(n / letters.length))
}

function cycled(n: number, letters: string): string {
  return n < 1 ? String(n) : letters[(n - 1) % letters.length]!
}

function roman(n: number): string {
  if (n < 1 || n > 4999) return String(n)
  const values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1]
  const letters = ['M', 'CM', 'D', 'CD', 'C', 'XC', 'L', 'XL', 'X', 'IX', 'V', 'IV', 'I']
  let left = n
  return values.map((value, index) => {
    const times = Math.floor(left / value)
    left -= times * value
    return letters[index]!.repeat(times)
  }).join('')
}

function fullWidth(n: number): string {
  return String(n).replace(/\d/g, figure => String.fromCodePoint(0xff10 + Number(figure)))
}

/** ① to ⑳ stand in one block of Unicode, ㉑ to ㉟ and ㊱ to ㊿ in two others. */
function circled(n: number): string {
  if (n > 35) return fromBlock(n - 35, 0x32b1, 15, n)
  return n > 20 ? fromBlock(n - 20, 0x3251, 15, n) : fromBlock(n, 0x2460, 20)
}

function fromBlock(place: number, first: number, size: number, n: number = place): string {
  return place >= 1 && place <= size ? String.fromCodePoint(first + place - 1) : String(n)
}

function ending(n: number): string {
  if (n % 100 >= 11 && n % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
