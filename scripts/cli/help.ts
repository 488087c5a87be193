import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../export/paths.ts'

/** What `speechdeck --help` prints. */
export function overview(): string {
  return `speechdeck: a speech in, a slide deck out. Every word on a slide is the speaker's own.

  speechdeck build SPEECH        slides.md, PDF and web slides into decks/<name>
  speechdeck dev SPEECH          the slides in the browser, anew at every save of the speech
  speechdeck outline SPEECH      what the reader found, as a Markdown file to correct and build from
  speechdeck audit SPEECH        numbering, blanks, odd wording in the speech itself; a corrected copy
  speechdeck read SPEECH         the text as it was read from the file
  speechdeck export DECK         PDF, web, PowerPoint, pictures, text: from slides.md as it is
  speechdeck explain DECK [NO]   why each slide has its form, and which others were weighed
  speechdeck check DECK...       are all words the speaker's, is all of the speech in the notes, does all fit
  speechdeck calibrate SPEECH    how fast you speak, from a passage that was timed
  speechdeck labels              the few words that a slide may bear and the speaker did not say
  speechdeck doctor              browser, fonts, versions: what is there, what is missing

  speechdeck VERB --help         the options of a verb
  speechdeck --version

A speech is text, Markdown, Word (.docx, .doc), OpenDocument, RTF, PDF or HTML.
Exit codes: 0 fine, 1 the speech or deck has errors, 2 wrong call or machine.`
}

/** The version of the program, as its package says. */
export function version(): string {
  const file: { version: string } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))
  return file.version
}
