import type { Passage, Table } from '../../model/transcript.ts'
import { lettersOf, type Speech } from '../speech.ts'

/** What the columns of a list are called that serves the making of a talk. */
const OF_THE_SCRIPT = /^(?:配图|图号|插图|素材|画面|镜头|分镜|字幕|配乐|音乐|道具|动作|口播|旁白|页码|页数|幻灯片?|PPT(?:页码?)?|スライド|slides?(?: (?:no\.?|number))?|shots?|visuals?|screen|cues?|props?|narration|music)$/i

/** What a list for whoever speaks is called: how the time is shared out, how names are said, what is to be brought. */
const FOR_THE_SPEAKER = new RegExp([
  '(?:时间|時間)(?:分配|安排|规划|規劃|配分|表)|(?:演讲|讲稿|口播)(?:节奏|提示|结构)|节奏(?:控制|总览|表)|排练|备忘|检查清单|(?:术语|词汇|名词|专名)(?:表|解释|对照)|读音|发音|讀音|發音',
  '\\b(?:glossary|pronunciations?|how to say|run of show|rundown|running order|time ?plan|timings?|speaker notes|checklist|rehearsals?|cheat ?sheet)\\b',
].join('|'), 'i')

/** How long something takes: 5分钟, 3 min, 0:00–2:30; a number alone where the column says that it counts minutes. */
const LASTING = /^(?:约|~|～|about )?\s*\d{1,3}(?:\s*[-–—~～至到]\s*\d{1,3})?\s*(?:分钟?|分鐘|分間|秒钟?|min(?:ute)?s?\.?|sec(?:ond)?s?\.?|['′])$|^0?\d:\d{2}(?:\s*[-–—~～至到]\s*\d{1,2}:\d{2})?$/i
const COUNTS_TIME = /(?:分钟|分鐘|时长|用时|時長|时间|minutes?|mins?|duration|time|length)/i

/** What names the parts of a talk. */
const NAMES_PARTS = /^(?:环节|部分|章节|段落|板块|内容|パート|parts?|sections?|segments?|chapters?|topics?)$/i

/** Fewer parts of the speech by their names are chance. */
const PARTS = 2

/**
 * Whether a table is for whoever speaks, or draws the slides, and not for those who listen: a list of figures or cues, a glossary under a
 * heading that says so, or how the time is shared out among the parts of the speech.
 *
 *   | minutes | part          no slide        | branch | opens at        a slide
 *   | 3       | Welcome                       | North  | 9:00
 */
export function isForSpeaker(speech: Speech, { head, rows, caption }: Table, heading: Passage | null): boolean {
  const names = (head ?? []).map((cell) => cell?.text ?? '')
  if (names.some((name) => OF_THE_SCRIPT.test(name))) return true
  if ([heading, caption].some((line) => line !== null && FOR_THE_SPEAKER.test(line.text))) return true
  const columns = rows[0]!.map((_, at) => rows.map((row) => row[at]?.text ?? ''))
  const isTimed = columns.some((cells, at) => cells.filter((cell) => LASTING.test(cell) || (COUNTS_TIME.test(names[at] ?? '') && /^\d{1,3}(?:\s*[-–—~～]\s*\d{1,3})?$/.test(cell))).length >= cells.length - 1)
  if (!isTimed) return false
  const isPart = (cell: string): boolean => cell !== '' && [...speech.headings.keys()].some((key) => key === lettersOf(cell) || (lettersOf(cell).length > 3 && key.includes(lettersOf(cell))))
  return names.some((name) => NAMES_PARTS.test(name)) || columns.some((cells) => cells.filter(isPart).length >= PARTS)
}
