/**
 * The only place where words become Markdown, attributes or YAML. What each sign does to Slidev when it is
 * left as it is was tried against Slidev 53; tests/fixtures/hostile/ holds the inputs. Chinese is never
 * touched: only ASCII signs that mean something are, so that the file still reads as the speech.
 */

/** The numeric character reference of each sign: `-` gives `&#45;`. */
function reference(signs: string): string {
  return Array.from(signs, sign => `&#${sign.codePointAt(0)};`).join('')
}

/**
 * Signs with a meaning to markdown-it, to Vue or to one of Slidev's transforms, inside an HTML block:
 *
 *   < > & `           markup, code                {{ }}            runs as an expression
 *   [ ] * _ ~ ^ \ |   Markdown, if it is ever reached        $     mathematics
 *   # @ =             headings, bindings, src=…              --  v-drag    the end of a slide, a directive
 *   url(x.png)        preloaded as a picture                 md:(a b)      UnoCSS writes md:a md:b
 *
 * A line feed would end the block.
 */
const inBlock = /[<>&`{}[\]*_~^\\|$#@=\n\r]|-(?=[-(]|drag)|(?<=-)-|(?<=[a-z\d:-])\(/gi

/** Words as the content of an element; the browser shows exactly the words. */
export function slotText(words: string): string {
  return words.replace(inBlock, reference)
}

/** Words as an attribute's value, in its double quotes. */
export function attributeValue(words: string): string {
  return `"${slotText(words).replaceAll('"', '&#34;')}"`
}

/**
 * Signs that Slidev's parser seeks in the raw file before it reads the YAML: `---` ends the frontmatter,
 * `$…$` turns mathematics on, `<Tweet` and `{monaco` load scripts. A line feed would spread the scalar over
 * lines.
 */
const inYaml = /[<{$`\n\r]|-(?=--)/g

/** True for words that YAML must hold in double quotes, so that `hideInYaml` can hide signs in them. */
export function needsDoubleQuotes(words: string): boolean {
  return words.search(inYaml) >= 0
}

/** YAML in which the signs above are written `\x3c`; they may stand only within double-quoted scalars. */
export function hideInYaml(yaml: string): string {
  return yaml.replace(/[<{$`]|-(?=--)/g, sign => `\\x${sign.charCodeAt(0).toString(16)}`)
}

/**
 * Slidev compiles every `title` as Markdown with Vue in it for its list of slides. True for words that come
 * out of that unchanged, so that they can stand in `title` as they are.
 */
export function isPlainTitle(words: string): boolean {
  const isMarkup = /[<{}[\]`*_\\$\n\r]|&#|&\w+;|~~|::|:\/\/|[a-z\d:-]\(/i.test(words)
  const opensBlock = /^(?:[-+:%#>=|]|\d+[.)]\s|\s)/.test(words)
  return !isMarkup && !opensBlock
}

/** A title that Slidev can compile and that shows the words, for words that are not `isPlainTitle`. */
export function titleMarkup(words: string): string {
  return `<span v-pre>${words.replace(/[!-/:-@[-`{-~\n\r]/g, reference)}</span>`
}

/** At the start of a line these open a code block, a list or a heading. */
const lineStarts: [RegExp, string][] = [
  [/^[ \t]+/gm, ''],
  [/^(\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2'],
  [/^[-+#=]/gm, '\\$&'],
]

const namedReferences: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' }

/**
 * Words of the speech inside a note: an HTML comment that Slidev renders as Markdown for the presenter. The
 * words `-->` do not end the comment, `[click]` is no marker, and nothing becomes markup. Paragraphs, one
 * line each in the words, are set apart by a blank line.
 */
export function noteText(words: string): string {
  const inLine = words
    .replace(/[<>&]/g, sign => namedReferences[sign] ?? sign)
    .replace(/[\\`*_[\]~|]/g, '\\$&')
    .replace(/[{}$]|(?<=-)-|-(?=-)/g, reference)
  return lineStarts
    .reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), inLine)
    .trim()
    .replace(/\s*\n\s*/g, '\n\n')
}

const charactersOf: Record<string, string> = { lt: '<', gt: '>', amp: '&' }

/** The words that `noteText` was given, white space at line ends apart: what `noteText` writes, read back. */
export function wordsOfNote(note: string): string {
  const escapes = /\\([!-/:-@[-`{-~])|&(?:#(\d+)|(lt|gt|amp));/g
  return note.replace(escapes, (_, sign?: string, code?: string, name?: string) => (
    sign ?? (code === undefined ? charactersOf[name ?? ''] ?? '' : String.fromCodePoint(Number(code)))
  ))
}
