// @vitest-environment happy-dom
import { mount, type VueWrapper } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { defineComponent, type Component } from 'vue'
import PhraseText from '../../components/base/PhraseText.vue'
import SlideTitle from '../../components/base/SlideTitle.vue'
import { withIconSlots } from '../../components/base/icon-slots.ts'

const graphics = Object.fromEntries(Object.entries(import.meta.glob<{ default: Component }>('../../components/*.vue', { eager: true }))
  .map(([path, module]) => [path.replace(/.*\/|\.vue$/g, ''), module.default]))

/** The template as Slidev compiles a slide; `v-click` only marks its element, as Slidev's own directive does. */
function show(template: string): VueWrapper {
  const click = (element: HTMLElement): void => element.classList.add('slidev-vclick-target')
  return mount(defineComponent({ template }), { global: { components: { ...graphics, PhraseText }, directives: { click } } })
}

const words = (wrapper: VueWrapper): string => wrapper.text().replace(/\s+/g, ' ')
const clicks = (wrapper: VueWrapper): number => wrapper.findAll('.slidev-vclick-target').length

beforeEach(() => {
  document.documentElement.lang = 'zh-Hans'
})

describe('PhraseText', () => {
  it('adds break opportunities and no character, in a string and in a slot with elements', () => {
    const text = '让每一条绿道都通向街坊的家门口'
    const plain = mount(PhraseText, { props: { text } })
    expect(plain.text()).toBe(text)
    expect(plain.findAll('wbr').length).toBeGreaterThan(1)
    const slotted = show(`<p><PhraseText>让每一条绿道<b>都通向街坊的</b>家门口</PhraseText></p>`)
    expect(slotted.text()).toBe(text)
    expect(slotted.find('b').text()).toBe('都通向街坊的')
  })
})

describe('An apostrophe within a word', () => {
  it.each(['The gardener’s bench', 'The gardeners’ bench', '王老师的Gardener’s Club'])('is set close in %j, with no character more or less', (text) => {
    for (const wrapper of [mount(PhraseText, { props: { text } }), mount(SlideTitle, { props: { text } })]) {
      expect(wrapper.element.textContent).toBe(text)
      expect(wrapper.findAll('.sd-apostrophe').map(mark => mark.text())).toEqual(['’'])
    }
  })

  it('is no closing quotation mark', () => {
    expect(mount(PhraseText, { props: { text: 'the ‘quiet’ room' } }).findAll('.sd-apostrophe')).toEqual([])
  })

  it('does not part its text in a row of elements: the whole is one element', () => {
    for (const text of ['We’ll lend it', 'It is late, but we’ll lend it']) {
      const row = show(`<p><PhraseText text="${text}" /></p>`).element
      expect([...row.children].map(child => child.textContent)).toEqual([text])
    }
  })
})

describe('SlideTitle', () => {
  it('sets the accent words apart, with their quotation marks, and keeps the title whole', () => {
    const wrapper = mount(SlideTitle, { props: { text: '把花种到家门口，让老街“绿起来”', accent: '绿起来', level: 2 } })
    expect(wrapper.find('h2').text().replace(/\s/g, '')).toBe('把花种到家门口，让老街“绿起来”')
    expect(wrapper.findAll('em').map(accent => accent.text()).join('')).toBe('“绿起来”')
  })

  it('colours nothing when the accent is not in the title', () => {
    expect(mount(SlideTitle, { props: { text: '把花种到家门口', accent: '河边' } }).find('em').exists()).toBe(false)
  })
})

describe('A picture', () => {
  it.each([
    ['<HubMember lead="园丁" icon="ph-plant">浇水</HubMember>', '<HubMember lead="园丁"><template #icon><ph-plant /></template>浇水</HubMember>'],
    ['<RoleCard icon="mdi-flower-tulip" who="园丁" />', '<RoleCard who="园丁"><template #icon><mdi-flower-tulip /></template></RoleCard>'],
    ['<PointCard lead="园丁" icon="ph-plant" mark="1">\n  <PointLine>剪枝</PointLine>', '<PointCard lead="园丁" mark="1"><template #icon><ph-plant /></template>\n  <PointLine>剪枝</PointLine>'],
    ['<ChainStep lead="种" icon="ph-plant" />', '<ChainStep lead="种" icon="ph-plant" />'],
    ['<RoleCard who="园丁" icon="plant" />', '<RoleCard who="园丁" icon="plant" />'],
    ['<RoleCard who="写 icon=&#34;ph-plant&#34; 的人" />', '<RoleCard who="写 icon=&#34;ph-plant&#34; 的人" />'],
  ])('becomes an element in a slot: %s', (written, compiled) => {
    expect(withIconSlots(written)).toBe(compiled)
  })

  it.each([
    ['RoleGrid', 'RoleCard', 'who'],
    ['HubRing', 'HubMember', 'lead'],
    ['PointCards', 'PointCard', 'lead'],
  ])('stands before the words of each member of a %s, and is nothing to a screen reader', (graphic, member, word) => {
    const members = ['园丁', '学校', '商铺', '街坊'].map(name => `<${member} ${word}="${name}" icon="ph-plant" />`).join('')
    const wrapper = show(withIconSlots(`<${graphic}>${members}</${graphic}>`).replaceAll('<ph-plant />', '<svg class="leaf" />'))
    const pictures = wrapper.findAll('.sd-icon')
    expect(pictures).toHaveLength(4)
    for (const picture of pictures) {
      expect(picture.attributes('aria-hidden')).toBe('true')
      expect(picture.find('svg.leaf').exists()).toBe(true)
    }
    expect(words(wrapper)).toBe('园丁 学校 商铺 街坊'.replaceAll(' ', ''))
  })
})

describe('each graphic', () => {
  const decks: [name: string, template: string, text: string, clicks: number][] = [
    ['agenda', '<AgendaList><AgendaEntry mark="一">选苗</AgendaEntry><AgendaEntry>浇水</AgendaEntry></AgendaList>', '一选苗浇水', 0],
    ['matrix', '<OverviewMatrix><MatrixRow from="枯" gloss="勤浇水">润</MatrixRow><MatrixRow>亮</MatrixRow></OverviewMatrix>', '枯润勤浇水亮', 0],
    ['cards', '<PointCards><PointCard lead="选苗" mark="1"><PointLine>看根</PointLine></PointCard><PointCard lead="浇水"></PointCard></PointCards>', '1选苗看根浇水', 2],
    ['remedy', '<ProblemRemedy moral="花要人养"><ProblemPanel label="问题"><PointLine>没人浇</PointLine></ProblemPanel><RemedyPanel label="对策"><PointLine>轮流浇</PointLine></RemedyPanel></ProblemRemedy>', '问题没人浇对策轮流浇花要人养', 3],
    ['roles', '<RoleGrid><RoleCard who="园丁" motto="花的医生"><PointLine>剪枝</PointLine></RoleCard></RoleGrid>', '园丁花的医生剪枝', 1],
    ['chain', '<ProcessChain><ChainStep lead="种">春天</ChainStep><ChainStep lead="收"></ChainStep></ProcessChain>', '种春天收', 2],
    ['hub', '<HubRing core="花园"><HubMember lead="光">朝南</HubMember><HubMember lead="水"></HubMember></HubRing>', '花园光朝南水', 2],
    ['cycle', '<CycleRing core="闭环"><CycleStep lead="播种">三月</CycleStep><CycleStep lead="收种" /></CycleRing>', '闭环播种三月收种', 2],
    ['sets', '<OverlapSets core="合在一起"><OverlapSet lead="种花">天天浇</OverlapSet><OverlapSet lead="读书" /></OverlapSets>', '种花天天浇读书合在一起', 2],
    ['layers', '<LayerPyramid><LayerBand lead="松土" role="基础" level="1">先翻一遍</LayerBand><LayerBand lead="浇水" level="2" /></LayerPyramid>', '松土基础先翻一遍浇水', 2],
    ['contrast', '<ContrastBoard><ContrastPair not="种给人看">种给人用</ContrastPair></ContrastBoard>', '种给人看种给人用', 1],
    ['change', '<ChangeBoard><ChangePair subject="花圃" from="3块" difference="多了9块">12块</ChangePair></ChangeBoard>', '花圃3块12块多了9块', 1],
    ['bars', '<BarChart><BarMember value="12" unit="块">东园</BarMember><BarMember value="8.5" unit="块">西园</BarMember></BarChart>', '东园12块西园8.5块', 2],
    ['columns', '<ColumnChart subject="开花的树"><ColumnMember value="12" unit="棵">2021年</ColumnMember><ColumnMember value="18.5">2022年</ColumnMember></ColumnChart>', '开花的树12棵2021年18.52022年', 2],
    ['share', '<ShareRing whole="花园"><SharePart value="60" unit="%">种花</SharePart><SharePart value="25" unit="%">种菜</SharePart></ShareRing>', '花园60%种花25%种菜', 2],
    ['figures', '<KeyFigures><KeyFigure value="126" unit="棵" change="多了12%">新树</KeyFigure></KeyFigures>', '126棵新树多了12%', 1],
    ['question', '<QuestionBoard><QuestionAnswer question="花靠什么开？">靠天天浇</QuestionAnswer></QuestionBoard>', '花靠什么开？靠天天浇', 1],
    ['definition', '<TermBoard><TermMeaning term="养花">天天看它一眼</TermMeaning><TermMeaning term="移栽">换一个盆</TermMeaning></TermBoard>', '养花天天看它一眼移栽换一个盆', 2],
    ['cause', '<CauseBoard effect="花开得早"><CausePanel>天暖</CausePanel><CausePanel>水足</CausePanel></CauseBoard>', '天暖水足花开得早', 2],
    ['quotation', '<QuotePanel source="老园丁">花知道</QuotePanel>', '花知道老园丁', 0],
    ['statement', '<KeyStatement accent="人">花园靠人</KeyStatement>', '花园靠人', 0],
    ['claim', '<ClaimBoard claim="花园靠人"><ClaimGround>天天有人浇水</ClaimGround><ClaimGround>年年有人剪枝</ClaimGround></ClaimBoard>', '花园靠人天天有人浇水年年有人剪枝', 2],
    ['timeline', '<TimeLine><TimeEvent when="1984年">开园</TimeEvent><TimeEvent when="2024年">扩建</TimeEvent></TimeLine>', '1984年开园2024年扩建', 2],
    ['table', '<TableBoard><TableHead><TableCell names="column" /><TableCell names="column" align="right">几棵</TableCell></TableHead><TableRow><TableCell names="row">海棠</TableCell><TableCell align="right">12</TableCell></TableRow><TableRow><TableCell names="row">丁香</TableCell><TableCell /></TableRow></TableBoard>', '几棵海棠12丁香', 2],
    ['list', '<NumberedList><NumberedPoint lead="看天" mark="一是">再出门</NumberedPoint></NumberedList>', '一是看天再出门', 1],
    ['blank', '<BlankList><BlankPhrase before="花要" answer="勤浇" after="，才活" /><BlankPhrase answer="杂草" after="要拔" /></BlankList>', '花要，才活勤浇要拔杂草', 2],
    ['recap', '<RecapTree><RecapBranch heading="选苗" mark="一"><PointLine>看根</PointLine></RecapBranch></RecapTree>', '一选苗看根', 0],
  ]

  it.each(decks)('%s shows its words once, in the order they are written, one click a member', (_, template, text, expected) => {
    const wrapper = show(template)
    expect(words(wrapper).replace(/ /g, '')).toBe(text)
    expect(clicks(wrapper)).toBe(expected)
  })

  it.each(decks)('%s hides its drawings from readers who listen', (_, template) => {
    const wrapper = show(template)
    for (const drawing of wrapper.findAll('svg')) {
      expect(drawing.attributes('aria-hidden')).toBe('true')
      expect(drawing.text()).toBe('')
    }
  })
})

describe('a crowd of members', () => {
  it('tells the style sheet how many there are and how wide their words', () => {
    const wrapper = show('<ProcessChain><ChainStep lead="种">春天</ChainStep><!-- nobody --><ChainStep lead="浇水">夏天常浇</ChainStep></ProcessChain>')
    expect(wrapper.find('ol').attributes('data-members')).toBe('2')
    expect(wrapper.find('ol').attributes('style')).toContain('--sd-word: 2.00')
    expect(wrapper.find('ol').attributes('style')).toContain('--sd-prose: 4.00')
  })
})
