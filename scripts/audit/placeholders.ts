import type { Finding } from '../model/finding.ts'
import type { Outline } from '../model/outline.ts'
import { finding } from './found.ts'
import { spokenSource } from './reading.ts'

const nouns = '姓名|名字|单位|单位名称|公司|公司名称?|日期|时间|地点|职务|职位|部门|学校|学校名称?|会议名称|城市|年份|数字|数据|金额|品牌'
  + '|产品名称?|主题|标题'
  + '|来宾姓名|嘉宾姓名|领导姓名|领导|嘉宾|电话|地名|人名|书名|内容|具体内容|具体数字|名前|氏名|お名前|会社名|日付|場所'
const units = '市|县|省|区|镇|乡|村|局|部|公司|集团|单位|学校|大学|中学|小学|同志|先生|女士|书记|主任|局长|市长|校长|年|月|日|届|次|万|亿|人|名|个|项'
  + '|元|项目|个月|银行|医院'
/** In these brackets 时间 and 地点 are labels of what follows; these are not. */
const surely = '姓名|单位名称|公司名称?|学校名称|职务|职位|(?:来宾|嘉宾|领导)姓名|具体(?:内容|数字)'
const things = '图片?|照片|数据|表格?|视频|链接|文字|案例|故事|图表|截图'
/** What whoever left the blank asks of the next. */
const asked = '(?:此处|这里|请|在此|请在此|请在此处)(?:插入|填写|填入|填上|补充|输入|替换)|待(?:定|补|填|核|补充|填写|核实)'
  + `|(?:插入|填写|填入|填上|输入)(?:${things}|${nouns})`
const english = 'your|insert|enter|add|fill|company|organi[sz]ation|speaker|name|first name|last name|full name|date|city|title|number|amount'
  + '|placeholder|tbd|tba|todo|event|venue|location|topic'

/**
 * Forms of a blank. Each begins with characters that are rare in speech and is bounded in length, so that the
 * search stays linear.
 */
const forms: readonly RegExp[] = [
  // 20XX年, 20××年, 202X年, 20__年
  /(?<![\dA-Za-z])(?:19|20)(?:[Xx×＊*_?？○]{2}|\d[Xx×＊*_?？○])(?=\s?(?:年|届|级))/gu,
  /(?<![\dA-Za-z])20[Xx]{2}(?![\dA-Za-z])/gu,
  /[二一][〇○零九][×Xx＊*]{2}年/gu,
  // ××公司; 3×5 and 长×宽 are multiplications
  /×{2,}/gu,
  /(?<=^|[\n，。、；：（“\s]|[年月第是于在到至从自])×(?=[年月日届号])/gu,
  // XX市, 我叫XXX; but no Roman number: Louis XX, XX世纪 stays when Latin letters or figures are beside it
  /(?<=\p{Script=Han}|[，。、：；（“])[XxＸ]{2,4}(?![\p{Script=Latin}\d])(?!\s?世纪)/gu,
  /(?<![\p{Script=Latin}\d]|[\p{Script=Latin}] )[XxＸ]{2,4}(?=\p{Script=Han})(?!世纪)/gu,
  /\b[Xx]{2,4}(?= (?:Company|Corporation|Corp|Inc|Ltd|City|University|School|Department|Bank|Street)\b)/g,
  // ____, ＿＿＿
  /(?<![\w_])_{2,}(?![\w_])|＿{2,}/gu,
  // ○○市; 二○○八年 is a year
  /(?<![一二三四五六七八九十零○〇\d])[○〇]{2,}(?![一二三四五六七八九十零\d年])/gu,
  /[□■]{2,}/gu,
  // 某某公司; 张某某 is how a person is kept unnamed
  new RegExp(`(?<=^|[^\\p{Script=Han}]|[的在向由和与到是为对从])某某(?=${units})`, 'gmu'),
  // 【此处插入图片】, （待补充）, （请填写姓名）
  new RegExp(`[［[【〔（(＜<](?:${asked})[^\\n［[【（(\\]］】〕）)>＞。]{0,20}[］\\]】〕）)>＞]`, 'gu'),
  /[［[【〔（(](?:此处|这里)[^\n］\]】〕）)。]{0,20}(?:略去|插入|补充|填写|填入|照片|待定|待补|待填)[］\]】〕）)]/gu,
  // ［姓名］, [您的单位]; [姓名](…) is a link
  new RegExp(`[［[](?:您的|你的|讲话人|演讲人|发言人|本人|对方|贵)?(?:${nouns})[］\\]](?!\\()`, 'gu'),
  new RegExp(`【(?:(?:您的|你的|讲话人|演讲人|发言人|本人|对方)(?:${nouns})|${surely})】`, 'gu'),
  // [Your Name], <insert date>, {{company}}
  new RegExp(`\\[(?:${english})(?:[ '][^\\]\\n]{0,40})?\\](?!\\()`, 'giu'),
  /<(?:insert|your|enter|fill in|add your)\b[^>\n]{0,40}>/giu,
  new RegExp(`\\{\\{? ?(?:${english}|${nouns}) ?\\}\\}?`, 'giu'),
  // （　）, “”, 《》
  /(?<=\p{Script=Han}|[，。、；：])（[\s　]*）|(?<=\p{Script=Han})\([ 　]*\)|“”|《》|「」/gu,
  /\b(?:TODO|TBD|FIXME)\b(?! ?(?:list|app|列表|清单|应用))/gu,
  /\blorem ipsum\b[^\n.]{0,60}/giu,
]

/** `**公司` is a name that was taken out; in Markdown, and in pairs, asterisks make bold type. */
const masked = new RegExp(`(?<!\\*)\\*{1,4}(?=${units})(?!年[初底中末会级])(?![^*\\n]{1,40}\\*\\*(?:[，。：；、\\s]|$))`, 'gmu')

/**
 * Blanks that were never filled in.
 *
 *   | 今天，××馆的［姓名］同志也来了
 *   |       ^^   ^^^^^^
 */
export function placeholdersIn({ transcript }: Outline): Finding[] {
  const text = spokenSource(transcript)
  const isMarkdown = transcript.source.format === 'md'
  const wanted = isMarkdown ? forms : [...forms, masked]
  const found = wanted.flatMap(form => [...text.matchAll(form)]).map(({ index, 0: words }) => (
    { text: words, span: [index, index + words.length] as const }
  ))
  const asides = transcript.asides.filter(({ kind }) => kind === 'placeholder')
  return apart([...found, ...asides])
    .filter(({ span: [start, end] }) => !isMarkup(text, start, end))
    .map(words => finding('audit/placeholder', words))
}

/** `__bold__`, a rule across the page, and anything between backticks. */
function isMarkup(text: string, start: number, end: number): boolean {
  const before = /[^\n]*$/.exec(text.slice(Math.max(0, start - reach), start))![0]
  const after = /^[^\n]*/.exec(text.slice(end, end + reach))![0]
  if ((before.match(/`/g)?.length ?? 0) % 2 === 1 && after.includes('`')) return true
  const words = text.slice(start, end)
  if (!/^_+$/.test(words)) return false
  if (words === '__') return /^[^_]+__/.test(after) || /__[^_]+$/.test(before)
  return words.length >= 10 && `${before}${after}`.trim() === ''
}

/** Units on either side that tell what a mark belongs to. */
const reach = 200

/** The first of those that overlap, in order. */
function apart<T extends { span: readonly [number, number] }>(places: readonly T[]): T[] {
  let end = 0
  return places.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]).filter(({ span }) => {
    const isNew = span[0] >= end
    if (isNew) end = span[1]
    return isNew
  })
}
