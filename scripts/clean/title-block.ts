import { yearDigit } from '../model/title-block.ts'
import { isDirection } from './directions.ts'
import { depthOf, underlinedDepth } from './markdown.ts'
import { originsOf, removeLine, written, type Line } from './lines.ts'
import { remove, type Sheet } from './sheet.ts'
import { bare, headOf, isDocumentTitle } from './title-lines.ts'

/**
 * Takes a title's broken pieces out, and its repetitions. A converter lets a cover of several text boxes
 * fall apart above the title that is also there whole; a site prints the title again above the text.
 *
 *   | 2031             title-fragment
 *   | 在图书馆         title-fragment
 *   | 讲话             title-fragment
 *   | 在图书馆工作会议上的讲话
 *
 * Of equal lines the last stays: it is the one that belongs to the text under it. A heading that Markdown marks is no piece of another line.
 */
export function dropTitleFragments(sheet: Sheet): void {
  dropFileDates(sheet)
  dropTornTitles(sheet)
  dropGluedTitles(sheet)
  dropSiteName(sheet)
  const head = headOf(written(sheet))
  const titles = head.map(line => bare(line.text))
  for (const [index, line] of head.entries()) {
    const text = titles[index]!
    const later = titles.slice(index + 1)
    if (isDone(line) || line.start < sheet.front) continue
    const isHeading = underlinedDepth(sheet.text, line.start, line.end) !== null || depthOf(sheet.text.slice(line.start, line.end)) !== null
    if (later.includes(text)) {
      const again = head.slice(index + 1).filter((_, at) => later[at] === text)
      for (const one of isHeading ? again : [line]) removeLine(sheet, one, 'duplicate-line')
    }
    else if (!isHeading && isFragment(text, titles, index)) removeLine(sheet, line, 'title-fragment')
  }
  dropPageTitle(sheet)
  dropCollection(sheet)
  dropRepetitions(sheet)
}

/**
 * Takes the title of the page out where a notice parts it from the speech's own, which says the same occasion.
 *
 *   | 林晓舟馆长在书房建设推进会上的讲话         duplicate-line
 *   | 文章来源：本站　发布时间：2031年2月5日      a notice
 *   | 让每一条街都有书房
 *   | ——在书房建设推进会上的讲话
 */
function dropPageTitle(sheet: Sheet): void {
  const [page, ...others] = headOf(written(sheet))
  const occasion = page && /[在于].{4,}$/.exec(bare(page.text))?.[0]
  const next = others[0]
  if (!page || !occasion || !next || !isParted(sheet, page.end, next.start)) return
  if (others.some(({ text }) => bare(text).replace(/^[—–―]+/, '').startsWith(occasion))) removeLine(sheet, page, 'duplicate-line')
}

/** The day with which the name of a file begins: 20310203在书房建设推进会上的讲话. */
function dropFileDates(sheet: Sheet): void {
  for (const line of headOf(written(sheet)).slice(0, 3)) {
    const date = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])[\s_-]*(?=\p{Script=Han})/u.exec(line.text)?.[0]
    if (date) remove(sheet, line.start, originsOf(sheet, line)[date.length]!, 'metadata')
  }
}

/** A site, and it may be one of its sections, behind the title of a page: 夜里的书房 - 读书 - 知乎. */
const siteName = new RegExp(`(?:\\s+[-–|｜]\\s+[^-–|｜]{1,16})?(?:\\s+[-–|｜]\\s+|\\s*[_|｜]\\s*)(?:${[
  '(?:SegmentFault )?思否|知乎(?:专栏)?|简书|掘金|稀土掘金|豆瓣|博客园|CSDN(?:博客)?|开源中国|InfoQ(?:中文站)?|腾讯云(?:开发者社区)?|阿里云(?:开发者社区)?|搜狐|新浪\\S{0,4}|网易\\S{0,4}|凤凰\\S{0,4}|澎湃新闻|百度文库|哔哩哔哩',
  '[\\p{Script=Han}A-Za-z]{1,10}(?:网|文库|博客)|Medium|YouTube|LinkedIn|Substack|Wikipedia|SlideShare|DEV Community|Wikisource',
].join('|')})$`, 'u')

/** Takes the name of a site off the title of its page. */
function dropSiteName(sheet: Sheet): void {
  const [line] = headOf(written(sheet))
  const found = line && siteName.exec(line.text)
  if (line && found && found.index >= 4) remove(sheet, originsOf(sheet, line)[found.index]!, line.end, 'site-notice')
}

/** Whether a line of words was taken out between two places of the file. */
function isParted(sheet: Sheet, from: number, to: number): boolean {
  return /\S/.test(sheet.text.slice(from, to))
}

/** Takes out lines that together are a title which stands whole above them. */
function dropTornTitles(sheet: Sheet): void {
  const head = headOf(written(sheet))
  for (const [index, title] of head.entries()) {
    const whole = bare(title.text)
    for (let from = index + 1; from < head.length; from += 1) {
      let words = ''
      for (let to = from; to < head.length && whole.startsWith(words += bare(head[to]!.text)); to += 1) {
        if (words === whole && to > from) for (const line of head.slice(from, to + 1)) removeLine(sheet, line, 'duplicate-line')
      }
    }
  }
}

/**
 * Takes the name of a collection out when the title of one speech in it follows.
 *
 *   | 馆长在开馆仪式上的讲话与馆长在年会上的讲话汇编      foreign-title
 *   | 馆长在开馆仪式上的讲话
 */
function dropCollection(sheet: Sheet): void {
  const head = headOf(written(sheet))
  const [first, ...others] = head
  if (!first || !/(?:汇编|彙編|合集|集锦|大全|范文|精选)(?:[（(].{1,12}[）)])?$/.test(first.text)) return
  if (others.some(({ text }) => isDocumentTitle(text) && bare(first.text).startsWith(bare(text)))) removeLine(sheet, first, 'foreign-title')
}

function isFragment(text: string, titles: readonly string[], index: number): boolean {
  const others = titles.filter((title, at) => at !== index && title.length > text.length && title.length >= 6)
  if (/^(?:19|20)\d\d年?$/.test(text)) return others.length > 0
  return text.length <= 16 && others.some((title, _, all) => title.includes(text) && all.indexOf(title) >= 0)
    && titles.slice(index + 1).some(title => title.length > text.length && title.includes(text))
}

/**
 * Takes a title out of a line that glues it to the date, the speaker or the name of a site, where it also stands
 * on a line of its own.
 *
 *   | 在书房建设推进会上的讲话（2031年2月3日）林晓舟      the title is taken out of this line
 *   | 在书房建设推进会上的讲话
 */
function dropGluedTitles(sheet: Sheet): void {
  const head = headOf(written(sheet))
  const titles = new Set(head.map(line => bare(line.text)).filter(title => title.length >= 8))
  for (const line of head) {
    const text = bare(line.text)
    for (const title of titles) {
      if (text === title || !text.startsWith(title)) continue
      const rest = text.slice(title.length)
      if (siteSuffix.test(rest)) removeLine(sheet, line, 'duplicate-line')
      else if (byline.test(rest)) remove(sheet, line.start, startOfRest(sheet, line, title.length), 'duplicate-line')
      break
    }
  }
}

/** What a site adds to a title. */
const siteSuffix = /^(?:[（(【[]?(?:全文|实录|原文|范文|稿|文字版|完整版)[)）】\]]?|[-_|｜—–·].{0,12}(?:网|文库|论坛|站|Blog|News))$/i
/** A date, a date and a name, a name: what the next line would say. */
const byline = new RegExp(`^[（(]?(?:\\d{4}|[二一]${yearDigit}{3})[年.-].{0,40}$|^[：:·\\-—]?\\p{Script=Han}{2,4}$`, 'u')

/** The offset in the file after so many units of a line, white space left out. */
function startOfRest(sheet: Sheet, line: Line, length: number): number {
  const origins = originsOf(sheet, line)
  let seen = 0
  for (let index = 0; index < origins.length; index += 1) {
    if (seen === length) return origins[index]!
    if (bare(line.text[index]!)) seen += 1
  }
  return line.end
}

/** Whether a line says what the hall does: [Applause]. */
function isDone({ text }: Line): boolean {
  return /^[[(（【]/.test(text) && isDirection(text.slice(1, -1))
}

/** Takes a body line out that is the title once more, as page headers leave it; what the hall does may come twice, and a marked heading be called what the whole is. */
function dropRepetitions(sheet: Sheet): void {
  const lines = written(sheet)
  const head = headOf(lines)
  const title = head[0]
  if (!title || bare(title.text).length < 8 || isDone(title) || (/[，,；]/.test(title.text) && !isDocumentTitle(title.text))) return
  for (const [index, line] of lines.entries()) {
    const isHeading = (sheet.front > 0 || index >= head.length) && depthOf(sheet.text.slice(line.start, line.end)) !== null
    if (index && !isHeading && isSame(line, title)) removeLine(sheet, line, 'duplicate-line')
  }
}

function isSame(line: Line, title: Line): boolean {
  return line.text.length < title.text.length * 2 && bare(line.text) === bare(title.text)
}
