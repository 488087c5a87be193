import { dear, layLines, type Lines } from './lines.ts'

/** A text in a column of `width` px at `size` px, as PhraseText breaks it; null where a piece is wider than the column. */
function laidAt(text: string, width: number, size: number, isRoomy = false): Lines | null {
  return layLines(text, typeof document === 'undefined' ? '' : document.documentElement.lang, roomAt(width, size), { isRoomy })
}

/** How many em a line of `width` px holds at `size` px, a little less than the fonts need. */
export function roomAt(width: number, size: number): number {
  return width / size / 1.02
}

/** How many lines a text takes in a column of `width` px at `size` px; Infinity when a piece is wider than the column. */
export function linesAt(text: string, width: number, size: number): number {
  return text ? laidAt(text, width, size)?.lines.length ?? Infinity : 0
}

/**
 * Whether no piece of a text is broken, no line ends where a break costs more than `most`, and none of the lines, where there are three or more, is shorter than `share`
 * of the longest.
 */
export function isEven(texts: string[], width: number, size: number, share = 0.45, most = share === 0 ? 1 : dear): boolean {
  return texts.every((text) => {
    const laid = text ? laidAt(text, width, size) : { widths: [], dearest: 0 }
    return !!laid && laid.dearest <= most && (laid.widths.length < 3 || Math.min(...laid.widths) >= share * Math.max(...laid.widths))
  })
}

/** The parts of a Chinese title that its writer has set apart: 守好灯火 办好书房. */
const parted = /\p{Script=Han}\s+\p{Script=Han}/u

/**
 * The first of sizes from large to small, each with the most lines it may take, at which a display text fits: if there is one not much smaller than the largest,
 * one whose lines are all of about one length and end where a reader pauses, in a smaller one where the text has parts set apart. To be drawn as roomy: see AccentText.vue.
 * None where a line would end at a break that costs more than `most`.
 */
export function fitDisplay(text: string, width: number, sizes: readonly (readonly [size: number, lines: number])[], most = 1): number | undefined {
  const fitting = sizes.filter(([size, lines]) => (laidAt(text, width, size, true)?.lines.length ?? Infinity) <= lines).map(([size]) => size)
  const largest = fitting[0] ?? 0
  const isBalanced = (size: number, share: number, dearest: number): boolean => {
    const laid = laidAt(text, width, size, true)!
    const least = laid.dearest < 0.1 ? Math.min(share, 0.3) : share
    return laid.widths.length < 2 || (laid.dearest <= dearest && Math.min(...laid.widths) >= least * Math.max(...laid.widths))
  }
  const found = [...parted.test(text) ? [[0.6, 0.3, 0.05]] : [], [0.8, 0.5, 0.35], [0.74, 0.4, dear], [0.66, 0.35, dear], [0, 0.35, 1]].flatMap(([least, share, dearest]) => fitting.find(size => size >= largest * least! && isBalanced(size, share!, dearest!)) ?? [])[0] ?? fitting[0]
  return found !== undefined && laidAt(text, width, found, true)!.dearest <= most ? found : undefined
}

/** The most lines that any of the texts takes. */
export function mostLines(texts: string[], width: number, size: number): number {
  return Math.max(0, ...texts.map(text => linesAt(text, width, size)))
}

/**
 * The largest size, in whole px from `largest` down, at which `isFitting` holds; `smallest` when none does. A graphic thus
 * begins with large type and shrinks only as its longest member asks.
 */
export function fitSize(largest: number, smallest: number, isFitting: (size: number) => boolean): number {
  for (let size = largest; size > smallest; size--) if (isFitting(size)) return size
  return smallest
}

/**
 * A size up to 2 px under `largest`, and not under `smallest`, at which all lines are even; else the largest at which no piece is
 * broken (`share` 0); `largest` where there is none.
 */
export function fitEven(largest: number, smallest: number, isEvenAt: (size: number, share?: number) => boolean): number {
  for (const [less, share] of [[2, undefined], [Infinity, 0]] as const) {
    const size = fitSize(largest, Math.max(smallest, largest - less), at => isEvenAt(at, share))
    if (isEvenAt(size, share)) return size
  }
  return largest
}

/** Steps of `fitHeading`: at most so many lines while the type has at least so many px; a wide column takes three lines sooner. */
function stepsFor(width: number, single: number): [lines: number, smallest: number][] {
  return [[1, single], [2, width > 300 ? 30 : 26], [3, 25]]
}

/**
 * The size for the key words of equal members: one line if that has `single` px at least, else two, else three, else what fits; rather a somewhat smaller one than a line
 * that ends where a break is dear.
 */
export function fitHeading(texts: string[], width: number, largest: number, smallest: number, isFitting: (size: number) => boolean, single = 32): number {
  const [well, anyhow] = [dear, 1].map((most) => {
    for (const [lines, least] of stepsFor(width, single)) {
      for (let size = largest; size >= Math.max(least, smallest); size--) {
        if (mostLines(texts, width, size) <= lines && isEven(texts, width, size, 0.45, most) && isFitting(size)) return size
      }
    }
    return 0
  }) as [number, number]
  const found = well >= anyhow * 0.8 ? well : anyhow
  return found || fitSize(Math.min(largest, 28), smallest, isFitting)
}
