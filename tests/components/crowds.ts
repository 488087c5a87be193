const leads = ['多设入口', '安装路灯', '恢复草坡', '引进小店', '打通堵点', '志愿巡护', '公布时间', '认养树木', '列入预算']
const lines = ['步行十分钟就能走到', '老人歇脚有地方', '下班之后也敢走', '一段一景，四季有花', '当天发现、当天处理', '街坊认养树木和座椅',
  '接口段由市里直管', '沿河单位退让八米', '管护费专款专用']
const values = ['126', '43', '1.9', '38.6', '2104', '7', '99.5', '15', '300']

/** The graphics that take a crowd, and how one member is written. */
const members: Record<string, (lead: string, line: string, at: number) => string> = {
  AgendaList: (lead, line) => `<AgendaEntry mark="一">${lead}，${line}</AgendaEntry>`,
  OverviewMatrix: (lead, line) => `<MatrixRow from="不通" gloss="${line}">${lead}</MatrixRow>`,
  PointCards: (lead, line, at) => `<PointCard lead="${lead}" mark="${at + 1}"><PointLine>${line}</PointLine></PointCard>`,
  RoleGrid: (lead, line) => `<RoleCard who="${lead}" motto="绿道的园丁"><PointLine>${line}</PointLine></RoleCard>`,
  ProcessChain: (lead, line) => `<ChainStep lead="${lead}">${line}</ChainStep>`,
  HubRing: (lead, line) => `<HubMember lead="${lead}">${line}</HubMember>`,
  CycleRing: (lead, line) => `<CycleStep lead="${lead}">${line}</CycleStep>`,
  OverlapSets: lead => `<OverlapSet lead="${lead}" />`,
  LayerPyramid: (lead, line, at) => `<LayerBand lead="${lead}" role="有力支撑" level="${at + 1}">${line}</LayerBand>`,
  ContrastBoard: (lead, line) => `<ContrastPair not="不要${lead}">${line}</ContrastPair>`,
  ChangeBoard: (lead, line, at) => `<ChangePair subject="${lead}" from="${values[at]}公里" difference="${at % 2 ? '' : '增长12%'}">${line.slice(0, 7)}</ChangePair>`,
  BarChart: (_, line, at) => `<BarMember value="${values[at]}" unit="公里">${line.slice(0, 7)}</BarMember>`,
  ColumnChart: (_, __, at) => `<ColumnMember value="${values[at]}" unit="公里">${2001 + 3 * at}年</ColumnMember>`,
  ShareRing: (_, line, at) => `<SharePart value="${15 - at}" unit="%">${line}</SharePart>`,
  QuestionBoard: (lead, line) => `<QuestionAnswer question="${lead}，为了什么？">${line}</QuestionAnswer>`,
  TermBoard: (lead, line) => `<TermMeaning term="${lead}">${line}</TermMeaning>`,
  CauseBoard: (_, line) => `<CausePanel>${line}</CausePanel>`,
  ClaimBoard: (_, line) => `<ClaimGround>${line}，街坊出门就能看见</ClaimGround>`,
  KeyFigures: (_, line, at) => `<KeyFigure value="${values[at]}" unit="公里" change="增长12%">${line.slice(0, 7)}</KeyFigure>`,
  TimeLine: (_, line, at) => `<TimeEvent when="${2001 + 3 * at}年">${line}</TimeEvent>`,
  NumberedList: (lead, line, at) => `<NumberedPoint lead="${lead}" mark="${at + 1}">${line}</NumberedPoint>`,
  BlankList: (lead, line) => `<BlankPhrase before="${line}，才能" answer="${lead}" after="，让街坊走得安心" />`,
  TableBoard: (lead, line, at) => `<TableRow><TableCell names="row">${lead}</TableCell><TableCell align="right">${values[at]}</TableCell><TableCell>${line}</TableCell></TableRow>`,
  RecapTree: lead => `<RecapBranch heading="${lead}" mark="一"><PointLine>选址</PointLine><PointLine>管护</PointLine></RecapBranch>`,
}

/** The numbers of members of a graphic that is drawn of a few only. */
const few: Record<string, readonly number[]> = {
  CycleRing: [3, 4, 5, 6],
  OverlapSets: [2, 3],
  LayerPyramid: [3, 4, 5],
  ColumnChart: [3, 5, 8],
  ShareRing: [2, 4, 6],
  QuestionBoard: [1, 2, 3, 4, 5],
  CauseBoard: [1, 2, 3, 4, 5],
  ClaimBoard: [1, 2, 3],
}

/** What a graphic needs besides its members. */
const attributes: Record<string, string> = { CauseBoard: ' effect="街坊愿意下楼走一走"', ClaimBoard: ' claim="绿道修到家门口，不是为了好看，是为了让街坊天天用得上"' }

/** The layout of a graphic that has the page to itself. */
const layouts: Record<string, string> = { ClaimBoard: 'statement' }

/** Six points whose numbers are words, and whose words are as long as a rule is. */
const ruled = `---\nlayout: content\ntitle: 绿道公约\nsize: small\n---\n\n<NumberedList>\n${['二', '三', '四', '五', '六', '七'].map(mark => `  <NumberedPoint mark="第${mark}条" lead="明确规定看护沿河绿道和街边树木是住在这里的每一位街坊和每一家店铺都不能推给别人的共同责任" />`).join('\n')}\n</NumberedList>\n`

/** A deck of one slide for each graphic and each number of members that it takes, 1 to 9 unless it is drawn of a few, in the type size a planner would ask for. */
export function crowdedDeck(palette: string): string {
  const slides = Object.entries(members).flatMap(([graphic, member]) => (few[graphic] ?? leads.map((_, last) => last + 1)).map((count) => {
    const last = count - 1
    const size = last < 2 ? 'large' : last < 5 ? 'medium' : 'small'
    const all = leads.slice(0, last + 1).map((lead, at) => `  ${member(lead, lines[at]!, at)}`)
    return `---\nlayout: ${layouts[graphic] ?? 'content'}\ntitle: ${graphic} ${last + 1}\nsize: ${size}\n---\n\n<${graphic}${attributes[graphic] ?? ''}>\n${all.join('\n')}\n</${graphic}>\n`
  }))
  const head = ['theme: default', 'addons:', '  - speechdeck', 'lang: zh-Hans', 'themeConfig:', `  palette: ${palette}`,
    'routerMode: hash', 'fonts:', '  provider: none', 'layout: cover', 'title: 绿道人生']
  return `---\n${head.join('\n')}\n---\n\n${[...slides, ruled].join('\n')}`
}
