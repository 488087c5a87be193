import { h, type VNode } from 'vue'
import { marked } from './marks.ts'
import { needsBox } from './phrases.ts'

/** A phrase in one piece. The space at its end stands outside: within, where no line may break, it would take room at the end of a line. */
export function whole(phrase: string): (VNode | string)[] {
  const nodes = marked(phrase)
  const last = nodes.at(-1)
  if (!needsBox(phrase)) return nodes
  if (typeof last !== 'string' || last.trimEnd() === last) return [h('span', { class: 'sd-whole' }, nodes)]
  return [h('span', { class: 'sd-whole' }, [...nodes.slice(0, -1), last.trimEnd()]), last.slice(last.trimEnd().length)]
}

/** The same as a component, for templates. */
export function WholePhrase({ text }: { text: string }): (VNode | string)[] {
  return whole(text)
}
WholePhrase.props = ['text']
