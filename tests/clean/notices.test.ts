import { describe, expect, test } from 'vitest'
import { paragraphsOf, removedFrom } from './cleaned.ts'

const head = '在书房建设推进会上的讲话\n同志们：'
const body = [
  '今天我们召开书房建设推进会，目的是把书房建到群众身边。去年全市书房接待读者三百万人次。',
  '书房要建在学校旁边，也要建在车站旁边。书房建得好不好，读者说了算。',
].join('\n')

function aroundBody(line: string): string {
  return `${head}\n${body}\n${line}`
}

describe('a line of a sharing site goes', () => {
  test.each([
    'VIP专免', '21.78KB', '共 23 页', '999+', '侵权投诉', '收藏', '点赞', '上一篇：城南书房开馆', '下一篇：没有了', '来源：书海网', '责任编辑：林晓舟', '点击查看更多',
    '本文由书海网整理发布', '原文地址：https://example.org/a', '版权所有，未经许可不得转载', '未经授权，禁止转载。', '转载请注明出处。', '欢迎关注公众号：书海拾贝', '扫码关注，领取书单',
    '阅读 123 点赞 45', '浏览次数：1,024', '试读结束', '（试读已结束，登录后可阅读全文）', '剩余8页未读，继续阅读', '登录后可阅读全文', '首页 > 讲话稿 > 正文', '网站客服：4008123',
    'https://example.org/speech/12', '书房讲话稿.docx', '分享到：', '相关推荐', '展开全文', '如果你喜歡這篇文章，歡迎訂閱我們的電子報，或者按此加入會員。',
    '更新时间：2031-02-03 02:54　作者：林老师', '下面是小编为大家整理的书房讲话稿，供大家参考。', '【字体：大 中 小】', '作者 | 林晓舟', '编辑丨小李', '图片来自网络', '微信扫一扫 分享朋友圈', '本文共1234字，阅读约需4分钟', '↑↑↑点击上方蓝字关注',
    '李奕緯/綜合報導', '記者胡經周／攝影', '（中央社記者王大明台北10日電）', '請繼續往下閱讀...', '瀏覽人次：1024', '發布日期：113-05-20', '延伸閱讀：新館開館', '隱私權政策 | 網站安全政策', '您是第12345位访客', '[1] [2] [3] 下一页', '地址：某市某路1号 邮编：250000',
    '编目网课全套免费送丨2031馆员备考丨刷题群', '书海课堂 2031-02-03 20:05:11', '（注：本稿部分段落由 AI 辅助生成）',
    '更多讲话稿请点击：书房讲话', '注：参考自https://example.org/p/12', '《林晓舟文集》第五卷，书海出版社2031年第1版，第101页', '未完待续', 'ends', '更新：此篇演讲的全文收录在《夜读集》一书里。', '这是林晓舟在全市书房座谈会上所作的报告。这篇报告后来收入《夜读集》，是谈夜间书房的第一篇文章。', '喜欢此内容的人还喜欢', '顶一下 踩一下', '版權所有 翻印必究',
  ])('%s', (line) => {
    expect(paragraphsOf(aroundBody(line))).toEqual(paragraphsOf(`${head}\n${body}`))
    expect(paragraphsOf(`${line}\n${head}\n${body}`)).toEqual(paragraphsOf(`${head}\n${body}`))
  })

  test.each([
    'Share this article', 'Subscribe to our newsletter', 'This site uses cookies to improve your visit.', 'Read more: How we opened the night branch', 'Related posts',
    '© 2031 Harbour Libraries. All rights reserved.', 'Leave a comment', '3 min read', 'Follow us on Bookstagram', 'Posted on 3 February 2031 by admin', 'Skip to main content', 'Photo by Maya Lindqvist',
    'Like Loading...', 'Posted in Speeches', 'Your email address will not be published. Required fields are marked *', 'This transcript has been edited for length and clarity.', 'Transcribed by Ann Berg', 'January 2, 2031 | 4 min read', 'Twitter Facebook LinkedIn Email', 'Check against delivery', '« Previous', 'Terms of Use | Privacy Policy',
  ])('%s', (line) => {
    const speech = 'Good evening, everyone.\nWe open the night branch today, and every reader in town may come in.\nThank you for the years of work that made it possible.'
    expect(paragraphsOf(`${speech}\n${line}`)).toEqual(paragraphsOf(speech))
  })
})

describe('a line of the speaker stays', () => {
  test.each([
    '分享是一种快乐。', '版权归作者，这个道理大家都懂，我们要守住。', '收藏、整理、借阅，三件事都要做好。', '下载电子书的读者比去年多了一倍。', '点赞的人多，还书的人也要多。',
    '我们的来源：群众。', '更多的人来了，这是好事。', '以上是我的汇报。', '电话响了，没有人接。', '时间：一年之计在于春。', '关注公众的需要，是图书馆的本分。', '上一篇文章里我讲过这件事。', '阅读让人明理。', '（二）网站用户翻了一番', '微信用户比去年多了一倍，网站也忙起来了。', '图为什么要这样画？因为读者看得懂。', '5G', '摄影', '请记者朋友看图', '城北分馆——120\n城南分馆——130\n城东分馆——140',
  ])('%s', (line) => {
    expect(removedFrom(aroundBody(line))).toEqual([])
  })

  test.each([
    'Share this belief with your neighbours.', 'Read more books, and read them aloud.', 'Search for the reader, and the reader will find you.', 'Subscribe to hope.', 'Comments like these keep us going.',
    'We use cookies to lure the children in, the kind one eats.', 'Home is where the library is.', 'Pictures by children hang on our walls.', 'This is the speech I never wanted to give.',
  ])('%s', (line) => {
    const speech = `Good evening, everyone.\nWe open the night branch today, and every reader in town may come in.\n${line}\nThank you for coming.`
    expect(removedFrom(speech)).toEqual([])
  })
})

test('the date of an upload goes among notices, the date under a title stays', () => {
  expect(removedFrom(`VIP专免\n2031-06-10\n999+\n${head}\n${body}`)).toContain('metadata: 2031-06-10')
  expect(removedFrom(`在书房建设推进会上的讲话\n2031-06-10\n同志们：\n${body}`)).toEqual([])
})

describe('what an editor set around a speech', () => {
  const speech = '各位读者：\n今天新馆开门了，我想说三句话。第一句话是谢谢，第二句话也是谢谢。\n有了你们，才有这座新馆；有了你们，夜里的灯才亮着。'.split('\n')

  test('goes where a line hands over to the speech', () => {
    const page = ['馆长的致辞', '林馆长昨天的致辞很感人。以下是致辞全文：', ...speech]
    expect(paragraphsOf(page.join('\n'))).toEqual(['馆长的致辞', ...speech])
    expect(removedFrom(page.join('\n'))).toEqual(['metadata: 林馆长昨天的致辞很感人。以下是致辞全文：'])
  })

  test('goes where it says that the whole follows, whatever the speech is called', () => {
    expect(paragraphsOf(['馆长的话', '林馆长昨晚向守夜的读者说了几句心里话，全文如下：', ...speech].join('\n'))).toEqual(['馆长的话', ...speech])
  })

  test('goes in English too, and so does what follows the speech', () => {
    const said = ['Dear readers,', 'Tonight the new branch opens its doors, and I have three things to say to you.', 'Thank you for every book that you brought back in time.', 'Thank you for every story you told us.']
    const page = ['A librarian speaks', 'I was asked to post this.', 'Here is the full text of the speech:', ...said, 'Related posts', 'Ten shelves we love']
    expect(paragraphsOf(page.join('\n'))).toEqual(['A librarian speaks', ...said])
  })

  test('goes down to where a blogger says where he gave it, above a rule', () => {
    const said = ['Thank you, Maya.', 'Tonight the new branch opens its doors, and I have three things to say to you.', 'First of all the lamps, which burn all night, and then the tea, which does not last that long.']
    const page = ['# Lamps', 'What a winter it has been.', 'This is the talk I gave at the night school by the harbour. Some of you asked for it.']
    expect(paragraphsOf([...page, '---', ...said].join('\n\n'), 'md')).toEqual(['Lamps', ...said])
    expect(paragraphsOf([...page, ...said].join('\n\n'), 'md')).toEqual(['Lamps', page[1], ...said])
    expect(paragraphsOf(['# Lampen', '*Diese Predigt habe ich im Januar 2031 am Hafen gehalten.*', ...said].join('\n\n'), 'md')).toEqual(['Lampen', ...said])
  })

  test('is not what a speaker says of another speech of his', () => {
    const said = 'The speech I gave last year was short. This is longer, and this is the reason why.'
    expect(paragraphsOf(`Good evening.\n\n${said}\n\nThe lamps are lit.`, 'md')).toContain(said)
  })

  test('goes where a salutation shows that the speech begins', () => {
    const page = ['夜里的灯', '昨天我在毕业典礼上说了几句话，有人问我要稿子。', '下面是我在典礼上的发言：', ...speech]
    expect(paragraphsOf(page.join('\n'))).toEqual(['夜里的灯', ...speech])
    expect(removedFrom(['夜里的灯', '下面是我的发言：', ...speech.slice(1)].join('\n'))).toEqual([])
  })

  test('stays where nobody hands over', () => {
    expect(removedFrom(`我先讲一件小事，这件小事发生在老馆。\n${speech.join('\n')}`)).toEqual([])
  })

  test('is not what a speaker says of his own report', () => {
    expect(removedFrom(`各位领导：\n以下是我的述职报告内容：\n${speech.slice(1).join('\n')}`)).toEqual([])
  })
})

test('an editor\'s introduction goes to the end of its sentence over wrapped lines', () => {
  expect(removedFrom('> **编者按**\n> 本文是林馆长在读书节上的致辞。\n\n各位读者：\n欢迎大家来到城南书房。', 'md').filter(line => !line.startsWith('markup'))).toEqual(['metadata: 编者按', 'metadata: 本文是林馆长在读书节上的致辞。'])
  expect(paragraphsOf(`【编者按】这次讲话传遍了全省，许多图书馆都\n组织馆员学习，收获很大。\n各位馆员：\n${body}`)).toEqual(paragraphsOf(`各位馆员：\n${body}`))
})

test('works cited at the end are not spoken', () => {
  const speech = 'We open the night branch today, and every reader in town may come in and stay until the last bus has gone.\nThank you all for coming here tonight, and for the patience of the past two years.'
  expect(removedFrom(`${speech}\nWorks cited:\nLindqvist, M. (2029). Libraries at night. Harbour.`)).toEqual([
    'metadata: Works cited:', 'metadata: Lindqvist, M. (2029). Libraries at night. Harbour.',
  ])
  expect(removedFrom(`${speech}\nSources:\nThey are the readers themselves.`)).toEqual([])
})

describe('a table of contents', () => {
  const chapters = ['一、把书房建好', '书房要近，也要亮，夜里也要开。', '二、把馆员带好', '馆员是书房的灯，没有馆员就没有书房。', '三、把读者请来', '读者来了，书房才算建成。']

  test('goes with its dots and page numbers', () => {
    const contents = '一、把书房建好……………3\n二、把馆员带好……………7\n三、把读者请来……………12'
    expect(paragraphsOf(`目  录\n${contents}\n${chapters.join('\n')}`)).toEqual(chapters)
    expect(paragraphsOf(`${contents}\n${chapters.join('\n')}`)).toEqual(chapters)
  })

  test('goes where its entries come back as headings', () => {
    expect(paragraphsOf(`Contents\n${chapters.filter((_, index) => index % 2 === 0).join('\n')}\n${chapters.join('\n')}`)).toEqual(chapters)
  })

  test('is not a list that the speech itself makes', () => {
    expect(removedFrom(`今天讲三点\n一、二、三都要讲清\n${chapters.join('\n')}`)).toEqual([])
  })
})

test('captions and credits go', () => {
  expect(removedFrom(`${head}\n▲ 新馆的儿童阅览区\n图为读者在城南书房里看书。林晓舟 摄\n新华社记者 林晓舟 摄\n${body}（摄影：林晓舟）`)).toEqual([
    'metadata: ▲ 新馆的儿童阅览区', 'metadata: 图为读者在城南书房里看书。林晓舟 摄', 'metadata: 新华社记者 林晓舟 摄', 'metadata: （摄影：林晓舟）',
  ])
})

describe('what a page is made of', () => {
  test('style sheets, scripts and templates go', () => {
    const page = `.note { color: red; }\nbody {\n  margin: 0;\n}\nvar counter = counter || [];\n${head}\n${body}\n{{ page.next }}\n[gallery ids="1,2"]`
    expect(paragraphsOf(page)).toEqual(paragraphsOf(`${head}\n${body}`))
  })

  test('what only looks like it stays', () => {
    const speech = '读者常问：{借书}和{还书}有什么不同？\nLet me be plain; a<b and c>d are not tags.\nvar is a river in France.'
    expect(paragraphsOf(speech, 'txt', { punctuation: false })).toEqual(speech.split('\n'))
    expect(removedFrom(speech)).toEqual([])
  })

  test('breaks end a paragraph, spaces in code are spaces', () => {
    expect(paragraphsOf('Maya Lindqvist</br>\nOpening day<br>We open&nbsp;now.', 'md')).toEqual(['Maya Lindqvist', 'Opening day', 'We open now.'])
  })
})

describe('lines that come twice', () => {
  const long = '去年，全市书房接待读者三百万人次，比前年多了三成，这是了不起的成绩。'

  test('go when they are long', () => {
    expect(removedFrom(`${long}\n${long}`)).toEqual([`duplicate-line: ${long}`])
  })

  test('stay when they are what the hall does', () => {
    expect(paragraphsOf('[Applause]\nwe open at nine tonight\n[Applause]')).toEqual(['[Applause]', 'we open at nine tonight', '[Applause]'])
  })

  test('stay when they may be said twice', () => {
    expect(removedFrom(`${long}\n谢谢大家！\n谢谢大家！`)).toEqual([])
  })

  test('go at the head and foot of pages, where the first title stays', () => {
    const page = (number: number): string => `市图书馆年报\n第${number}年，读者多了一成，大家都很高兴。\n- ${number} -`
    expect(paragraphsOf([1, 2, 3, 4].map(page).join('\n'))).toEqual(['市图书馆年报', ...[1, 2, 3, 4].map(number => `第${number}年，读者多了一成，大家都很高兴。`)])
  })
})

test('a title glued to its date and speaker stands once', () => {
  const text = `在书房建设推进会上的讲话（2031年2月3日） 林晓舟\n在书房建设推进会上的讲话\n同志们：\n${body}`
  expect(paragraphsOf(text).slice(0, 2)).toEqual(['（2031年2月3日）林晓舟', '在书房建设推进会上的讲话'])
  expect(removedFrom(`在书房建设推进会上的讲话_书海网\n在书房建设推进会上的讲话\n同志们：\n${body}`)).toEqual(['duplicate-line: 在书房建设推进会上的讲话_书海网'])
})

test('bullets go, and what they mark stays apart', () => {
  expect(paragraphsOf('三件事：\n✅ 书房要近\n• 书房要亮\n👉 书房要暖\n🔹我们一起做。')).toEqual(['三件事：', '书房要近', '书房要亮', '书房要暖', '我们一起做。'])
})

test('labels far from the head of a page are the speaker\'s', () => {
  expect(removedFrom(`${head}\n${body}\n${body.replaceAll('书房', '新馆')}\n一、书怎么放\n书要放得近，也要放得低。\n分类：按年龄，按兴趣\n关键词：开放`)).toEqual([])
})

test('a word of a site is a heading where the file says so', () => {
  expect(paragraphsOf(`# 在书房建设推进会上的讲话\n\n## 分享\n\n${body}`, 'md')).toContain('分享')
})

test('the line of a news agency goes from the start of a report', () => {
  expect(paragraphsOf(`新华社滨城2月3日电（记者 林晓舟）${body}`)).toEqual(paragraphsOf(body))
})

test('every line break of every system is one', () => {
  expect(paragraphsOf('各位读者：\r\n- 3 -\r\n新馆开门了。\f谢谢大家。\u2028再见。')).toEqual(['各位读者：', '新馆开门了。', '谢谢大家。', '再见。'])
})

describe('what an office sets around a speech that it sends round', () => {
  test('the head of the paper with its number, and the list of those who get it', () => {
    const page = `市 图 书 馆 工 作 简 报\n馆发【2031】012号　　签发人：林晓舟\n${head}\n${body}\n抄送：各分馆\n二○三一年五月六日\n`
    expect(paragraphsOf(page)).toEqual(paragraphsOf(`${head}\n${body}`))
  })

  test('an introduction of any length in brackets at the head', () => {
    const intro = `【导  读】${'去年全市的书房经历了一次大的调整，馆员轮岗，书目重排。'.repeat(12)}`
    expect(paragraphsOf(`在书房建设推进会上的讲话\n${intro}\n同志们：\n${body}`)).toEqual(paragraphsOf(`${head}\n${body}`))
    expect(removedFrom(`在书房建设推进会上的讲话\n編者按：${'去年全市的書房經歷了一次調整。'.repeat(20)}\n同志们：\n${body}`)).toHaveLength(1)
    expect(paragraphsOf(`在书房建设推进会上的讲话\n【2031年，是书房不平静的一年，新馆开了，老馆也翻修了，馆员们忙到年底，读者也等到了年底。】\n同志们：\n${body}`)).toEqual(paragraphsOf(`${head}\n${body}`))
  })

  test('the day in the name of a file', () => {
    expect(paragraphsOf(`20310203${head}\n${body}`)[0]).toBe('在书房建设推进会上的讲话')
  })
})

describe('a line of a Japanese page goes', () => {
  const speech = '夜の図書館\n皆さん、こんばんは。\n今日は夜の図書館のお話をします。本は毎年三割を入れ替えます。\nご清聴ありがとうございました。'
  test.each(['ツイート', 'シェアする', '文字サイズ 小 中 大', '更新日：2031年3月14日', '印刷用ページ', '関連記事', '前の記事', 'このページの先頭へ', 'お問い合わせ', '無断転載を禁じます', 'カテゴリー：お知らせ', 'ホーム > お知らせ'])('%s', (line) => {
    expect(paragraphsOf(`${speech}\n${line}`)).toEqual(paragraphsOf(speech))
  })
})

test('what is told of the speaker below the speech goes, and stays further up', () => {
  const bio = 'Maya Lindqvist is the chief librarian of Harbour. This speech was delivered at the opening of the night branch.'
  const speech = ['Good evening, everyone.', ...Array.from({ length: 12 }, (_, at) => `We open the branch number ${at} today, and every reader in town may come in.`)]
  expect(removedFrom([...speech, bio].join('\n'))).toEqual([`metadata: ${bio}`])
  expect(removedFrom([speech[0], bio, ...speech.slice(1)].join('\n'))).toEqual([])
})

describe('what a transcript has around the talk', () => {
  const talk = ['Okay, we open at nine tonight, and everybody can stay.', 'The lamps are lit, and the tea is in the corner.', 'We close when the last reader goes home.']

  test('links with names at its head go, with the setting among them', () => {
    const head = ['The Night Branch', 'The plan of the branch: https://example.org/plan', 'chat: <https://example.org/chat>', 'wifi: harbour, lamp/lamp']
    expect(paragraphsOf([...head, ...talk].join('\n\n'), 'md')).toEqual([head[0], ...talk])
  })

  test('who paid, what is disclaimed and the tweet go from its foot at any length', () => {
    const foot = ['<i>Sponsorship</i>: These pages are <a href="https://example.org/s">sponsored</a> by Harbour Tea.', `<i>Disclaimer</i>: These are notes taken in the room. ${'Errors are possible, and they are mine. '.repeat(8)}`, 'Tweet: The Night Branch https://example.org/t @harbour']
    expect(paragraphsOf([...talk, '----', ...foot].join('\n\n'), 'md')).toEqual(talk)
  })

  test('a setting that the speaker tells stays', () => {
    expect(paragraphsOf(['The Night Branch', ...talk, 'tea: in the corner', ...talk.map(line => `Again: ${line}`)].join('\n\n'))).toContain('tea: in the corner')
  })

  test('one line left above the only title goes, a greeting stays', () => {
    const [asked, title] = ['Five to seven minutes about a place that you like.', '# The Night Branch']
    expect(paragraphsOf([asked, title, ...talk].join('\n\n'), 'md')).toEqual(['The Night Branch', ...talk])
    expect(paragraphsOf(['Good evening, friends.', title, ...talk].join('\n\n'), 'md')[0]).toBe('Good evening, friends.')
    expect(paragraphsOf([asked, title, ...talk, '# Another Branch', talk[0]!].join('\n\n'), 'md')[0]).toBe(asked)
  })
})

test('who says his name, or thanks, is speaking, whatever he shows', () => {
  const said = ['我叫林晓舟，想找我就加微信，书房的公众号和网站都有链接。', '书房的微信、公众号和网站链接都贴在墙上，谢谢大家！']
  expect(paragraphsOf(aroundBody(said.join('\n'))).slice(-2)).toEqual(said)
  expect(paragraphsOf(`${said.join('\n')}\n${head}\n${body}`).slice(0, 2)).toEqual(said)
})

test('a line about courses and examinations that is a sentence is the speaker\'s', () => {
  const said = '今年免费的考证课，题库和真题都放在二楼。'
  expect(paragraphsOf(aroundBody(said)).at(-1)).toBe(said)
})
