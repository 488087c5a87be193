import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Gives the whole run one folder for temporary files, which goes with it. */
export default function temporaryFolder(): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'speechdeck-tests-')))
  process.env.TMPDIR = folder
  return () => { rmSync(folder, { recursive: true, force: true }) }
}
