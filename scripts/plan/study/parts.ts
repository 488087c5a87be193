import { spokenIn, walk, type Outline, type Section } from '../../model/outline.ts'
import type { StudyPart } from '../../model/study.ts'
import type { Passage } from '../../model/transcript.ts'
import { unmarked } from '../condense/cut.ts'
import { markOf } from '../marks.ts'
import { nameOf } from '../names.ts'
import { speechOf, type Speech } from '../speech.ts'
import { blanksIn } from './blanks.ts'
import { questionsIn, termsIn, type Stretch } from './study.ts'

/** A sheet of paper has room for more phrases of a section than a slide. */
const PHRASES = 6

/** What there is to learn, section by section, or in the whole speech where it has none; parts without anything are left out. */
export function studyParts(outline: Outline): StudyPart[] {
  const speech = speechOf(outline, 'study')
  const { sections, transcript, opening, closing } = outline
  const whole = { passage: speech.cut(0, transcript.text.length), sentences: spokenIn([...opening, ...closing]) }
  const parts = sections.length > 0 ? sections.map(section => partOf(speech, section)) : [{ heading: null, mark: null, members: [], ...learntIn(speech, whole) }]
  return parts.filter(({ members, terms, questions, phrases }) => members.length + terms.length + questions.length + phrases.length > 0)
}

function partOf(speech: Speech, section: Section): StudyPart {
  const sentences = spokenIn([...walk([section])].flatMap(({ blocks }) => blocks))
  const heading = section.heading && unmarked(speech, section.heading)
  return { heading, mark: markOf(speech, section), members: membersOf(speech, section), ...learntIn(speech, { passage: speech.cut(...section.extent), sentences }) }
}

/** Nobody knows more parts by heart. */
const MEMBERS = 6

function membersOf(speech: Speech, { children }: Section): Passage[] {
  const headed = children.filter(({ heading }) => heading !== null)
  return headed.length >= 2 && headed.length <= MEMBERS ? headed.map(child => nameOf(speech, child, children)) : []
}

/** A term that the sheet asks to be filled in is not given away beside it. */
function learntIn(speech: Speech, stretch: Stretch): Pick<StudyPart, 'terms' | 'questions' | 'phrases'> {
  const phrases = blanksIn(speech, stretch, PHRASES)
  const asked = new Set(phrases.map(({ answer }) => lettersIn(answer)))
  const terms = termsIn(speech, stretch).filter(({ term }) => !asked.has(lettersIn(term)))
  return { terms, questions: questionsIn(speech, stretch), phrases }
}

function lettersIn({ text }: Passage): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}
