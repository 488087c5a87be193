import type { Palette } from '../model/palette.ts'
import type { Words } from './words.ts'

/** A graphic with so many of its members. */
type Composition = (words: Words, count: number) => string

function around(graphic: string, members: string[], attributes = ''): string {
  return `<${graphic}${attributes}>\n${members.map(member => `  ${member}`).join('\n')}\n</${graphic}>`
}

/** So many members, each written by `member` from its place in the words. */
function crowd(graphic: string, member: (words: Words, at: number) => string, attributes: (words: Words) => string = () => ''): Composition {
  return (words, count) => around(graphic, Array.from({ length: count }, (_, at) => member(words, at)), attributes(words))
}

const line = (words: Words, at: number): string => `<PointLine>${words.lines[at % 9]}</PointLine>`

/** The cells of a row, the second in each a number. */
function cells(words: readonly string[], attributes: (column: number) => string): string {
  return words.map((word, column) => `<TableCell${attributes(column)}${column === 1 ? ' align="right"' : ''}>${word}</TableCell>`).join('')
}

/** Every graphic with members, with a number of them that is one, usual, and the most; on a content page unless it says otherwise. */
const graphics: Record<string, { counts: readonly number[], layout?: string, write: Composition }> = {
  AgendaList: { counts: [1, 4, 9], write: crowd('AgendaList', ({ leads, lines }, at) => `<AgendaEntry mark="${at + 1}">${leads[at]}: ${lines[at]}</AgendaEntry>`) },
  OverviewMatrix: { counts: [1, 4, 9], write: crowd('OverviewMatrix', ({ before, leads, lines }, at) => `<MatrixRow from="${before[at]}" gloss="${lines[at]}">${leads[at]}</MatrixRow>`) },
  PointCards: { counts: [1, 3, 4, 9], write: crowd('PointCards', (words, at) => `<PointCard lead="${words.leads[at]}" mark="${at + 1}">${line(words, at)}</PointCard>`) },
  'PointCards, icons': {
    counts: [2, 3, 4, 6],
    write: crowd('PointCards', (words, at) => `<PointCard lead="${words.leads[at]}" icon="ph-${words.icons.leads[at]}">${line(words, at)}</PointCard>`),
  },
  'PointCards, words alone': { counts: [2, 3, 4, 6], write: crowd('PointCards', ({ leads, lines }, at) => `<PointCard lead="${leads[at]}: ${lines[at]}" />`) },
  'PointCards, numbered words': { counts: [3, 4], write: crowd('PointCards', ({ leads }, at) => `<PointCard lead="${leads[at]}" mark="${at + 1}" />`) },
  'PointCards, some with lines': {
    counts: [3],
    write: crowd('PointCards', (words, at) => at === 1 ? `<PointCard lead="${words.lines[at]}" />` : `<PointCard lead="${words.leads[at]}">${line(words, at)}</PointCard>`),
  },
  ProblemRemedy: {
    counts: [1, 3, 5],
    write: (words, count) => around('ProblemRemedy', [
      `<ProblemPanel label="${words.problem}">${words.before.slice(0, count).map(text => `<PointLine>${text}</PointLine>`).join('')}</ProblemPanel>`,
      `<RemedyPanel label="${words.remedy}">${words.lines.slice(0, count).map(text => `<PointLine>${text}</PointLine>`).join('')}</RemedyPanel>`,
    ], count === 3 ? ` moral="${words.statement}"` : ''),
  },
  RoleGrid: { counts: [1, 3, 4, 6], write: crowd('RoleGrid', (words, at) => `<RoleCard who="${words.people[at]}" motto="${words.mottos[at]}">${line(words, at)}</RoleCard>`) },
  'RoleGrid, icons': {
    counts: [1, 3, 4, 6, 9],
    write: crowd('RoleGrid', (words, at) => `<RoleCard who="${words.people[at]}" icon="ph-${words.icons.people[at]}">${line(words, at)}</RoleCard>`),
  },
  ProcessChain: { counts: [1, 4, 9], write: crowd('ProcessChain', ({ steps, lines }, at) => `<ChainStep lead="${steps[at]}">${lines[at]}</ChainStep>`) },
  CycleRing: { counts: [3, 4, 5, 6], write: crowd('CycleRing', ({ steps, lines }, at) => `<CycleStep lead="${steps[at]}">${lines[at]}</CycleStep>`, ({ round }) => ` core="${round}"`) },
  HubRing: { counts: [1, 3, 4, 9], write: crowd('HubRing', ({ leads, lines }, at) => `<HubMember lead="${leads[at]}">${lines[at]}</HubMember>`, ({ core }) => ` core="${core}"`) },
  'HubRing, icons': {
    counts: [3, 4, 6, 9],
    write: crowd('HubRing', ({ leads, lines, icons }, at) => `<HubMember lead="${leads[at]}" icon="ph-${icons.leads[at]}">${lines[at]}</HubMember>`, ({ core }) => ` core="${core}"`),
  },
  OverlapSets: { counts: [2, 3], write: crowd('OverlapSets', ({ leads, lines }, at) => `<OverlapSet lead="${leads[at]}">${lines[at]}</OverlapSet>`, ({ core }) => ` core="${core}"`) },
  LayerPyramid: { counts: [3, 4, 5], write: crowd('LayerPyramid', ({ leads, grounds, lines }, at) => `<LayerBand lead="${leads[at]}" role="${grounds[at]}" level="${at + 1}">${lines[at]}</LayerBand>`) },
  ContrastBoard: { counts: [1, 3, 6], write: crowd('ContrastBoard', ({ before, lines }, at) => `<ContrastPair not="${before[at]}">${lines[at]}</ContrastPair>`) },
  KeyFigures: { counts: [1, 3, 4, 9], write: crowd('KeyFigures', ({ figures }, at) => {
    const [value, unit, subject, change] = figures[at]!
    return `<KeyFigure value="${value}" unit="${unit}" change="${change}">${subject}</KeyFigure>`
  }) },
  ColumnChart: { counts: [3, 5, 8], write: crowd('ColumnChart', ({ years, visits: [, unit, ...values] }, at) => (
    `<ColumnMember value="${values[at]}" unit="${unit}">${years[at]}</ColumnMember>`), ({ visits: [subject] }) => ` subject="${subject}"`) },
  ShareRing: { counts: [2, 4, 6], write: crowd('ShareRing', ({ leads }, at) => `<SharePart value="${[34, 22, 18, 12.5, 8, 5.5][at]}" unit="%">${leads[at]}</SharePart>`, ({ core }) => ` whole="${core}"`) },
  QuestionBoard: { counts: [1, 2, 3], layout: 'statement', write: crowd('QuestionBoard', ({ asked }, at) => {
    const [question, answer] = asked[at]!
    return `<QuestionAnswer question="${question}">${answer}</QuestionAnswer>`
  }) },
  TermBoard: { counts: [1, 2, 4], layout: 'statement', write: crowd('TermBoard', ({ terms }, at) => {
    const [term, meaning] = terms[at]!
    return `<TermMeaning term="${term}">${meaning}</TermMeaning>`
  }) },
  CauseBoard: { counts: [1, 2, 3], layout: 'statement', write: crowd('CauseBoard', ({ causes }, at) => `<CausePanel>${causes[at]}</CausePanel>`, ({ effect }) => ` effect="${effect}"`) },
  ClaimBoard: { counts: [1, 2, 3], layout: 'statement', write: crowd('ClaimBoard', ({ causes }, at) => `<ClaimGround>${causes[at]}</ClaimGround>`, ({ statement }) => ` claim="${statement}"`) },
  'ClaimBoard, short grounds': { counts: [2, 3], layout: 'statement', write: crowd('ClaimBoard', ({ lines }, at) => `<ClaimGround>${lines[at]}</ClaimGround>`, ({ gloss }) => ` claim="${gloss}"`) },
  TimeLine: { counts: [1, 3, 5, 9], write: crowd('TimeLine', ({ years, lines }, at) => `<TimeEvent when="${years[at]}">${lines[at]}</TimeEvent>`) },
  NumberedList: { counts: [1, 4, 9], write: crowd('NumberedList', ({ leads, lines }, at) => `<NumberedPoint lead="${leads[at]}" mark="${at + 1}">${lines[at]}</NumberedPoint>`) },
  'NumberedList, some with details': {
    counts: [4],
    write: crowd('NumberedList', ({ leads, lines }, at) => `<NumberedPoint lead="${lines[at]}" mark="${at + 1}">${at % 2 ? leads[at] : ''}</NumberedPoint>`),
  },
  TableBoard: { counts: [1, 4, 7], write: ({ columns, leads, figures, lines }, count) => around('TableBoard', [
    `<TableHead>${cells(columns, () => ' names="column"')}</TableHead>`,
    ...leads.slice(0, count).map((lead, at) => `<TableRow>${cells([lead, figures[at]![0], lines[at]!], column => column === 0 ? ' names="row"' : '')}</TableRow>`),
  ]) },
  RecapTree: { counts: [1, 3, 5], write: crowd('RecapTree', ({ leads, before, steps }, at) => (
    `<RecapBranch heading="${leads[at]}" mark="${at + 1}">${[before[at], ...steps.slice(at, at + 2)].map(text => `<PointLine>${text}</PointLine>`).join('')}</RecapBranch>`)) },
}

function slide(frontmatter: Record<string, string | number>, body = ''): string {
  const fields = Object.entries(frontmatter).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return `---\n${fields.join('\n')}\n---\n\n${body}\n`
}

/** The pages of one language: every layout once, every graphic with one, some and many members. */
function pagesOf(words: Words): string[] {
  const { section, statement, gloss, quotation, source, closing, thanks } = words
  const content = Object.entries(graphics).flatMap(([name, { counts, layout = 'content', write }]) => counts.map((count, at) => (
    slide({ layout, title: `${name} ${count}`, eyebrow: section, size: at === 0 ? 'large' : count > 6 ? 'small' : 'medium' }, write(words, count)))))
  return [
    slide({ layout: 'divider', title: section, mark: words.lang === 'en' ? '1' : '一', index: 1, total: 3 }),
    ...content,
    slide({ layout: 'statement', title: statement, eyebrow: section, part: 1 }, `<KeyStatement>${statement}</KeyStatement>`),
    slide({ layout: 'statement', title: gloss, eyebrow: section, part: 2, numerals: 'han' }, `<KeyStatement>${gloss}</KeyStatement>`),
    slide({ layout: 'statement', title: statement, tone: 'deep' }, `<KeyStatement>${statement}</KeyStatement>`),
    slide({ layout: 'statement', title: quotation, eyebrow: section }, `<QuotePanel source="${source}">${quotation}</QuotePanel>`),
    slide({ layout: 'closing', title: closing, thanks }),
  ]
}

/** The gallery in one palette and one language, as Slidev Markdown. */
export function galleryDeck(palette: Palette, words: Words): string {
  const { lang, title, occasion, speaker, date } = words
  const head = ['theme: default', 'addons:', '  - speechdeck', `lang: ${lang}`, 'themeConfig:', `  palette: ${palette}`,
    'routerMode: hash', `favicon: 'data:,'`, 'fonts:', '  provider: none']
  const cover = slide({ layout: 'cover', title, occasion, speaker, date }).replace('---\n', `---\n${head.join('\n')}\n`)
  return [cover, ...pagesOf(words)].join('\n')
}
