import { relative } from 'node:path'

/** A product of the program, to stdout, with a line feed at its end. */
export function print(product: string): void {
  process.stdout.write(product.endsWith('\n') ? product : `${product}\n`)
}

/** A product as JSON, to stdout. */
export function printJson(product: object): void {
  print(JSON.stringify(product, null, 2))
}

/** A path as the user would write it: relative below the working folder, absolute elsewhere. */
export function shownPath(path: string): string {
  const below = relative('', path)
  return below.startsWith('..') ? path : below || '.'
}

/** A word to the user, to stderr. */
export function say(line: string): void {
  process.stderr.write(`${clearLine()}${line}\n`)
}

/** What is being done, on a line that the next one replaces; silent unless stderr is a terminal. */
export function step(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${clearLine()}${line} …`)
}

/** Takes the last `step` away. */
export function endSteps(): void {
  process.stderr.write(clearLine())
}

function clearLine(): string {
  return process.stderr.isTTY ? '\r\u001B[K' : ''
}

/** `speechdeck outline talk.txt | head -1` ends quietly when `head` has enough. */
export function surviveClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit()
      throw error
    })
  }
}
