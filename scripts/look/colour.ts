/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number]

/** Lightness 0 to 1, chroma 0 to about 0.37, hue in radians: equal steps look equal (Ottosson 2020, https://bottosson.github.io/posts/oklab/). */
interface Oklch { lightness: number, chroma: number, hue: number }

/** The colour of `#rgb` or `#rrggbb`; null for anything else. */
export function colourOf(hex: string): Rgb | null {
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(hex.trim())?.[1]
  if (digits === undefined) return null
  const pairs = digits.length === 3 ? [...digits].map(digit => digit + digit) : digits.match(/../g) ?? []
  const [red = 0, green = 0, blue = 0] = pairs.map(pair => Number.parseInt(pair, 16))
  return [red, green, blue]
}

/** `#rrggbb` of a colour. */
export function hexOf(colour: Rgb): string {
  return `#${colour.map(part => Math.round(part).toString(16).padStart(2, '0')).join('')}`
}

/** So much of `other` mixed into `colour`: 0 gives the one, 1 the other. Mixed in OKLab. */
export function mix(colour: Rgb, other: Rgb, share: number): Rgb {
  const [one, two] = [oklabOf(colour), oklabOf(other)]
  return rgbOf(one.map((part, i) => part + (two[i]! - part) * share))
}

/** Lightness in OKLCH, 0 to 1. */
export function lightnessOf(colour: Rgb): number {
  return oklabOf(colour)[0]!
}

/** The same hue in another lightness, its chroma no greater than `most` nor than the screen can show. */
export function withLightness(colour: Rgb, lightness: number, most = Infinity): Rgb {
  const [, a = 0, b = 0] = oklabOf(colour)
  const wanted: Oklch = { lightness: Math.max(0, Math.min(1, lightness)), chroma: Math.min(most, Math.hypot(a, b)), hue: Math.atan2(b, a) }
  if (isShown(wanted)) return rgbOf(labOf(wanted))
  let [shown, notShown] = [0, wanted.chroma]
  while (notShown - shown > 0.001) {
    const chroma = (shown + notShown) / 2
    if (isShown({ ...wanted, chroma })) shown = chroma
    else notShown = chroma
  }
  return rgbOf(labOf({ ...wanted, chroma: shown }))
}

/** Whether a screen of sRGB has the colour. */
function isShown(colour: Oklch): boolean {
  return linearOf(labOf(colour)).every(part => part > -0.001 && part < 1.001)
}

function labOf({ lightness, chroma, hue }: Oklch): number[] {
  return [lightness, chroma * Math.cos(hue), chroma * Math.sin(hue)]
}

function oklabOf(colour: Rgb): number[] {
  const [r = 0, g = 0, b = 0] = colour.map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function linearOf([lightness = 0, a = 0, b = 0]: number[]): number[] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

function rgbOf(lab: number[]): Rgb {
  const [red = 0, green = 0, blue = 0] = linearOf(lab).map((part) => {
    const held = Math.max(0, Math.min(1, part))
    return Math.round(255 * (held <= 0.0031308 ? held * 12.92 : 1.055 * held ** (1 / 2.4) - 0.055))
  })
  return [red, green, blue]
}
