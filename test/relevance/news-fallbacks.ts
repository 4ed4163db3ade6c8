// Paragraphs of our own about what the pack has no fact of, in each of which a name is pointed at: real news of the same
// people and companies, so full of the words their facts use. Any of the entity's most important facts may come first.
// Every second one is held out.

/** The name pointed at (where it first stands), its entity, the paragraph. */
export type FallbackParagraph = readonly [name: string, entity: string, text: string];

/** News that points to no fact, in the five languages. */
export const newsOfOtherThings: readonly FallbackParagraph[] = [
  [
    'Microsoft',
    'microsoft',
    'Microsoft said on Thursday that it would raise the price of its game console by $80 in the United States and by as much elsewhere, citing market conditions and the cost of development. First-party titles will go up as well, beginning with the holiday season. Controllers and headsets are affected too.',
  ],
  [
    'Microsoft',
    'microsoft',
    'A faulty update from a security vendor took down eight and a half million machines around the world, by the count of Microsoft, and grounded flights from Sydney to Atlanta. Engineers worked through the night to publish a recovery tool. Lawmakers asked why one supplier could cause so much damage.',
  ],
  [
    'OpenAI',
    'openai',
    'The new voice of OpenAI had been live for a week when an actress noticed that it sounded like her own. She had been asked twice to lend it and had said no. The company paused it, denied any likeness, and said that it had cast someone else months before.',
  ],
  [
    'OpenAI',
    'openai',
    'Families of seven people have brought suit in California, saying that conversations with the chatbot fed their relatives’ despair. OpenAI called the cases heartbreaking and said that it trains the system to recognise distress and to point people to help. Parental controls were introduced in September.',
  ],
  [
    'Sam Altman',
    'sam-altman',
    'Sam Altman and his husband, an Australian engineer, welcomed a son this spring; he came early and spent some weeks in intensive care. Altman wrote that he had never felt such love and that his priorities had been rewired.',
  ],
  [
    'Altman',
    'sam-altman',
    'Besides his day job Altman has put money into a fusion company in Washington state, a maker of eyeball scanners and a start-up that wants to add ten years to human life. The stakes are held personally. None of them, he says, takes up more than a few hours of his month.',
  ],
  [
    'Nadella',
    'satya-nadella',
    'Nadella earned $79 million in the last fiscal year, the proxy statement shows, almost two thirds more than the year before, most of it in stock. He had asked the board to cut his cash bonus over last summer’s security failures, and it did.',
  ],
  [
    'Elon Musk',
    'elon-musk',
    'Shareholders of the car maker voted again, by a wide margin, to give Elon Musk the largest pay package in history. Whether he gets it depends on targets that most analysts call fanciful: a million robots, a million driverless taxis, and a market value above eight trillion dollars.',
  ],
  [
    'Musk',
    'elon-musk',
    'The ninth test of the biggest rocket ever built ended over the Indian Ocean when the ship lost attitude control. Musk spoke of a big improvement on the last flight and promised a launch every three or four weeks. The regulator wants to see a mishap report first.',
  ],
  [
    'Oracle',
    'oracle',
    'Oracle shares rose by more than a third in a day, making its founder for some hours the richest man alive. The company had told analysts that contracts not yet billed came to $455 billion at the end of the quarter. Its database business grew more slowly.',
  ],
  [
    'Oracle',
    'oracle',
    'Hackers who stole patient records from two hospital chains got in through servers that Oracle had taken over with a medical software firm and not yet moved. Letters to the victims went out weeks later. The FBI is looking into the matter.',
  ],
  [
    'SoftBank',
    'softbank',
    'SoftBank swung to a profit of 517 billion yen in the three months to March, helped by its Chinese internet holdings and a telecom subsidiary. The Vision Fund posted a small loss. The dividend stays at 44 yen a share for the year.',
  ],
  [
    'Nvidia',
    'nvidia',
    'Nvidia has written off $4.5 billion of stock that it may no longer ship to China. Sales in the quarter still rose by 69 percent from a year before. Its boss flew to Taipei, showed off a new workstation and ate at a night market.',
  ],
  [
    'Google',
    'google',
    'A judge in Virginia found that Google broke the law to dominate the trade in online advertising, the second such ruling in a year. The company will appeal. What it may have to sell is to be decided in the autumn.',
  ],
  [
    'Apple',
    'apple',
    'Apple unveiled its thinnest phone yet on Tuesday, 5.6 millimetres deep, along with earbuds that translate between languages. Prices start at $999 despite tariffs. The stock fell by one and a half percent.',
  ],
  [
    'Meta',
    'meta',
    'Meta will let teenagers’ parents see which topics they discuss with its chatbots, and switch off the characters altogether. The change comes after a leaked guideline showed what the bots had been permitted to say. A Senate committee has opened an inquiry.',
  ],
  [
    'Copilot',
    'copilot',
    'With the autumn update Copilot gets a face of sorts: a blob that changes colour and smiles as it listens. It can join group chats of up to 32 people, and in study mode it asks questions back. The features come to the United States first.',
  ],
  [
    'Azure',
    'azure',
    'For eight hours on Wednesday Azure was out, and with it an airline’s check-in, two supermarkets’ tills and the Scottish parliament’s vote. An inadvertent configuration change in the front door service was to blame. The company apologised and rolled it back.',
  ],
  [
    'Anthropic',
    'anthropic',
    'Anthropic will pay at least $1.5 billion to authors whose books it had downloaded from pirate libraries, about $3,000 for each of half a million works. The judge had ruled that to train on books one has bought is fair use, but that to keep stolen copies is not.',
  ],
  [
    'DeepSeek',
    'deepseek',
    'Italy’s privacy authority has blocked DeepSeek after the firm failed to say which personal data it collects and where it keeps them. South Korea and Taiwan have banned it from civil servants’ phones. The app has disappeared from the Italian stores.',
  ],
  [
    'Trump',
    'donald-trump',
    'Trump said he would double the tariff on steel to fifty percent from Wednesday, to cheers from workers near Pittsburgh. Europe called the move regrettable. Futures fell on Monday morning, then recovered.',
  ],
  [
    'European Union',
    'european-union',
    'Ministers of the European Union could not agree on Monday on how to share out migrants rescued at sea. The talks resume next month in Luxembourg. Hungary and Slovakia voted against the draft.',
  ],
  [
    'Bing',
    'bing',
    'The wallpaper on the start page of Bing this morning showed puffins on a cliff in Wales, for the bird’s own day. Clicking on it brings up a quiz with three questions and points for those who sign in.',
  ],
  [
    'GitHub',
    'github',
    'Researchers found that someone had planted malware in four hundred repositories on GitHub that pose as game cheats. The accounts have been removed. Users are advised to change passwords and to turn on two-factor login.',
  ],
  [
    '微軟',
    'microsoft',
    '微軟宣布，用了將近四十年的藍色當機畫面將走入歷史，今年夏天起改成黑色，文字也會精簡，方便工程師判斷是哪個驅動程式出錯。新版更新還加入快速復原功能，企業用戶會先收到。',
  ],
  [
    '微软',
    'microsoft',
    '微软公布最新财季业绩，营收同比增长百分之十七，每股收益好于分析师的预期，盘后股价上涨。游戏业务受新作推动，个人电脑业务则因为渠道库存变化略有波动，管理层对下一季度的看法比较稳健。',
  ],
  [
    'OpenAI',
    'openai',
    'OpenAI 推出會自動生成影片的社群應用程式，上架頭幾天只開放受邀者使用，仍衝上免費排行榜第一名。片商和動畫公司很快提出抗議，要求在使用角色之前先取得同意，公司則承諾加入更多控管選項。',
  ],
  [
    'OpenAI',
    'openai',
    '美国一家法院要求OpenAI保留用户的聊天记录，作为出版商版权官司的证据。公司认为这侵犯了隐私，已经提出上诉，并说明哪些类型的账户不受影响。律师们预计，这场诉讼还要打上好几年。',
  ],
  [
    '奧特曼',
    'sam-altman',
    '奧特曼在部落格上寫道，一次普通的查詢大約用掉零點三四瓦時的電，相當於烤箱開一秒多一點，耗水量則是十五分之一茶匙。有學者質疑，這些數字沒有附上任何算法，外人無從查證。',
  ],
  [
    '马斯克',
    'elon-musk',
    '马斯克的脑机接口公司又给两名瘫痪患者做了植入手术，患者可以用意念移动光标、下棋。公司计划今年把试验人数扩大到二三十人，并向监管部门申请在语言障碍患者身上测试另一款设备。',
  ],
  [
    '輝達',
    'nvidia',
    '輝達台灣新總部落腳北投士林科技園區，市府與保險公司談妥地上權的解約條件後，預計明年動工。黃仁勳說，新辦公室要像一艘太空船，並且希望在三年內讓同仁搬進去。',
  ],
  [
    '谷歌',
    'google',
    '谷歌在开发者大会上展示了可以实时翻译的视频会议功能，会保留说话人的语气，先支持英语和西班牙语。新的付费套餐每月二百五十美元，订阅用户最先用上影片生成工具。',
  ],
  [
    'マイクロソフト',
    'microsoft',
    'マイクロソフトは14日、旧版の基本ソフトのサポートを終了した。国内ではなお1000万台以上が使われているとみられ、専門家は買い替えか有償の延長契約を検討するよう呼びかけている。',
  ],
  [
    'ソフトバンク',
    'softbank',
    'ソフトバンクは東京湾で空飛ぶ基地局の試験飛行を成功させた。高度20キロから地上のスマートフォンに直接電波を届ける仕組みで、災害時の通信確保に役立てるという。',
  ],
  [
    '엔비디아',
    'nvidia',
    '엔비디아 최고경영자가 서울의 한 치킨집에서 삼성과 현대차 회장을 만나 맥주잔을 부딪치는 모습이 화제가 됐다. 가게 앞에는 수백 명이 몰렸고, 다음 날 치킨 관련 주가가 일제히 올랐다.',
  ],
  [
    '머스크',
    'elon-musk',
    '머스크가 세운 위성 인터넷 서비스가 국내에서도 이르면 다음 달 시작된다. 전용 안테나 값은 50만 원대, 월 요금은 8만 원 안팎이 될 것으로 통신업계는 보고 있다.',
  ],
];
