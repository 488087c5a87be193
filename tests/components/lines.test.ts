import { describe, expect, it } from 'vitest'
import { layDrawn, layLines } from '../../components/base/lines.ts'

/** The lines of a text in so many em, with strokes between them. */
function broken(text: string, room: number, language = 'zh-Hans'): string {
  return layLines(text, language, room)!.lines.map(line => line.join('').trim()).join(' / ')
}

describe('the lines of a text', () => {
  it('are the text again when joined', () => {
    for (const text of ['推开窗，让风进来，也让街坊进来', 'We hung the lamp where people wait, not where the wall was free']) {
      expect(layLines(text, 'zh-Hans', 14)!.lines.flat().join('')).toBe(text)
    }
  })

  it.each([
    ['Lamps that do not turn back when the street is closed', 15, 'Lamps that do not turn back / when the street is closed'],
    ['The reading room has added forty new chairs since last winter', 18, 'The reading room has added / forty new chairs since last winter'],
    ['What if we cannot light the whole street at once?', 15, 'What if we cannot light / the whole street at once?'],
    ['Mend the lamps before your own roof', 11, 'Mend the lamps / before your own roof'],
    ['They keep on rowing hard up to the last bridge', 15, 'They keep on rowing / hard up to the last bridge'],
    ['Half of what we looked into by daylight was mended', 15, 'Half of what we looked into / by daylight was mended'],
    ['A lamp that the neighbours came up with in one evening', 15, 'A lamp that the neighbours / came up with in one evening'],
    ['The keeper must remember what you are reading', 16, 'The keeper must remember / what you are reading'],
    ['A quay with 4,000 berths and no lamp', 10, 'A quay / with 4,000 berths / and no lamp'],
    ['We hung the lamp where people wait, not where the wall was free', 24, 'We hung the lamp where people wait, / not where the wall was free'],
  ])('of %s end where a reader pauses', (text, room, lines) => {
    expect(broken(text, room, 'en')).toBe(lines)
  })

  it.each([
    ['把阅览室的培训、选址和布置纳入街道工作的总体安排', 12, '把阅览室的培训、 / 选址和布置 / 纳入街道工作的总体安排'],
    ['灯会也是在一片掌声中开场的', 8, '灯会也是在 / 一片掌声中开场的'],
    ['亮灯的窗 ≠ 开门的馆', 6, '亮灯的窗 ≠ / 开门的馆'],
    ['园子的花木没有充分修剪', 8, '园子的花木 / 没有充分修剪'],
    ['旧式 LED 光线强但贵且费电、换灯难', 10, '旧式 LED 光线强 / 但贵且费电、换灯难'],
    ['最好的阅览室，是让他们忘了钟点', 9, '最好的阅览室， / 是让他们忘了钟点'],
    ['夜读的人最看重的是安静的角落', 9, '夜读的人最看重的是 / 安静的角落'],
    ['我們想念這條街上沿用多年的老路燈', 11, '我們想念這條街上 / 沿用多年的老路燈'],
    ['今天要向全城三百二十萬讀者借一盞燈', 12, '今天要向全城 / 三百二十萬讀者借一盞燈'],
    ['新灯便宜但修理费时、不经摔', 10, '新灯便宜 / 但修理费时、不经摔'],
  ])('of %s end where a reader pauses', (text, room, lines) => {
    expect(broken(text, room)).toBe(lines)
  })

  it('leave no short word alone at the end', () => {
    expect(layLines('A lamp at every table, and a chair under it', 'en', 12)!.widths.at(-1)).toBeGreaterThan(4)
  })

  it('cost more where words are torn apart', () => {
    expect(layLines('forty chairs', 'en', 4)!.dearest).toBeGreaterThan(0.5)
    expect(layLines('推开窗，让风进来，也让街坊进来', 'zh-Hans', 9)!.dearest).toBeLessThan(0.1)
  })

  it('are none where a word is wider than the room', () => expect(layLines('“口袋花园”', 'zh-Hans', 4)).toBeNull())
})

describe('a text that has been drawn', () => {
  it('keeps to one line where it stood on one', () => expect(layDrawn('推开窗，让风进来', 'zh-Hans', { room: 5, most: 1 })!.lines).toHaveLength(1))

  it('never comes to one line where it did not stand on one', () => expect(layDrawn('推开窗，让风进来', 'zh-Hans', { room: 20, most: 2 })!.lines).toHaveLength(2))

  it('takes a line more than it must only where it is roomy', () => {
    const text = '灯要亮，门要开得早，椅子要留给晚到的人'
    expect(layDrawn(text, 'zh-Hans', { room: 12, most: 2 })!.lines).toHaveLength(2)
    expect(layDrawn(text, 'zh-Hans', { room: 12, most: 2 }, true)!.lines.length).toBeGreaterThanOrEqual(2)
  })
})
