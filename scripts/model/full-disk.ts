import { diagnose, SpeechdeckError } from './diagnostic.ts'

/** Codes of the system for a disk, a quota or a file that is full; copying a folder to a full disk says EIO. */
const full = /\b(?:ENOSPC|EDQUOT|EFBIG|EIO)\b/

/**
 * The error as `build/disk-full` where it says that nothing more can be written to `folder`; any other as it is.
 */
export function explainFullDisk(error: unknown, folder: string): unknown {
  const said = error instanceof Error ? `${'code' in error ? String(error.code) : ''} ${error.message}` : String(error)
  return full.test(said) ? new SpeechdeckError(diagnose('build/disk-full', null, folder)) : error
}
