import type { Source } from '../model/source.ts'
import { removeLine, written, type Line } from './lines.ts'
import type { Sheet } from './sheet.ts'

/** Headings of lists that serve the making of a talk and are not spoken. */
const lists = new RegExp([
  '^(?:附[：:]?)?(?:配图|插图|图片|图表|素材|截图|幻灯片)(?:清单|列表|总览|一览|目录)',
  '^(?:附(?:录|件)?[：:]?\\s*)?(?:時間配分|时间分配|時間分配|时间安排|時間安排|タイムテーブル|タイムスケジュール)',
  '^\\P{L}{0,4}(?:翻页提示|翻頁提示|演讲节奏|演講節奏|[节節][奏拍](?:控制|总览|總覽)|演讲提示|排练(?:提示|安排)|控场|(?:主讲|演讲|讲)(?:人|者)?(?:备忘|提醒|自查)|(?:上台|登台|开讲)前(?:备忘|自查|看一眼|检查))',
  '^(?:image|figure|picture|asset|shot|slide) list\\b|^list of (?:images|figures|pictures|slides)\\b|^(?:time allocation|timing|time plan)\\b',
].join('|'), 'iu')
/** Lines of such a list are short. */
const longest = 120

/** Lines before a talk about how it is spoken. */
const directions = new RegExp([
  '(?:1分|一分钟|每分钟|每分鐘)\\s*(?:约|約)?\\d{2,4}\\s*(?:字|个字)|\\d{2,4}\\s*字\\s*[/／]\\s*分|話すスピード|words per minute|语速|建议用时|总时长',
  '(?:逐字稿|讲稿|講稿).{0,20}(?:照读|照讀|口语化|口語化)|可直接照[读讀]',
  '^[（(]?[★☆※●▲■◆]\\s*(?:の部分|部分|处|處|marks?\\b|=|＝|：|:|为|為|表示)',
].join('|'), 'i')
/** So far into a file they stand. */
const zone = 12

/** What a note at the end of a script says of the script itself. */
const ofTheScript = /^(?:注|备注|備註|说明|說明|Note)\s*[：:]\s*(?:本稿|本讲稿|本講稿|本文|以上数字|文中数字|this script|all figures)/i

/**
 * Takes the notes out that an author made for himself and whoever draws the slides.
 *
 *   | > 书房之夜 · 讲稿 v2                  metadata: a block of facts between title and first heading
 *   | > 时长：20 分钟 | 听众：馆员          metadata
 *   | ## 配图清单                          metadata
 *   | | 图1 | 阅览室 |                     metadata
 */
export function dropProductionNotes(sheet: Sheet, source: Pick<Source, 'format'>): void {
  const lines = written(sheet)
  if (source.format === 'md') dropFactBlock(sheet, lines)
  dropLists(sheet, lines, source.format === 'md')
  for (const [index, line] of lines.entries()) {
    const isDirection = index < zone && line.text.length <= longest && directions.test(line.text)
    if (isDirection || (index > lines.length - zone && ofTheScript.test(line.text))) removeLine(sheet, line, 'metadata')
  }
}

/** What heads a block about the file itself. */
const ofTheFile = /^(?:使用说明|使用說明|使用方法|阅读说明|閱讀說明|说明|說明|备注|備註|凡例|使い方|How to (?:use|read)\b.{0,30}|About this (?:script|file|document)|Notes? (?:on|for) .{1,30})\s*[：:]?$/i

/** A quoted block right under the title, most lines of which label or list something, or that says what it is about. */
function dropFactBlock(sheet: Sheet, lines: readonly Line[]): void {
  const first = lines.findIndex(line => !isHeading(sheet, line))
  if (first < 0 || first > 2) return
  const from = lines.slice(first)
  const end = from.findIndex(line => sheet.text[line.start] !== '>')
  const block = from.slice(0, Math.max(end, 0))
  const facts = block.filter(({ text }) => /^[^，。]{2,12}[：:]|\s[|｜·•]\s/.test(text))
  const isNamed = ofTheFile.test(block[0]?.text ?? '')
  if (block.length > 1 && (isNamed || facts.length * 3 >= block.length * 2)) for (const line of block) removeLine(sheet, line, 'metadata')
}

function dropLists(sheet: Sheet, lines: readonly Line[], isMarkdown: boolean): void {
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!
    if (line.text.length > 40 || !lists.test(line.text) || (isMarkdown && !isHeading(sheet, line))) continue
    let end = at + 1
    while (end < lines.length && isEntry(sheet, lines[end]!)) end += 1
    if (end - at < 3) continue
    for (const one of lines.slice(at, end)) removeLine(sheet, one, 'metadata')
    at = end - 1
  }
}

/** A row of a table, a bullet, or a line that says when. */
function isEntry(sheet: Sheet, line: Line): boolean {
  const mark = sheet.text.slice(line.start, line.end).trimStart()
  return !isHeading(sheet, line) && line.text.length <= longest && (/^(?:[|*+]|- )/.test(mark) || /\d{1,2}[:：]\d{2}/.test(line.text))
}

function isHeading(sheet: Sheet, { start }: Line): boolean {
  return sheet.text[start] === '#'
}
