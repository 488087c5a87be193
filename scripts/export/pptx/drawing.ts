import type { Box } from '../../model/page.ts'

/** Red, green, blue 0 to 255, alpha 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number]

/** A pen: its width in CSS pixels. */
export interface Line {
  color: Rgba
  width: number
  isDashed: boolean
  isRound: boolean
}

interface ShapeBase {
  /** What it is drawn with, from the outermost on: the members that a click brings, and drawings. */
  groups: number[]
  /** A page of the same deck (`#/3`) or an address elsewhere. */
  link: string | null
}

/** A rectangle, with round corners or as an ellipse. */
export interface BoxShape extends ShapeBase {
  kind: 'box'
  at: Box
  /** Degrees, clockwise about the middle. */
  rotation: number
  /** Top left, top right, bottom right, bottom left. */
  radii: readonly [number, number, number, number]
  fill: Rgba | null
  line: Line | null
}

/** The path of an SVG, in its own units, and the matrix that brings it onto the slide. */
export interface PathShape extends ShapeBase {
  kind: 'path'
  d: string
  matrix: readonly [a: number, b: number, c: number, d: number, e: number, f: number]
  /** What is seen of it, where its drawing cuts off what sticks out. */
  window: Box | null
  fill: Rgba | null
  line: Line | null
}

/** Words of one look. `size` in CSS pixels. */
export interface Run {
  text: string
  size: number
  family: 'serif' | 'sans' | 'mono'
  isBold: boolean
  isItalic: boolean
  isUnderlined: boolean
  color: Rgba
  spacing: number
}

/** Lines of one block as they are broken on the slide; `at` holds the lines, each `pitch` high. */
export interface TextShape extends ShapeBase {
  kind: 'text'
  at: Box
  pitch: number
  align: 'left' | 'center' | 'right'
  lines: Run[][]
  role: 'title' | 'page-number' | null
}

/** A picture, as base64 of a PNG. */
export interface PictureShape extends ShapeBase {
  kind: 'picture'
  at: Box
  png: string
  /** Empty for one that only adorns. */
  alt: string
}

/** Numbers as an office program charts them: what the browser draws of them is its columns, bars or ring. */
export interface ChartShape extends ShapeBase {
  kind: 'chart'
  form: 'columns' | 'bars' | 'share'
  /** What the columns, bars or the ring fill. */
  at: Box
  /** How wide a column or bar is in its place, 0 to 1; of a ring, how wide its hole. */
  body: number
  members: { name: string, value: number, color: Rgba }[]
}

export type Shape = BoxShape | PathShape | TextShape | PictureShape | ChartShape

/** A slide as a browser draws it: its shapes in the order they are painted in. */
export interface Drawing {
  size: { width: number, height: number }
  /** The layout: cover, divider, content; what Slidev calls it for a page of a person's own. */
  layout: string
  /** Name of the section that it stands in, where the slide says it. */
  section: string | null
  background: Rgba
  /** The art of a page in full colour, which stands behind all of its layout's pages. */
  art: Shape[]
  shapes: Shape[]
  /** The click, from 1, that brings each group; groups that stand from the start are not here. */
  clicks: Record<number, number>
  /** Colours by their roles in the palette; empty where the page has none. */
  palette: Record<string, Rgba>
}
