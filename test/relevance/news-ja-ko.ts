// Paragraphs of our own in Japanese and Korean at the length of real news, each with a name pointed at and the facts
// wanted first. What they are and how halves are told is news.ts.
import type { FreshParagraph } from './fresh';

/** Paragraphs in Japanese. */
export const newsJa: readonly FreshParagraph[] = [
  [
    'アルトマン',
    'sam-altman',
    '2023-openai-board-fires-altman 2023-board-says-altman-not-candid 2023-openai-announces-altman-firing 2023-firing-shocks-tech-world',
    '感謝祭を前にした金曜日、アルトマン氏はオンライン会議に呼び出され、その場で職を失った。取締役会は、同氏の説明が一貫して率直さを欠いていたとする声明を公表し、業界に衝撃が広がった。',
  ],
  [
    'マイクロソフト',
    'microsoft',
    '2023-microsoft-invests-10bn 2023-microsoft-49-percent-stake 2023-microsoft-third-phase 2023-microsoft-75-percent-profit-share',
    '年明け早々、マイクロソフトはチャットGPTの開発元に1兆円を超える資金を追加で投じると明らかにした。複数年にわたる支援で、持ち分は5割近くに達するという。',
  ],
  [
    'ソフトバンク',
    'softbank',
    '2025-softbank-commits-19bn-to-stargate 2025-stargate-announced-at-white-house 2025-openai-and-softbank-40-percent-each 2025-stargate-500bn-data-center-project',
    '大統領の隣に立った孫正義氏は、4年間で約78兆円を投じると宣言した。もっとも、ソフトバンクが当初に出すのは3兆円ほどで、残りは融資や他の出資者に頼ることになる。',
  ],
  [
    'スレイマン',
    'mustafa-suleyman',
    '2024-03-suleyman-heads-microsoft-consumer-ai 2024-03-suleyman-was-inflection-ceo',
    'ディープマインド共同創業者のスレイマン氏が移籍し、一般利用者向けのAI部門を率いることになった。同氏が起こした新興企業からは、社員の大半も一緒に移る。',
  ],
  [
    'エヌビディア',
    'nvidia',
    '2024-nvidia-invests-in-openai 2024-openai-talks-with-nvidia',
    '昨秋の増資にはエヌビディアも名を連ねた。半導体の最大の売り先に資金を出す形で、評価額は約22兆円に膨らんだ。',
  ],
  [
    'オラクル',
    'oracle',
    '2024-oracle-and-crusoe-develop-abilene-for-openai 2024-xai-talks-with-oracle-and-crusoe',
    'テキサス州西部アビリーンでは、オラクルが借り上げる巨大な建屋の工事が進む。完成すればオープンAIの学習に使われる予定だ。',
  ],
  [
    'ナデラ',
    'satya-nadella',
    '2023-nadella-shocked 2023-nadella-worries-about-openai-stability',
    '発表のわずか数分前に知らされたナデラ氏は言葉を失ったという。周囲には、この会社は本当に大丈夫なのかと不安を漏らしていた。',
  ],
  [
    'GitHub Copilot',
    'github-copilot',
    '2021-github-copilot-launched 2021-github-copilot-powered-by-codex 2021-github-copilot-first-consumer-breakthrough',
    'コードの続きを自動で提案するGitHub Copilotが試験公開されたのは4年前の夏だった。両社の提携から生まれた最初のヒット商品といえる。',
  ],
  [
    'FTC',
    'us-ftc',
    '2025-01-ftc-says-ai-partnerships-raise-antitrust 2025-01-ftc-warns-lock-in-and-inputs ftc-examined-microsoft-openai',
    '米連邦取引委員会（FTC）は1月、クラウド大手とAI新興企業の提携についての報告書をまとめた。乗り換えが難しくなり、人材や計算資源が他社に回らなくなる恐れがあると指摘している。',
  ],
];

/** Paragraphs in Korean. */
export const newsKo: readonly FreshParagraph[] = [
  [
    '올트먼',
    'sam-altman',
    '2023-altman-returns-to-openai 2023-microsoft-and-investors-bring-altman-back',
    '직원 대부분이 함께 떠나겠다고 서명하고 투자자들까지 나서자 상황은 닷새 만에 뒤집혔다. 올트먼은 다시 대표 자리에 앉았고, 그를 내보낸 이사들이 물러났다.',
  ],
  [
    '마이크로소프트',
    'microsoft',
    '2024-cloud-exclusivity-dropped 2024-openai-free-to-use-other-clouds 2024-exclusive-cloud-status-negotiated',
    '지난해 말 계약이 바뀌면서 마이크로소프트는 더 이상 오픈AI의 유일한 클라우드가 아니다. 먼저 제안을 받을 권리만 남았고, 거절하면 다른 업체로 갈 수 있다.',
  ],
  [
    '소프트뱅크',
    'softbank',
    '2025-openai-and-softbank-40-percent-each 2025-softbank-commits-19bn-to-stargate',
    '소프트뱅크와 오픈AI가 같은 액수를 내고 각각 10분의 4씩을 나눠 갖는 구조다. 나머지는 중동 자본과 빚으로 채운다.',
  ],
  [
    '스타게이트',
    'stargate',
    '2025-stargate-two-days-after-inauguration 2025-stargate-announced-at-white-house 2025-stargate-500bn-data-center-project',
    '새 대통령이 취임 선서를 한 지 이틀 만에 백악관에서 스타게이트가 베일을 벗었다. 우리 돈 700조 원이 넘는 규모다.',
  ],
  [
    '술레이만',
    'mustafa-suleyman',
    '2024-autumn-suleyman-raises-voice-at-openai 2024-autumn-o1-call-ends-abruptly 2024-autumn-suleyman-presses-openai-on-o1 2024-autumn-openai-gives-no-o1-documentation',
    '지난가을 화상회의에서 술레이만은 새 모델이 어떻게 추론하는지 설명하라며 언성을 높였다. 약속한 자료를 주지 않았다는 것이다. 회의는 예정보다 일찍 끝났다.',
  ],
  [
    '오라클',
    'oracle',
    '2024-oracle-and-crusoe-develop-abilene-for-openai 2024-xai-talks-with-oracle-and-crusoe',
    '텍사스 애빌린에서는 크루소가 건물을 올리고 오라클이 그 안을 엔비디아 칩으로 채운다. 완공되면 챗GPT 개발사가 통째로 빌려 쓴다.',
  ],
  [
    '머스크',
    'elon-musk',
    '2025-microsoft-tests-xai-for-copilot',
    '코파일럿의 두뇌를 바꾸는 실험도 한창이다. 앤스로픽과 메타는 물론 머스크의 xAI가 만든 모델까지 시험대에 올랐다.',
  ],
  [
    '딥시크',
    'deepseek',
    '2025-microsoft-tests-deepseek-for-copilot',
    '중국의 딥시크도 후보다. 레드먼드의 기술진은 오픈AI 것을 빼고 이 모델을 넣었을 때 비서의 답이 얼마나 달라지는지 살펴보고 있다.',
  ],
  [
    '오픈AI',
    'openai',
    '2024-openai-expects-5bn-loss 2024-openai-computing-costs-37-5bn-by-2029 2024-openai-finances-lag-valuation',
    '겉모습은 화려하지만 오픈AI의 장부는 온통 빨간색이다. 지난해에만 50억 달러를 까먹었고, 2029년이면 서버 빌리는 값으로만 한 해 375억 달러를 써야 한다.',
  ],
];

/** Japanese and Korean paragraphs in which nothing points to a fact. */
export const newsJaKoFallbacks: readonly (readonly [name: string, entity: string, text: string])[] = [
  ['ソフトバンク', 'softbank', '駅前のソフトバンクの店では、機種変更の待ち時間が2時間を超えていた。'],
  ['오라클', 'oracle', '강남역 근처 오라클 사무실 옆 골목에 새로 생긴 국숫집은 점심마다 줄이 길다.'],
];
