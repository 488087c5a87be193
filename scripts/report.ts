/** What the program says: JSON for other programs (see the contracts), lines for people. */
export { auditJson } from './report/audit-json.ts'
export { auditText } from './report/audit-text.ts'
export { deckJson, type DeckJson, type SlideJson } from './report/deck-json.ts'
export { diagnosticJson, diagnosticText, inOrder, placeOf } from './report/diagnostics.ts'
export { explainText } from './report/explain-text.ts'
export { labelsJson, labelsText } from './report/labels-text.ts'
export { outlineJson } from './report/outline-json.ts'
export { outlineCounts, outlineMarkdown } from './report/outline-markdown.ts'
