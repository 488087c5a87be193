import { endOf, type Transcript } from '../model/transcript.ts'
import type { Stretch } from './asides.ts'

const star = /^[★☆▶►⏩🎬]/u
const action = /点击|点开|切换|翻页|播放|打开|展示|演示|操作|拖动|输入|屏幕|画面|幻灯|PPT|停顿|手势|鼠标|滚动|クリック|切り替|スライド|再生|表示|見せ|操作|画面|デモ|入力|開く|押す|指す|\b(?:click|show|open|switch|play|scroll|type|point|pause|slide|screen|demo|press|hover)\b/i

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
  return starred.map(line => ({ start: line.at, end: endOf(line), kind: 'direction' }))
}
