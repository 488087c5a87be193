import type { RemovalReason } from '../model/transcript.ts'

const button = [
  '侵权投诉|侵权举报|举报|投诉|举报反馈|海报|立即下载|免费下载|下载文档|下载全文|下载|加入VIP|开通会员|收藏|加入收藏|已收藏|分享|点赞|在看|赞|打赏|赞赏|评论|写留言|打印',
  '打印本页|全屏|加大|减小|放大|缩小|还原|还原字号|默认字号|】|[【（(]?(?:字号|字体|视力保护色)[：:]?|关闭|关闭窗口|返回|返回顶部|返回首页|返回列表|首页|大中小|\\[?大\\s*中\\s*小\\]?|复制链接|复制全文|我要评论|网友评论|发表评论|查看评论|加关注|\\+?关注|已关注',
].join('|')
const more = [
  '[上下前后]一[篇页条](?:[:：>»\\s].{0,80}|[^。！？]{0,40})|相关(?:推荐|阅读|文章|文档|范文|搜索|新闻|链接)|推荐(?:阅读|文章)|延伸阅读|热门(?:推荐|文章|文档)',
  '猜你(?:喜欢|感兴趣)|大家都在看|你可能(?:还)?(?:喜欢|感兴趣)',
  '展开全文|展开阅读全文|阅读全文|阅读原文|查看全文|查看原文|查看更多|点击(?:查看|阅读|加载|展开)(?:更多|全文|原文|图片|大图).{0,20}|加载更多|收起',
].join('|')
const trial = [
  '(?:VIP)?(?:试读|预览|免费预览|免费阅读)(?:已)?(?:结束|到此|完毕).*|未完.{0,4}继续阅读.*|(?:剩余|还剩|余下)(?:内容)?\\s*\\d+\\s*[页%].*',
  '(?:登录|注册|登陆|付费|购买|开通会员|解锁)后?(?:即?可|方可|才能)?(?:继续)?(?:阅读|查看|下载|浏览)(?:全文|更多|剩余.{0,6}|本文|文档|完整.{0,8})?[。！!]?',
  '(?:本文|文档|以下|剩余)(?:内容)?(?:为|需|需要)?(?:付费|会员|VIP)(?:专享|可见|内容|阅读|查看).{0,20}|如需(?:阅读|查看|下载)(?:全文|完整).{0,30}',
  '(?:亲，)?该文档总共\\d+页.{0,40}|.{0,12}喜欢就下载吧.{0,12}',
].join('|')
const counts = '(?:阅读|浏览|点击|播放|访问|评论|点赞|收藏|转发|分享|在看|赞|下载|人气|字数|回复|积分|大小|页数|格式|热度)(?:数|量|次数|次|人数)?'
const phone = '(?:网站|在线|联系|本站|客服)*(?:客服|电话|热线|QQ|微信|微信号|邮箱|联系电话|联系方式|手机|投稿邮箱|商务合作)(?:QQ|微信|电话)?\\s*[:：]\\s*[\\w@.+-]{5,40}'
const role = [
  '来源|出处|责任编辑|责编|编辑|作者|撰文|撰稿|审核|审校|校对|校核|终审|初审|复审|监制|排版|美编|发布时间|发布日期|发布者|发布人|更新时间|上传时间|上传者|时间来源|信息来源|文章来源|稿件来源|资料来源',
  '供稿|供稿单位|整理人|投稿|字体|字号|浏览次数|阅读量?|阅读次数|点击数?|点击率|访问量|所属栏目|索引号|文号|主题词|信息分类|公开方式|发文日期|成文日期|阅读时间|预计阅读',
].join('|')
/** In English, what a site may say in whole sentences. */
const legal = [
  '(?:this (?:site|website|page) uses|we use) cookies\\b(?=.{0,80}\\b(?:improve|ensure|best|experience|consent|agree|anal|personali|site|website|policy|accept|visit)).{0,200}',
  '(?:copyright\\s*(?:©|\\(c\\)|\\d{4})|©|\\(c\\)\\s*\\d).{0,120}|(?:.{0,60}\\b)?all rights reserved\\b.{0,80}',
  'this (?:article|post|speech|transcript) (?:was|first|originally)\\b.{0,30}\\b(?:published|appeared|posted)\\b.{0,80}',
  '(?:by )?(?:subscribing|signing up|continuing)\\b.{0,20} you (?:agree|accept)\\b.{0,100}',
  '(?:sign up|subscribe) (?:for|to) our\\b.{0,80}|follow us (?:on|at)\\b.{0,80}',
].join('|')
const english = [
  'share(?: (?:this|on|via)\\b.{0,40})?|tweet|pin it|print(?: this)?(?: page| article)?',
  'e-?mail(?: this)?(?: article)?|subscribe(?: (?:now|to|for|here|today)\\b.{0,60})?',
  'sign (?:up|in)(?: (?:for|to|here)\\b.{0,60})?|log ?in|register',
  'read (?:more|next|the (?:full|rest)\\b.{0,40})|read more\\b.{0,80}|continue reading\\b.{0,60}',
  '(?:click|tap) (?:here|to)\\b.{0,60}|learn more|see (?:also|more)\\b.{0,60}|show (?:more|less)',
  'load more(?: comments)?|view (?:all|more|comments)\\b.{0,30}',
  '(?:related|recommended|recent|popular|similar|trending) (?:posts?|articles?|stories|reading|content|topics|speeches)\\b.{0,40}',
  'more (?:from|stories|articles|posts)\\b.{0,40}|you (?:may|might) also (?:like|enjoy)\\b.{0,40}',
  '(?:previous|next|older|newer) (?:post|article|story|page|entry)\\b.{0,100}|(?:previous|next)\\s*[:：»›→←].{0,100}',
  '(?:leave|post|write|add) a (?:comment|reply)',
  '\\d+ (?:comments?|shares?|likes?|views?|claps|min(?:ute)? read|retweets)|comments?(?: \\(\\d+\\)| are closed)?',
  'reply|likes?|loading\\.{0,3}|skip to (?:main )?content|back to (?:top|home)|home|menu|search',
  '(?:accept|reject)(?: all)?(?: cookies)?|cookie (?:policy|settings|preferences)|privacy policy',
  'terms (?:of (?:use|service)|and conditions)',
  '(?:(?:privacy|terms|cookies|contact|about|home)(?: policy| us)?[\\s|·•]*){3,8}',
  'powered by .{2,60}|advertisements?|sponsored(?: content)?|story continues below.{0,40}',
  'article continues after.{0,40}|download(?: (?:pdf|now|the app|as pdf)\\b.{0,30})?',
  '(?:follow|like|join|find) us (?:on|at) (?:facebook|twitter|x\\b|instagram|linkedin|youtube|tiktok|telegram|whatsapp|wechat|our|social|https?:|www\\.|@).{0,80}|follow @\\w+',
  '(?:posted|published|updated|last (?:updated|modified)|filed|tagged)(?: (?:on|in|by|under|at))? ?:?.{0,40}(?:\\d{4}|under|tagged|(?<=by) .{2,40})',
  'filed under\\b.{0,60}|tags?\\s*:.{1,100}|categor(?:y|ies)\\s*:.{1,80}|source\\s*:.{1,100}',
].join('|')

/** A line that is nothing but a notice, wherever it stands, with what it is. */
export const certainNotices: readonly (readonly [RegExp, RemovalReason])[] = [
  [/^(?:温馨提示|温馨提醒|特别提示|下载提示|友情提示|特别说明|免责声明|免责说明|版权声明|版权说明|版权所有)\s*[:：]?$/, 'site-notice'],
  [/^(?:侵权投诉|侵权举报|举报|海报|VIP\S{0,4}|立即下载|下载文档|加入VIP|返回顶部)$/, 'site-notice'],
  [new RegExp(`^[\\[【（(<《]?(?:${more})[\\]】）)>》]?[>》…\\s.]*$`), 'site-notice'],
  [new RegExp(`^[—\\-=*（(【\\[]*(?:${trial})[）)】\\]—\\-=*]*$`), 'site-notice'],
  [new RegExp(`^(?:${phone}[\\s,，;；、|]*)+$`, 'i'), 'contact'],
  [/^(?:本文|此文|文章|以上内容|本资料|部分内容|本文档|本文内容|图文|素材)(?:来源于?|来自于?|整理自|转载自|摘自|源自|系转载)(?:网络|互联网|网友|公众号).{0,60}$/, 'site-notice'],
  [/^(?:原文(?:地址|链接|网址|出处)|文章(?:地址|链接)|本文(?:地址|链接|网址)|转载(?:地址|链接)|视频(?:地址|链接)?|音频|链接|网址|Video|Audio|Link|URL|Slides|Permalink|Original(?: article| post)?)\s*[:：]\s*(?:https?:\/\/|www\.)\S*.{0,60}$/i, 'site-notice'],
  [/^<?(?:https?:\/\/|www\.)[\x21-\x7e]+>?$/i, 'site-notice'],
  [/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]* (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{1,2} \d{4} \d{2}:\d{2}:\d{2} GMT.*$/, 'metadata'],
  [/^[（(]?(?:新华社|中新社|人民网|本报)\p{Script=Han}{2,10}\d{1,2}月\d{1,2}日(?:电|讯)[）)]?$/u, 'metadata'],
  [/^《\s*[\p{Script=Han}]{2,10}(?:日报|时报|晚报|杂志|求是|周刊)\s*》\s*[（(]\s*\d{4}[^）)]{2,24}[版期]\s*[）)]$/u, 'metadata'],
  [/^(?:full text|full speech|transcript|download|全文|下载)?\s*[[(（]\s*(?:pdf|docx?|word)\b[^\])）]{0,20}[\])）]$/i, 'site-notice'],
  [/^\[(?:speech|address|remarks|keynote|lecture|statement)\]$/i, 'metadata'],
  [/^[*_[(\s]*(?:remarks )?as (?:prepared(?: for delivery)?|delivered)[*_\])\s]*$/i, 'metadata'],
  [/^(?:advertisements?|sponsored content|(?:story|article) continues)\s*[-–—|:]\s*(?:scroll|continue|keep|story|article|skip)\b.{0,40}$/i, 'advertisement'],
  [/^[【〖[](?:导\s*读|编者按|编者注|编\s*者\s*按|摘\s*要|关键词|内容提要|内容摘要|按语|题记|作者简介|演讲者简介|嘉宾简介|人物简介|演讲背景)[】〗\]].*/, 'metadata'],
  [/^(?:导\s*读|编者按|编者注|编\s+者\s+按|内容提要|内容摘要|作者简介|演讲者简介|嘉宾简介|Editor['’]s note|About the (?:author|speaker))\s*[:：].*/i, 'metadata'],
  [/^.{2,40}[（(](?:通用|精选|推荐|最新|合集|优秀|共|热门)\s*\d+\s*[篇份][)）]$/, 'site-notice'],
  [/^(?:文档|文件)?(?:大小|格式|页数)?\s*[:：]?\s*\d+(?:\.\d+)?\s*[KMG]B$/i, 'metadata'],
  [/^(?:共\s*)?\d+\s*[页頁字]$/, 'metadata'],
  [/^\d+\+$/, 'metadata'],
  [/^(?:来源|出处|责任编辑|责编|编辑|作者|审核|发布时间|发布日期|更新时间|字体|浏览次数|阅读量?|点击数?)\s*[:：].{0,40}$/, 'metadata'],
  [/^[（(](?:(?:本文|此文|全文)?(?:根据|据)(?:现场)?录音|来源|记录人?|整理人?|未经本人|转自|摘自)[^）)]*[）)]$/, 'metadata'],
]

/** A line that is a notice near an end of the file, or beside another; elsewhere the words may be the speaker's. */
export const nearNotices: readonly (readonly [RegExp, RemovalReason])[] = [
  [new RegExp(`^(?:\\d[\\d,.]*\\s*(?:[万wkK]\\+?\\s*)?\\+?(?:人|次)?(?:已)?${counts}[\\s|·,，、]*)+$`), 'metadata'],
  [new RegExp(`^(?:${counts}\\s*(?:[:：(（]\\s*)?\\d(?:[\\d,.]*\\d)?(?:\\s*[万wkKMGB]{1,2})?\\+?[)）]?(?:次|人|字|页)?[\\s|·,，、/]*)+$`), 'metadata'],
  [new RegExp(`^[\\[【（(]?(?:${button})[\\]】）)]?(?:[\\s|｜·、/]+[\\[【（(]?(?:${button})[\\]】）)]?)*$`), 'site-notice'],
  [/^(?:收藏|分享|举报|点赞|在看|赞|评论|打赏|下载|转发)+$|^(?:分享到|扫一扫).{0,24}$/, 'site-notice'],
  [/^(?:本文|此文|本篇(?:文章)?|本站|本文档|以上内容|本资料|文章)由.{1,30}(?:整理|收集|编辑|提供|上传|发布|首发|分享|原创|推荐).{0,60}$/, 'site-notice'],
  [/^未经.{0,16}(?:许可|授权|同意|允许)[，,]?.{0,6}(?:不得|禁止|严禁|谢绝|请勿).{0,60}$/, 'site-notice'],
  [/^(?:转载|引用)(?:请|须|需|时请|务必).{0,40}(?:注明|联系|标明).{0,40}$/, 'site-notice'],
  [/^(?:(?:版权|著作权)(?:归|属于)[^，。]{0,30}所有[。]?|版权(?:所有|声明)[^，。]{0,40}|.{0,30}版权所有.{0,60}|.{0,40}保留(?:所有|一切)权利.{0,10})$/, 'site-notice'],
  [/^(?:如有侵权.{0,60}|侵权(?:必究|必删|请联系.{0,30}))$/, 'site-notice'],
  [/^(?:.{0,16}ICP备.{0,40}|.{0,10}公网安备.{0,40}|(?:主办|承办|协办|技术支持|建设维护)(?:单位)?[:：].{2,60})$/, 'site-notice'],
  [/^(?!更多)(?:欢迎|敬请|请)?(?:长按|微信|识别|扫描?|扫一扫|点击)?.{0,12}(?:关注|搜索|识别|扫描|扫码|扫一扫).{0,10}(?:公众号|订阅号|视频号|二维码|微信号|上方蓝字|下方名片).{0,40}$/, 'advertisement'],
  [/^(?:(?:[您你]?(?:现在|当前|目前)?(?:的|所在的?|所处的?)?)位置\s*[:：].{0,120}|(?:首页|主页|Home)\s*[>＞»›→/].{0,120})$/i, 'site-notice'],
  [/^(?:点击|长按|轻触).{0,16}(?:关注|订阅)(?:我们|本号|公众号)?[^。，]{0,10}$/, 'advertisement'],
  [/^(?:扫码|长按|识别).{0,24}(?:关注|下载|加群|进群|领取|二维码|添加).{0,24}$/, 'advertisement'],
  [/^(?:广告|推广|赞助内容|限时优惠.{0,40}|点击领取.{0,40}|免费领取.{0,40}|.{0,20}(?:立减|包邮|秒杀|原价\d).{0,40})$/, 'advertisement'],
  [new RegExp(`^(?:${role})\\s*[:：][^。！？；]{0,40}$`), 'metadata'],
  [/^[（(](?:(?:本文|此文|全文|本稿)?(?:根据|据)(?:现场|视频|会议)?(?:录音|速记|记录|演讲)|来源|记录人?|整理人?|未经.{0,8}本人|转自|摘自|原载|有删节|有删改|节选自?|根据.{0,16}整理)[^）)]*[）)]$/, 'metadata'],
  [/^(?:本文|此文|全文)(?:根据|据|是|系|为).{2,50}(?:录音|速记|现场记录|演讲|发言|讲话)(?:稿)?.{0,6}(?:整理|编辑|删改|节选)(?:而成)?.{0,40}$/, 'metadata'],
  [/^.{1,60}\.(?:docx?|pdf|pptx?|wps|txt|rtf)(?:\s*\(?\d+(?:\.\d+)?\s*[KMG]B?\)?)?$/i, 'metadata'],
  [/^(?:时长|用时|听众|受众|语言约定|适用对象|Duration|Audience|Running time|Word count)\s*[:：].{1,200}$/i, 'metadata'],
  [/^(?:请|請|欢迎|歡迎)?(?:加入|成为|成為)?.{0,12}(?:(?:月费|月費|付费|付費|年费|年費|收费|收費)(?:订户|訂戶|会员|會員|用户|用戶)|(?:订户|訂戶)(?:，|,|[。：:]|$)).{0,80}$/, 'advertisement'],
  [/^[*＊※]?\s*(?:这是|這是|本文是|此文是|本篇是).{0,30}在.{2,40}[上中]的(?:讲演|讲话|演讲|报告|演说|发言|致辞|講演|講話|演講|報告|演說|發言|致辭)(?:稿)?[^，,；;]{0,16}[。.]?$/, 'metadata'],
  [/^(?:视频|視頻|影片|音频|音頻|现场视频|附视频|Video|Audio)\s*[:：]?$/i, 'site-notice'],
  [new RegExp(`^(?:${english})(?<![a-z][.!?])$`, 'i'), 'site-notice'],
  [new RegExp(`^(?:${legal})$`, 'i'), 'site-notice'],
]

/** Labels of a page's head, which further down may be the speaker's. */
export const topNotices: readonly (readonly [RegExp, RemovalReason])[] = [
  [/^(?:关键词|关键字|标签|分类|栏目|文字|统筹|记录|整理|录入)\s*[:：][^。！？；]{0,40}$/, 'metadata'],
]

/** Words of notices that a speaker has little use for. */
export const strongWords: readonly RegExp[] = [
  /客服/, /版权|版權/, /侵权|侵權/, /上传|上傳/, /本站|本网站|本網站/, /文库|文庫|范文/, /预览|預覽/, /付费|付費|VIP|积分/, /公众号|扫码|关注我们|公眾號/, /转载|轉載/, /温馨提示/,
  /Word版|word版|可编辑|任意编辑/, /投诉|投訴|争议/, /订户|訂戶|订阅|訂閱|电子报|電子報/, /https?:|www\./, /喜欢这篇|喜歡這篇|赞助|打赏|贊助/,
]

/** Words of notices that are other words too. */
export const weakWords: readonly RegExp[] = [
  /下载|下載/, /网站|网友|網站|網友/, /文档|文檔|资料|课件/, /会员|會員/, /微信/, /转发|轉發/, /用户|用戶/, /PPT/, /点击|链接|浏览器|點擊|連結|按此/,
]

/** What a site or a converter glues into the text itself, without a line of its own. */
export const gluedNotices: readonly (readonly [RegExp, RemovalReason])[] = [
  [/[（(](?:来自|来源|来源于|转自|摘自|出自|转载自)[:：]?[)）]/g, 'site-notice'],
  [/本(?:文|文档)(?:格式)?为\s*[Ww]ord\s*版?本?[，,]?\s*(?:下载后)?可(?:任意|随意|自由)?(?:(?:编辑|复制|修改|打印)[和与或、]?)+/g, 'site-notice'],
  [/[\p{Script=Han}A-Za-z0-9]{1,4}(?:网|文库|论坛)\s{0,2}(?:https?:\/\/|www\.)[\x21-\x7e]{1,300}/gu, 'advertisement'],
  [/(?:欢迎|敬请|请)?(?:关注|搜索|扫码关注)(?:微信)?公众号[:：]?[“"]?[\p{Script=Han}\w]{2,15}[”"]?/gu, 'advertisement'],
  [/[（(](?:本文|文章|资料)?(?:来源|来自|转自|摘自)[:：]?[^（）()\n]{2,30}(?:网|文库|公众号)[)）]/g, 'site-notice'],
  [/^[^\S\n]{0,8}(?:新华社|中新社|中新网|人民网|本报)\p{Script=Han}{2,10}\d{1,2}月\d{1,2}日(?:电|讯)\s{0,4}(?:[（(][^（）()\n]{2,40}[)）])?/gmu, 'metadata'],
  [/[（(【[](?:此处|点击)?(?:点击)?(?:查看|阅读|下载)(?:更多|全文|原文|原图|大图)[^）)】\]\n]{0,16}[）)】\]]/g, 'site-notice'],
]
