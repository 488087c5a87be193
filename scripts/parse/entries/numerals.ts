const digits: Record<string, number> = {
  〇: 0, '○': 0, 零: 0, 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5,
}
const ranks: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 千: 1000 }

/** English numbers in words, from one. */
export const cardinals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
export const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth']

/** The value of a numeral in Arabic, full-width, circled, Roman or Chinese figures or in English words; NaN when it is none. */
export function numeralValue(numeral: string): number {
  const word = Math.max(ordinals.indexOf(numeral.toLowerCase()), cardinals.indexOf(numeral.toLowerCase()))
  if (word >= 0) return word + 1
  const plain = numeral.normalize('NFKC').replace(/[()（）.]/g, '')
  if (/^\d+$/.test(plain)) return Number(plain)
  if (/^[ivxlcm]+$/i.test(plain)) return roman(plain.toLowerCase())
  return chinese(plain)
}

/** 十四 is 14, 二十 is 20, 一百零三 is 103. */
function chinese(numeral: string): number {
  let sum = 0
  let figure = 0
  for (const sign of numeral) {
    const digit = digits[sign]
    const rank = ranks[sign]
    if (digit !== undefined) figure = figure * (numeral.length > 1 && !/[十拾百千]/.test(numeral) ? 10 : 0) + digit
    else if (rank !== undefined) {
      sum += (figure || 1) * rank
      figure = 0
    } else return NaN
  }
  return numeral ? sum + figure : NaN
}

function roman(numeral: string): number {
  const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, m: 1000 }
  const figures = [...numeral].map(sign => values[sign]!)
  return figures.reduce((sum, value, at) => sum + (value < (figures[at + 1] ?? 0) ? -value : value), 0)
}
