import { cardinals, numeralValue, ordinals } from './numerals.ts'

/** A style of numbering. Which level it stands for is the speech's own affair. */
export type Family =
  | 'chapter' | 'hanzi' | 'hanzi-brackets' | 'arabic' | 'arabic-brackets' | 'arabic-dotted' | 'circled'
  | 'slide' | 'countdown' | 'roman' | 'letter' | 'article' | 'ordinal' | 'ordinal-is' | 'count-is' | 'nth' | 'sequence' | 'dash' | 'question'
  /** Headings without a number: a line, a label in bold, words in brackets, a cue, a part that was announced. */
  | 'line' | 'label' | 'bracketed' | 'cue' | 'part'

/** A number or mark at the start of a paragraph. */
export interface Enumerator {
  family: Family
  /** How it is written, the number left out: `第#点，`, `#、`; what it counts where English says it: `story`. */
  variant: string
  /** Its value; NaN for a mark that does not count. */
  number: number
  /** Units of the paragraph that it takes, its own mark included and spaces after it left out. */
  length: number
  /** Units to skip until the words begin. */
  skip: number
}

const han = '[一二三四五六七八九十百]{1,4}'

const digit = '[\\d０-９]{1,2}'
const counted = [
  '事|意思|方面|问题|层面|故事|阶段|关键词|特点|原因|建议|希望|体会|意见|感受|话|任务|重点|部分|环节|要求|收获|启示|感悟|词|字',
  '关系|难题|误区|挑战|变化|优势|目标|方向|理由|条件|因素|步骤|情况|转变|能力|习惯|原则|标准|内容|板块|主题|礼物',
].join('|')
const kind = `(?:(?:[点點條条项項件層层步类類種种句个個篇部]|大)(?:${counted})?|方面|部分)?`

const things = [
  'story|stories|point|lesson|thing|place|reason|idea|question|way|challenge|principle|step|part|area|priority|rule|example',
  'message|piece|observation|theme|trend|pillar|goal|task|problem|value|quality|truth|myth|mistake|tip|takeaway|habit|key|secret',
  'argument|claim|topic|chapter|wish|hope|request|promise|thought|word|element|stage|phase|issue|benefit|type|kind|group|law',
].join('|')
const and = '(?:(?:[Aa]nd|[Bb]ut|[Ss]o|[Nn]ow|[Ww]ell|OK|[Oo]kay),? )?'
const english = (words: readonly string[]): string => words.map(word => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`).join('|')

/** The number of the speaker's own slide: Slide 3: Why, 第 2 页｜起因, スライド4：結果. */
const slide = '(?:(?:Slide|Page|P|PPT|幻灯片|スライド|Слайд|Diapositiv[ae]|Diapo|Folie)\\s*#?(?<n>\\d{1,3})(?:\\s*(?:[-–~～,，、&+]|到|至|and)\\s*(?:P\\s*)?\\d{1,3})*'
  + '|第\\s*(?<m>\\d{1,3})(?:\\s*(?:[-–~～、]|到|至)\\s*\\d{1,3})*\\s*[页頁张張枚])(?:\\s*[:：|｜.．—–-]+\\s*|\\s+|、)(?=\\S)'

/** The styles, most specific first; the group named `n` is the number. */
const styles: readonly (readonly [Family, RegExp])[] = [
  ['slide', new RegExp(`^${slide}`, 'iu')],
  ['chapter', new RegExp(`^第(?<n>${han}|${digit})(?:章|节|部分|篇|编)(?:[、：:.]|\\s|(?=[^，。]{2,30}$))`)],
  ['hanzi-brackets', new RegExp(`^[（(〔【［\\[](?<n>${han})[）)〕】］\\]][、．.]?`)],
  ['hanzi-brackets', /^(?<n>[㈠-㈩])[、．.]?/],
  ['ordinal-is', new RegExp(`^第(?<n>${han}|${digit})${kind}(?:就?是|在于)[，：,:]?`)],
  ['ordinal-is', new RegExp(`^[^，。：；“]{0,10}第(?<n>${han})(?:条|个|点|项|大|种)[^，。：；“]{1,6}就?是[，：]?`)],
  ['ordinal', new RegExp(`^第(?<n>${han}|${digit})${kind}[，、：,:．.]`)],
  ['ordinal', new RegExp(`^第(?<n>${han}|${digit})${kind}(?:——|—)`)],
  ['nth', new RegExp(`^(?<kind>(?!附件|附[录表]|[图表注第])[\\p{Script=Han}]{1,4}?)(?<n>[一二三四五六七八九十]|${digit})[：:]\\s*(?=\\S)`, 'u')],
  ['article', new RegExp(`^第(?<n>${han}|\\d{1,3})[条條][ \\u3000]*(?=[^，、：:是路街款的\\s])`)],
  ['ordinal', new RegExp(`^最[后後]一(?:[点點條条项項件層层步类種种句个個篇部]|大)(?:${counted}|文章)?(?:就?是|[，：])`)],
  ['ordinal', new RegExp(`^第(?<n>${han}|${digit})(?:に|は)、?`)],
  ['ordinal', /^其(?<n>[一二三四五六七八九十])[，、：]/],
  ['count-is', new RegExp(`^(?<n>${han})(?:(?:是|要)[，：、]?(?!否|不是)|(?=[抓靠促盼]\\p{Script=Han}{2}))`, 'u')],
  ['hanzi', new RegExp(`^(?<n>${han})(?:[、．]|\\.(?!\\d)|[：:](?=\\S)|[，,](?=[^，,]{3})|[ \\u3000]+(?=\\S))`)],
  ['hanzi', new RegExp(`^(?<n>${han})$`)],
  ['arabic-dotted', /^(?<n>\d{1,2}(?:[.．]\d{1,2}){1,3})(?:[、．.]\s*|\s+)(?=[^\d\s%％])/],
  ['arabic-dotted', /^(?<n>\d{1,2}(?:-\d{1,2}){1,2})[.．、]\s*(?=[^\d\s])/],
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
  ['ordinal', new RegExp(`^${and}(?<n>${english(ordinals)})(?:ly)?(?: of all| off| up)?[,:]\\s+`)],
  ['ordinal', new RegExp(`^${and}(?:Finally|Lastly),\\s+`)],
  ['nth', new RegExp(`^(?<kind>${things}) (?:[Nn]umber |[Nn]o\\. ?|#)?(?<n>${english(cardinals)}|\\d{1,2})(?:[:.,—–]|\\s[—–-])\\s*`, 'i')],
  ['dash', /^(?:——|—|――|──)(?=[^—\s])/],
]

/**
 * An ordinal within a sentence: what it is said to be is the heading, or the sentence as it stands.
 *
 *   | My second story is about a library.            a library.
 *   | A third place where we can do better is here.   all of it
 */
const nth = new RegExp(
  `^${and}(?:[Mm]y|[Tt]he|[Oo]ur|[Yy]our|[Aa]|[Oo]ne|[Hh]ere(?:['’]s| is) (?:my|the|your|a)) (?:very )?(?<n>${ordinals.join('|')}|last|final)`
  + `(?: and (?:last|final))? (?:[a-z'’-]+ ){0,2}?(?<kind>${things})\\b`
  + '(?<copula>,? (?:is|was|concerns)(?: about| that|:|,)? (?!one\\b|not\\b|also\\b|for\\b|from\\b))?',
)

const sequence: readonly RegExp[] = [
  /^(?:首先(?:[，：]|是 ?(?=[^，。是]{1,20}[，。：])|要|(?=来?[说谈讲看](?!明)))|まず、)/, /^(?:(?:其次|接着|接著|然后|然後)[，：]|其次是 ?(?=[^，。是]{1,20}[，。：])|其次(?=来?[说谈讲看](?!明))|次に、)/, /^(?:再次(?:[，：]|是 ?(?=[^，。是]{1,20}[，。：])|(?=来?[说谈讲看](?!明)))|さらに、)/, /^(?:(?:最后|最後|末了)[，：]|最[后後](?=来?[说谈讲看](?!明))|最後に、)/,
]

/** Members that go on with a sequence and name their subject at once: 接着是夜间书房，; 最受欢迎的是流动书车，. */
const further = /^(?:再次|接着|接著|接下来|接下來|然后|然後|再者|再就是|其次|另外|此外|还有|還有|最后|最後|最[^，。：；]{1,5}的)(?:就?是|便是) ?(?=[^，。：；！？、的了我你他她它这那]{2,12}，)/

/**
 * The enumerator that a paragraph begins with, or null. An ordinal that is spoken after a written number goes with it.
 *
 *   | 1. 首先，书要新。      1. 首先，
 */
export function enumeratorOf(text: string): Enumerator | null {
  const first = markOf(text)
  if (!first || isSpoken(first.family) || first.family === 'question') return first
  const second = markOf(text.slice(first.skip))
  if (!second?.skip || !(second.family === 'sequence' || second.family === 'ordinal' || second.family === 'ordinal-is')) return first
  return { ...first, length: first.skip + second.length, skip: first.skip + second.skip }
}

function markOf(text: string): Enumerator | null {
  for (const [family, style] of styles) {
    const match = style.exec(text)
    if (match) return found(family, text, match[0], valueOf(family, match.groups?.['n'] ?? match.groups?.['m']), variantOf(match))
  }
  const next = further.exec(text)
  if (next) return found('sequence', text, next[0], NaN, '')
  const sentence = nth.exec(text)
  if (sentence) {
    const mark = sentence.groups!['copula'] ? sentence[0] : ''
    return found('nth', text, mark, valueOf('nth', sentence.groups!['n']), variantOf(sentence))
  }
  for (const [index, word] of sequence.entries()) {
    const match = word.exec(text)
    if (match) return found('sequence', text, match[0], index + 1, '')
  }
  return null
}

function valueOf(family: Family, numeral: string | undefined): number {
  if (!numeral) return NaN
  if (family === 'letter') return numeral.toLowerCase().charCodeAt(0) - 96
  if (family === 'arabic-dotted') return Number(numeral.split(/[.．]/).at(-1))
  return numeralValue(numeral)
}

function variantOf({ 0: mark, groups }: RegExpExecArray): string {
  return groups?.['kind']?.toLowerCase().replace(/ies$/, 'y') ?? mark.trim().replace(groups?.['n'] ?? groups?.['m'] ?? '', '#').replace(/^最[后後]一/, '第#').replace('文章', '')
}

function found(family: Family, text: string, mark: string, number: number, variant: string): Enumerator {
  const skip = mark.length + (/^\s*/.exec(text.slice(mark.length))?.[0].length ?? 0)
  return { family, variant, number, length: mark.trimEnd().length, skip }
}

/** Families that are spoken as part of a sentence; a list of them ends with the paragraphs that carry them. */
export function isSpoken(family: Family): boolean {
  return spoken.includes(family)
}

const spoken: readonly Family[] = ['dash', 'count-is', 'ordinal', 'ordinal-is', 'nth', 'sequence']
