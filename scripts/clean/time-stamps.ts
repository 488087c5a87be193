import { originsOf, written, type Line } from './lines.ts'
import { remove, type Sheet } from './sheet.ts'

/** So many lines that begin with the time, not with the stretch of a part (0:00 – 0:30), make a transcript of a recording. */
const least = 3
/** Within so many seconds a recording comes to its first stamp; an agenda begins at nine. */
const soon = 300

const stamp = /^[~～≈]?[[(（]?(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?:[.,]\d{1,3})?[\])）]?\s+(?![-–—~～至到]\s*\d|to \d)(?:[-–—|·]\s+)?(?=\S)/

/**
 * Takes the times out at which a recording's words were said.
 *
 *   | 00:01 Good evening, and welcome to the night branch.
 *   | ^^^^^ metadata
 *   | 02:14 We open at nine.
 *   | ^^^^^ metadata
 *   | ~18:00 — Questions
 *   | ^^^^^^^^ metadata
 */
export function dropTimeStamps(sheet: Sheet): void {
  const stamped = written(sheet).flatMap(line => timeOf(line) ?? [])
  const isRising = stamped.every(({ seconds }, at) => at === 0 || seconds >= stamped[at - 1]!.seconds)
  if (stamped.length < least || !isRising || stamped[0]!.seconds > soon) return
  for (const { line } of stamped) {
    const origins = originsOf(sheet, line)
    remove(sheet, origins[0]!, origins[stamp.exec(line.text)![0].length]!, 'metadata')
  }
}

function timeOf(line: Line): { line: Line, seconds: number } | null {
  const found = stamp.exec(line.text)
  return found ? { line, seconds: Number(found[1] ?? 0) * 3600 + Number(found[2]) * 60 + Number(found[3]) } : null
}
