/** Common surnames, simplified and traditional; a rarer one is found by its office or not at all. */
const surnames = [
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许邓韩冯曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵',
  '万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾',
  '尤阳穆卓古吉缪简车项连芦麦褚娄窦戚岑景费卜冷晏席卫米柏宗瞿桂佟臧闵苟卞姬仇栾隋商刁沙荣巫寇桑甄丛仲敖巩佘池查苑迟邝匡鞠惠荆乐冀胥储楚鄢劳谌奚冼蔺楼郜阚張劉陳楊黃趙吳孫馬羅鄭謝許鄧韓',
  '馮彭蕭葉蘇魏呂盧鍾譚陸範賈韋鄒閻賀顧龔邵錢嚴戴溫龐顏莊聶魯關蘭寧紀單塗駱藍遊華饒陽簡車連蘆麥費衛',
].join('')
const name = new RegExp(`^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|令狐|慕容|[${surnames}])[\\p{Script=Han}]{1,2}`, 'u')

/** What follows a name in running text: a preposition, an office, a form of address. */
const after = /^(?:在|副(?=[总主书秘理会總書會省市区县部局院校馆])|同志|关于|于|就|与|同|对|答|总|主席|书记|市长|省长|部长|局长|校长|院长|董事长|主任|先生|女士|教授|：|:)/

/** To whom it was said, not who said it: 向林馆长汇报. */
const addressee = new RegExp(`^向[${surnames}](?:总|主任|书记|主席|[部局省市校院馆]长|總|書記|館長)`, 'u')

/** The person's name at the start of a text when a word that follows names shows that it is one; else null. */
export function nameBefore(text: string): string | null {
  const found = name.exec(text)?.[0]
  if (!found || addressee.test(text)) return null
  for (const length of [found.length, found.length - 1]) {
    if (length >= 2 && after.test(text.slice(length))) return found.slice(0, length)
  }
  return null
}

/** Whether a text is nothing but a person's name. */
export function isPersonName(text: string): boolean {
  const bare = text.replace(/\s/g, '')
  return bare.length <= 4 && name.exec(bare)?.[0].length === bare.length
}

const office = /^\s?副?(?:主席|书记|[省市区县部厅局处校院馆所会社]长|董事长|理事长|秘书长|总经理|总裁|主任|教授|博士|先生|女士|老师|同志|書記|[省市區縣部廳局處校院館所會社]長|董事長|理事長|秘書長|總經理|總裁|老師)$/

/** Whether a text is nothing but a person's name and, behind it, his office: 林某某馆长. */
export function isOfficer(text: string): boolean {
  const found = name.exec(text)?.[0] ?? ''
  return [found.length, found.length - 1].some(length => length >= 2 && office.test(text.slice(length)))
}

/** Common given names of the English-speaking countries (census lists of the United States, 1990 and 2020). */
const givenNames = new Set([
  'James John Robert Michael William David Richard Charles Joseph Thomas Christopher Daniel Paul Mark Donald George Kenneth Steven',
  'Edward Brian Ronald Anthony Kevin Jason Matthew Gary Timothy Jose Larry Jeffrey Frank Scott Eric Stephen Andrew Raymond Gregory',
  'Joshua Jerry Dennis Walter Patrick Peter Harold Douglas Henry Carl Arthur Ryan Roger Joe Juan Jack Albert Jonathan Justin Terry',
  'Gerald Keith Samuel Willie Ralph Lawrence Nicholas Roy Benjamin Bruce Brandon Adam Harry Fred Wayne Billy Steve Louis Jeremy Aaron',
  'Randy Howard Eugene Carlos Russell Bobby Victor Martin Ernest Phillip Todd Jesse Craig Alan Shawn Clarence Sean Philip Chris Johnny',
  'Mary Patricia Linda Barbara Elizabeth Jennifer Maria Susan Margaret Dorothy Lisa Nancy Karen Betty Helen Sandra Donna Carol Ruth',
  'Sharon Michelle Laura Sarah Kimberly Deborah Jessica Shirley Cynthia Angela Melissa Brenda Amy Anna Rebecca Virginia Kathleen Pamela',
  'Martha Debra Amanda Stephanie Carolyn Christine Marie Janet Catherine Frances Ann Joyce Diane Alice Julie Heather Teresa Doris',
  'Gloria Evelyn Jean Cheryl Mildred Katherine Joan Ashley Judith Rose Janice Kelly Nicole Judy Christina Kathy Theresa Beverly Denise',
  'Tammy Irene Jane Lori Rachel Marilyn Andrea Kathryn Louise Sara Anne Jacqueline Wanda Bonnie Julia Ruby Lois Tina Phyllis Emily Emma',
  'Olivia Sophia Mia Charlotte Amelia Liam Noah Oliver Elijah Lucas Mason Logan Ethan Nathan Dylan Tyler Zachary Kyle Ian Owen Guy Rich',
].join(' ').split(' '))

/** Whether a line is nothing but an English name: a given name that is known, and up to two more words. */
export function isGivenName(line: string): boolean {
  const words = line.trim().split(/\s+/)
  return words.length <= 3 && givenNames.has(words[0]!) && words.every(word => /^\p{Lu}[\p{L}.'’-]*$/u.test(word))
}
