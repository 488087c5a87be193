import type { Source } from '../model/source.ts'

/** How an outline file is to be read and corrected, in the language of the speech where there is such a text. */
const legends = {
  en: [
    'Correct this outline and build the deck from it:',
    '  speechdeck build $1.outline.md --speech $2',
    'Delete a heading, add one with words of the speech, or change its level: the order stays that of the speech.',
    'A heading with … goes on in its paragraph; in *italics*: the first words of a point that has no heading.',
    'Bullets only show what is enumerated.',
  ],
  zh: [
    '改好这份提纲，再用它生成幻灯片：',
    '  speechdeck build $1.outline.md --speech $2',
    '可以删去标题，用讲稿里的原话添加标题，或者改动级别；先后次序以讲稿为准。',
    '标题后面有“…”：同一段里还有下文。*斜体*：这一点没有标题，只列出开头几个字。',
    '列表只供查看讲稿里并列的内容。',
  ],
  'zh-Hant': [
    '改好這份提綱，再用它生成投影片：',
    '  speechdeck build $1.outline.md --speech $2',
    '可以刪去標題，用講稿裡的原話添加標題，或者改動級別；先後次序以講稿為準。',
    '標題後面有「…」：同一段裡還有下文。*斜體*：這一點沒有標題，只列出開頭幾個字。',
    '列表只供查看講稿裡並列的內容。',
  ],
} as const satisfies Record<string, readonly string[]>

/** The comment at the head of the outline file of a speech: a line each. */
export function legendOf({ name, path }: Pick<Source, 'name' | 'path'>, language: string): string[] {
  const legend = language === 'zh-Hant' ? legends['zh-Hant'] : language.startsWith('zh') ? legends.zh : legends.en
  const command = (line: string): string => line.replace('$1', () => name).replace('$2', () => path.replace(/^.*[\\/]/, ''))
  return legend.map(line => command(line).replaceAll('-->', '--'))
}
