/** A number in a text with its unit, as offsets. */
export interface Figure {
  start: number
  /** Where the number ends and its unit begins. */
  middle: number
  end: number
}

const unit = [
  '个百分点 百分点 % ％ ‰ 倍 成 度 岁 周年 小时 分钟 天 个月',
  '万元 亿元 万亿元 美元 欧元 港元 元 个亿 个多亿',
  '平方公里 平方米 立方米 公里 公斤 公顷 千瓦时 千瓦 毫克 微克 克 吨 斤 亩 米',
  '人次 批次 次 场 期 批 届 个 座 项 件 部 套 台 辆 架 艘 条 所 处 种 类 册 本 篇 张 棵 株 票 字 节 门 对 只 头 片 块 层 间 栋',
  '人 名 位 户 家 家庭 群众 农民 职工 学生 游客 读者 观众 纳税人 居民 市民 农户 企业',
].join(' ').split(' ').sort((a, b) => b.length - a.length).join('|')
const english = 'percent|per cent|million|billion|trillion|thousand'
const arabic = '[\\d０-９]+(?:[,，][\\d０-９]{3})*(?:[.．][\\d０-９]+)?'
const range = '\\s*(?:-|－|—|~|～|至|到)\\s*'
const scale = '(?:万亿|千亿|百亿|千万|百万|十万|亿|万|千|百)?'
const hanzi = '[一二三四五六七八九两十][一二三四五六七八九十百千万亿零○〇两几]*'
const pattern = new RegExp([
  `(?<ratio>百分之[一二三四五六七八九十百零]+(?:点[一二三四五六七八九零○〇]+)?)`,
  `(?<digits>\\$?${arabic}(?:[%％]?${range}${arabic})?多?${scale}[余多]?)\\s?(?<digitsUnit>(?:${unit})|(?:${english}))?`,
  `(?<words>(?:(?<!以)[上数几])?(?:${hanzi}|(?<=上|数|几)[百千万亿]+)(?:点[一二三四五六七八九]+)?[多余]?[万亿]*)(?<wordsUnit>${unit})`,
].join('|'), 'g')

/** What follows a number that is part of a date, a rank or a name. */
const dateAfter = /^(?:年|月|日|号|时|点|世纪|世|届|条|G\b|后|[.．]\d)/
const idioms = /^(?:十分|百家|千家|万家|百花|万千|一[^百千万亿]|几)/

/**
 * The numbers of a text that measure something.
 *
 *   | 2031年，全市三十六座书房接待读者1.2亿人次，增长百分之八。
 *   |           ^^^^^              ^^^^^^^^     ^^^^^^^^
 *
 * Not measured: dates, ordinals (第三), models (C919), durations, a number in a name (“两个服务”).
 */
export function figuresOf(text: string): Figure[] {
  const found: Figure[] = []
  for (const { index, 0: whole, groups } of text.matchAll(pattern)) {
    const { ratio, digits, digitsUnit, words, wordsUnit } = groups!
    const number = (ratio ?? digits ?? words!).trimEnd()
    const figure = { start: index, middle: index + number.length, end: index + whole.trimEnd().length }
    if (isPartOfName(text, figure)) continue
    const isCounted = digits ? isMeasure(digits, digitsUnit, text.slice(figure.end, figure.end + 4)) : false
    if (ratio || isCounted || (words && isSpelledMeasure(words, wordsUnit!))) found.push(figure)
  }
  return found
}

function isMeasure(digits: string, unitOf: string | undefined, after: string): boolean {
  if (!unitOf) return /[万亿$]/.test(digits) && !dateAfter.test(after)
  return !(unitOf === '个' && /^(?:月|[“])/.test(after))
}

/** A spelled number counts from eleven on or with a rank; 三个环节 and 十分 measure nothing. */
function isSpelledMeasure(words: string, unitOf: string): boolean {
  if (/^十$/.test(words) || idioms.test(words + unitOf)) return /[百千万亿]/.test(words) && words.length > 2
  if (words.length < 2) return false
  return /[百千万亿点]/.test(words) || /倍|百分点/.test(unitOf) || (/十/.test(words) && /[人名位户家座项册台亩吨元]/.test(unitOf))
}

function isPartOfName(text: string, { start, end }: Figure): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  const after = text.slice(end, end + 2)
  if (/[A-Za-z第\d.]$/.test(before) || /^[A-Za-z\d]/.test(after)) return true
  const isQuoted = /[“‘「《]$/.test(before) && /^[^，。]{0,6}[”’」》]/.test(text.slice(end, end + 8))
  return isQuoted || before === '两个'
}
