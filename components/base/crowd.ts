import { isVNode, type Slot, type VNode } from 'vue'

/** What a graphic knows of its members before they are drawn, for its style sheet. */
export interface Crowd {
  'data-members': number
  'style': Record<string, string>
}

/**
 * How many members a graphic has (`data-members`, `--sd-count`), and the greatest width in em among them: of their short
 * word (`--sd-word`, from the attribute `word`), of another attribute (`--sd-second`) and of a slot's text (`--sd-prose`).
 * Style sheets choose columns and type sizes by these, the same for all members, so that equals look equal.
 */
export function crowd(slot: Slot | undefined, word: string, second = ''): Crowd {
  const members = elements(slot?.() ?? [])
  const words = members.map(member => ems(String(member.props?.[word] ?? '')))
  const widest = (widths: number[]): string => Math.max(1, ...widths).toFixed(2)
  return {
    'data-members': members.length,
    'style': {
      '--sd-count': String(Math.max(1, members.length)),
      '--sd-word': widest(words),
      '--sd-second': widest(members.map(member => ems(String(member.props?.[second] ?? '')))),
      '--sd-prose': widest(members.map(member => ems(textOf(member.children)))),
    },
  }
}

/** Widths in em of Latin letters, digits and signs, measured on Noto Serif SC in bold; those of Noto Sans SC are less. */
const widths = new Map(([
  [0.25, ' '], [0.33, `.,:;'’|`], [0.36, 'ijl()[]!-'], [0.41, 'ft/"*'], [0.44, 'IJ?'], [0.51, 'rsz'], [0.58, 'acevxy'], [0.6, 'g0123456789S$#+<>=_~'], [0.63, 'oLZ'],
  [0.67, 'bdhknpquEFP'], [0.71, 'BCTYVX'], [0.76, 'AGRK'], [0.8, 'DNOQU&'], [0.87, 'wH'], [1, 'mM%@'], [1.09, 'W'],
] as const).flatMap(([width, letters]) => Array.from(letters, letter => [letter, width])))

/**
 * Width of a text in em: 1 for a Chinese character, its own for a Latin letter, a digit and a sign, and an eighth where Chinese and Latin
 * meet (text-autospace).
 */
export function ems(text: string): number {
  let width = (text.match(/[A-Za-z0-9%]\p{Script=Han}|\p{Script=Han}[A-Za-z0-9]/gu)?.length ?? 0) * 0.125
  const isLatin = !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
  for (const letter of text) {
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\u30A0-\u30FF\uFF00-\uFF60—…×÷±≠≈≤≥→←⇒]/u.test(letter)) width += 1
    else if (/[“”‘’]/u.test(letter)) width += isLatin ? 0.45 : 1
    else width += widths.get(letter) ?? 0.62
  }
  return width
}

/** The words of a slot: the text of all vnodes below, components' own slots included. */
export function textOf(children: unknown): string {
  if (typeof children === 'string') return children
  if (Array.isArray(children)) return children.map(textOf).join('')
  if (isVNode(children)) return textOf(children.children)
  if (isSlots(children)) return textOf(children.default?.())
  return ''
}

/** The components or elements in a member's slot; none where the slot is bare text. */
export function membersIn(member: VNode): VNode[] {
  const inner: unknown = isSlots(member.children) && !Array.isArray(member.children) ? member.children.default?.() : member.children
  return Array.isArray(inner) ? elements(inner.filter(isVNode)) : []
}

/** What each component or element in a member's slot says; none where the slot is bare text. */
export function linesOf(member: VNode): string[] {
  return membersIn(member).map(textOf)
}

/** The members of a graphic: the vnodes of components and elements, without comments and white space, fragments opened. */
export function elements(nodes: VNode[]): VNode[] {
  return nodes.flatMap((node) => {
    if (typeof node.type === 'symbol') return Array.isArray(node.children) ? elements(node.children as VNode[]) : []
    return [node]
  })
}

function isSlots(children: unknown): children is { default?: Slot } {
  return typeof children === 'object' && children !== null
}
