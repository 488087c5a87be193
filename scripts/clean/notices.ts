import type { RemovalReason } from '../model/transcript.ts'
import { removeLine, written, type Line } from './lines.ts'
import { remove, type Sheet } from './sheet.ts'

/** Lines of this many from either end of a file are where sites put their notices. */
const zone = 25

/** A line that is nothing but a notice, wherever it stands. */
const certain: readonly [RegExp, RemovalReason][] = [
  [/^(?:温馨提示|温馨提醒|特别提示|下载提示|免责声明|版权声明|版权所有)\s*[:：]?$/, 'site-notice'],
  [/^(?:侵权投诉|侵权举报|举报|海报|VIP\S{0,4}|立即下载|下载文档|加入VIP|收藏|分享|点赞|打印|返回顶部)$/, 'site-notice'],
  [/^(?:上一篇.*|下一篇.*|相关推荐|猜你喜欢|展开全文|阅读全文|试读结束.*|未完.{0,4}继续阅读.*)$/, 'site-notice'],
  [/^(?:网站|在线|联系|本站|客服)?(?:客服|电话|热线|QQ|微信|邮箱|联系电话|联系方式|手机)(?:QQ|微信|电话)?\s*[:：]\s*[\w@.+-]{5,}$/i, 'contact'],
  [/^(?:(?:网站|在线|联系|本站|客服)*(?:客服|电话|热线|QQ|微信|邮箱|联系方式|手机)(?:QQ|微信|电话)?\s*[:：]\s*[\w@.+-]{5,}[\s,，;；]*){2,}$/i, 'contact'],
  [/^(?:本文|文章|以上内容|本资料|部分内容)(?:来源于?|来自于?|整理自|转载自)(?:网络|互联网|网友).{0,40}$/, 'site-notice'],
  [/^(?:来源|出处|责任编辑|责编|编辑|作者|审核|发布时间|发布日期|更新时间|字体|浏览次数|阅读量?|点击数?)\s*[:：].{0,40}$/, 'metadata'],
  [/^[【〖\[](?:导\s*读|编者按|编者注|摘\s*要|关键词|内容提要|按语)[】〗\]].*/, 'metadata'],
  [/^(?:导\s*读|编者按|编者注|内容提要)\s*[:：].*/, 'metadata'],
  [/^[（(](?:(?:本文|此文|全文)?(?:根据|据)(?:现场)?录音|来源|记录人?|整理人?|未经本人|转自|摘自)[^）)]*[）)]$/, 'metadata'],
  [/^.{2,40}[（(](?:通用|精选|推荐|最新|合集|优秀|共|热门)\s*\d+\s*[篇份][)）]$/, 'site-notice'],
  [/^\d+(?:\.\d+)?\s*[KMG]B$/i, 'metadata'],
  [/^\d+\s*页$/, 'metadata'],
  [/^\d+\+$/, 'metadata'],
]

/** Words of notices; two different ones make a line near an end of the file a notice. */
const words: readonly RegExp[] = [
  /下载/, /客服/, /版权/, /侵权/, /上传/, /本站|网站|网友/, /文档|文库|范文|资料|课件/, /预览/, /付费|会员|VIP|积分/, /公众号|微信|扫码|关注我们/,
  /转载|转发/, /用户/, /温馨提示/, /Word版|word版|PPT|可编辑|任意编辑/, /投诉|争议/, /点击|链接|浏览器/, /订户|訂戶|订阅|訂閱/, /https?:|www\./,
]

/** Takes the notices of sharing sites out: sure ones anywhere, likely ones near the ends of the file. */
export function dropNotices(sheet: Sheet): void {
  const lines = written(sheet)
  let block = false
  for (const [index, line] of lines.entries()) {
    const sure = certain.find(([pattern]) => pattern.test(line.text))
    const near = index < zone || index >= lines.length - zone
    if (sure) removeLine(sheet, line, sure[1])
    else if (near && isNotice(line, block)) removeLine(sheet, line, 'site-notice')
    block = sure?.[1] === 'site-notice' || (block && !/[\p{L}]/u.test(line.text)) || (block && isNotice(line, block))
  }
}

/** What a site or a converter glues into the text itself, without a line of its own. */
const glued: readonly (readonly [RegExp, RemovalReason])[] = [
  [/本(?:文|文档)(?:格式)?为\s*[Ww]ord\s*版?本?[，,]?\s*(?:下载后)?可(?:任意|随意|自由)?(?:(?:编辑|复制|修改|打印)[和与或、]?)+/g, 'site-notice'],
  [/[\p{Script=Han}A-Za-z0-9]{1,4}(?:网|文库|论坛)\s*(?:https?:\/\/|www\.)[\x21-\x7e]+/gu, 'advertisement'],
  [/(?:欢迎|敬请|请)?(?:关注|搜索|扫码关注)(?:微信)?公众号[:：]?[“"]?[\p{Script=Han}\w]{2,15}[”"]?/gu, 'advertisement'],
  [/[（(](?:本文|文章|资料)?(?:来源|来自|转自|摘自)[:：]?[^（）()\n]{2,30}(?:网|文库|公众号)[)）]/g, 'site-notice'],
]

/** Takes out what is glued into running text. */
export function dropGluedNotices(sheet: Sheet): void {
  for (const [pattern, reason] of glued) {
    for (const { index, 0: notice } of sheet.text.matchAll(pattern)) {
      remove(sheet, index, index + notice.length, reason)
    }
  }
}

/** A line with the words of a notice; inside a block of notices one word is enough on a numbered line. */
function isNotice(line: Line, inBlock: boolean): boolean {
  if (line.text.length > 200) return false
  const count = words.filter(word => word.test(line.text)).length
  if (count >= 2) return count > 2 || inBlock || line.text.length < 40
  return inBlock && count === 1 && /^[(（]?\d{1,2}[.、)）]/.test(line.text)
}
