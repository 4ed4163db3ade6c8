// Paragraphs of our own written after the words and weights were changed for those of news.ts, to see what was gained
// where nothing was looked at. They were run once as they stand (docs/accuracy.md).
import type { FreshParagraph } from './fresh';

/** Paragraphs by language. */
export const secondLook: Readonly<Record<string, readonly FreshParagraph[]>> = {
  en: [
    [
      'Microsoft',
      'microsoft',
      '2023-microsoft-board-worries-about-reliance 2023-microsoft-board-presses-nadella',
      'Directors had begun to ask awkward questions even before the weekend that nearly wrecked its partner. How could a company of that size, some of them wanted to know, have hung its future in artificial intelligence on people it does not control? Microsoft’s chief was told to come back with another plan.',
    ],
    [
      'OpenAI',
      'openai',
      '2025-stargate-75-percent-of-computing-by-2030 2025-stargate-would-end-reliance-on-microsoft 2025-microsoft-main-source-of-openai-computing',
      'Today almost everything OpenAI does happens on machines in Redmond’s halls. If the forecasts shown to backers hold, the picture will have turned round within five years: most of the work will be done in the Texan complex and its sisters.',
    ],
    [
      'Crusoe',
      'crusoe',
      '2024-oracle-and-crusoe-develop-abilene-for-openai crusoe-data-center-developer 2024-xai-talks-with-oracle-and-crusoe',
      'It used to mine coins with gas that oil wells burn off. Now Crusoe has two thousand workers on a site three hours from Dallas, pouring concrete for what will be one of the largest clusters anywhere; a database firm is the tenant, a chatbot’s maker the user.',
    ],
    [
      'Simonyan',
      'karen-simonyan',
      '2024-simonyan-leads-new-unit simonyan-cofounder-chief-scientist-inflection 2024-microsoft-ai-projects-merged-into-unit',
      'Day to day the models are the business of Simonyan, an Armenian-born scientist who once worked on a Go-playing machine and followed his friend from the start-up. Groups that had been doing the same thing in different corners of the company now answer to him.',
    ],
    [
      'Anthropic',
      'anthropic',
      '2025-microsoft-tests-anthropic-for-copilot',
      'Those who write spreadsheets formulas for a living say the rival’s work is neater. No wonder that Redmond has been running Anthropic’s models inside its assistant, alongside those of others, to find out whether customers prefer them.',
    ],
    [
      'Nadella',
      'satya-nadella',
      '2025-nadella-sees-a-balance 2025-microsoft-spared-cost-of-training-clusters',
      'Why let somebody else have the business? Because, Nadella told investors, one can have the fruit without buying the whole orchard: whatever the lab comes up with still ends up in his products, while other people’s money pays for the biggest training halls.',
    ],
    [
      'Microsoft',
      'microsoft',
      '2025-microsoft-weighs-mai-api 2025-mai-api-would-compete-with-openai 2025-partner-to-potential-rival',
      'Should it go ahead, Microsoft would be selling to programmers, through the same kind of pipe and probably for less, what its partner lives on. The decision on whether to let outsiders call its home-made models is expected before Christmas.',
    ],
    [
      'Thrive Capital',
      'thrive-capital',
      '2024-thrive-capital-invests-in-openai',
      'Thrive Capital, run by the younger brother of a former president’s son-in-law, put in more than anybody else and secured the right to add another billion on the same terms a year later.',
    ],
    [
      'MGX',
      'mgx',
      '2025-oracle-and-mgx-7bn-for-stargate 2025-stargate-announced-at-white-house',
      'Gulf money has a seat at the table as well. MGX is to chip in several billions beside the two main partners and the database company, according to people who have seen the term sheet; the lion’s share must still be borrowed.',
    ],
    [
      'Edge',
      'edge',
      '2023-edge-gets-chatgpt-features',
      'The browser was not forgotten. A button in the corner of Edge opens a panel that sums up whatever page is on screen, drafts a post in the tone you like or answers questions about a long report.',
    ],
    [
      'Altman',
      'sam-altman',
      '2025-altman-posts-photo-with-nadella',
      'Rumours of a divorce were answered in the modern way. Altman put up a snap of the two bosses grinning side by side, and promised that the best was yet to come.',
    ],
    [
      'Tiwary',
      'saurabh-tiwary',
      '2024-08-tiwary-leaves-for-google 2024-08-tiwary-decade-at-microsoft',
      'Fourteen years of badge photos ended that summer for Tiwary, who had built language models for the search group. His next employer is in Mountain View.',
    ],
  ],
  'zh-Hant': [
    [
      'OpenAI',
      'openai',
      '2024-openai-works-to-lower-microsoft-reliance openai-spreads-risk 2024-openai-widens-investor-circle 2025-openai-seeks-other-investors 2025-openai-seeks-other-computing-providers',
      '一年多來，OpenAI 處處替自己找後路：錢不只向一個人拿，機器也不再只靠一家供給，日本、中東、德州，能談的都談了。',
    ],
    [
      '帕拉欣',
      'mikhail-parakhin',
      '2024-parakhin-leaves-microsoft 2024-parakhin-unhappy-losing-bing 2024-parakhin-was-bing-ceo',
      '新長官上任沒幾天，管搜尋引擎的帕拉欣就決定不玩了。據說要他把一手帶大的產品交出去，他怎麼也嚥不下這口氣。',
    ],
    [
      '微軟',
      'microsoft',
      '2023-microsoft-executives-caught-off-guard 2023-nadella-shocked',
      '砸下上百億的最大金主，竟然和一般網友差不多時間才曉得人被趕走。微軟的主管們完全沒有心理準備，只好連夜開會應變。',
    ],
    [
      '胡德',
      'amy-hood',
      '2025-hood-other-models-for-choice 2025-hood-proud-of-openai-models',
      '面對法人的追問，胡德先誇了合作夥伴的模型一番，接著話鋒一轉，說自家也有別的，有些還是自己做的，客人總要有得挑。',
    ],
    [
      '星際之門',
      'stargate',
      '2025-stargate-rest-from-investors-and-debt 2025-stargate-500bn-data-center-project 2025-oracle-and-mgx-7bn-for-stargate',
      '現金加一加還不到總數的一成，星際之門要蓋起來，大部分得靠銀行團和還沒露面的投資人掏錢，利息就是一筆天文數字。',
    ],
  ],
  'zh-Hans': [
    [
      '微软',
      'microsoft',
      '2025-microsoft-secretly-builds-own-models 2025-microsoft-develops-mai 2024-suleyman-task-replace-openai-tech 2025-quiet-preparations-for-possible-split 2025-companies-ready-themselves-to-part',
      '嘴上还是好伙伴，背地里各打各的算盘。微软悄悄养了一支队伍，专门做将来能顶替对方的东西，真到了要散伙那一天也不至于手忙脚乱。',
    ],
    [
      'GPT-3',
      'gpt-3',
      '2020-microsoft-exclusive-gpt-3-license 2020-microsoft-may-use-gpt-3-in-products 2020-gpt-3-license-first-major-result',
      '四年多以前，GPT-3的底层代码只给了一家公司，别人顶多能排队调用。当时就有人说，这家名字里带着“开放”的实验室一点也不开放。',
    ],
    [
      'xAI',
      'xai',
      '2024-xai-talks-with-oracle-and-crusoe 2024-musk-decides-to-build-own-data-center 2024-openai-seizes-abilene-opportunity',
      '最早看中那块地的其实是xAI，谈到后来嫌太慢，干脆不要了，转头去找了个旧厂房自己动手，让老对手白捡了个便宜。',
    ],
    [
      '美国联邦贸易委员会',
      'us-ftc',
      'ftc-examined-microsoft-openai 2025-01-ftc-says-ai-partnerships-raise-antitrust 2025-01-ftc-warns-lock-in-and-inputs',
      '大洋彼岸也没闲着，美国联邦贸易委员会花了一年时间，把几家云巨头和它们扶持的实验室之间的合同翻了个遍，最后写成一份报告。',
    ],
  ],
  ja: [
    [
      'マイクロソフト',
      'microsoft',
      '2024-03-microsoft-hires-inflection-staff 2024-03-suleyman-heads-microsoft-consumer-ai',
      '買収という形は取らなかった。マイクロソフトは新興企業の約70人を丸ごと迎え入れ、使用料の名目で900億円余りを支払った。規制を避ける抜け道だとの批判もある。',
    ],
    [
      'フッド',
      'amy-hood',
      'hood-succeed-only-when-both-succeed hood-planning-ten-or-twenty-years',
      'エイミー・フッド最高財務責任者は、どちらか一方だけがうまくいくことはあり得ないと語った。10年、20年先を見据えた関係だという。',
    ],
    [
      'オープンAI',
      'openai',
      '2024-openai-raises-6-6bn 2024-openai-valued-at-150bn',
      'オープンAIは昨秋、約1兆円を調達し、企業としての値段は1年足らずで2倍近くになった。出資した顔ぶれには半導体大手や中東の基金も並ぶ。',
    ],
  ],
  ko: [
    [
      '나델라',
      'satya-nadella',
      '2025-nadella-calls-agi-talk-meaningless',
      '나델라는 한 대담에서 스스로 이정표를 세워 놓고 도달했다고 선언하는 것은 말장난일 뿐이라고 했다. 세계 경제가 해마다 10%씩 커져야 진짜라는 것이다.',
    ],
    [
      '마이크로소프트',
      'microsoft',
      '2023-microsoft-observer-seat',
      '사태가 가라앉은 뒤 마이크로소프트는 이사회에 사람을 보낼 수 있게 됐다. 다만 회의를 지켜볼 뿐 표를 던질 수는 없다.',
    ],
    [
      '오라클',
      'oracle',
      '2025-oracle-and-mgx-7bn-for-stargate 2025-stargate-announced-at-white-house',
      '두 주축이 각각 190억 달러를 대고, 오라클과 아부다비의 투자사가 합쳐 70억 달러를 보탠다. 나머지는 은행과 다른 투자자 몫이다.',
    ],
  ],
};
