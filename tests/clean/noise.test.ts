import { describe, expect, test } from 'vitest'
import { cleaned, paragraphsOf, removedFrom } from './cleaned.ts'

const body = [
  '同志们：',
  '今天我们召开书房建设推进会，目的是把书房建到群众身边。去年全市书房接待读者三百万人次。',
  '一、把书房建好',
  '书房要建在学校旁边，也要建在车站旁边。书房建得好不好，读者说了算。',
].join('\n')

describe('what is not the speech', () => {
  test('the notices of a sharing site are taken out with their numbered lines', () => {
    const notice = '温馨提示：\n1. 文档下载后可以编辑。\n2. 版权归上传用户所有，如有争议请联系客服。\n网站客服：4008123\n'
    expect(removedFrom(`${notice}在书房建设推进会上的讲话\n${body}`)).toEqual([
      'site-notice: 温馨提示：', 'site-notice: 1. 文档下载后可以编辑。', 'site-notice: 2. 版权归上传用户所有，如有争议请联系客服。', 'contact: 网站客服：4008123',
    ])
  })

  test('a speech that speaks of downloads and users keeps its words', () => {
    const speech = `${body}\n手机借阅上线以后，用户下载电子书八十万册，比去年多了一倍，说明读者欢迎这种服务。`
    expect(removedFrom(speech)).toEqual([])
  })

  test('the title of the page goes where a notice parts it from the title of the speech', () => {
    const head = '林晓舟馆长在书房建设推进会上的讲话\n文章来源：本站 发布时间：2031年2月5日\n让每一条街都有书房\n——在书房建设推进会上的讲话\n'
    expect(removedFrom(head + body)).toEqual(['duplicate-line: 林晓舟馆长在书房建设推进会上的讲话', 'metadata: 文章来源：本站 发布时间：2031年2月5日'])
    expect(removedFrom(`您当前所在位置：首页 > 新闻\n在书房建设推进会上的讲话\n${body}`)).toEqual(['site-notice: 您当前所在位置：首页 > 新闻'])
  })

  test('page numbers go, alone on a line or inside one', () => {
    expect(removedFrom(`${body}\n- 3 -\n第 1 页 共 9 页\n12`)).toEqual(['page-number: - 3 -', 'page-number: 第 1 页 共 9 页', 'page-number: 12'])
    expect(paragraphsOf('我们把书送到山第2页共5页里去。')).toEqual(['我们把书送到山里去。'])
  })

  test('a title shattered over lines goes, the whole title stays', () => {
    const cover = '2031\n书房建设\n讲话\n在书房建设推进会上的讲话\n'
    expect(removedFrom(cover + body)).toEqual(['title-fragment: 2031', 'title-fragment: 书房建设', 'title-fragment: 讲话'])
    expect(paragraphsOf(cover + body)[0]).toBe('在书房建设推进会上的讲话')
  })

  test('of a title printed twice the one nearer the text stays', () => {
    expect(removedFrom(`在书房建设推进会上的讲话\n在书房建设推进会上的讲话\n${body}`)).toEqual(['duplicate-line: 在书房建设推进会上的讲话'])
  })

  test('the title of another document goes with a warning, whether above or below', () => {
    const foreign = 'xx区2031年度森林防火物资采购情况报告'
    for (const head of [`在书房建设推进会上的讲话\n${foreign}\n`, `${foreign}\n在书房建设推进会上的讲话\n`]) {
      const { value, diagnostics } = cleaned(head + body)
      expect(value.removed.map(({ reason, text }) => [reason, text])).toEqual([['foreign-title', foreign]])
      expect(diagnostics.map(({ code }) => code)).toContain('clean/foreign-title')
      expect(value.paragraphs[0]?.text).toBe('在书房建设推进会上的讲话')
    }
  })

  test('a subtitle with the meeting is no foreign title', () => {
    expect(removedFrom(`让书香飘满小城\n——在2031年书房建设推进会上的讲话\n${body}`)).toEqual([])
  })

  test('an editor\'s introduction is not the speaker\'s', () => {
    expect(removedFrom(`【导  读】这次讲话后来传遍全省。\n${body}`)).toEqual(['metadata: 【导  读】这次讲话后来传遍全省。'])
  })

  test('lone question marks of a failed conversion go', () => {
    expect(removedFrom('各位馆长：\n?\n书房要开到夜里。\n?')).toEqual(['stray-mark: ?', 'stray-mark: ?'])
  })

  test('footnotes and the marks that point at them go, a year in brackets stays', () => {
    const speech = '我们学习那位馆长[1]的办法，执行市发[2031]15号文件。\n[1] 这位馆长姓林。'
    expect(removedFrom(speech)).toEqual(['markup: [1]', 'metadata: [1] 这位馆长姓林。'])
    expect(paragraphsOf(speech)).toEqual(['我们学习那位馆长的办法，执行市发[2031]15号文件。'])
  })

  test('what a converter glues into the text goes', () => {
    expect(paragraphsOf('本文格式为Word版，下载后可任意编辑在新馆开馆仪式上的致辞尊敬的各位来宾：新馆今天开门了。')).toEqual([
      '在新馆开馆仪式上的致辞', '尊敬的各位来宾：新馆今天开门了。',
    ])
  })
})

describe('Markdown', () => {
  test('front matter, images, link targets, emphasis and HTML go, the words stay', () => {
    const page = '---\ntitle: 开馆\ndate: 2031-02-03\n---\n# 开馆致辞\n<img src="a.png">\n![门](b.png)\n感谢**每一位**[读者](https://example.org/a_(b))。<!-- 注 -->\n'
    expect(paragraphsOf(page, 'md')).toEqual(['开馆致辞', '感谢每一位读者。'])
  })

  test('front matter without its first fence is still front matter', () => {
    expect(paragraphsOf('title: "开馆"\ndate: 2031-02-03\ntags:\n\n- 读书\n\n---\n\n新馆开门了。', 'md')).toEqual(['新馆开门了。'])
  })

  test('a rule above the speech is no front matter', () => {
    expect(paragraphsOf('---\n新馆开门了。\n请记住: 书是大家的。\n---\n谢谢大家。', 'md')).toEqual(['新馆开门了。', '请记住：书是大家的。', '谢谢大家。'])
  })

  test('a heading line keeps its depth', () => {
    expect(cleaned('# 开馆致辞\n\n## 一、缘起\n\n正文。', 'md').value.paragraphs.map(({ depth, text }) => [depth, text])).toEqual([
      [1, '开馆致辞'], [2, '一、缘起'], [null, '正文。'],
    ])
  })

  test('asterisks in plain text are the speaker\'s', () => {
    expect(paragraphsOf('**区图书馆今天开门。')).toEqual(['**区图书馆今天开门。'])
  })
})

describe('notes', () => {
  test('are those at the end; a mark that was torn onto a line of its own takes no words with it', () => {
    const speech = '书房的事写在那份文件里\n[1]  ，大家都读过。\n[2]  我们不同意那个意见，书房还是开了。\n读者越来越多，灯也越来越亮。\n读者说了算。'
    const notes = '注释\n[1] 指去年的那份文件。\n[2] 指馆员大会上的意见。'
    expect(paragraphsOf(`${speech}\n${notes}`)).toEqual(['书房的事写在那份文件里，大家都读过。', '我们不同意那个意见，书房还是开了。', '读者越来越多，灯也越来越亮。', '读者说了算。'])
  })

  test('may have the word for them in their brackets', () => {
    expect(paragraphsOf('我們學習那位館長[註1]的辦法。\n書房開到夜裡。\n[註1] 這位館長姓林。')).toEqual(['我們學習那位館長的辦法。', '書房開到夜裡。'])
  })
})

test('radicals in place of characters are read as characters', () => {
  expect(paragraphsOf('⼀、把书房建好\n我们⾮常⾼兴。')).toEqual(['一、把书房建好', '我们非常高兴。'])
})

test('times at which a recording was said go, the times of an agenda stay', () => {
  expect(paragraphsOf('00:01 Good evening, and welcome.\n\n02:14 We open at nine.\n\n07:08 Thank you for coming.')).toEqual(['Good evening, and welcome.', 'We open at nine.', 'Thank you for coming.'])
  expect(paragraphsOf('0:00 — Why we read\n\nWe read at night.\n\n4:30 — How we pay\n\nThe town pays.\n\n~9:00 — Who keeps watch\n\nWe all do.')).toEqual(['Why we read', 'We read at night.', 'How we pay', 'The town pays.', 'Who keeps watch', 'We all do.'])
  expect(removedFrom('09:00 开馆\n09:30 朗读\n10:00 座谈')).toEqual([])
})

test('whole paragraphs among headings are no wrapped lines', () => {
  const paragraph = '书房要建在学校旁边，也要建在车站旁边，建得好不好，读者说了算，所以今年的选址要请读者来定，请街坊来看，请学校来提意见。'
  const headings = ['一、建立独立的书房体系，逐步实现全城覆盖', '二、采用各种奖励制度，建立广泛准确的书目', '三、开展全员荐书活动，变少数人荐为大家荐', '四、提高对灯光桌椅的认识，大力改进老设备']
  expect(paragraphsOf(headings.flatMap(line => [line, paragraph]).join('\n'))).toEqual(headings.flatMap(line => [line, paragraph]))
})
