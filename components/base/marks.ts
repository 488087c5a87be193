import { h, type VNode } from 'vue'

/**
 * A text with the apostrophes inside its Latin words set close: the Chinese fonts give them the width of a character.
 *
 *   the gardener’ s bench   ->   the gardener’s bench
 */
export function marked(text: string): (VNode | string)[] {
  return text.split(/((?<=\p{Script=Latin})’(?=\p{Script=Latin}))/u).filter(Boolean)
    .map(part => part === '’' ? h('span', { class: 'sd-apostrophe' }, part) : part)
}

/** The same as a component, for templates. */
export function MarkedText({ text }: { text: string }): (VNode | string)[] {
  return marked(text)
}
MarkedText.props = ['text']
