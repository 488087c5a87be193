import { cut, endOf, type Passage, type Transcript } from '../../model/transcript.ts'
import { vocativeLength } from '../entries/vocatives.ts'

/** A line that addresses some of the audience, others to follow. */
const addressed = new RegExp([
  '^(?:尊敬|敬爱|亲爱|各位|女士们|先生们|朋友们|同志们|同学们|老师们|同事们)[^。！？：]{0,40}[，,]$',
  '^(?:(?:Mr|Mrs|Ms|Dr|Prof)\\.?|Madam|Mister|Professor|President|Your|Excellenc(?:y|ies)|Distinguished|Hono[u]?rable|Dear|Ladies|Fellow|Friends|Colleagues|Members|Guests|Minister|Ambassador|Senators?)\\b[^.!?:;]{0,100},$',
].join('|'))
/** Lines of a salutation at most. */
const most = 8

/**
 * The salutation that begins with a paragraph, over several lines too; short greetings go with it. Null where none does.
 *
 *   | 尊敬的各位馆长，          | Madam Chair,
 *   | 各位志愿者，              | Excellencies,
 *   | 女士们，先生们：          | Ladies and gentlemen,
 */
export function salutationAt(transcript: Transcript, index: number): Passage | null {
  const first = transcript.paragraphs[index]
  if (!first) return null
  let last = index
  while (last < index + most && addressed.test(transcript.paragraphs[last]?.text.trim() ?? '')) last += 1
  const closing = transcript.paragraphs[last]
  const length = closing ? vocativeLength(closing.text) : 0
  const end = closing && length ? closing.at + length : last > index + 1 ? endOf(transcript.paragraphs[last - 1]!) : 0
  return end ? cut(transcript, first.at, end) : null
}
