import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Slidev's own programming interface. It tells by the path of the running program where it is installed, and then finds the client's
 * packages for a deck that has none: that path is set to its own first.
 */
export async function loadSlidev(): Promise<typeof import('@slidev/cli')> {
  process.argv[1] = join(fileURLToPath(import.meta.resolve('@slidev/cli')), '..', '..', 'bin', 'slidev.mjs')
  return await import('@slidev/cli')
}
