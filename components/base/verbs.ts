/** Verbs of two characters that begin a new group of words wherever they stand (加强, 推动). */
const always = new Set(`
加强 推动 推进 完善 强化 深化 实施 开展 提高 提升 加快 制定 落实 健全 优化 促进 培育 发挥 扩大 增强 维护 坚持 构建 建立 打造 引导 鼓励
利用 围绕 解决 防范 化解 做好 抓好 办好 用好 管好 搞好 建好 守好 办理 举办 启动 实现 实行 改善 改进 改良 创建 创造 营造 弘扬 激发 释放 拓展
拓宽 畅通 压实 夯实 筑牢 守住 守护 关注 关心 关爱 帮助 提供 供给 成立 设立 组建 开通 布设 增加 减少 降低 缩短 延长 完成 达到 超过 争取 履行 承担
参与 参加 听取 部署 出台 印发 修订 遵守 尊重 贯彻 把握 抓住 突出 注重 重视 聚焦 瞄准 立足 依托 依靠 借助 按照 根据 结合 整合 连接 打通 打击 整治
成为 变成 建成 形成 保持 保护 确保 巩固 稳住 满足 回应 倾听 反映 表达 迎接 打破 拥有 展开 拥抱 面向 走向 走进 走出 融入 融进 投身 投入 带动 带领
引领 推广 普及 讲好 传递 记住 希望 相信 认为 觉得 知道 发现 开始 继续 停止 支撑 需要 修补 推翻 重视 激活 盘活 化作 转化 壮大 规范 凝聚 汇聚 传承 继承 纳入 动员 体现 包括 涉及 属于 应对 享受 掌握 消除 克服 摆脱 避免 防止 禁止 允许 指向 朝向 通向 迈向 倾向 流向 召开 举行 发布 公布 颁布 采取 采用 借鉴 吸取 珍惜 牢记 感谢 祝愿 号召 呼吁
`.trim().split(/\s+/))

/** Verbs that are as often nouns: verbs where nothing stands before them in their clause (组织读书会, but 群团组织). */
const first = new Set('建设 改革 创新 发展 服务 研究 组织 支持 保障 统筹 学习 总结 宣传 管理 监督 领导 整理 收集 保证 开放 规划 改造'.split(' '))

/** Adverbs, modals, pronouns and determiners of two characters, which belong to what follows (积极培育, 每个社区). */
const leading = new Set(`
积极 深入 扎实 全面 切实 稳步 持续 大力 着力 有效 不断 努力 认真 坚决 始终 主动 稳妥 有序 充分 广泛 逐步 共同 重新 严格 优先 继续 已经 正在 必须 必需
可以 能够 应该 应当 不能 不要 不再 不会 没有 只有 只能 只要 就是 也是 还是 都是 才是 而是 就要 也要 还要 更要 才能 仍然 非常 十分 更加 最为 如何 怎样 怎么
过分 过于 特别 格外 比较 普遍 往往 一直 总是 经常 常常 真正 完全 相对 不是 并非 还有 都有
我们 你们 他们 她们 它们 咱们 自己 每个 各个 这个 那个 这些 那些 这种 那种 任何 所有 一个 一种 一些 一切 许多 很多 不少 整个 下届 上届 本届 各级 各类 各种
`.trim().split(/\s+/))

/** Traditional characters of the words above with their simplified forms, in pairs. */
const pairs = '強强動动進进實实開开優优發发揮挥擴扩維维護护構构導导勵励圍围繞绕決决範范辦办創创營营揚扬釋释暢畅壓压牢牢關关愛爱幫帮設设組组減减縮缩長长達达過过爭争擔担參参與与聽听臺台訂订遵遵貫贯徹彻視视準准託托據据結结連连擊击為为變变確确穩稳滿满應应傾倾達达擁拥走走帶带領领廣广講讲傳传遞递記记認认覺觉現现續续撐撑補补轉转壯壮規规匯汇領领務务習习總总監监證证劃划極极紮扎斷断堅坚終终妥妥嚴严經经須须該该當当沒没會会還还樣样麼么們们這这個个並并過过較较種种類类對对從从來来於于級级屆届許许'
const simplified = new Map(Array.from(pairs.matchAll(/(.)(.)/gu), ([, from, to]) => [from!, to!]))

function fold(word: string): string {
  return Array.from(word, sign => simplified.get(sign) ?? sign).join('')
}

/** Whether a word is a verb; some only where they begin a clause. */
export function isVerb(word: string, isFirst: boolean): boolean {
  const folded = fold(word)
  return always.has(folded) || (isFirst && first.has(folded))
}

/** A preposition with the first character of a name or of a word that no dictionary has. */
const opening = /^[把对向从与被](?![于待象往来而此事其子握手])\p{Script=Han}$/u

/** A word of number before what it counts. */
const counting = /^[一二三四五六七八九十两兩几幾每各这這那某][个個条條项項件名座处處类類种種片门門批份套场場]$/u

/** Whether a word is not parted from what follows. */
export function isLeading(word: string): boolean {
  const folded = fold(word)
  return leading.has(folded) || counting.test(folded) || opening.test(folded)
}
