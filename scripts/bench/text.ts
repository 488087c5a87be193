const places = ['河东街道', '青山社区', '城北新村', '沙洲渡口', '梅园小学', '文化馆', '老粮库', '西门桥头']
const deeds = ['开放阅览室', '整理旧书目', '培训讲解员', '修缮报刊栏', '登记借书卡', '布置展览墙', '接送流动书车', '回访老读者']
const aims = ['方便居民就近借阅', '让孩子放学有去处', '把好书送到家门口', '使闲置房屋派上用场', '为老人读报添一盏灯']
const times = ['今年春天', '上个季度', '每逢周末', '入冬以前', '开馆当天', '近两个月']

/** The same numbers on every run: the text must not differ between the programs that are compared. */
export class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  /** A member of `list`. */
  of<T>(list: readonly T[]): T {
    this.#state = (this.#state * 1_103_515_245 + 12_345) % 2_147_483_648
    return list[this.#state % 65_521 % list.length] as T
  }
}

/** `河东街道整理旧书目`: a point on a slide. */
export function phrase(dice: Dice): string {
  return dice.of(places) + dice.of(deeds)
}

/** A sentence of a speech about a town's reading rooms. */
export function sentence(dice: Dice): string {
  return `${dice.of(times)}，${phrase(dice)}，${dice.of(deeds)}，${dice.of(aims)}。`
}
