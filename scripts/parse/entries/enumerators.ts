import { englishStyles, kindOf, nthOf } from './english-ordinals.ts'
import { numeralValue } from './numerals.ts'

/** A style of numbering. Which level it stands for is the speech's own affair. */
export type Family =
  | 'chapter' | 'hanzi' | 'hanzi-brackets' | 'arabic' | 'arabic-brackets' | 'arabic-dotted' | 'circled'
  | 'slide' | 'countdown' | 'roman' | 'small-roman' | 'letter' | 'small-letter' | 'article' | 'ordinal' | 'ordinal-is' | 'cardinal' | 'count-is' | 'nth' | 'sequence' | 'dash' | 'question'
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
/** What is counted, in a word: 事, 问题, 关键词; but not a stretch of time, which is told and not counted. */
const counted = '(?!天|年|月|周|次|日|期|季|小时|小時|星期|[一二三四五六七八九十])[^\\s，。、：；！？“”《》的是]{1,5}?'
/** The same after a word that may itself be what is counted: 第一点要求, but 第一步摸底. */
const measured = '(?:方面|问题|层面|阶段|建议|意见|要求|启示|任务|体会|感受|原因|措施|内容|理由|经验|原则|教训|主?线|路径|路线)'
const kind = `(?:[点點條条项項層层步类類篇部]${measured}?|(?:[种種句个個件份把堂课道]|大)(?:${counted})?|方面|部分)?`
/** What a speaker counts of his own without a measure word: 我的第一主张是：, 第二建议， */
const thought = '(?:想法|看法|体会|感受|感想|建议|希望|愿望|心得|感悟|认识|主张|期望|期待|祝愿)'
/** Words with which a speaker comes to a point: 下面我讲, 先来看. */
const coming = '(?:(?:下面|接下来|现在|首先|先|再|最后)[^，。：；“”]{0,4}|我们?[^，。：；“”]{0,3})[讲講谈談说說看]'

/** The number of the speaker's own slide, or several: Slide 3: Why, Slides 4 to 6 — How, 第 2 页｜起因, スライド4：結果. */
const slide = '(?:(?:Slides?|Page|P|PPT|幻灯片|スライド|Слайд|Diapositiv[ae]s?|Diapos?|Folien?)\\s*#?(?<n>\\d{1,3})(?:\\s*(?:[-–~～,，、&+]|到|至|(?<=\\s)(?:and|to|et|à|a|al|y|e|bis|und)(?=\\s))\\s*(?:P\\s*)?\\d{1,3})*'
  + '|第\\s*(?<m>\\d{1,3})(?:\\s*(?:[-–~～、]|到|至)\\s*\\d{1,3})*\\s*[页頁张張枚])(?:\\s*[:：|｜.．·・•—–-]+\\s*|\\s+|、)(?=\\S)'

const clock = '\\d{1,2}[:：]\\d{2}'
/** The pattern of the time within which a part is spoken: 0:00-0:30 开场, 【01:30—03:00】第一个故事. */
export const timeRange = `[[【（(]?(?<n>${clock})\\s*(?:[-–—~～]|至|到)\\s*${clock}`
const timed = `${timeRange}[\\]】）)]?\\s*[:：|｜·]?\\s*(?=\\p{L})`

/** The styles, most specific first; the group named `n` is the number. */
const styles: readonly (readonly [Family, RegExp])[] = [
  ['slide', new RegExp(`^${slide}`, 'iu')],
  ['slide', new RegExp(`^${timed}`, 'u')],
  ['chapter', new RegExp(`^第(?<n>${han}|${digit})(?:章节?|节|部分|篇|编|幕|讲|单元|环节|板块)(?:[、：:.]|\\s|(?=[^，。]{2,30}$))`)],
  ['hanzi-brackets', new RegExp(`^[（(〔【［\\[](?<n>${han})[）)〕】］\\]][、．.]?`)],
  ['hanzi-brackets', /^(?<n>[㈠-㈩])[、．.]?/],
  ['ordinal-is', new RegExp(`^第(?<n>${han}|${digit})${kind}(?:就?是(?!不是|否)|在于|叫做?|叫作)[，：,:]?`)],
  ['ordinal-is', new RegExp(`^[^，。：；“]{0,10}第(?<n>${han})(?:条|个|点|项|大|种)(?![一二三四五六七八九十])[^，。：；“是]{0,6}就?是(?!不是|否)[，：]?`)],
  ['ordinal-is', new RegExp(`^(?:我|我们|咱们)?的?第(?<n>${han})(?:条|个|点|项|大|种)?${thought}(?:就?是(?!不是|否)[，：]?|[，：])`)],
  ['ordinal', new RegExp(`^${coming}[^，。：；“”]{0,3}第(?<n>${han})(?:点|个|件|方面|部分)(?:${counted})?[，：。]`)],
  ['ordinal', new RegExp(`^第(?<n>${han}|${digit})${kind}[，、：,:．.]`)],
  ['ordinal', new RegExp(`^第(?<n>${han}|${digit})${kind}(?:——|—)`)],
  ['ordinal', new RegExp(`^第(?<n>${han}|${digit})${kind} (?=[A-Za-z][\\w.+-]{1,30}(?:[，：]|就?是))`)],
  ['nth', new RegExp(`^(?<kind>(?!附件|附[录表]|[图表注第])[\\p{Script=Han}]{1,4}?) ?(?<n>[一二三四五六七八九十]|${digit})[：:]\\s*(?=\\S)`, 'u')],
  ['nth', new RegExp(`^[（(【［](?<kind>步[骤驟]|阶段|階段|环节|環節|Step|Part|Phase)\\s?(?<n>${han}|${digit})[）)】］][：:]?`, 'iu')],
  ['article', new RegExp(`^第(?<n>${han}|\\d{1,3})[条條](?!\\p{Script=Han}{1,4}[，：:])[ \\u3000]*(?=[^，、：:是路街款的\\s])`, 'u')],
  ['ordinal', new RegExp(`^最[后後]一(?:[点點條条项項件層层步类種种句个個篇部]|大)(?:${counted}|文章)?(?:就?是|[，：])`)],
  ['ordinal', new RegExp(`^第(?<n>${han}|${digit})(?:に|は)、?`)],
  ['ordinal', /^(?<n>[一二三四五六七八九]|[1-9１-９])(?:つ|点)目(?:は|に|として|が)、?/],
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
  ['arabic', /^(?<n>0?[1-9])[ \u3000]+(?!分[钟鐘]|小[时時]|秒|个|個|岁|倍|元|天[内后]|[万亿]元|人次)(?=[\p{Script=Han}“《][^，。；：！？]{1,28}$)/u],
  ['circled', /^(?<n>[①-⑳❶-❿])[、．.]?/],
  ['countdown', /^#(?<n>\d{1,2})(?::|\.|(?=\s))/],
  ['roman', /^(?<n>[IVX]{1,5}|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ])[.、．](?=\s|[\u4e00-\u9fff])/],
  ['roman', /^(?<n>[IVX]{1,5})[.、．]?$/],
  ['small-roman', /^(?<n>[ivx]{1,5})[.)](?=\s)/],
  ['small-letter', /^(?<n>[a-z])[.)、．](?=\s|[\u4e00-\u9fff])/],
  ['letter', /^(?<n>[A-Z])[.)、．](?=\s|[\u4e00-\u9fff])/],
  ['question', /^(?:(?!有人|我们|大家|人们)[\p{Script=Han}]{0,3}(?<![请請试試想要来來追反拷先且我你他她您人])[问問]|Q)[：:]/u],
  ...englishStyles,
  ['dash', /^(?:——|—|――|──)(?=[^—\s])/],
]

/** Thanks and greetings come first in a speech and begin no list. */
const courtesy = '(?![^，。！]{0,6}(?:允许我|代表|欢迎|歡迎|感谢|感謝|祝贺|祝賀|恭喜)|我?(?:谨|向))'
const named = ' ?(?=[^，。是]{1,20}[，。：])'
const telling = '(?=来?[说谈讲看](?!明)|我们?(?:想|要|再|还|来|先|说|讲|谈|认为|觉得))'

/** A topic of one short sentence needs no comma: 首先加强学习。……其次是要读懂书。…… */
const topical = '(?:是(?!否))?(?=[^，。：；！？、的了]{4,16} ?[。！])'

const sequence: readonly RegExp[] = [
  new RegExp(`^(?:首先(?:[，：]${courtesy}|是${named}|要|${telling}${courtesy}|${courtesy}${topical})|まず、)`),
  new RegExp(`^(?:(?:其次|接着|接著|然后|然後)[，：]|接下[来來][，：](?!我|请|請|让|讓|由|就|是)|其次是${named}|其次${telling}|(?:其次|接着|接著)${topical}|次に、)`),
  new RegExp(`^(?:再次(?:[，：]|是${named}|${telling}|${topical})|さらに、)`),
  new RegExp(`^(?:(?:最后|最後|末了)[，：]|最[后後]${telling}|最[后後](?=是?要)${topical}|最後に、)`),
]

/** Members that go on with a sequence and name their subject at once: 接着是夜间书房，; 最受欢迎的是流动书车，. */
const further = /^(?:再次|接着|接著|接下来|接下來|然后|然後|再者|再就是|其次|另外|此外|还有|還有|最后|最後|最[^，。：；]{1,5}的)(?:就?是|便是) ?(?=[^，。：；！？、的了我你他她它这那]{2,12}[，。：])/

/** Units of an ordinal that only says the number before it once more. */
const longest = 4
const longestOfPart = 7

/**
 * The enumerator that a paragraph begins with, or null. An ordinal that is spoken after a written number goes with it; one that says
 * what it counts is part of the heading.
 *
 *   | 1. 首先，书要新。            1. 首先，
 *   | 1. 第一个问题：书放在哪里？    1.
 *   | 三、第一部分：老街            三、第一部分：
 */
export function enumeratorOf(text: string): Enumerator | null {
  const first = markOf(text)
  if (!first || isSpoken(first.family) || first.family === 'question') return first
  const second = markOf(text.slice(first.skip))
  const isPart = second?.family === 'chapter' && /[：:]$/.test(text.slice(first.skip, first.skip + second.length).trim())
  if (!second?.skip || second.length > (isPart ? longestOfPart : longest) || !(isPart || second.family === 'sequence' || second.family === 'ordinal' || second.family === 'ordinal-is')) return first
  return { ...first, length: first.skip + second.length, skip: first.skip + second.skip }
}

function markOf(text: string): Enumerator | null {
  for (const [family, style] of styles) {
    const match = style.exec(text)
    if (match) return found(family, text, match[0], valueOf(family, match.groups?.['n'] ?? match.groups?.['m']), variantOf(match))
  }
  const next = further.exec(text)
  if (next) return found('sequence', text, next[0], NaN, '')
  const sentence = nthOf(text)
  if (sentence) return found('nth', text, sentence.mark, numeralValue(sentence.numeral), sentence.kind)
  for (const [index, word] of sequence.entries()) {
    const match = word.exec(text)
    if (match) return found('sequence', text, match[0], index + 1, '')
  }
  return null
}

function valueOf(family: Family, numeral: string | undefined): number {
  if (!numeral) return NaN
  if (numeral.length > 3 && /[:：]/.test(numeral)) return secondsOf(numeral)
  if (family === 'letter' || family === 'small-letter') return numeral.toLowerCase().charCodeAt(0) - 96
  if (family === 'arabic-dotted') return Number(numeral.split(/[.．]/).at(-1))
  return numeralValue(numeral)
}

/** When a part begins: 1:30. */
function secondsOf(time: string): number {
  const [minutes, seconds] = time.split(/[:：]/)
  return Number(minutes) * 60 + Number(seconds)
}

function variantOf({ 0: mark, groups }: RegExpExecArray): string {
  return groups?.['kind'] ? kindOf(groups['kind']) : mark.trim().replace(groups?.['n'] ?? groups?.['m'] ?? '', '#').replace(/^最[后後]一/, '第#').replace('文章', '')
}

function found(family: Family, text: string, mark: string, number: number, variant: string): Enumerator {
  const skip = mark.length + (/^\s*/.exec(text.slice(mark.length))?.[0].length ?? 0)
  return { family, variant, number, length: mark.trimEnd().length, skip }
}

/** Families that are spoken as part of a sentence; a list of them ends with the paragraphs that carry them. */
export function isSpoken(family: Family): boolean {
  return spoken.includes(family)
}

const spoken: readonly Family[] = ['dash', 'count-is', 'ordinal', 'ordinal-is', 'cardinal', 'nth', 'sequence']
