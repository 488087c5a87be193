/** What glyphs mean, by their codes, as a font's map for reading says it (PDF 32000-1, 9.10.3), in hexadecimal UTF-16. */
export function meaningsIn(map: string): Map<number, string> {
  const found = new Map<number, string>()
  for (const [, kind, lines = ''] of map.matchAll(/begin(bfchar|bfrange)\n([\s\S]*?)endbf/g)) {
    for (const line of lines.split('\n')) {
      const [first = '', second = '', third = ''] = line.match(/[\dA-Fa-f]+/g) ?? []
      if (kind === 'bfchar' && second) found.set(Number.parseInt(first, 16), second.toUpperCase())
      if (kind === 'bfchar' || !third) continue
      const [from, to] = [Number.parseInt(first, 16), Number.parseInt(second, 16)]
      for (let code = from; code <= to; code++) found.set(code, next(third, code - from))
    }
  }
  return found
}

/** Only the last two digits count up. */
function next(meaning: string, by: number): string {
  return (meaning.slice(0, -4) + (Number.parseInt(meaning.slice(-4), 16) + by).toString(16).padStart(4, '0')).toUpperCase()
}

/** The map for glyphs that are numbered from 1 in the order of their meanings; null where one has none. */
export function toUnicode(meanings: readonly (string | null)[]): string {
  const ranges: string[] = []
  for (let code = 1; code <= meanings.length;) {
    const meaning = meanings[code - 1]
    let end = code
    while (meaning && end % 256 !== 255 && meanings[end]) end++
    if (meaning) ranges.push(`<${hex(code)}><${hex(end)}>[${meanings.slice(code - 1, end).map(one => `<${one}>`).join('')}]`)
    code = end + 1
  }
  const blocks = Array.from({ length: Math.ceil(ranges.length / 100) }, (_, i) => ranges.slice(i * 100, i * 100 + 100))
  return ['/CIDInit /ProcSet findresource begin', '12 dict begin', 'begincmap', '/CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def', '/CMapType 2 def', '1 begincodespacerange', '<0000><FFFF>', 'endcodespacerange',
    ...blocks.flatMap(block => [`${block.length} beginbfrange`, ...block, 'endbfrange']),
    'endcmap', 'CMapName currentdict /CMap defineresource pop', 'end', 'end'].join('\n')
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0').toUpperCase()
}
