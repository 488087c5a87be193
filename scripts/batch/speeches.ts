import { existsSync, globSync, statSync } from 'node:fs'
import { dirname, extname, join, relative, resolve, sep } from 'node:path'
import { diagnose, SpeechdeckError } from '../model/diagnostic.ts'

/** A speech of a batch and the folder of its deck, absolute. */
export interface Task {
  /** As the user would write it. */
  speech: string
  folder: string
}

/** Part `index`, from 1, of `count` parts of a batch. */
export interface Shard {
  index: number
  count: number
}

/** True when an argument stands for files by a pattern: `talks/*.docx`; a file that is really called so is a file. */
export function isPattern(argument: string): boolean {
  return /[*?[{]/.test(argument) && !existsSync(argument)
}

/**
 * The files that the arguments name, in the order of their paths, each once. What lies in hidden folders or in `node_modules` is
 * left out of a pattern, and so are finished decks. Throws `batch/no-match` for a pattern that fits nothing.
 */
export function findSpeeches(args: readonly string[]): string[] {
  return [...new Set(args.flatMap(argument => isPattern(argument) ? matching(argument) : [join(argument)]))].sort()
}

function matching(pattern: string): string[] {
  const found = globSync(pattern).filter(path => !isHidden(path) && statSync(path).isFile() && !isOfDeck(path))
  if (!found.length) throw new SpeechdeckError(diagnose('batch/no-match', null, pattern))
  return found
}

function isHidden(path: string): boolean {
  return path.split(sep).some(part => part === 'node_modules' || /^\.[^./\\]/.test(part))
}

/** `decks/talk/slides.md`, or the PDF beside it: what a build has left. */
function isOfDeck(path: string): boolean {
  return existsSync(join(dirname(path), 'deck.json')) && existsSync(join(dirname(path), 'slides.md'))
}

/**
 * A folder for the deck of each speech below `output`. Speeches of several folders keep them, from the first in which they differ;
 * two of one name keep their endings.
 *
 *   talks/may/opening.docx   -> decks/may/opening
 *   talks/june/closing.txt   -> decks/june/closing-txt
 *   talks/june/closing.docx  -> decks/june/closing-docx
 */
export function tasksOf(speeches: readonly string[], output: string): Task[] {
  const common = speeches.map(speech => dirname(resolve(speech))).reduce(commonFolder)
  const bare = (speech: string): string => speech.slice(0, speech.length - extname(speech).length)
  const names = speeches.map(bare)
  return speeches.map((speech) => {
    const isOnly = names.indexOf(bare(speech)) === names.lastIndexOf(bare(speech))
    const name = isOnly ? bare(speech) : `${bare(speech)}-${extname(speech).slice(1)}`
    return { speech, folder: resolve(output, relative(common, resolve(name))) }
  })
}

function commonFolder(a: string, b: string): string {
  return `${b}${sep}`.startsWith(a.endsWith(sep) ? a : `${a}${sep}`) ? a : commonFolder(dirname(a), b)
}

/** Every `count`th task: the shards of one collection have nothing in common, and together they are the whole. */
export function shardOf(tasks: readonly Task[], { index, count }: Shard): Task[] {
  return tasks.filter((_, position) => position % count === index - 1)
}
