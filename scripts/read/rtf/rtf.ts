import { assemble, type Content, type RichLine } from '../assemble.ts'
import { beforeWords } from '../list-counter.ts'
import type { ParagraphMarks } from '../pieces.ts'
import { damaged, mostDepth, tooDeep } from '../refusals.ts'
import { signOf, withSigns } from '../symbols.ts'
import { textIn } from './code-pages.ts'
import { destinationOf } from './destinations.ts'
import { newFlow } from '../flow.ts'
import { applySetting, plainCharacters, plainParagraph, type Group } from './group.ts'
import { rtfTables, type RtfTables } from './tables.ts'
import { tokensOf } from './tokens.ts'

/** Where the reading stands. */
interface State {
  tables: RtfTables
  /** The innermost group, and those around it. */
  group: Group
  outer: Group[]
  filePage: number
  /** Bytes of text that are not decoded yet: a character may be two. */
  pending: number[]
  /** How many bytes are still to be passed over after a Unicode character. */
  skipped: number
  /** What the list shows before the paragraph, as far as it is read. */
  number: string
  isSymbolic: boolean
}

/** Control words that stand for characters. */
const characters: Record<string, string> = {
  'tab': '\t', 'line': '\n', 'lbr': '\n', 'page': '\n', 'column': '\n', 'nestcell': ' ', 'bullet': '•', 'emdash': '—', 'endash': '–',
  'lquote': '‘', 'rquote': '’', 'ldblquote': '“', 'rdblquote': '”', 'emspace': '\u2003', 'enspace': '\u2002', 'qmspace': '\u2005',
  '~': '\u00a0', '_': '-',
}

/** Control words that say in which code page the file is written. */
const filePages: Record<string, number> = { ansi: 1252, mac: 10000, pc: 437, pca: 850 }

/**
 * The text of an RTF file, each line with its style, notes and text boxes after the paragraph they belong
 * to. Headers, footers, remarks, deleted and hidden text are no part of it. Throws a `SpeechdeckError` when
 * groups are nested too deep or the file is cut off.
 */
export function readRtf(bytes: Uint8Array): Content {
  return { format: 'rtf', encoding: 'utf-8', ...assemble(linesIn(bytes)), pages: [] }
}

function linesIn(bytes: Uint8Array): RichLine[] {
  const flow = newFlow()
  const state: State = {
    tables: rtfTables(),
    group: { destination: 'text', isStarred: false, flow, font: 0, substitutes: 1, ...plainCharacters, ...plainParagraph },
    outer: [],
    filePage: 1252,
    pending: [],
    skipped: 0,
    number: '',
    isSymbolic: false,
  }
  for (const token of tokensOf(bytes)) {
    if (token.type === 'byte') {
      if (state.skipped > 0) state.skipped -= 1
      else if (state.group.destination !== 'nowhere') state.pending.push(token.byte)
      continue
    }
    flush(state)
    state.skipped = 0
    if (token.type === 'control') obey(token.word, token.value, state)
    else if (token.type === 'open') {
      state.outer.push(state.group)
      state.group = { ...state.group, isStarred: false }
      if (state.outer.length > mostDepth) throw tooDeep()
    }
    else {
      closeGroup(state)
      if (!state.outer.length) return flow.end(marksOf(state))
    }
  }
  throw damaged('it is cut off')
}

function obey(word: string, value: number | null, state: State): void {
  const { group, tables } = state
  if (word === '*') {
    group.isStarred = true
    return
  }
  const destination = destinationOf(word, group.isStarred, group.destination)
  group.isStarred = false
  if (destination) {
    group.destination = destination
    if (destination === 'note' || destination === 'box') Object.assign(group, plainParagraph, { flow: newFlow() })
  }
  if (group.destination === 'nowhere') return
  if (group.destination === 'fonts') tables.fontWord(word, value)
  else if (group.destination === 'styles' && word === 's') tables.styleNumber(value)
  else if (word === 'u') {
    // Characters above 32767 are written as negative numbers.
    say(withSigns(String.fromCharCode((value ?? 0) & 0xffff), fontOf(state)?.name ?? ''), state)
    state.skipped = group.substitutes
  }
  else if (Object.hasOwn(characters, word)) say(characters[word]!, state)
  else if (word === 'ansicpg') state.filePage = value || state.filePage
  else if (Object.hasOwn(filePages, word)) state.filePage = filePages[word]!
  else if (!applySetting(group, word, value) && hasParagraphs(group)) endPart(word, state)
}

/** Whether a group holds text of the document, a note or a box. */
function hasParagraphs({ destination }: Group): boolean {
  return destination === 'text' || destination === 'note' || destination === 'box'
}

function endPart(word: string, state: State): void {
  const { group } = state
  if (word === 'par' || word === 'sect') group.flow.endParagraph(marksOf(state), group.isInTable)
  else if (word === 'cell') group.flow.endCell(marksOf(state))
  else if (word === 'nestrow') group.flow.endParagraph(marksOf(state), true)
  else if (word === 'row') group.flow.endRow()
}

function closeGroup(state: State): void {
  const inner = state.group
  const outer = state.outer.pop()
  if (!outer) return
  if (inner.flow !== outer.flow) {
    const kind = inner.destination === 'note' ? 'note' : 'box'
    const lines = inner.flow.end(marksOf(state)).filter(({ text }) => text.trim())
    outer.flow.anchor(lines.map(line => ({ ...line, text: line.text.trim(), strong: 0, kind, depth: null })))
  }
  if (inner.destination === 'number' && outer.destination !== 'number') {
    const number = state.number.trim()
    outer.flow.number(state.isSymbolic || isBullet(number) ? '' : beforeWords(number))
    state.number = ''
    state.isSymbolic = false
  }
  state.group = outer
}

function flush(state: State): void {
  if (!state.pending.length) return
  const font = fontOf(state)
  const bytes = Uint8Array.from(state.pending)
  state.pending = []
  if (font?.isSymbolic) say([...bytes].map(byte => byte < 0x21 ? ' ' : signOf(font.name, (0xf000 + byte).toString(16))).join(''), state, true)
  else say(textIn(bytes, font?.page ?? state.filePage), state)
}

function fontOf({ group, tables }: State): { name: string, page: number | null, isSymbolic: boolean } | undefined {
  return group.destination === 'fonts' || group.destination === 'styles' ? undefined : tables.fonts.get(group.font)
}

function say(text: string, state: State, isSymbolic = false): void {
  const { group, tables } = state
  if (group.destination === 'fonts') tables.fontName(text)
  else if (group.destination === 'styles') tables.styleName(text)
  else if (group.isHidden || group.isDeleted) return
  else if (group.destination === 'number') {
    state.number += text
    state.isSymbolic ||= isSymbolic
  }
  else if (hasParagraphs(group) && text) group.flow.say(text, group.isStrong)
}

function marksOf({ group, tables }: State): ParagraphMarks {
  const role = tables.styles.get(group.style)
  const isHeading = group.outline < 9 && role?.kind !== 'title' && role?.kind !== 'subtitle'
  return {
    kind: isHeading ? 'heading' : role?.kind ?? 'text',
    depth: isHeading ? Math.min(group.outline + 1, 6) : role?.depth ?? null,
    isCentred: group.isCentred,
  }
}

/** A number has a letter or a digit; the second of Word's bullets is the letter o. */
function isBullet(text: string): boolean {
  return text === 'o' || !/[\p{L}\p{N}]/u.test(text)
}
