/** Nine of everything that a graphic shows, in one language. */
export interface Words {
  lang: string
  title: string
  occasion: string
  speaker: string
  date: string
  section: string
  statement: string
  gloss: string
  quotation: string
  source: string
  /** Three questions, each with its answer. */
  asked: readonly (readonly [question: string, answer: string])[]
  /** Four terms, each with what it means. */
  terms: readonly (readonly [term: string, meaning: string])[]
  /** What comes of three causes. */
  effect: string
  causes: readonly string[]
  closing: string
  thanks: string
  problem: string
  remedy: string
  core: string
  /** What steps that come back to the first are called. */
  round: string
  leads: readonly string[]
  lines: readonly string[]
  /** What the leads leave behind. */
  before: readonly string[]
  steps: readonly string[]
  /** What each of five leads is to the others, the foundation first. */
  grounds: readonly string[]
  people: readonly string[]
  mottos: readonly string[]
  /** Pictures for the people and for the leads. */
  icons: { people: readonly string[], leads: readonly string[] }
  figures: readonly (readonly [value: string, unit: string, subject: string, change: string])[]
  years: readonly string[]
  /** What the columns of a table are: who or what, how many, in which words. */
  columns: readonly [string, string, string]
  /** What is counted year by year, its unit, the numbers. */
  visits: readonly [subject: string, unit: string, ...values: string[]]
}

const chinese: Words = {
  lang: 'zh-Hans',
  title: '让每一条老街都有一座口袋花园',
  occasion: '老街花园建设交流会',
  speaker: '苏青禾',
  date: '2026年4月12日',
  section: '从街角的一块空地开始',
  statement: '花园不是用来看的，是用来相遇的',
  gloss: '有人停下来说话，一条街才算活过来',
  quotation: '“从前我下楼就走，现在我下楼就坐。”',
  source: '住在三楼的一位老人',
  asked: [['花园为谁而建？', '为每天从这里走过的人'], ['钱从哪里来，三年以后还够不够？', '街道出大头，商铺出小头，街坊出力气，每一笔都贴在墙上'], ['靠谁来管？', '靠认养它的那一家']],
  terms: [['口袋花园', '街坊下楼就能坐下来、不收门票也不关门的一小块绿地'], ['认养', '把一块地写上自己的名字'], ['留白', '先空着，等街坊想好了再种'], ['“三不”', '不砍树、不围墙、不收钱']],
  effect: '老街坊愿意下楼坐一坐了',
  causes: ['树荫遮住了正午的太阳', '每隔五十步就有一张带靠背的椅子，坐下来能说上半天的话', '路灯亮到十一点'],
  closing: '把花种下去，把日子种进去',
  thanks: '谢谢大家',
  problem: '问题',
  remedy: '对策',
  core: '“三有”',
  round: '良性循环',
  leads: ['有树荫', '有座椅', '有灯光', '有人照看', '有花可赏', '有路可走', '有水可浇', '有事可做', '有账可查'],
  lines: ['夏天走过不晒头', '老人歇脚有地方', '下班之后也敢走', '认养到户，浇水有人记', '一年四季不断花', '轮椅和童车都能过',
    '雨水存下来，旱天用得上', '周末的孩子自己来松土', '每一笔钱都贴在墙上'],
  before: ['太晒', '没处坐', '太暗', '没人管', '光秃秃', '坑坑洼洼', '常断水', '冷清', '说不清'],
  steps: ['看', '问', '画', '种', '管', '评', '改', '传', '守'],
  grounds: ['基础', '前提', '有力支撑', '关键', '最终目的'],
  people: ['街道', '社区', '居民', '园艺师', '学校', '商铺', '志愿者', '设计院', '养护队'],
  icons: {
    people: ['building-office', 'building-apartment', 'house-line', 'plant', 'graduation-cap', 'storefront', 'hand-heart', 'pencil-ruler', 'wrench'],
    leads: ['tree', 'armchair', 'lamp', 'hand-heart', 'flower', 'wheelchair', 'drop', 'shovel', 'receipt'],
  },
  mottos: ['搭台的人', '牵线的人', '当家的人', '教手艺的人', '带孩子来的人', '点灯的人', '浇水的人', '画图的人', '守夜的人'],
  figures: [['126', '座', '建成口袋花园', '增长12%'], ['38.6', '公里', '连通街巷步道', '比去年多四成'], ['2104', '人', '认养花木', '翻了一番'],
    ['1.9', '万人次', '日均停留', '创历史新高'], ['99.5', '%', '树木成活', '提高3个百分点'], ['43', '处', '新增座椅', '增长8%'],
    ['7', '条', '老街参与', '增加两条'], ['15', '分钟', '步行可达', '缩短一半'], ['300', '盏', '节能路灯', '全部更换']],
  years: ['2009年', '2012年', '2014年', '2017年', '2019年', '2021年', '2022年', '2024年', '2026年'],
  columns: ['做了什么', '多少', '街坊怎么说'],
  visits: ['日均停留', '万人次', '0.6', '0.9', '1.4', '1.3', '1.9', '2.4', '3.1', '3.6'],
}

const english: Words = {
  lang: 'en',
  title: 'Every Street’s Pocket Garden, and What It’s For',
  occasion: 'Meeting of the Street Gardeners',
  speaker: 'Hazel Thornbury',
  date: '12 April 2026',
  section: 'It begins with one empty corner',
  statement: 'A garden is not for looking at, it is for meeting in',
  gloss: 'A street lives when somebody stops to talk',
  quotation: '“I used to come down to leave. Now I come down to stay.”',
  source: 'a neighbour from the third floor',
  asked: [['Who is the garden for?', 'Whoever walks past it every day'], ['Where does the money come from, and will it last?', 'The council gives most, the shops some, and every bill hangs on the wall'],
    ['Who looks after it?', 'The family whose name is on the bed']],
  terms: [['Pocket garden', 'a patch of green at the corner that has no gate and no closing hour'], ['Adopting', 'putting your name on a bed'],
    ['Fallow', 'left open until the street has made up its mind'], ['Heeling in', 'a short rest for a plant that waits for its place']],
  effect: 'Neighbours come down to sit again',
  causes: ['the trees keep off the noon', 'there is a bench every fifty steps, wide enough for three and a shopping bag', 'the lamps burn until eleven'],
  closing: 'Plant something where you wait',
  thanks: 'Thank you',
  problem: 'Problem',
  remedy: 'Remedy',
  core: 'Nearness',
  round: 'virtuous cycle',
  leads: ['Shade', 'Benches', 'Evening light', 'Somebody who cares', 'Flowers all year', 'Level paths', 'Rain kept', 'Things to do', 'Open books'],
  lines: ['cool enough to walk at noon', 'a seat every fifty steps', 'nobody hurries home in the dark', 'each bed has a name on it', 'something blooms in every month',
    'wheelchairs and prams pass', 'barrels for the dry weeks', 'children dig on Saturdays', 'every bill hangs on the wall'],
  before: ['Glare', 'Nowhere to sit', 'Dark corners', 'Nobody’s job', 'Bare soil', 'Broken slabs', 'Dry taps', 'Empty days', 'Vague costs'],
  steps: ['Look', 'Ask', 'Draw', 'Plant', 'Tend', 'Judge', 'Mend', 'Teach', 'Stay'],
  grounds: ['the foundation', 'the base', 'the framework', 'the key', 'the goal'],
  people: ['Council', 'Residents', 'Shops', 'Gardeners', 'Schools', 'Volunteers', 'Planners', 'Builders', 'Night wardens'],
  icons: {
    people: ['building-office', 'house-line', 'storefront', 'plant', 'graduation-cap', 'hand-heart', 'pencil-ruler', 'wall', 'lighthouse'],
    leads: ['tree', 'armchair', 'lamp', 'hand-heart', 'flower', 'wheelchair', 'drop', 'shovel', 'receipt'],
  },
  mottos: ['opens doors', 'own the place', 'keep the lights on', 'share the craft', 'bring the children', 'carry the water', 'draw the lines', 'lay the stones', 'keep watch'],
  figures: [['126', 'gardens', 'opened since spring', 'up 12%'], ['38.6', 'km', 'of lanes joined up', 'up by two fifths'], ['2,104', 'people', 'look after a tree', 'twice as many'],
    ['1.9', 'million', 'visits a year', 'a record'], ['99.5', '%', 'of the trees took root', 'up 3 points'], ['43', 'places', 'to sit down', 'up 8%'],
    ['7', 'streets', 'took part', 'two more'], ['15', 'minutes', 'on foot at most', 'halved'], ['300', 'lamps', 'that save power', 'all new']],
  years: ['2009', '2012', '2014', '2017', '2019', '2021', '2022', '2024', '2026'],
  columns: ['What we made', 'How many', 'What it is good for'],
  visits: ['Visits to the gardens', 'thousand', '12', '19', '31', '28.5', '40', '52', '66', '71'],
}

/** The languages of the gallery. */
export const languages: readonly Words[] = [chinese, english]
