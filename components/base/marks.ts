import { h, type VNode } from 'vue'

/**
 * A text with the apostrophes inside its Latin words, or after their plural, set close, since the Chinese fonts give them the width of a character, and with
 * its short compounds in one piece: a line does not end at the hyphen.
 *
 *   the gardener’ s bench   ->   the gardener’s bench        non- / contact   ->   non-contact
 */
export function marked(text: string): (VNode | string)[] {
  return text.split(/((?<=\p{Script=Latin})’(?=\p{Script=Latin})|(?<!‘[^’]*)(?<=s)’(?=\s)|(?<![\p{L}\p{N}-])\p{Script=Latin}{2,9}-\p{Script=Latin}{2,9}(?![\p{L}\p{N}’-]))/u).filter(Boolean)
    .map(part => part === '’' ? h('span', { class: 'sd-apostrophe' }, part) : /^\p{Script=Latin}+-\p{Script=Latin}+$/u.test(part) ? h('span', { class: 'sd-whole' }, part) : part)
}

/** The same as a component, for templates. */
export function MarkedText({ text }: { text: string }): (VNode | string)[] {
  return marked(text)
}
MarkedText.props = ['text']
