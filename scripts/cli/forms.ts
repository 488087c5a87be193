import type { DeckFile } from '../deck-file.ts'
import type { LateBrowser } from '../export/browser.ts'
import type { DeckFacts } from '../export/pdf.ts'
import type { PptxMeta } from '../export/pptx.ts'
import type { Site } from '../export/site.ts'
import { handouts, type Handout } from '../model/handout.ts'
import type { StudyPart } from '../model/study.ts'

/** What all forms of a deck are made from: one build, one browser. */
export interface Workshop {
  deck: DeckFile
  site: Site
  browser: LateBrowser
  withoutNotes: boolean
  /** Notes in the single file too, which otherwise holds none. */
  withNotes: boolean
  /** A page of the PDF for each click. */
  steps: boolean
  /** The kind of handout that was asked for, and what there is to learn where it is for study. */
  handout: Handout | null
  study: readonly StudyPart[]
  /** A folder for what is only needed on the way; removed with the rest. */
  stage: string
}

/** A form in which a deck leaves the house. */
export interface Form {
  /** The option that asks for it, and what its value is called where it takes one. */
  option: string
  value?: string
  /** A line for `--help`. */
  help: string
  /** Its file or folder, below the folder of results, for a deck of that name. */
  place(name: string, workshop: Pick<Workshop, 'steps' | 'handout'>): string
  /** What is being done, for a person who waits. */
  step: string
  /** Whether the site must hold the player, which is left out of what is only printed. */
  needsPlayer?: true
  /** Whether it is made without a browser. */
  isCopy?: true
  /** Leaves the file or folder at `to`. */
  make(workshop: Workshop, to: string): Promise<void>
}

/** Every form that `speechdeck export` makes, in the order they are made in. What makes one is loaded when it is wanted. */
export const forms: readonly Form[] = [
  {
    option: 'pdf',
    help: 'DIR/<name>.pdf; with --steps DIR/<name>-steps.pdf, a page for each click',
    place: (name, { steps }) => `${name}${steps ? '-steps' : ''}.pdf`,
    step: 'printing the PDF',
    async make({ deck, site, browser, steps }, to) {
      const { exportPdf } = await import('../export/pdf.ts')
      await exportPdf(await browser(), site, to, factsOf(deck), { steps })
    },
  },
  {
    option: 'handout',
    value: 'KIND',
    help: `DIR/<name>-KIND.pdf on A4: ${handouts.join(', ')}`,
    place: (name, { handout }) => `${name}-${handout}.pdf`,
    step: 'printing the handout',
    async make({ deck, site, browser, handout, study }, to) {
      const { exportHandout } = await import('../export/handout.ts')
      const { parts, seconds, language } = deck
      await exportHandout(await browser(), site, to, handout ?? 'notes', { ...factsOf(deck), parts, seconds, language: language ?? 'en', study })
    },
  },
  {
    option: 'web',
    help: 'DIR/web/, static files that work offline and below any path',
    place: () => 'web',
    step: 'writing the web slides',
    needsPlayer: true,
    isCopy: true,
    async make({ deck, site, withoutNotes }, to) {
      const { exportWeb } = await import('../export/web.ts')
      const { withSite } = await import('../export/site.ts')
      if (site.isPrintOnly) await withSite(deck.folder, async woven => exportWeb(woven, to), { withoutNotes })
      else exportWeb(site, to)
    },
  },
  {
    option: 'single-file',
    help: 'DIR/<name>.html, which opens by a double click; the notes are in it --with-notes',
    place: name => `${name}.html`,
    step: 'writing the single file',
    isCopy: true,
    async make({ deck, withNotes }, to) {
      const { exportSingleFile } = await import('../export/single-file.ts')
      const { withSite } = await import('../export/site.ts')
      await withSite(deck.folder, async site => exportSingleFile(site, to), { withoutNotes: !withNotes })
    },
  },
  {
    option: 'pptx',
    help: 'DIR/<name>.pptx, to edit in PowerPoint and its like: text, shapes, notes, clicks',
    place: name => `${name}.pptx`,
    step: 'writing the PowerPoint file',
    async make({ deck, site, browser, withoutNotes }, to) {
      const { exportPptx } = await import('../export/pptx.ts')
      await exportPptx(await browser(), site, to, pptxMeta(deck, withoutNotes))
    },
  },
  {
    option: 'pptx-images',
    help: 'DIR/<name>-pictures.pptx, a picture of each slide, alike on every machine',
    place: name => `${name}-pictures.pptx`,
    step: 'writing the PowerPoint file of pictures',
    async make({ deck, site, browser, withoutNotes }, to) {
      const { exportPicturePptx } = await import('../export/pptx.ts')
      await exportPicturePptx(await browser(), site, to, pptxMeta(deck, withoutNotes))
    },
  },
  {
    option: 'png',
    help: 'DIR/png/, a picture of each slide: <name>-01.png …',
    place: () => 'png',
    step: 'taking pictures',
    async make({ deck, site, browser }, to) {
      const { exportPngs } = await import('../export/png.ts')
      await exportPngs(await browser(), site, to, deck.name)
    },
  },
  {
    option: 'contact-sheet',
    help: 'DIR/<name>-sheet.png, all slides in one picture',
    place: name => `${name}-sheet.png`,
    step: 'drawing the contact sheet',
    async make({ site, browser }, to) {
      const { exportContactSheet } = await import('../export/contact-sheet.ts')
      await exportContactSheet(await browser(), site, to)
    },
  },
  {
    option: 'text',
    help: 'DIR/<name>-slides.txt, the words of the slides and the notes as plain text',
    place: name => `${name}-slides.txt`,
    step: 'writing the words down',
    async make({ deck, site, browser, withoutNotes }, to) {
      const { writeWhole } = await import('../export/files.ts')
      const { slideWords } = await import('../export/words.ts')
      const { slidesText } = await import('../report.ts')
      writeWhole(to, slidesText(await slideWords(await browser(), site), withoutNotes ? [] : deck.notes))
    },
  },
  {
    option: 'markdown',
    help: 'DIR/<name>-slides.md, the same as plain Markdown for other programs',
    place: name => `${name}-slides.md`,
    step: 'writing the words down',
    async make({ deck, site, browser, withoutNotes }, to) {
      const { writeWhole } = await import('../export/files.ts')
      const { slideWords } = await import('../export/words.ts')
      const { slidesMarkdown } = await import('../report.ts')
      writeWhole(to, slidesMarkdown(deck.title, await slideWords(await browser(), site), withoutNotes ? [] : deck.notes))
    },
  },
]

function factsOf({ title, author, json }: DeckFile): DeckFacts {
  return { title, author, sections: json?.slides.map(({ section }) => section) ?? null }
}

function pptxMeta(deck: DeckFile, withoutNotes: boolean): PptxMeta {
  return { title: deck.title, author: deck.author, language: deck.language ?? 'en', notes: withoutNotes ? [] : deck.notes }
}
