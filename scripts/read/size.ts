import { diagnose, SpeechdeckError } from '../model/diagnostic.ts'

/** A larger PDF or web page is pictures, and no speech. */
const mostBytes = 64 * 1024 * 1024

/** Throws `read/too-large` for a file of more than 64 MB. */
export function refuseLarge(bytes: Uint8Array): void {
  if (bytes.length <= mostBytes) return
  throw new SpeechdeckError(diagnose('read/too-large', null, `${Math.ceil(bytes.length / 2 ** 20)} MB`, '64 MB'))
}
