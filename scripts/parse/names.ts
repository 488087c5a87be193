/** Common surnames, simplified and traditional; a rarer one is found by its office or not at all. */
const surnames = [
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许邓韩冯曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵',
  '万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾',
  '尤阳穆卓古吉缪简车项连芦麦褚娄窦戚岑景费卜冷晏席卫米柏宗瞿桂佟臧闵苟卞姬仇栾隋商刁沙荣巫寇桑甄丛仲敖巩佘池查苑迟邝匡鞠惠荆乐冀胥储楚鄢劳谌奚冼蔺楼郜阚張劉陳楊黃趙吳孫馬羅鄭謝許鄧韓',
  '馮彭蕭葉蘇魏呂盧鍾譚陸範賈韋鄒閻賀顧龔邵錢嚴戴溫龐顏莊聶魯關蘭寧紀單塗駱藍遊華饒陽簡車連蘆麥費衛',
].join('')
const name = new RegExp(`^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|令狐|慕容|[${surnames}])[\\p{Script=Han}]{1,2}`, 'u')

/** What follows a name in running text: a preposition, an office, a form of address. */
const after = /^(?:在|同志|关于|于|就|与|同|对|答|总|主席|书记|市长|省长|部长|局长|校长|院长|董事长|主任|先生|女士|教授|：|:)/

/** The person's name at the start of a text when a word that follows names shows that it is one; else null. */
export function nameBefore(text: string): string | null {
  const found = name.exec(text)?.[0]
  if (!found) return null
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
