import { cut, type Passage, type Transcript } from '../../model/transcript.ts'

/** Units of the speech in which a speaker says what it is called: two minutes, in Chinese or Japanese and in other languages. */
const within = { dense: 600, other: 1500 }

const forms: readonly RegExp[] = [
  /(?:题目|題目|主题|主題|标题|標題|作品|项目|項目|课题|課題|论文|論文|毕业设计|演讲|演講|发言|發言|报告|報告)(?:的?(?:名字|名称|名稱|题目|題目))?(?:是|为|為|叫做?|名为)(?:[：:]|——)?\s?[“《「『](?<title>[^”》」』]{2,30})[”》」』]/,
  /(?:题目|題目|主题|主題|课题|課題)(?:是|为|為|叫做?)[：:]?\s?(?<title>[^，。；：“”《》\s]{4,30})[。，\s]/,
  /以[“《「『](?<title>[^”》」』]{2,30})[”》」』][为為][题題]/,
  /(?:今天|今日|今晚|这次|這次|本次)[^，。！？\n]{0,14}(?:介绍|介紹|分享|汇报|彙報|展示|演讲|演講|带来|帶來)(?:[（(][^（）()]{1,4}[)）])?的(?:主题|主題|内容|內容)?(?:是|叫做?)[：:]?\s?(?:(?:我们?|我們?)[^，。的]{0,10}的)?(?:一[款个個种種场場项項])?(?<title>[^，。；：“”《》\s](?:[^，。；：！？“”《》\n]{2,28})[^，。；：“”《》\s])(?=[，,。！\n])/,
  /(?:今天|今日|今晚|这次|這次|本次)[^，。！？\n]{0,8}(?:介绍|介紹|分享|展示|演示|带来|帶來)[^，。！？\n]{0,20}[，,]\s?(?:也)?就是(?<title>[^，。；：“”《》\s](?:[^，。；：！？“”《》\n]{2,22})[^，。；：“”《》\s])(?=[，,。！\n]|$)/,
  /(?:今天|今日|今晚|这次|這次|本次)[^，。！？\n]{0,10}[给給为為向](?:大家|各位|同学们|同學們)[^，。！？\n]{0,4}?(?:介绍|介紹|分享|讲解|講解|汇报|彙報)(?:一下)?(?!一[下些点點个個位]|[几幾我他她你自大各如以这這那])(?<title>[^，。；：“”《》\s]{6,30})(?=。|\n)/,
  /(?:今天|今日|今晚|这次|這次|本次)[^。！？\n]{0,24}(?:介绍|介紹|分享|汇报|彙報|展示|带来|帶來)[^，。！？\n]{0,10}(?:项目|項目|作品|课题|課題|论文|論文|方案|产品|產品)(?:是|为|為)?(?:——|[：:])\s?(?<title>[^。！？；“”《》\n]{4,40})(?=[。！\n])/,
  /第[一二三四五六七八九十\d]{1,3}(?:章|节|節|讲|講|课|課)[，,]\s?(?:关于|關於|就?是|[讲講]的?是)(?<title>[^，。；：“”《》,\s]{4,24}?)(?:[啊呢吧呀])?(?=[，,。])/,
  /[「『](?<title>[^」』]{2,30})[」』](?:と題し|というテーマ|についてお話)/,
  /\b(?:titling|titled|entitling|entitled|calling|called) (?:this|my|the|today[’']s|tonight[’']s)\b[^.!?,“"]{0,24}?\b(?:talk|speech|lecture|message|sermon|lesson|remarks)\b,? [“"](?<title>[^”"]{3,80}?)[.,]?[”"]/i,
  /\b(?:talk|presentation|lecture)\b[^.!?“"]{0,30}?\b(?:based on|presents|presenting) (?:the|our|a) (?:paper|article)[,:]? [“"]?(?<title>\p{Lu}[^.!?“”"\n]{6,100}?)[,”"]* by \p{Lu}/u,
  /\b(?:talk|speech|lecture|presentation|address|title|session|message|sermon)\b[^.!?“"]{0,24}?\b(?:called|titled|entitled|is)\s+[“"](?<title>[^”"]{3,80}?)[.,]?[”"]/i,
]

/**
 * What the speaker calls the speech, where no line before it does.
 *
 *   | 我今天演讲的题目是《夜里的书房》。
 *   |                     ^^^^^^^^^^
 *   | This talk is based on the paper Lamps for Everyone by Maya Lindqvist.
 *   |                                 ^^^^^^^^^^^^^^^^^^
 */
export function announcedTitle(transcript: Transcript, from: number): Passage | null {
  const text = transcript.text.slice(from, from + (/^(?:zh|ja)/.test(transcript.language) ? within.dense : within.other))
  for (const form of forms) {
    const found = form.exec(text)
    const title = found?.groups?.['title']
    if (!title) continue
    const start = from + found.index + found[0].lastIndexOf(title)
    return cut(transcript, start, start + title.length)
  }
  return null
}
