import { numeralValue } from './numerals.ts'

/** A style of numbering. Which level it stands for is the speech's own affair. */
export type Family =
  | 'chapter' | 'hanzi' | 'hanzi-brackets' | 'arabic' | 'arabic-brackets' | 'arabic-dotted' | 'circled'
  | 'countdown' | 'roman' | 'letter' | 'ordinal' | 'ordinal-is' | 'count-is' | 'sequence' | 'dash' | 'question'

/** A number or mark at the start of a paragraph. */
export interface Enumerator {
  family: Family
  /** Its value; NaN for a mark that does not count. */
  number: number
  /** Units of the paragraph that it takes, its own mark included and spaces after it left out. */
  length: number
  /** Units to skip until the words begin. */
  skip: number
}

const han = '[一二三四五六七八九十百]{1,4}'

const digit = '[\\d０-９]{1,2}'
const kind = '(?:点|条|项|件事|层|层意思|方面|个方面|个问题|个层面)?'

/** The styles, most specific first; the group named `n` is the number. */
const styles: readonly (readonly [Family, RegExp])[] = [
  ['chapter', new RegExp(`^第(?<n>${han}|${digit})(?:章|节|部分|篇|编)(?:[、：:.]|\\s|(?=[^，。]{2,30}$))`)],
  ['hanzi-brackets', new RegExp(`^[（(〔【［\\[](?<n>${han})[）)〕】］\\]][、．.]?`)],
  ['hanzi-brackets', /^(?<n>[㈠-㈩])[、．.]?/],
  ['ordinal-is', new RegExp(`^第(?<n>${han}|${digit})${kind}(?:就?是|在于)[，：,:]?`)],
  ['ordinal-is', new RegExp(`^[^，。：；“]{0,10}第(?<n>${han})(?:条|个|点|项|大|种)[^，。：；“]{1,6}就?是[，：]?`)],
  ['ordinal', new RegExp(`^第(?<n>${han}|${digit})${kind}[，、：,:．.]`)],
  ['ordinal', /^其(?<n>[一二三四五六七八九十])[，、：]/],
  ['count-is', new RegExp(`^(?<n>${han})(?:是|要)[，：、]?(?!否|不是)`)],
  ['hanzi', new RegExp(`^(?<n>${han})(?:[、．]|\\.(?!\\d)|[：:](?=\\S)|[ \\u3000]+(?=\\S))`)],
  ['arabic-dotted', /^(?<n>\d{1,2}(?:[.．]\d{1,2}){1,3})(?:[、．.]\s*|\s+)(?=[^\d\s%％])/],
  ['arabic-brackets', new RegExp(`^[（(](?<n>${digit})[）)][、．.]?`)],
  ['arabic-brackets', /^(?<n>[⑴-⒇])[、．.]?/],
  ['arabic-brackets', new RegExp(`^(?<n>${digit})[）)](?!\\d)`)],
  ['arabic', new RegExp(`^(?<n>${digit})(?:、|[．.](?![\\d０-９])|[ \\t]*\\u3000(?=\\S))`)],
  ['arabic', /^(?<n>[⒈-⒛])/],
  ['circled', /^(?<n>[①-⑳❶-❿])[、．.]?/],
  ['countdown', /^#(?<n>\d{1,2})(?::|\.|(?=\s))/],
  ['roman', /^(?<n>[IVX]{1,5}|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ])[.、．](?=\s|[\u4e00-\u9fff])/],
  ['letter', /^(?<n>[A-Za-z])[.)、．](?=\s|[\u4e00-\u9fff])/],
  ['question', /^(?:问|問|Q)[：:]/],
  ['dash', /^(?:——|—|――|──)(?=[^—\s])/],
]

const sequence: readonly RegExp[] = [/^首先[，：]/, /^(?:其次|接着|然后)[，：]/, /^再次[，：]/, /^(?:最后|末了)[，：]/]

/** The enumerator that a paragraph begins with, or null. */
export function enumeratorOf(text: string): Enumerator | null {
  for (const [family, style] of styles) {
    const match = style.exec(text)
    if (match) return found(family, text, match[0], valueOf(family, match.groups?.['n']))
  }
  for (const [index, word] of sequence.entries()) {
    const match = word.exec(text)
    if (match) return found('sequence', text, match[0], index + 1)
  }
  return null
}

function valueOf(family: Family, numeral: string | undefined): number {
  if (!numeral) return NaN
  if (family === 'letter') return numeral.toLowerCase().charCodeAt(0) - 96
  if (family === 'arabic-dotted') return Number(numeral.split(/[.．]/).at(-1))
  return numeralValue(numeral)
}

function found(family: Family, text: string, mark: string, number: number): Enumerator {
  const skip = mark.length + (/^\s*/.exec(text.slice(mark.length))?.[0].length ?? 0)
  return { family, number, length: mark.trimEnd().length, skip }
}

/** Families that are spoken as part of a sentence; a list of them ends with the paragraphs that carry them. */
export function isSpoken(family: Family): boolean {
  return spoken.includes(family)
}

const spoken: readonly Family[] = ['dash', 'count-is', 'ordinal', 'ordinal-is', 'sequence']
