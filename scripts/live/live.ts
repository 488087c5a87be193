import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { layOut, readSpeech, type Compilation, type CompileOptions, type Reading } from '../compile.ts'
import { projectRoot } from '../export/paths.ts'
import { openWorkspace } from '../export/workspace.ts'
import { hasErrors, SpeechdeckError, type Diagnostic } from '../model/diagnostic.ts'
import { ownFolder } from '../look/own-palette.ts'
import { readOwnLook, type OwnLookOptions } from '../own-look.ts'
import { temporaryFolder } from '../output/temporary.ts'
import { openLiveView } from './server.ts'
import type { Notice } from './overlay.ts'
import { watchFiles } from './watch.ts'

/** What came of reading the speech once more. */
export interface Take {
  /** Null where the speech could not be read. */
  reading: Reading | null
  /** Null where it could not be read or has errors: the view keeps the last deck. */
  compilation: Compilation | null
  diagnostics: readonly Diagnostic[]
  /** From the save to the new `slides.md`, in milliseconds. */
  took: number
}

/** How the live view is opened. */
export interface LiveOptions extends OwnLookOptions {
  /** The first port to try. */
  port: number
  /** Told of every take; gives the lines for the overlay. */
  onTake: (take: Take) => readonly Notice[]
}

/**
 * Slidev's live view of the deck of the speech at `path`, laid out anew after each save of the speech or its corrected outline. Nothing
 * is measured and nothing written but in a temporary folder. Throws a `SpeechdeckError` where the speech cannot be read at first.
 */
export async function openLive(path: string, { port, onTake, ...given }: LiveOptions): Promise<{ url: string, close: () => Promise<void> }> {
  const { options, files } = readOwnLook(given)
  const { path: stage, remove: removeStage } = temporaryFolder('live')
  const first = await take(path, options, true)
  const { compilation } = first
  writeFileSync(join(stage, 'slides.md'), compilation?.markdown ?? '')
  for (const [name, file] of files) cpSync(file, join(stage, ownFolder, name))
  const workspace = openWorkspace(stage, [process.cwd()])
  const view = await openLiveView(workspace.entry, { port, allowed: [projectRoot] })
  view.show(onTake(first))
  let last = compilation?.markdown
  const stop = watchFiles([path, ...options.outline === undefined ? [] : [options.outline]], () => void again())
  const again = async (): Promise<void> => {
    const now = await take(path, options, false)
    const markdown = now.compilation?.markdown ?? last
    if (markdown !== undefined && markdown !== last) {
      writeFileSync(workspace.entry, markdown)
      view.refresh()
    }
    last = markdown
    view.show(onTake(now))
  }
  return {
    url: view.url,
    async close() {
      stop()
      await view.close()
      workspace.remove()
      removeStage()
    },
  }
}

/** A speech that cannot be read throws at first, and is told later on: it may be in the middle of a save. */
async function take(path: string, options: CompileOptions, isFirst: boolean): Promise<Take> {
  const begin = performance.now()
  const since = (): number => performance.now() - begin
  try {
    const reading = await readSpeech(path, options)
    const compilation = hasErrors(reading.diagnostics) ? null : layOut(reading, options)
    return { reading, compilation, diagnostics: (compilation ?? reading).diagnostics, took: since() }
  }
  catch (error) {
    if (isFirst || !(error instanceof SpeechdeckError)) throw error
    return { reading: null, compilation: null, diagnostics: [error.diagnostic], took: since() }
  }
}
