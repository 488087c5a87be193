/** Which page a drawing is for: a full-colour one, or `thought`, a light page with one sentence, where it is a mere corner. */
export type Field = 'cover' | 'divider' | 'closing' | 'panel' | 'thought'

const radius = 40

/** How far from the left, in px on the canvas of 980 x 552, the waves begin at the height `y`; Infinity above the crest. */
function shore(kind: Field, y: number): number {
  if (kind === 'closing' || kind === 'panel') return y < 478 ? Infinity : 0
  const [crest, reach] = kind === 'cover' ? [352, 600] : kind === 'thought' ? [462, 300] : [430, 470]
  return y < crest ? Infinity : 980 - reach * Math.sqrt((y - crest) / (552 - crest))
}

/**
 * A field of overlapping wave scales as SVG paths, row by row from the back to the front. On the cover and the divider it
 * is a hill that rises to the right, so that the words on the left stand on plain colour; on the closing page and on the agenda's panel (the left 280 px) a low band.
 */
export function waves(kind: Field): { scales: string, rings: string }[] {
  const rows: { scales: string, rings: string }[] = []
  for (let row = 0; row * radius / 2 < 250; row++) {
    const y = 352 + row * radius / 2
    const from = shore(kind, y)
    const centres: number[] = []
    for (let x = (row % 2) * radius; x < 980 + radius; x += radius * 2) if (x - radius >= from - radius) centres.push(x)
    if (!centres.length) continue
    rows.push({
      scales: centres.map(x => arch(x, y + radius, radius)).join(''),
      rings: centres.flatMap(x => [30, 20, 10].map(r => arch(x, y + radius, r))).join(''),
    })
  }
  return rows
}

/** Concentric orbits with bodies on them: where their centre is, their radii, and the bodies' places, in px. */
export function orbits(kind: Field): { x: number, y: number, radii: number[], bodies: { x: number, y: number, r: number }[] } {
  if (kind === 'panel') return { x: 60, y: 552, radii: [50, 90, 130, 170], bodies: [] }
  if (kind === 'thought') return { x: 960, y: 548, radii: [84, 124, 164], bodies: [] } // the page number stands within the smallest
  const [x, y] = kind === 'closing' ? [490, 556] : kind === 'cover' ? [904, 336] : [940, 540]
  const radii = kind === 'cover' ? [44, 84, 124, 164, 204] : kind === 'closing' ? [50, 86, 122] : [55, 100, 145, 190]
  const places = kind === 'closing' ? [[1, 205], [2, 320], [2, 222]] : kind === 'cover' ? [[1, 140], [2, 265], [3, 205], [4, 110], [4, 236]] : [[1, 235], [2, 280], [3, 200], [3, 262], [2, 215]]
  return {
    x,
    y,
    radii,
    bodies: places.map(([ring, degrees], i) => ({
      x: x + radii[ring!]! * Math.cos(degrees! * Math.PI / 180),
      y: y + radii[ring!]! * Math.sin(degrees! * Math.PI / 180),
      r: [9, 6, 7, 5, 6][i]!,
    })),
  }
}

/** The upper half of a circle, as two curves: the lower half lies behind the next rows, and arcs bloat a PDF. */
function arch(x: number, y: number, r: number): string {
  const k = Math.round(r * 55.23) / 100
  return `M${x - r} ${y}C${x - r} ${y - k} ${x - k} ${y - r} ${x} ${y - r}S${x + r} ${y - k} ${x + r} ${y}`
}
