import type { Outline, Section } from '../model/outline.ts'

function lines(section: Section, depth: number): string[] {
  const heading = `${section.enumerator?.text ?? ''}${section.heading?.text ?? ''}` || '…'
  return [`${'  '.repeat(depth)}${heading}`, ...section.children.flatMap(child => lines(child, depth + 1))]
}

/**
 * The outline for people: title, sections as a tree, and how much there is of the rest.
 *
 *   在全市图书馆工作会议上的讲话
 *
 *     一、把书送到身边
 *       （一）要建好分馆
 */
export function outlineText(outline: Outline): string {
  const head = [outline.title, outline.subtitle, outline.occasion, outline.speaker, outline.date]
    .flatMap(passage => passage ? [passage.text] : [])
  const counts = [
    `${outline.transcript.text.length} characters`,
    `${outline.enumerations.length} enumerations`,
    `${outline.statistics.length} statistics`,
    `${outline.quotations.length} quotations`,
    `${outline.transcript.removed.length} pieces removed`,
  ]
  return [...head, '', ...outline.sections.flatMap(section => lines(section, 1)), '', counts.join(', ')].join('\n')
}
