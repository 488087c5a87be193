/**
 * Forms of characters that fonts use to draw and nobody writes: ligatures, and the radicals that some programs name
 * instead of the character of the same shape (Unicode 16, chapter 18.1; those without a decomposition by hand).
 *
 *   | ﬁrst     first
 *   | ⼀年      一年
 */
export function plainCharacters(text: string): string {
  return /[\u2e80-\u2fd5\uf900-\ufaff\ufb00-\ufb06]/.test(text)
    ? text.replace(/[\u2e80-\u2fd5\uf900-\ufaff\ufb00-\ufb06]/g, form => radicals.get(form) ?? form.normalize('NFKC'))
    : text
}

const radicals = new Map(
  ('⺁厂 ⺈刀 ⺋卩 ⺌小 ⺎兀 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺗心 ⺝月 ⺟母 ⺠民 ⺡水 ⺣火 ⺩王 ⺬示 ⺮竹 ⺯糸 ⺰纟 ⺳网 ⺴网 ⺶羊 ⺷羊 ⺸羊 ⺻聿 ⺼肉 ⺽臼 ⺾艹 ⻁虎 '
    + '⻂衣 ⻃西 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻊足 ⻋车 ⻌辶 ⻎辶 ⻏阝 ⻐钅 ⻑長 ⻒長 ⻓长 ⻔门 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻟食 ⻠饣 ⻢马 ⻣骨 '
    + '⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龟 ⻲亀 ⻳龟')
    .split(' ').map(pair => [pair[0]!, pair[1]!] as const),
)
