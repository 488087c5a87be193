/**
 * Where the text of a group goes:
 *   text     to the document
 *   number   before the paragraph: what the list shows there
 *   note     to a footnote or endnote
 *   box      to a text box
 *   fonts, styles   to these tables
 *   frame    nowhere, but groups in it may have a destination of their own
 *   nowhere
 */
export type Destination = 'text' | 'number' | 'note' | 'box' | 'fonts' | 'styles' | 'frame' | 'nowhere'

/** Control words that begin a group with a destination (Rich Text Format Specification 1.9.1, appendix B). */
const destinations: Record<string, Destination> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  listtext: 'number',
  pntext: 'number',
  footnote: 'note',
  // A shape holds its settings, its text, and a second time all of it for older programs.
  shpinst: 'frame',
  do: 'frame',
  shptxt: 'box',
  dptxbxtext: 'box',
  shprslt: 'nowhere',
  nonshppict: 'nowhere',
  nonesttables: 'nowhere',
  // The same words in the old and the new encoding.
  upr: 'frame',
  ud: 'text',
  moMath: 'text',
  moMathPara: 'text',
  // `{\*\shppict{\pict …}}` and their like are never text.
  ...Object.fromEntries([
    'colortbl', 'info', 'pict', 'fldinst', 'objdata', 'template', 'filetbl', 'revtbl', 'listtable', 'listoverridetable', 'mmathPr', 'userprops',
    'header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf', 'ftnsep', 'ftnsepc', 'ftncn', 'aftnsep', 'aftnsepc',
    'aftncn', 'annotation', 'atnid', 'atnauthor', 'bkmkstart', 'bkmkend', 'xe', 'rxe', 'txe', 'tc', 'tcn', 'pntxta', 'pntxtb', 'falt', 'panose',
  ].map(word => [word, 'nowhere' as const])),
}

/**
 * The destination of a group in a group with the destination `outer`, when `word` is a control word of it:
 * null when it changes nothing. What stands behind `\*` and is not known is for other programs.
 */
export function destinationOf(word: string, isStarred: boolean, outer: Destination): Destination | null {
  if (outer === 'nowhere') return null
  if (outer === 'fonts' || outer === 'styles') return isStarred ? 'nowhere' : null
  const own = Object.hasOwn(destinations, word) ? destinations[word]! : isStarred ? 'nowhere' : null
  return own === 'text' && outer === 'number' ? null : own
}
