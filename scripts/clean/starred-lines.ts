import { endOf, type Transcript } from '../model/transcript.ts'
import type { Stretch } from './asides.ts'

const star = /^[★☆▶►⏩🎬]/u
const action = /点击|点开|切换|翻页|播放|打开|展示|演示|操作|拖动|输入|屏幕|画面|幻灯|PPT|停顿|手势|鼠标|滚动|クリック|切り替|スライド|再生|表示|見せ|操作|画面|デモ|入力|開く|押す|指す|\b(?:click|show|open|switch|play|scroll|type|point|pause|slide|screen|demo|press|hover)\b/i

const mark = /^[★☆▶►⏩🎬]\uFE0F?\s*/u

/** A starred line with a name of its own before a colon is a step that is told; so many of them are a demonstration. */
const LABELLED = /^[★☆▶►⏩🎬]\uFE0F?\s*[^：:。，、]{2,16}[：:]\s*\S/u
const STEPS = 3

/**
 * Lines that a speaker marked with a star because they are done and not said; where half of the starred lines name
 * something that is done, all are.
 *
 *   | ★ 点击“预约”按钮
 *   | ★ 等待两秒
 */
export function starredLines({ paragraphs }: Transcript): Stretch[] {
  const starred = paragraphs.filter(({ text, depth }) => depth === null && text.length < 160 && star.test(text))
  const done = starred.filter(({ text }) => action.test(text))
  if (!done.length || done.length * 2 < starred.length) return []
  const labelled = starred.filter(({ text }) => LABELLED.test(text))
  if (labelled.length >= STEPS && labelled.length === starred.length) return starred.map(({ at, text }) => ({ start: at, end: at + mark.exec(text)![0].length, kind: 'direction' }))
  return starred.map(line => ({ start: line.at, end: endOf(line), kind: 'direction' }))
}
