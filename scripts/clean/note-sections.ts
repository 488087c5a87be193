import type { Source } from '../model/source.ts'
import { removeLine, shareFrom, written, type Line } from './lines.ts'
import { depthOf, underlinedDepth } from './markdown.ts'
import type { Sheet } from './sheet.ts'

const who = "(?:delivery|presenter|presentation|speaker|speaking|performance|rehearsal|practice|staging|coaching|pitching)(?:['’]?s?)?"
/** What heads the notes of whoever speaks, or what goes to the press with a speech. */
const notes = new RegExp(`^(?:${[
  `(?:final |additional |some )?${who} (?:notes?|tips?|guide(?:lines)?|cues|instructions|reminders|checklist|advice)`,
  "notes? (?:to|for) (?:the )?(?:editors?|speakers?|presenters?|performers?|self|myself|press)|editor['’]?s['’]? notes?|author['’]?s['’]? notes?",
  '(?:anticipated|possible|likely|potential|expected|tough|sample) (?:questions|q ?& ?a)(?: and answers)?|q ?& ?a prep(?:aration)?|(?:tips|advice) (?:for|on) (?:delivery|delivering|presenting|speaking)\\b.{0,30}',
  '想定(?:される)?(?:質問|質疑)(?:と(?:その)?(?:回答|答え)|応答|集)?|想定問答(?:集)?|(?:予想される|よくある)質問(?:と(?:その)?(?:回答|答え))?|(?:発表|登壇)(?:者|時)?(?:用)?の?(?:メモ|ノート|注意点|コツ)',
  "conseils (?:généraux|pratiques|(?:pour|de) (?:la |l['’])?(?:présentation|oral|prise de parole|soutenance|animation))|questions (?:probables|possibles|attendues|anticipées)(?: (?:du jury|et réponses))?|notes (?:pour|de) (?:l['’]orateur|l['’]oratrice|l['’]intervenante?)",
  '(?:主讲人|讲者|演讲者|演讲|答辩|路演|现场|上台|台上)(?:备忘(?:录)?|备注|注意事项|须知|小贴士)|(?:(?:常见|可能的?|预计|评委)?(?:问题|问答)|答疑|提问|Q ?& ?A) ?(?:及(?:参考)?(?:答案|回答))?(?:应对|准备|预备|预案|储备|参考)(?:要点|清单)?',
  '(?:附录[：:]?\\s*)?(?:预设|预备|模拟|预判)(?:问答|提问|Q ?& ?A)|(?:评委|听众|观众|可能)(?:可能)?(?:会|被)?问(?:到)?的?问题|(?:评委|听众|观众)?(?:可能的?|常见)提问(?:[及与和](?:回答|解答|应对))?',
  '(?:完整|整体|全程|全场|全篇)?(?:时间|時間|演讲|演講)(?:节奏|節奏)(?:表|总览|總覽|一览|参考|控制)?|(?:对照|對照)?(?:评分|評分|评审|評審)(?:标准|標準|表|维度)?(?:自检|自查|自评|对照)(?:表|清单)?',
].join('|')})$`, 'i')
/** What heads one part of such notes; two of them, last in a script, are notes too. */
const aspects = /^(?:(?:演讲|演講|答辩|路演|汇报)?(?:时间|時間|用时)(?:对照|對照|分配|把控|控制|节奏|節奏)(?:表|速查)?|(?:练习|練習|排练|排練|彩排|录制|表达|演讲|演講|演示|路演|答辩)(?:建议|建議|提示|技巧|要点|要點|提醒|清单)|语速(?:[与和].{2,4}|控制|建议)?|停顿(?:[与和].{2,4})?|语气(?:语调)?|肢体语言|手势(?:[与和].{2,4})?|眼神(?:交流)?|台风|道具(?:清单|准备)?|body language|emphasis(?: points)?|gestures|eye contact|voice|vocal (?:delivery|variety)|tone|pac(?:e|ing)(?: (?:guide|notes))?|timing(?: (?:guide|notes|breakdown))?|handling (?:questions|q ?& ?a)|stage presence|visual aids?|props|pronunciation(?: guide)?)$/i
/** What may head a part of such notes and may head a part of any speech: beside one of the former, last in a script, it does the former. */
const reminders = /^(?:(?:关键|關鍵|重要|特别|最后|其他)?(?:提醒|提示)|可能的(?:问题|提问)|常见问题|注意事项|注意事項|小贴士|备注|備註)$/
/** Notes are the lesser part of a file; several sections of them behind a short talk are more. */
const share = { one: 0.35, several: 0.5 }

/** A last remark that tells the speaker to practise. */
const practise = /^(?:please )?(?:practi[sc]e|rehearse|memori[sz]e)\b.{0,60}\b(?:this|the|your) (?:script|speech|talk|pitch|presentation)\b|^(?:remember|good luck)\b.{0,60}\byour (?:script|speech|talk|pitch|presentation)\b/i
/** Lines from the end of a file among which it stands. */
const zone = 4

/**
 * Takes out the sections in which an author tells himself how the talk is to be spoken, with all that stands below them, and a last remark to the same end.
 *
 *   | ## Delivery Notes                              metadata
 *   | ### Voice                                      metadata
 *   | - Slow down at the numbers                     metadata
 *   | *Practise this script until it is yours.*      metadata
 */
export function dropNoteSections(sheet: Sheet, source: Pick<Source, 'format' | 'lines'>): void {
  const lines = written(sheet)
  for (const line of lines.slice(-zone)) if (practise.test(line.text)) removeLine(sheet, line, 'metadata')
  const names = lines.map(({ text }) => text.length <= 60 ? nameOf(text) : '')
  if (!names.some(name => notes.test(name) || aspects.test(name))) return
  const marks = new Map(source.lines.map(({ span, depth }) => [span[0], depth]))
  const depths = lines.map(line => source.format === 'md' ? headingDepth(sheet, line) : marks.get(line.start) ?? null)
  const heads = names.flatMap((name, index) => index > 0 && notes.test(name) && isHead(lines[index]!, depths[index]!, source) ? [index] : [])
  for (const from of heads) {
    if (heads.filter(other => names[other] === names[from]).length === 1) take(sheet, lines, from, endOf(depths, from))
  }
  takeAspects(sheet, lines, depths, names)
}

function headingDepth({ text }: Sheet, { start, end }: Line): number | null {
  return depthOf(text.slice(start, end)) ?? underlinedDepth(text, start, end)
}

/** The words of a heading without a picture before them and what is added in brackets. */
function nameOf(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+(?:附(?:录|件)?\s*[：:]\s*)?|^附(?:录|件)?\s*[：:]\s*|\s*[(（][^()（）]*[)）]\s*$|[\s:：*_】\]]+$/gu, '')
}

/** Where the format marks no headings, a line in capitals or with a colon is one. */
function isHead({ text }: Line, depth: number | null, { format }: Pick<Source, 'format'>): boolean {
  return depth !== null || (format !== 'md' && (/[:：]$/.test(text) || text === text.toUpperCase()))
}

/** The index after the section that begins with a line: a section that the format does not mark goes to the end. */
function endOf(depths: readonly (number | null)[], from: number): number {
  const depth = depths[from]
  const next = depth === null ? -1 : depths.findIndex((one, index) => index > from && one !== null && one <= depth!)
  return next < 0 ? depths.length : next
}

/** Sections at the end of a file, two or more, each named after a side of delivery, or a reminder beside one that is. */
function takeAspects(sheet: Sheet, lines: readonly Line[], depths: readonly (number | null)[], names: readonly string[]): void {
  const heads = depths.flatMap((depth, index) => depth === null ? [] : [index])
  const others = heads.findLastIndex(index => !aspects.test(names[index]!) && !reminders.test(names[index]!))
  const [first, ...further] = heads.slice(others + 1)
  if (first !== undefined && further.length && others >= 0 && heads.slice(others + 1).some(index => aspects.test(names[index]!))) take(sheet, lines, first, lines.length, share.several)
}

function take(sheet: Sheet, lines: readonly Line[], from: number, to: number, most = share.one): void {
  if (shareFrom(lines, from) - (to < lines.length ? shareFrom(lines, to) : 0) > most) return
  for (const line of lines.slice(from, to)) removeLine(sheet, line, 'metadata')
}
