/** What the hall does, or the speaker without a word. */
const heard = [
  '掌声|鼓掌|拍手|笑声|大笑|哄堂大?笑?|欢呼声?|喝彩声?|叫好声?|停顿|沉默|静默|默哀|起立|鞠躬|敬礼|举手|挥手|握手|举杯|干杯|奏乐|奏国歌|唱国歌|口哨声?|哽咽|流泪|落泪|微笑',
  '掌聲|笑聲|笑場|歡呼聲?|停頓|舉手|舉杯|奏樂|奏國歌|笑い|間を置く',
].join('|')
const who = [
  '全场|台下|现场|会场|全体|全場|全體|此处|这里|大家|众人|观众|听众|学生|代表们?|同学们?|齐声|集体|短暂|稍作|稍|长时间的?|长久的?|热烈的?|经久不息的?',
  '雷鸣般的?|再次|多次|一片|一阵|阵阵|响起|向(?:大家|观众|台下|来宾|全场|听众|老师|同学们?)',
].join('|')
const how = [
  '致意|示意|致敬|致谢|欢迎|祝贺|感谢|不断|不息|经久不息|持续[^，]{0,6}|片刻|良久|许久|一会儿?|[一二三四五六七八九十两几半\\d]+\\s*(?:秒|分钟)钟?|雷动|四起|再起|不止|声|着|响起|声响起|阵阵',
  '(?:和|与)[^，]{1,6}',
].join('|')
const audible = new RegExp(`^(?:${who})*(?:${heard})(?:${how})?$`)
const lone = /^(?:笑|众笑|停|略停|稍停|停一?下|静场|笑い|拍手|(?:停|等|停留|等待)[^，。]{0,3}\d+\s*秒[^，。]{0,6})$/
/** What is done at the screen or on the stage, as one says it to oneself. */
const doing = [
  '(?:开始|此处|这里|现场|同时|暂停|停止)?(?:播放|放映)(?![量率数次])[^。！？；：]{0,24}|[^，。！？；：]{0,12}(?:播放|放映)(?:中|完毕|结束)?',
  '点击(?![量率数])[^。！？；：]{1,16}|demo\\s?(?:展示|演示)?|现场(?:演示|互动)|(?:PPT|幻灯片?|大屏幕?|屏幕)?(?:翻页|滚动|切换)(?:到?下?一?[页张屏])?',
  '(?:演奏|奏响|齐唱|高唱|合唱|奏唱|奏|唱)(?:《[^》]{1,20}》|国歌|校歌|厂歌)|[^，。！？；：]{0,12}(?:音乐|国歌|铃声|号角|礼炮)(?:声)?响起',
  '(?:面向|转向|走向|走到|走上|走下|回到|看向|指着|指向|环视|环顾)(?:着)?(?:观众|听众|台下|台前|台上|舞台|讲台|大家|大?屏幕?|镜头|国旗|全场|会场|四周|身后|窗外|门口|主席台|图|照片)[^，。！？；：]{0,8}',
  '(?:举起|拿起|放下|拿出|展开)(?:手中|手里|桌上|一)[^，。！？；：]{1,10}|[^，。！？；：]{0,10}(?:入场|退场|上台|登台|下台|就座|落座|剪彩|揭牌|揭幕)(?:完毕|后|时)?',
  '环视(?:全场|四周)?|深呼吸|转身|抬头|低头',
].join('|')
const played = new RegExp(`^(?:${doing})$`, 'i')
/** The same in Japanese: 5ページ目に戻る, 次のスライドへ, 動画を再生する. */
const japanese = /^(?:(?:前|次|\d{1,3})?(?:の)?(?:ページ|スライド|画面)目?(?:\s?\d{1,3})?(?:に戻る|へ戻る|へ|に進む|を表示(?:する)?|を切り替える)|(?:動画|映像|音楽|デモ)を?(?:再生|上映|実演)(?:する)?)$/
/** What an author leaves to himself: how much to say of it, or of what is shown. */
const left = new RegExp(`^(?:${[
  '[^，。；]{0,8}(?:看|视|根据)(?:篇幅|(?:现场)?(?:时间|情况|进度)[^，。；]{0,4}(?:讲|描述|介绍|展开|省略|略过))[^，。；]{0,12}',
  '(?:可|可以)(?:酌情|适当)?(?:不讲|不说|略过|略讲|省略|跳过|展开|详细(?:描述|介绍|说明))',
  '(?:简单|详细|简要)?(?:描述|介绍|讲解|解释|说明|讲|指)(?:一下|下)(?:这[张个幅]|上面的?|左边的?|右边的?)?(?:图片?|图表|表格?|曲线|架构图|流程图|动画|视频)',
].join('|')})$`)
/** In square brackets a bare noun of the stage is enough. */
const stage = [
  '(?:开场|结尾|背景|现场)?(?:音乐|配乐|音效|视频|短片|短视频|影片|动画|灯光|大屏|转场|demo)(?:全?[暗亮灭]|聚焦|起|停|渐弱|渐强|渐暗|渐亮|淡入|淡出|结束|开始|播放|展示|演示|滚动|切换)*',
  '(?:demo|现场|产品|系统|实物|操作|视频|动画|图片|照片|PPT)\\s*(?:展示|演示)|(?:展示|演示|出示)(?![厅会馆])[^，。！？；：]{1,16}|(?:现场)?(?:互动|提问)|滚动',
].join('|')
const staged = new RegExp(`^(?:${stage})$`, 'i')
const english = new RegExp(`^(?:${[
  '(?:(?:loud|long|big|general|scattered|sustained|prolonged|thunderous|light|nervous|more|some|brief|warm|wild|standing|audience|crowd|huge|continued|cheers|and) ){0,3}'
  + '(?:applause|laughter|laughs?|laughing|cheers?|cheering|chuckles?|chuckling|boos|booing|whistles?|gasps?|ovation|crosstalk|inaudible|unintelligible)'
  + '(?: (?:and|from|in|continues?|by)[a-z ]{0,30})?',
  '(?:long |short |dramatic |brief )?(?:pause[sd]?|beat|silence|breathe)(?: (?:for|here|\\d)[a-z\\d ]{0,30})?',
  'audience (?:claps?|participation|reacts?|responds?|answers?|cheers?|raises? hands|stands?|member[a-z ]{0,20})|mm-?hmm|uh-?huh',
  '(?:plays?|playing|show|shows|start|starts|roll) (?:the |a )?(?:video|clip|music|film|audio|slide|demo|recording)[a-z ]{0,20}',
  '(?:click|press|tap|hit)(?: (?:the )?(?:button|key|mouse|space ?bar|clicker|remote|next))?(?: (?:to|for) [a-z\\d "“”\'’\\[\\]]{2,60})?|(?:advance|next|change|switch) (?:the )?slides?(?: [a-z ]{0,20})?',
  '(?:video|clip|music|film|audio|song)(?: (?:plays?|playing|starts?|ends?|begins?|clip))?',
  '(?:sighs|clears throat|smiles|bows|waves|nods|singing|sings|applauds|gestures?(?: [a-z ]{1,24})?|points? (?:to|at) [a-z ]{2,24}|looks? (?:around|up)|holds up [a-z ]{2,24}'
  + '|turns to [a-z ]{2,24}|(?:walks|steps) (?:to|on|off|up)[a-z ]{2,24})',
].join('|')})$`, 'i')

/**
 * Whether the words in round brackets or between stars say what is done, and are not said.
 *
 *   | 谢谢大家！（热烈鼓掌）   (Applause)   *pause*   （全体起立，奏国歌）   （可略讲）
 *   | 书房（微笑服务）开了。                             not: that is a name
 */
export function isDirection(words: string): boolean {
  const text = words.trim().replace(/[.。!！…]+$/, '')
  if (!text || text.length > 80) return false
  if (/^[★☆▶►]/.test(text)) return true
  if (/^[\x20-\x7e’“”]+$/.test(text)) return text.split(/\s*[,;]\s*/).every(part => english.test(part))
  return text.split(/[，、,;；\s]+/).every(part => audible.test(part) || lone.test(part) || played.test(part) || japanese.test(part) || left.test(part))
}

/**
 * The same for square brackets, in which scripts put what is to be done on the stage: 【大屏滚动】, 〔demo展示〕, [停一拍。].
 */
export function isStageDirection(words: string): boolean {
  const text = words.trim()
  if (/\p{Script=Han}[。！]$/u.test(text) && !/[“”]/.test(text) && text.length <= 40) return true
  return isDirection(text) || (text.length <= 24 && text.split(/[，、,;；\s]+/).every(part => staged.test(part) || isDirection(part)))
}

/**
 * Whether the words in brackets, after a whole sentence, say whose turn it is: 下面请林馆长致辞。（林馆长致辞）
 */
export function isTurn(words: string): boolean {
  return /^[^，。！？；：]{1,12}(?:致辞|致词|讲话|发言|宣读|领誓|宣誓|颁奖|表演|演唱|朗诵|签约|合影|致敬|献花|点亮|启动|回答|作答)(?:完毕|结束|后|仪式)?$/.test(words.trim())
}
