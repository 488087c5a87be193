import { originsOf, removeLine, written, type Line } from './lines.ts'
import { remove, type Sheet } from './sheet.ts'
import { isDocumentTitle } from './title-lines.ts'

/** Before so many lines an editor has come to the speech. */
const zone = 30
/** An editor writes no more than this part of the page before the speech. */
const share = 0.6
/** What follows the speech is no more than this part of the page; what readers wrote below it may be more. */
const afterword = { told: 0.25, comments: 0.5 }

const speeches = '演讲|演講|讲话|講話|谈话|談話|致辞|致辭|致词|致詞|发言|發言|讲座|講座|报告|報告|演说|演說|对话|對話|分享|记者会|記者會|说明|說明'
const whole = '全文|实录|實錄|原文|节选|節選|文字版|中文版|全部内容|完整版'
/** With these an editor hands over to the speech. Nobody says them of a speech that he is giving. */
const handsOver = new RegExp([
  `(?:以下|下面|下文|本文|如下)(?:是|为|為|系)?.{0,24}(?:${speeches})(?:的|稿|词|詞|內容|内容)*(?:${whole})[^。！？]{0,16}[:：。]?$`,
  `(?:${speeches})(?:稿|词|詞|辞|辭)?(?:的)?(?:${whole}|内容|內容)(?:实录|實錄)?(?:如下|见下|見下)[:：。]?$`,
  `(?:${speeches})(?:稿|词|詞|辞|辭)?(?:的)?(?:全文|实录|實錄|原文)[:：]$`,
  '[，,](?:其|以下|现将|現將)?(?:全文|原文|内容|內容)(?:实录|實錄|刊登|转载|轉載|翻译|翻譯)?如下[:：。]?$',
  '^[【\\[—\\-]*(?:(?:演讲|讲话|致辞|致词|发言)(?:稿)?(?:正文|全文|实录|原文)|正文)[】\\]—\\-]*[:：]?$',
  '(?:here(?:’s|\'s| is)|below is|following is|what follows is) (?:the |a |my |her |his |their )?(?:(?:full|complete|entire|prepared|edited) )?(?:text|transcript)\\b[^.!?]{0,80}[:.]?$',
  '(?:here(?:’s|\'s| is)|below is|following is|what follows is) (?:the |my |her |his |their )(?:(?:full|complete|entire|prepared) )?(?:speech|remarks|address)\\b[^.!?]{0,60}:$',
  '^(?:the )?(?:(?:full|complete|prepared|edited) )?(?:text|transcript)(?: of (?:the |my |his |her )?(?:speech|remarks|address|talk)[^.!?]{0,40})?\\s*:$',
  '(?:full|complete|prepared) (?:text|transcript) (?:is |follows |as prepared )?(?:below|follows)?[^.!?]{0,24}:$',
].join('|'), 'i')
/** The same with the whole name of the paper before it: that is the title, and what an editor set over it is none. */
const named = /^(?<name>(?:关于|關於).{4,90}的(?:说明|說明|报告|報告|讲话|講話|发言|發言))(?:的)?(?:全文|原文)(?:如下)?[:：。]?$/
/** The same glued to the speech on one line. */
const handsOverInLine = /^[^\n]{0,400}?(?:演讲|讲话|致辞|致词|发言|报告)(?:稿)?(?:的)?(?:全文|实录|原文)(?:如下|是)[:：]\s*(?=\S)/
/** The same, where a salutation follows: else the words may be the speaker's. */
const mayHandOver = /(?:以下|下面|下文)(?:就?是|为).{0,30}(?:演讲|演講|致辞|致辭|致词|发言|發言|讲话|講話|演说)(?:稿|词|詞|内容|的内容)?[:：]$|\b(?:here(?:’s|'s| is)|below is) (?:what (?:I|he|she|they) said|my (?:talk|speech))\b[^.!?]{0,40}[:.]$/i
/** A speaker who is already speaking does not have an editor before him. */
const addressed = /^(?:尊敬的|敬爱的|亲爱的|各位|同志们|同学们|大家好|大家(?:上午|下午|晚上|早上)好|女士们|先生们|老师们|Dear |Ladies and|Good (?:morning|afternoon|evening)|Thank you|Fellow |Distinguished )/i

/** After these lines a page goes on with what is not the speech. */
const takesBack = new RegExp(`^[\\s—\\-=*·•【\\[（(]*(?:${[
  '全文完|完|正文结束|演讲结束|本文完|END|The end|FIN',
  '相关(?:阅读|推荐|文章|链接|新闻|报道|范文)|推荐阅读|延伸阅读|往期(?:回顾|推荐|精选)|猜你喜欢|热门文章|最新文章|作者简介|关于作者|嘉宾简介|网友评论|精选留言|评论区',
  'related (?:posts?|articles?|stories|speeches|content)|recommended(?: reading| for you)?',
  'about the (?:author|speaker)|leave a (?:comment|reply)|(?:\\d+ )?comments?|share this(?: post| article| speech)?',
  'filed under.{0,40}|you (?:may|might) also like|more (?:from|speeches|stories) .{0,40}',
  '附录?\\s*[：:]?\\s*(?:演讲|讲稿|答辩|发言)(?:辅助|准备|建议|提示|技巧|注意事项).{0,8}',
  '附录?\\s*[：:]\\s*[^，。]{0,12}(?:模板|模版|话术|速查[表卡]?|备忘)(?:[（(][^）)]{1,20})?',
  '(?:©|\\(c\\)|copyright) .{2,60}',
].join('|')})[\\s—\\-=*·•】\\]）):：]*$`, 'i')

/** What heads the comments of readers below a speech: 网友跟帖：, 附：读者留言摘录. */
const comments = /^(?:附录?\s*[：:]?\s*)?(?!有)\p{Script=Han}{0,4}(?:跟帖|回帖)(?:摘录|精选|选登|选)?\s*[:：]?$|^(?:附录?\s*[：:]\s*|精选|热门|最新|全部|部分)(?:网友|读者|员工|网民|听众|观众)?(?:留言|评论)\s*[:：]?$|^(?:网友|读者|员工|网民|听众|观众)?(?:留言|评论)(?:摘录|精选|选登)\s*[:：]?$/u

/**
 * Takes out what an editor or a blogger set before a speech: all before the line that hands over to it, titles apart.
 *
 * A line that comes more than once is a label in each part of a script and hands nothing over.
 *
 *   | 馆长的致辞
 *   | 林馆长昨天的致辞传遍全城，许多读者转发。以下是致辞全文：     metadata
 *   | 各位读者：
 *
 *   | 关于《夜间开馆办法》的说明全文如下：
 *                         ^^^^^^^ metadata: the title stays
 */
export function dropPreface(sheet: Sheet): void {
  const lines = written(sheet)
  const end = lines.slice(0, zone).findLastIndex(({ text }, index) => {
    const isHandover = text.length < 600 && (handsOver.test(text) || (mayHandOver.test(text) && isAddressedSoon(lines, index)))
    return isHandover && !lines.some((line, at) => at !== index && line.text === text)
  })
  const last = end >= 0 ? end : lines.slice(0, zone).findIndex(({ text }) => handsOverInLine.test(text))
  if (last < 0 || last + 1 > lines.length || !isMinor(lines, 0, last)) return
  if (lines.slice(0, last + 1).some(({ text }) => addressed.test(text))) return
  const { name } = end >= 0 ? named.exec(lines[end]!.text)?.groups ?? {} : {}
  for (const [index, line] of lines.slice(0, last).entries()) {
    if (!isTitle(line, index)) removeLine(sheet, line, 'metadata')
    else if (name && !isDocumentTitle(line.text)) removeLine(sheet, line, 'foreign-title')
  }
  if (name) return removeBehind(sheet, lines[end]!, name.length)
  if (end >= 0) return removeLine(sheet, lines[end]!, 'metadata')
  const line = lines[last]!
  const length = handsOverInLine.exec(sheet.text.slice(line.start, Math.min(line.end, line.start + 500)))?.[0].length ?? 0
  remove(sheet, line.start, line.start + length, 'metadata')
}

/** Takes out what of a line comes behind its first words. */
function removeBehind(sheet: Sheet, line: Line, length: number): void {
  remove(sheet, originsOf(sheet, line)[length]!, line.end, 'metadata')
}

/** One of the next three lines addresses the hall. */
export function isAddressedSoon(lines: readonly Line[], index: number): boolean {
  return lines.slice(index + 1, index + 4).some(({ text }) => addressed.test(text))
}

/** The title of the page is the title of the speech; sentences and bylines above the speech are not its own. */
function isTitle({ text }: Line, index: number): boolean {
  return isDocumentTitle(text) || /^[—–―]/.test(text) || (index === 0 && text.length <= 70 && !/[。！？；:：.…]$/.test(text))
}

/**
 * Takes out all that follows the line after which a page goes on with something else.
 *
 *   | 谢谢大家。
 *   | 相关阅读            site-notice
 *   | 新馆开放时间         site-notice
 */
export function dropAfterword(sheet: Sheet): void {
  const lines = written(sheet)
  const all = lines.reduce((sum, { text }) => sum + text.length, 0)
  let left = all
  const from = lines.findIndex(({ text }, index) => {
    left -= text.length
    const most = takesBack.test(text) ? afterword.told : comments.test(text) ? afterword.comments : 0
    return index > 2 && text.length < 80 && most > 0 && left <= all * most
  })
  if (from < 0) return
  for (const line of lines.slice(from)) removeLine(sheet, line, 'site-notice')
}

/** Some lines leave the greater part of the page to the speech. */
function isMinor(lines: readonly Line[], from: number, to: number): boolean {
  let part = 0
  let all = 0
  for (const [index, { text }] of lines.entries()) {
    all += text.length
    if (index >= from && index < to) part += text.length
  }
  return part <= all * share
}
