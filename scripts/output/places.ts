import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deckName, isEdited, readDeckJson } from '../deck-file.ts'
import { diagnose, SpeechdeckError } from '../model/diagnostic.ts'

/** Where the results go. */
export interface Places {
  slides: string
  json: string
  pdf: string
  web: string
}

/** The four places of a deck in a folder. */
export function placesIn(folder: string, name: string): Places {
  return {
    slides: join(folder, 'slides.md'),
    json: join(folder, 'deck.json'),
    pdf: join(folder, `${name}.pdf`),
    web: join(folder, 'web'),
  }
}

/** The PDF of another speech's deck that stood in the same folder before. */
export function obsoletePdf({ json, pdf }: Places): string[] {
  const before = readDeckJson(dirname(json))
  const old = before && join(dirname(pdf), `${deckName(before.source)}.pdf`)
  return old && old !== pdf && existsSync(old) ? [old] : []
}

/** The web slides that an earlier build has left, which those of a deck without any would belie. */
export function obsoleteWeb({ json, web }: Places): string[] {
  return readDeckJson(dirname(json)) && existsSync(web) ? [web] : []
}

/** Throws before the work begins where its results could not be written, or would destroy somebody's. */
export function checkPlaces(places: Places, force: boolean): void {
  for (const folder of new Set(Object.values(places).map(place => dirname(place)))) checkFolder(folder)
  if (!force && isEdited(dirname(places.slides))) {
    throw new SpeechdeckError(diagnose('build/edited', null, places.slides))
  }
}

/** Throws where nothing can be written into a folder, or it cannot be made. */
export function checkFolder(folder: string): void {
  const found = nearestExisting(folder)
  if (!statSync(found).isDirectory() || !isWritable(found)) {
    throw new SpeechdeckError(diagnose('build/not-a-folder', null, folder))
  }
}

function nearestExisting(path: string): string {
  return existsSync(path) ? path : nearestExisting(dirname(path))
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  }
  catch {
    return false
  }
}
