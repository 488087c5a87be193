import { englishFiguresOf } from './english-figures.ts'

/** A number in a text with its unit, as offsets. */
export interface Figure {
  start: number
  /** Where the number ends and its unit begins. */
  middle: number
  end: number
}

const unit = [
  '个百分点 個百分點 百分点 百分點 % ％ ‰ 倍 成 度 岁 歲 周年 小时 小時 分钟 分鐘 天 个月 個月',
  '万元 亿元 万亿元 美元 欧元 港元 元 个亿 个多亿 萬元 億元 歐元 圓',
  '平方公里 平方米 立方米 公里 公斤 公顷 千瓦时 千瓦 毫克 微克 克 吨 斤 亩 米 公頃 噸 畝',
  '人次 批次 次 场 期 批 届 个 座 项 件 部 套 台 辆 架 艘 条 所 处 种 类 册 本 篇 张 棵 株 票 字 节 门 对 只 头 片 块 层 间 栋 場 個 項 輛 條 處 種 類 冊 張 節 門 對 隻 頭 塊 層 間 棟 家次',
  '人 名 位 户 家 家庭 群众 农民 职工 学生 游客 读者 观众 纳税人 居民 市民 农户 企业 戶 群眾 農民 職工 學生 遊客 讀者 觀眾 企業',
].join(' ').split(' ').sort((a, b) => b.length - a.length).join('|')
const arabic = '[\\d０-９]+(?:[,，][\\d０-９]{3})*(?:[.．][\\d０-９]+)?'
const range = '\\s*(?:-|－|—|–|~|～|至|到)\\s*'
const scale = '(?:万亿|千亿|百亿|千万|百万|十万|亿|万|千|百|萬億|千億|百億|千萬|百萬|十萬|億|萬)?'
const digit = '一二三四五六七八九'
const hanzi = `[${digit}两兩十][${digit}十百千万亿萬億零○〇两兩几幾]{0,14}`
/** What a number begins with, lest every form be tried at every character. */
const numberSign = `(?=[\\d０-９${digit}\$两兩十百千万亿萬億半上数数几數幾翻了])`
const pattern = new RegExp(`${numberSign}(?:${[
  `(?<ratio>百分之[${digit}十百零]{1,6}(?:[点點][${digit}零○〇]{1,6})?|[${digit}十百千两兩]{1,8}分之[${digit}十]{1,4})`,
  `(?<time>(?<=提前|推迟|推遲|缩短|縮短|延长|延長|历时|歷時|用时|用時)了?(?:[${digit}两兩十半]{1,4}|${arabic})(?:多|个半)?)(?<timeUnit>个月|個月|年|天|日|周|小时|小時|分钟|分鐘)`,
  `(?<digits>\\$?${arabic}(?:(?:[%％]|[万亿萬億])?${range}${arabic})?(?:\\s?多)?(?:\\s?${scale}\\+?[余餘多]?)?)\\s?(?<digitsUnit>${unit})?`,
  `(?<words>(?:(?<!以)[上数几數幾])?(?:${hanzi}|(?<=上|数|几|數|幾)[百千万亿萬億]{1,6})(?:[点點][${digit}]{1,6})?[多余餘]?[万亿萬億]{0,2})(?<wordsUnit>${unit})`,
  `(?<fold>翻了?(?:[一两兩]番|番))`,
].join('|')})`, 'g')
/** What every number in a Chinese text has one of. */
const sign = /[\d０-９一二三四五六七八九两兩十百千万亿萬億番]/

/** What follows a number that is part of a date, a rank or a name. */
const dateAfter = /^(?:年|月|日|号|號|时|時|点(?![五\d])|點|世纪|世紀|世|届|屆|条|條|G\b|后|後|[.．:：]\d)/
const idioms = /^(?:十分|百家|千家|万家|萬家|百花|万千|萬千|千万[别不要]|一[^百千万亿萬億]|[几幾]|千方百|百年|百姓|九牛一|[一二三]?度|万|千[斤家里]$)/

/** What a speech has so many of: 4个方面 count nothing in the world. */
const structure = /^(?:方面|问题|問題|重点|重點|环节|環節|层面|層面|部分|关键|關鍵|意见|意見|要求|建议|建議|字)/

/**
 * The numbers of a text that measure something.
 *
 *   | 2031年，全市三十六座书房接待读者1.2亿人次，增长百分之八。
 *   |             ^^^^^^^^             ^^^^^^^^      ^^^^^^^^
 *
 * Not measured: dates, ordinals (第三), models (C919), versions, telephone numbers, durations, a number in a name (“两个服务”).
 */
export function figuresOf(text: string): Figure[] {
  if (!sign.test(text)) return /[A-Za-z]/.test(text) && !/[\u3400-\u9fff]/.test(text) ? englishFiguresOf(text) : []
  if (!/[\u3040-\u30ff\u3400-\u9fff]/.test(text)) return englishFiguresOf(text)
  const found: Figure[] = []
  for (const { index, 0: whole, groups } of text.matchAll(pattern)) {
    const { ratio, time, timeUnit, digits, digitsUnit, words, wordsUnit, fold } = groups!
    const skipped = time?.startsWith('了') ? 1 : 0
    const number = (ratio ?? time ?? digits ?? words ?? fold!).trimEnd()
    const figure = { start: index + skipped, middle: index + number.length, end: index + whole.trimEnd().length }
    if (isPartOfName(text, figure)) continue
    const isCounted = digits ? isMeasure(digits, digitsUnit, text.slice(figure.end, figure.end + 6)) : false
    const isSure = ratio ? !/^(?:一分之|百分之百)/.test(ratio) : Boolean(timeUnit ?? fold)
    if (isSure || isCounted || (words && isSpelledMeasure(words, wordsUnit!, text.slice(figure.end, figure.end + 2)))) found.push(figure)
  }
  return found
}

/** Who left or came in a year, by its number: 23届毕业生, 23届沈夏同学. */
const whoseYear = /^(?:毕业|畢業|校友|学生|學生|\p{Script=Han}{2,3}(?:同学|同學|校友|学长|學長|学姐|學姐|选手|選手))/u

function isMeasure(digits: string, unitOf: string | undefined, after: string): boolean {
  if (!unitOf) return /[万亿萬億$]/.test(digits) && !dateAfter.test(after)
  if (/^[届屆]$/.test(unitOf) && /^(?:19|20)\d\d$/.test(digits)) return false
  if (/^[届屆级級]$/.test(unitOf) && whoseYear.test(after)) return false
  if (/^[条條届屆期号號]$/.test(unitOf) && !/\d{2}|[万亿]/.test(digits)) return false
  return !(/^[个個]$/.test(unitOf) && /^(?:月|[“「])/.test(after))
}

/** A spelled number counts from eleven on or with a rank; 三个环节 and 十分 measure nothing. */
function isSpelledMeasure(words: string, unitOf: string, after: string): boolean {
  if (/^[一二三四五六七八九两兩]成$/.test(words + unitOf)) return !/^[为為立功员員果长長熟就绩績]/.test(after) && /^[二三四五六七八九两兩]/.test(words)
  if (/^十$/.test(words) || idioms.test(words + unitOf)) return /[百千万亿萬億]/.test(words) && words.length > 2
  if (words.length < 2) return /倍|百分[点點]/.test(unitOf) && !/^[一]/.test(words)
  return /[百千万亿萬億点點]/.test(words) || /倍|百分/.test(unitOf) || (/十/.test(words) && /[人名位户家座项册台亩吨元戶項冊畝噸]/.test(unitOf))
}

function isPartOfName(text: string, { start, end }: Figure): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  const after = text.slice(end, end + 2)
  if (/(?:第\s?|[A-Za-z第\d.\-/〔（(:：][A-Za-z]?|[vV]\s?|版本?|编号|电话|電話|热线|號碼)$/.test(before) && !/[（(：:]$/.test(before)) return true
  if (/^(?:[A-Za-z\d]|[-/]\d|[〕])/.test(after)) return true
  if (/^[节節][点點日能]|^部[分门門]/.test(text.slice(end - 1, end + 1))) return true
  if (/前$/.test(before) && /[名位]$/.test(text.slice(start, end))) return true
  if (/[个個条條项項]$/.test(text.slice(start, end)) && structure.test(text.slice(end, end + 3))) return true
  const isQuoted = /[“‘「『《]$/.test(before) && /^[^，。]{0,6}[”’」』》]/.test(text.slice(end, end + 8))
  return isQuoted || before === '两个' || before === '兩個'
}
