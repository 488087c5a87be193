import { h, type VNode } from 'vue'
import { marked } from './marks.ts'
import { needsBox } from './phrases.ts'

/** A phrase in one piece. The space at its end stands outside: within, where no line may break, it would take room at the end of a line. */
export function whole(phrase: string): (VNode | string)[] {
  if (!needsBox(phrase)) return marked(phrase)
  const text = phrase.trimEnd()
  return [h('span', { class: 'sd-whole' }, marked(text)), ...phrase.length > text.length ? [phrase.slice(text.length)] : []]
}

/** The same as a component, for templates. */
export function WholePhrase({ text }: { text: string }): (VNode | string)[] {
  return whole(text)
}
WholePhrase.props = ['text']
