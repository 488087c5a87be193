import { cut, type Passage, type Transcript } from '../../scripts/model/transcript.ts'

/** A speech of these paragraphs as it stands, nothing removed. */
export function speechOf(...paragraphs: string[]): Transcript {
  const text = paragraphs.join('\n')
  const transcript: Transcript = {
    source: { path: 'talk.txt', name: 'talk', format: 'txt', encoding: 'utf-8', text, lines: [], pages: [] },
    language: 'zh-Hans',
    text,
    origins: Uint32Array.from({ length: text.length + 1 }, (_, index) => index),
    paragraphs: [],
    asides: [], tables: [], bold: [],
    removed: [],
  }
  let at = 0
  for (const paragraph of paragraphs) {
    const whole = cut(transcript, at, at + paragraph.length)
    transcript.paragraphs.push({ ...whole, depth: null, strong: 0, isCentred: false, sentences: [whole] })
    at += paragraph.length + 1
  }
  return transcript
}

/**
 * The passage of a speech that holds these words, the first one at or after `from`; fails when there is none.
 */
export function find(transcript: Transcript, words: string, from = 0): Passage {
  const at = transcript.text.indexOf(words, from)
  if (at < 0) throw new Error(`the speech does not say "${words}"`)
  return cut(transcript, at, at + words.length)
}
