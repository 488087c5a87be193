import { removeLine, written, type Line } from './lines.ts'
import { trail } from './notice-lines.ts'
import type { Sheet } from './sheet.ts'
import { bare } from './title-lines.ts'

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

/** Lines of this many from the top of a file are where a menu without a trail stands. */
const zone = 25

/** Names of a site's pages, as its menu has them. */
const page = /^(?:home(?:page)?|about(?: us)?|contact(?: us)?|blog|archives?|authors?|menu|search|log ?in|sign (?:in|up)|news|tools|sitemap|首页|关于我们|联系我们|新闻中心|登录|注册|搜索)$/i

/**
 * Takes the menu of a site out: short lines at the top of the file, one below the other, three of which name pages.
 *
 *   | Home            site-notice
 *   | About           site-notice
 *   | Reading rooms   site-notice
 *   | Contact         site-notice
 */
export function dropMenu(sheet: Sheet): void {
  const lines = written(sheet).slice(0, zone)
  for (let from = 0; from < lines.length; from += 1) {
    let to = from
    while (to < lines.length && lines[to]!.text.length <= 20 && !/[。.！!？?；;：:，,]$/.test(lines[to]!.text)) to += 1
    const run = lines.slice(from, to)
    if (run.filter(({ text }) => page.test(text)).length > 2) {
      const last = run.findLastIndex(({ text }) => page.test(text))
      for (const line of run.slice(run.findIndex(({ text }) => page.test(text)), Math.max(last + 1, run.length - 1))) removeLine(sheet, line, 'site-notice')
    }
    from = to
  }
}
