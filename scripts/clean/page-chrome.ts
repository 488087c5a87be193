import { removeLine, written, type Line } from './lines.ts'
import type { Sheet } from './sheet.ts'
import { bare } from './title-lines.ts'

/** A trail of links that says where in a site a page stands: 当前位置：首页 > 馆务 > 馆长专栏. */
const trail = /^(?:[您你]?(?:现在|当前|目前)?(?:的|所在的?|所处的?)?位置\s*[:：]|(?:首页|主页|home)\s*[>＞»›→]).{0,120}$/i
/** What a site says of a page below its title. */
const imprint = /^(?:[【（(]?\s*)?(?:文章来源|信息来源|稿件来源|来源|作者|发布时间|发布日期|日期)\s*[:：].{0,80}(?:发布时间|发布日期|日期|点击|阅读|浏览|作者|来源)\s*[:：]/
/** The links to the pages before and after. */
const neighbours = /^(?:上一[篇页条]|下一[篇页条])\s*[:：]/

/** The head of a page, its menu and all, has no more lines than this; longer lines, and those that end a sentence, are the speech. */
const head = 200
const longest = 90
const isSpoken = ({ text }: Line): boolean => text.length > longest || /[。！？；!?;：:，,]$/.test(text)

/** So far below what the site says of a page its title may stand once more. */
const near = 4
/** So many characters in a row are the same title. */
const same = 6

/**
 * Takes out what a site sets around a page: its menu above the trail of links, the trail with the name of its last link once more, the page's
 * title above what the site says of it where the speech has its own below, and the links below the speech.
 *
 *   | 馆务公开                                    site-notice
 *   | 当前位置：首页 > 馆务公开 > 馆长专栏          site-notice
 *   | 馆长专栏                                    site-notice
 *   | 林馆长在年会上的讲话                         duplicate-line
 *   | 来源：本站 发布时间：2031年3月2日             (metadata, later)
 *   | 在年会上的讲话
 */
export function dropPageChrome(sheet: Sheet): void {
  const lines = written(sheet)
  const take = (some: readonly Line[]): void => some.forEach(line => removeLine(sheet, line, 'site-notice'))
  const at = lines.slice(0, head).findIndex(({ text }) => trail.test(text))
  if (at >= 0 && !lines.slice(0, at).some(isSpoken)) {
    take(lines.slice(0, at + 1))
    const crumbs = lines[at]!.text.split(/[>＞»›→]/).map(crumb => bare(crumb))
    take(lines.slice(at + 1, at + 2).filter(({ text }) => crumbs.includes(bare(text))))
  }
  const told = lines.slice(0, head).findIndex(({ text }) => imprint.test(text))
  const title = lines[told - 1]
  if (title && !isSpoken(title) && isTitledAgain(title, lines.slice(told + 1, told + 1 + near))) removeLine(sheet, title, 'duplicate-line')
  const foot = lines.findIndex(({ text }, index) => index > told + near && neighbours.test(text))
  if (foot >= 0 && lines.length - foot <= head && !lines.slice(foot).some(({ text }) => /[。！？!?]$/.test(text))) take(lines.slice(foot))
}

/** Whether one of some lines that is not spoken has a good part of a title in it. */
function isTitledAgain({ text }: Line, below: readonly Line[]): boolean {
  const whole = bare(text)
  return below.filter(line => !isSpoken(line)).some(line => {
    const words = bare(line.text).replace(/^[—–―]+/, '')
    const least = Math.min(same, whole.length)
    for (let from = 0; from + least <= words.length; from += 1) if (whole.includes(words.slice(from, from + least))) return true
    return false
  })
}
