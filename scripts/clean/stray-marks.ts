import { linesOf, originsOf, removeLine, shareFrom, written, type Line } from './lines.ts'
import { remove, type Sheet } from './sheet.ts'

/** Takes out lines that hold no letter and no digit: a lone `?` from a failed conversion, `*`, `——`; those of a program stay. */
export function dropStrayMarks(sheet: Sheet): void {
  const programs = new Set(sheet.asides.filter(({ kind }) => kind === 'code').map(({ start }) => start))
  for (const line of written(sheet)) {
    if (programs.has(line.start)) continue
    if (!/[\p{L}\p{N}]/u.test(line.text) && !/^[…⋯.。]{2,}$/.test(line.text)) removeLine(sheet, line, 'stray-mark')
  }
}

/** Pictures and shapes that stand for a bullet; a star is left to the directions, a ring to the blanks. */
const bullet = /^(?:(?![★☆▶©®™])[\p{Extended_Pictographic}•●■□◆◇▲△▪▫◦➤➢✓➔→][\ufe0e\ufe0f\u200d]?\s*){1,3}(?=[^\s])/u

/**
 * Takes the bullet from the start of a line.
 *
 *   | ✅ 书房要近     • 书房要亮     👉 书房要暖
 *   | ^               ^              ^            stray-mark
 */
export function dropBullets(sheet: Sheet): void {
  for (const line of linesOf(sheet)) {
    if (!line.text || line.text.charCodeAt(0) < 0x2000 || line.text.charCodeAt(0) > 0xdfff) continue
    if (line.text.charCodeAt(0) > 0x2fff && line.text.charCodeAt(0) < 0xd800) continue
    const mark = bullet.exec(line.text.slice(0, 20))?.[0]
    if (mark) remove(sheet, line.start, originsOf(sheet, line)[mark.length]!, 'stray-mark')
  }
}

/**
 * Takes out footnotes: notes at the end of the file that begin with a number in brackets, and the marks
 * in the text that point at them.
 *
 *   | 我们要学习那位馆长[1]的办法。     ^^^ markup
 *   | [1] 这位馆长后来出任……          metadata
 */
export function dropFootnotes(sheet: Sheet): void {
  for (const { index, 0: mark } of sheet.text.matchAll(/^[ \t]*\[\^[^\]\n]+\]:.*$|\[\^[^\]\n]+\]/gm)) {
    remove(sheet, index, index + mark.length, mark.includes(']:') ? 'metadata' : 'markup')
  }
  const notes = new Set<string>()
  const hasNotes = dropNoteSection(sheet)
  const lines = written(sheet)
  const numbers = lines.map(({ text }) => Number(noteLine.exec(text)?.[1] ?? NaN))
  const from = firstNote(lines, numbers)
  for (const [index, line] of lines.entries()) {
    const note = noteLine.exec(line.text)
    if (!note || index < from) continue
    const before = lines[index - 1]
    if (!notes.size && before && /^(?:注释|註釋|注解|脚注|尾注|注|Notes|Footnotes|Endnotes)\s*[:：]?$/i.test(before.text)) removeLine(sheet, before, 'metadata')
    notes.add(note[1]!)
    removeLine(sheet, line, 'metadata')
  }
  for (const [index, line] of lines.entries()) {
    const mark = index < from ? tornMark.exec(line.text) : null
    if (mark) remove(sheet, line.start, originsOf(sheet, line)[mark[0].length]!, 'markup')
  }
  for (const { index } of hasNotes ? sheet.text.matchAll(/(?<=[^\s。！？；])[⑴-⒇]/g) : []) remove(sheet, index, index + 1, 'markup')
  for (const { index, 0: mark, 1: number } of sheet.text.matchAll(/(?<=[^\s\[\]］])[[［〔【]\s*(?:注|註)?\s*(\d{1,3})\s*[\]］〕】](?!\()/g)) {
    if (notes.has(number!) || +number! < 30 || mark.startsWith('〔')) remove(sheet, index, index + mark.length, 'markup')
  }
}

/** Notes are the lesser part of a file. */
const share = 0.3

/** A note, and a mark that points at one and was torn from the line before. */
const noteLine = /^[[［〔【]\s*(?:(?:注|註|註釋|Note)\s*)?(\d{1,3})\s*[\]］〕】]\s*[^\s，。、；：！？）”]/
const tornMark = /^[[［〔]\d{1,3}[\]］〕]\s*(?=\S)/

/** The index of the line with which the notes begin: the last note numbered 1, else the first in the last part of the file. */
function firstNote(lines: readonly Line[], numbers: readonly number[]): number {
  const first = numbers.lastIndexOf(1)
  if (first >= 0) return first
  let at = lines.length
  const least = lines.reduce((sum, { text }) => sum + text.length, 0) * share
  for (let index = lines.length - 1, size = 0; index >= 0 && (size += lines[index]!.text.length) <= least; index -= 1) {
    if (!Number.isNaN(numbers[index]!)) at = index
  }
  return at
}

/**
 * Takes out all from the word for notes to the end of the file, where a note in brackets follows it.
 *
 *   | 注 释                            metadata
 *   | 〔1〕                            metadata
 *   | 书房在城南，开放至夜里十点。      metadata
 */
function dropNoteSection(sheet: Sheet): boolean {
  const lines = written(sheet)
  const from = lines.findLastIndex(({ text }, index) => noteWord.test(text) && /^[[［〔(（]1[\]］〕)）]/.test(lines[index + 1]?.text ?? ''))
  if (from < 1) return false
  if (shareFrom(lines, from) > share) return false
  for (const line of lines.slice(from)) removeLine(sheet, line, 'metadata')
  return true
}

const noteWord = /^(?:注\s*释|註\s*釋|注\s*解|脚\s*注|尾\s*注|Notes|Footnotes|Endnotes)\s*[:：]?$/i
