import { Document, Scalar, visit } from 'yaml'
import { hideInYaml, needsDoubleQuotes } from './escape.ts'

/** What a frontmatter may hold. */
export interface Frontmatter { [key: string]: string | number | boolean | string[] | Frontmatter }

/** YAML of a frontmatter, a key a line, quoted only where it must be; without the `---` around it. */
export function yamlOf(frontmatter: Frontmatter): string {
  const document = new Document(frontmatter)
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && needsDoubleQuotes(node.value)) node.type = Scalar.QUOTE_DOUBLE
    },
  })
  const yaml = document.toString({ lineWidth: 0, singleQuote: true, doubleQuotedMinMultiLineLength: Infinity })
  return hideInYaml(yaml.trimEnd())
}
