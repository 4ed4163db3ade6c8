// Paragraphs of our own in Chinese at the length of real news, each with a name pointed at and the facts wanted first.
// What they are and how halves are told is news.ts.
import type { FreshParagraph } from './fresh';

/** Paragraphs in Traditional Chinese. */
export const newsHant: readonly FreshParagraph[] = [
  [
    '微軟',
    'microsoft',
    '2019-microsoft-invests-1bn 2019-first-1bn-grows-to-13bn 2025-microsoft-investment-totals-13bn 2025-cma-approves-13bn-investment',
    '六年前那張十億美元的支票，當時沒什麼人看懂。如今微軟陸續掏出的錢已經超過一百三十億美元，帳面上大賺，實際能落袋多少卻還是未知數。',
  ],
  [
    '奧特曼',
    'sam-altman',
    '2023-openai-board-fires-altman 2023-board-says-altman-not-candid 2023-openai-announces-altman-firing 2023-firing-shocks-tech-world',
    '前年感恩節前的星期五，奧特曼在拉斯維加斯的飯店裡接起視訊，幾分鐘後就沒了工作。公司網站上的聲明說，他對董事們有所隱瞞，大家已經信不過他。整個矽谷為之嘩然。',
  ],
  [
    '納德拉',
    'satya-nadella',
    '2023-nadella-shocked 2023-nadella-worries-about-openai-stability',
    '消息傳來時，納德拉正和幾位主管開例行會議，知情的人說他當場愣住，氣得說不出話。私下他也問過身邊的人：一家說垮就垮的公司，真能託付嗎？',
  ],
  [
    '蘇利曼',
    'mustafa-suleyman',
    '2024-03-suleyman-heads-microsoft-consumer-ai 2024-03-suleyman-was-inflection-ceo',
    '去年三月，DeepMind 的共同創辦人蘇利曼帶著大半個團隊轉檯，替老東家的對手掌管所有給一般人用的 AI 產品。他原本的公司只剩下空殼。',
  ],
  [
    '甲骨文',
    'oracle',
    '2025-oracle-and-mgx-7bn-for-stargate 2025-stargate-announced-at-white-house',
    '錢從哪裡來？兩家領頭的各認一百九十億，甲骨文和阿布達比來的那位股東合起來再出七十億上下，離五千億還差得遠，剩下的只能找銀行和別的金主。',
  ],
  [
    '微軟',
    'microsoft',
    '2024-cloud-exclusivity-dropped 2024-openai-free-to-use-other-clouds 2024-exclusive-cloud-status-negotiated',
    '去年底，雙方悄悄把合約改了。從此對方要租機器，不必再只找微軟一家；微軟保有的，是別人開價之前先點頭或搖頭的權利。',
  ],
  [
    'OpenAI',
    'openai',
    '2024-openai-raises-6-6bn 2024-openai-valued-at-150bn 2024-thrive-capital-invests-in-openai',
    '上一次增資是前一年的秋天，由 Thrive 領頭，進帳將近七十億，OpenAI 的身價也衝到一千五百億。不過半年，外面已經有人願意出兩倍的價錢。',
  ],
  [
    '輝達',
    'nvidia',
    '2024-nvidia-invests-in-openai 2024-openai-talks-with-nvidia',
    '賣晶片的也當起股東。輝達在那一輪投了一億美元，外界笑說，這筆錢轉一圈又會回到黃仁勳的口袋。',
  ],
  [
    '馬斯克',
    'elon-musk',
    '2024-musk-decides-to-build-own-data-center 2024-xai-talks-with-oracle-and-crusoe 2024-openai-seizes-abilene-opportunity',
    '德州那塊地，馬斯克本來已經談得差不多，後來嫌對方蓋得慢，掉頭跑到曼菲斯，把一座舊工廠改成自己的機房。空出來的位子馬上有人接手。',
  ],
  [
    'MAI',
    'mai',
    '2025-mai-on-par-in-benchmarks 2025-microsoft-develops-mai 2025-microsoft-tries-mai-in-copilot',
    '公司裡的人說，MAI 跑出來的成績和目前最強的幾家差不了多少，已經有人偷偷把它接到辦公軟體的助手後面，看看使用者分不分得出來。',
  ],
  [
    'Anthropic',
    'anthropic',
    '2025-microsoft-tests-anthropic-for-copilot',
    '雞蛋不能都放在同一個籃子裡。蘇萊曼的人馬正在試，辦公軟體裡的助手如果改用 Anthropic 或馬斯克那邊的模型，效果會不會打折扣。',
  ],
  [
    '歐盟',
    'european-union',
    'eu-examined-microsoft-openai',
    '倫敦查了一年多才放手，布魯塞爾更早就收工：歐盟看過雙方的文件之後認為，這算不上誰買下了誰。',
  ],
  [
    '星際之門',
    'stargate',
    '2025-stargate-75-percent-of-computing-by-2030 2025-stargate-would-end-reliance-on-microsoft',
    '奧特曼給股東看的簡報裡有一張圖：再過五年，公司要用的機器有四分之三會由星際之門供應，現在的大房東反而成了配角。',
  ],
  [
    '思維鏈',
    'chain-of-thought',
    '2024-autumn-suleyman-asks-chain-of-thought 2024-autumn-suleyman-presses-openai-on-o1',
    '去年秋天那場視訊，吵的就是思維鏈。微軟這邊的主管要對方說清楚，新模型究竟是怎麼一步一步想出答案的，對方支支吾吾。',
  ],
];

/** Paragraphs in Simplified Chinese. */
export const newsHans: readonly FreshParagraph[] = [
  [
    '微软',
    'microsoft',
    '2023-microsoft-49-percent-stake 2023-microsoft-75-percent-profit-share 2025-microsoft-stake-and-profit-share-until-recouped 2025-microsoft-still-holds-49-percent 2025-microsoft-still-entitled-to-75-percent 2023-microsoft-invests-10bn',
    '条件很特别：本钱收回来之前，赚到的每四块钱里有三块归微软；收回之后，它还能拿着将近一半的份额。问题是对方到现在一分钱也没赚到，这些数字不过是写在纸上的。',
  ],
  [
    '阿尔特曼',
    'sam-altman',
    '2023-altman-returns-to-openai 2023-microsoft-and-investors-bring-altman-back',
    '七百多名员工签了联名信，股东也轮番上阵。只过了五天，阿尔特曼就重新坐回那把椅子，当初投票赶他走的几个人反倒出局了。',
  ],
  [
    '苏莱曼',
    'mustafa-suleyman',
    '2024-autumn-suleyman-raises-voice-at-openai 2024-autumn-o1-call-ends-abruptly 2024-autumn-suleyman-presses-openai-on-o1 2024-autumn-openai-gives-no-o1-documentation',
    '据参加会议的人回忆，苏莱曼越说越激动，冲着屏幕那头的几位高管喊，你们答应交的东西一直没有交。包括穆拉蒂在内，没人接话，会开到一半就散了。',
  ],
  [
    'Copilot',
    'copilot',
    '2025-microsoft-tries-mai-in-copilot 2025-microsoft-tests-deepseek-for-copilot 2025-microsoft-tests-anthropic-for-copilot 2025-microsoft-tests-xai-for-copilot 2025-microsoft-tests-meta-for-copilot',
    '用户未必察觉，Copilot背后的大脑可能要换了。雷德蒙德的工程师一边试自家的MAI，一边也把杭州那家公司和扎克伯格的开源模型接进去比较。',
  ],
  [
    'OpenAI',
    'openai',
    '2024-openai-expects-5bn-loss 2024-openai-computing-costs-37-5bn-by-2029 2024-openai-finances-lag-valuation',
    '别看OpenAI名气大，去年一年就亏掉了五十亿美元。照《纽约时报》拿到的文件，到这个十年快结束的时候，光花在机器上的钱每年就要将近四百亿。',
  ],
  [
    'Inflection',
    'inflection-ai',
    '2024-03-microsoft-hires-inflection-staff',
    '名义上谁也没有买谁，Inflection的招牌还挂着，七十来号人却几乎全去了雷德蒙德。对方付的六亿五千万美元叫做授权费，刚好够投资人回本。',
  ],
  [
    '甲骨文',
    'oracle',
    '2024-oracle-and-crusoe-develop-abilene-for-openai 2024-xai-talks-with-oracle-and-crusoe',
    '阿比林的工地上，八栋大楼正在往上盖。出地的是开发商，往里面塞芯片的是甲骨文，最后用机器的则是做ChatGPT的那家公司。',
  ],
  [
    '纳德拉',
    'satya-nadella',
    '2025-nadella-calls-agi-talk-meaningless',
    '做客一档播客时，纳德拉泼了冷水：自己宣布做出了AGI，不过是拿跑分糊弄人，什么时候全球经济每年能涨百分之十，再来谈也不迟。',
  ],
  [
    '微软',
    'microsoft',
    'agi-clause-ends-microsoft-access 2025-openai-executives-use-agi-clause agi-clause-meant-to-prevent-misuse',
    '合同里有一颗定时炸弹。哪天OpenAI的董事们说机器已经和人一样聪明，微软此后就什么也拿不到了。原本是为了防止有人乱来，现在成了讨价还价的筹码。',
  ],
  [
    '英国竞争与市场管理局',
    'uk-cma',
    '2025-02-cma-approves-microsoft-investment 2025-cma-approves-13bn-investment 2025-02-cma-cites-lower-compute-dependence cma-inquiry-into-microsoft-openai 2025-cma-decision-marks-partnership-compliant',
    '拖了一年多，英国竞争与市场管理局终于松口：微软说话虽然管用，但还没有到能拍板的地步，何况对方如今也能向别人租机器了，这件事不用再查下去。',
  ],
  [
    '布贝克',
    'sebastien-bubeck',
    '2024-10-bubeck-joins-openai 2024-10-bubeck-leaves-suleyman-unit 2024-10-technical-dispute-drives-bubeck-out 2024-10-bubeck-draws-microsoft-researchers',
    '去年十月，带头做小模型的布贝克收拾东西走人，转身就去了竞争对手兼合作伙伴那里，后来还把好几位老同事也拉了过去。',
  ],
  [
    '特朗普',
    'donald-trump',
    '2025-stargate-two-days-after-inauguration 2025-trump-takes-office',
    '搬回宾夕法尼亚大道1600号才第二天，特朗普就把孙正义、埃里森和阿尔特曼请到罗斯福厅，宣布了那个五千亿美元的大工程。',
  ],
];

/** Chinese paragraphs in which nothing points to a fact. */
export const newsZhFallbacks: readonly (readonly [name: string, entity: string, text: string])[] = [
  ['微軟', 'microsoft', '週末的園遊會上，微軟的攤位前排了長長的隊，孩子們都是為了免費的氣球和棉花糖來的。'],
  ['马斯克', 'elon-musk', '这部纪录片从南非的童年拍起，马斯克的母亲也接受了采访，讲了不少家里的旧事。'],
  ['OpenAI', 'openai', '论坛第二天的下午，来自高校、银行和OpenAI的几位嘉宾一起聊了聊青年就业与通识教育。'],
];
