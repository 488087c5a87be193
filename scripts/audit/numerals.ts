/** A number at the head of a part, taken to pieces. */
export interface Mark {
  /** What it is numbered with and in: two marks of one style belong to one list. */
  style: string
  number: number
}

/** No enumerator is longer: `第二十四部分、`. */
const longest = 10

const figures = '〇一二三四五六七八九'

/**
 * The style and number of an enumerator as written; null for one that does not count.
 *
 *   一、 is han:#      （二） is han:(#)      3. and ３、 are arabic:#      1.2 is arabic:1.#      第四， is han:第#
 */
export function markOf(enumerator: string): Mark | null {
  if (enumerator.length > longest) return null
  const round = enumerator.normalize('NFKC').replace(/[〔【[]/g, '(').replace(/[〕】\]]/g, ')')
  const plain = round.replace(/[\s、.,:，：。．]+$/, '').trim()
  const dotted = /^(\d+(?:\.\d+)*\.)(\d+)$/.exec(plain)
  if (dotted) return { style: `arabic:${dotted[1]}#`, number: Number(dotted[2]) }
  const found = /\d+|[一二三四五六七八九十百〇零]+|^[IVX]+$|^\(?[A-Za-z]\)?$/.exec(plain)
  if (!found) return null
  const numeral = found[0]
  const shape = plain.replace(numeral, '#')
  if (/\d/.test(numeral)) return { style: `arabic:${shape}`, number: Number(numeral) }
  if (/^[一二三四五六七八九十百〇零]/.test(numeral)) return { style: `han:${shape}`, number: valueOfHan(numeral) }
  if (/^[IVX]+$/.test(numeral)) return { style: 'roman:#', number: valueOfRoman(numeral) }
  const letter = numeral.replace(/[()]/g, '')
  return { style: `letter:${numeral.replace(letter, '#')}`, number: letter.toLowerCase().charCodeAt(0) - 96 }
}

/** The value of a Chinese numeral below a thousand: 十四 is 14, 二十 is 20. */
export function valueOfHan(numeral: string): number {
  let sum = 0
  let figure = 0
  for (const sign of numeral) {
    if (sign === '十' || sign === '百') {
      sum += (figure || 1) * (sign === '十' ? 10 : 100)
      figure = 0
    } else figure = figure * (/[十百]/.test(numeral) ? 0 : 10) + Math.max(0, figures.indexOf(sign))
  }
  return sum + figure
}

/** A number below a hundred as a Chinese numeral: 14 is 十四, 20 is 二十. */
export function hanOf(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens > 1 ? figures[tens]! : ''}${tens > 0 ? '十' : ''}${ones > 0 ? figures[ones]! : ''}`
}

function valueOfRoman(numeral: string): number {
  const values = [...numeral].map(sign => ({ I: 1, V: 5 })[sign] ?? 10)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}
