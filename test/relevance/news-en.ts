// Paragraphs of our own in English at the length of real news, each with a name pointed at and the facts wanted first.
// What they are and how halves are told is news.ts.
import type { FreshParagraph } from './fresh';

/** English paragraphs. */
export const newsEn: readonly FreshParagraph[] = [
  [
    'Microsoft',
    'microsoft',
    '2019-microsoft-invests-1bn 2019-microsoft-exclusive-cloud-provider 2019-microsoft-preferred-commercial-partner 2019-openai-to-move-services-to-azure 2019-investment-seen-as-forward-looking-bet',
    'When Satya Nadella agreed to put a billion into a small San Francisco laboratory, few of his shareholders noticed. In return for the cash, Microsoft became the only company on whose servers the lab would run, and the first in line to turn its work into things to sell. Six years on the arrangement looks like a bargain.',
  ],
  [
    'OpenAI',
    'openai',
    '2019-openai-still-non-profit',
    'Legally it was an oddity. OpenAI had been set up as a charity in 2015, promising to publish whatever it found, and that is what it still was when a software giant first wrote it a cheque. Donors who had given in the belief that nobody would ever get rich on it felt cheated.',
  ],
  [
    'Azure',
    'azure',
    '2020-microsoft-builds-supercomputer 2020-supercomputer-top-five 2020-supercomputer-speeds-up-training 2020-supercomputer-285000-cpu-cores 2020-supercomputer-10000-gpus',
    'In the spring of 2020, with engineers stuck at home, the company switched on a machine inside Azure that only one customer was allowed to touch. On paper it would have been fifth or better on the list of the fastest in the world. What was trained on it, two years later, changed everybody’s plans.',
  ],
  [
    'GPT-3',
    'gpt-3',
    '2020-microsoft-exclusive-gpt-3-license 2020-gpt-3-license-first-major-result 2020-microsoft-may-use-gpt-3-in-products',
    'The lab’s name had become a bad joke, wrote one columnist that autumn: the code behind GPT-3 would be handed to a single corporation, which could build it into whatever it liked, while academics were left with a queue for an online demo. Elon Musk agreed; it seemed the opposite of open, he posted.',
  ],
  [
    'Copilot',
    'github-copilot',
    '2021-github-copilot-launched 2021-github-copilot-first-consumer-breakthrough 2021-github-copilot-powered-by-codex',
    'Programmers were the first to feel it. In mid-2021 GitHub invited a few thousand of them to try a tool that guessed the next lines of a function as they typed. GitHub Copilot soon had more paying users than anything else that had come of the alliance, and persuaded executives that there was money in it.',
  ],
  [
    'Codex',
    'codex',
    '2021-github-copilot-powered-by-codex',
    'What did the guessing was a relative of the text generator, fed with billions of lines from public repositories. Its makers called it Codex. Lawyers for open-source authors later argued that GitHub had no business to sell a tool that repeats other people’s work.',
  ],
  [
    'Bing',
    'bing',
    '2023-bing-gets-chatgpt-features',
    'On 7 February 2023 reporters were called to Redmond at short notice. There they were shown a search page that answers in whole sentences and takes follow-up questions. “I want people to know that we made them dance,” Nadella said of Google. A week later Bing was telling a columnist to leave his wife.',
  ],
  [
    'Microsoft 365',
    'microsoft-365',
    '2023-microsoft-365-copilot-gpt-4',
    'That March came the turn of the spreadsheet. Draft me a proposal from yesterday’s notes, the presenter typed, and Word obliged; slides and a summary of unread mail followed. The helper inside Microsoft 365 runs on the newest model that the partner has, and costs $30 a head each month.',
  ],
  [
    'Microsoft',
    'microsoft',
    '2023-microsoft-invests-10bn 2023-microsoft-49-percent-stake 2023-microsoft-75-percent-profit-share 2023-microsoft-third-phase',
    'Semafor had the terms first: ten billion, spread over several years and much of it in the form of machine time. Microsoft would take three quarters of whatever the start-up earns until its outlay is paid back, and then sit on just under half of it. A blog post two weeks later gave neither number and spoke of several years and several billions.',
  ],
  [
    'Altman',
    'sam-altman',
    '2023-openai-board-fires-altman 2023-board-says-altman-not-candid 2023-openai-announces-altman-firing 2023-firing-shocks-tech-world',
    'He was watching a Formula One race in Las Vegas when the text came, asking him to join a call at noon the next day. It took the four others on the screen a few minutes. Soon after, a post went up on the company’s site: Altman had kept things from them once too often, and they had lost faith in him.',
  ],
  [
    'Altman',
    'sam-altman',
    '2023-altman-returns-to-openai 2023-microsoft-and-investors-bring-altman-back',
    'By Monday more than 700 of some 770 people had signed: either the directors go, or we do. Venture firms rang lawyers, and Redmond let it be known that everyone could have a desk there. Late on Tuesday night it was settled. Altman was back, and three of the four who had voted against him were out.',
  ],
  [
    'Nadella',
    'satya-nadella',
    '2023-nadella-shocked 2023-nadella-worries-about-openai-stability',
    'Nadella was in his weekly meeting with his lieutenants when somebody put a phone in front of him. People who were in the room say they had never seen him so upset. In public he was all calm; among friends he wondered aloud whether a firm that could blow itself up over a weekend was something to build on.',
  ],
  [
    'Microsoft',
    'microsoft',
    '2023-microsoft-observer-seat',
    'The new board, Bret Taylor in the chair, has room for a guest. Someone from Microsoft may listen in and read the papers but not raise a hand when it matters. For a company that has sunk thirteen billion into the venture, and learned of the coup from a text message, that is something.',
  ],
  [
    'Microsoft',
    'microsoft',
    '2024-03-microsoft-hires-inflection-staff 2024-03-suleyman-heads-microsoft-consumer-ai',
    'Regulators have a new phrase to learn: the reverse acquihire. No shares changed hands, yet within a weekend nearly everybody at Inflection had a Microsoft badge. The sum, about two thirds of a billion dollars, was labelled a licence fee, and let the investors go home with a small gain.',
  ],
  [
    'Suleyman',
    'mustafa-suleyman',
    '2024-suleyman-task-replace-openai-tech 2024-suleyman-task-keep-openai-partnership',
    'Two jobs, pulling in opposite directions: that is how colleagues describe what Suleyman was brought in for. He is to look after the marriage with Sam Altman’s company, and he is to make sure that, should the day come, the products no longer need it.',
  ],
  [
    'Suleyman',
    'mustafa-suleyman',
    '2024-autumn-suleyman-presses-openai-on-o1 2024-autumn-suleyman-asks-chain-of-thought 2024-autumn-suleyman-raises-voice-at-openai 2024-autumn-openai-gives-no-o1-documentation 2024-autumn-o1-call-ends-abruptly',
    'Last fall, on a call between the two leadership teams, things got loud. Suleyman wanted somebody to walk him through the way the latest model reasons before it replies, and to send the write-up that he believed the contract promised. He got neither. The screens went dark before the hour was up.',
  ],
  [
    'MAI',
    'mai',
    '2025-microsoft-tries-mai-in-copilot 2025-mai-on-par-in-benchmarks 2025-microsoft-develops-mai',
    'The family goes by three letters, MAI, and according to people who have seen the scores it is nearly as good as what the best labs sell. Some queries to the assistant in Windows and Office are already being answered by it in trials, without users being told.',
  ],
  [
    'DeepSeek',
    'deepseek',
    '2025-microsoft-tests-deepseek-for-copilot',
    'Nothing is sacred any more. Beside its own work the software group has been running rivals’ brains under the hood of its assistant: Elon Musk’s, Mark Zuckerberg’s, and those from Hangzhou, whose maker DeepSeek stunned Wall Street in January.',
  ],
  [
    'Parakhin',
    'mikhail-parakhin',
    '2024-parakhin-leaves-microsoft 2024-parakhin-unhappy-losing-bing 2024-parakhin-was-bing-ceo',
    'Not everyone welcomed the newcomer from London. Parakhin, whom users of the search engine knew from his cheerful posts about bugs, was told that he would answer to somebody else from now on. He soon found a post at Shopify.',
  ],
  [
    'Bubeck',
    'sebastien-bubeck',
    '2024-10-bubeck-joins-openai 2024-10-bubeck-leaves-suleyman-unit 2024-10-technical-dispute-drives-bubeck-out 2024-bubeck-lead-phi-researcher',
    'The French mathematician who wrote that GPT-4 showed sparks of general intelligence now works for those who made it. Bubeck had spent a decade in Redmond, where he showed that a tiny network raised on textbook prose can beat one many times its size.',
  ],
  [
    'Phi',
    'phi',
    '2024-suleyman-simonyan-blame-synthetic-data phi-trained-on-ai-generated-data',
    'Inside the division there is a quarrel about what went wrong. The new bosses point to the recipe that Phi was cooked by, in which one machine writes the schoolbooks for the next. Its author says that the flaw came in further down the line.',
  ],
  [
    'Microsoft',
    'microsoft',
    '2024-cloud-exclusivity-dropped 2024-exclusive-cloud-status-negotiated 2024-openai-free-to-use-other-clouds',
    'A footnote in the blog post of 21 January mattered more than the flags at the podium. Since the turn of the year, Microsoft no longer has the start-up’s business to itself; it has first call when more machines are needed, and if it passes, any other landlord will do.',
  ],
  [
    'SoftBank',
    'softbank',
    '2025-softbank-commits-19bn-to-stargate 2025-openai-and-softbank-40-percent-each 2025-stargate-announced-at-white-house 2025-stargate-500bn-data-center-project',
    'Half a trillion dollars is more than Masayoshi Son has ever promised anyone. His down payment is smaller: SoftBank is to send $19 billion, the same as its American partner, and each would hold two shares in five. Where the remainder will come from, the man who had just moved back into the Oval Office did not say.',
  ],
  [
    'Oracle',
    'oracle',
    '2024-oracle-and-crusoe-develop-abilene-for-openai 2024-xai-talks-with-oracle-and-crusoe',
    'West of Fort Worth, where cotton used to grow, trucks arrive around the clock. Oracle has taken the halls that a former bitcoin miner is raising on red dirt, will stuff them with Blackwell racks and pass the bill on to the makers of ChatGPT, who need the power by the middle of next year.',
  ],
  [
    'Elon Musk',
    'elon-musk',
    '2024-musk-decides-to-build-own-data-center 2024-xai-talks-with-oracle-and-crusoe 2024-openai-seizes-abilene-opportunity',
    'The plot in West Texas had another suitor first. Elon Musk wanted it for his chatbot, grew impatient with how long the builders said they would need, and went off to convert a disused factory in Memphis. His old friends were quick to take the lease.',
  ],
  [
    'Friar',
    'sarah-friar',
    '2024-friar-openai-considers-data-center-debt',
    'Selling shares is not the only way, Friar told an all-hands meeting. Banks like buildings full of servers: they can be mortgaged. If Redmond wants to come along, fine; if it does not, the company can do so alone.',
  ],
  [
    'OpenAI',
    'openai',
    '2024-openai-expects-5bn-loss 2024-openai-computing-costs-37-5bn-by-2029 2024-openai-finances-lag-valuation',
    'The documents shown to would-be investors make sobering reading. This year OpenAI will take in less than four billion and pay out close to nine. It hopes to be in the black by 2029, by which time the annual outlay on machines alone will be near forty billion.',
  ],
  [
    'Nvidia',
    'nvidia',
    '2024-nvidia-invests-in-openai 2024-openai-talks-with-nvidia',
    'It is a cosy circle: the customer raises money from its supplier and spends it at the supplier’s counter. Nvidia joined last October’s round, led by Joshua Kushner’s firm, with a sum of $100 million, a rounding error for a company of its size.',
  ],
  [
    'Apple',
    'apple',
    '2024-openai-talks-with-apple',
    'A week before the deal was signed one name dropped off the list. Apple, which was about to put ChatGPT behind Siri, had been sounding out whether to buy a slice as well, but in the end kept its purse closed.',
  ],
  [
    'CMA',
    'uk-cma',
    '2025-02-cma-approves-microsoft-investment 2025-cma-approves-13bn-investment 2025-02-cma-cites-lower-compute-dependence cma-inquiry-into-microsoft-openai',
    'London took its time. Fifteen months after it had begun to ask questions, the CMA concluded that nothing had changed hands: Redmond had had a strong influence since 2019 but did not call the shots, the less so now that its protégé was free to rent servers elsewhere. Critics note that a former Amazon manager had just taken over as chairman.',
  ],
  [
    'FTC',
    'us-ftc',
    '2025-01-ftc-says-ai-partnerships-raise-antitrust 2025-01-ftc-warns-lock-in-and-inputs',
    'It was one of the last papers to come out under Lina Khan. Three pairs were put under the lens: those of Amazon and Google with Anthropic, and that of Redmond with Sam Altman’s firm. In all of them, says the FTC, the one with the servers gets a look into the other’s kitchen, and walking away is expensive.',
  ],
  [
    'Hood',
    'amy-hood',
    'hood-succeed-only-when-both-succeed hood-planning-ten-or-twenty-years',
    'Asked whether the two were drifting apart, Hood smiled. In any long relationship one has an eye on the next decade or two, she told the bankers in San Francisco, and for now neither does well unless the other one does.',
  ],
  [
    'Nadella',
    'satya-nadella',
    '2025-nadella-calls-agi-talk-meaningless',
    'To call some milestone by that name oneself is just nonsensical benchmark hacking, Nadella told the podcaster Dwarkesh Patel; show me the world economy growing by a tenth a year, then we can talk. It was heard as a dig at his partner, which has AGI in its charter.',
  ],
  [
    'Microsoft',
    'microsoft',
    'agi-clause-ends-microsoft-access 2025-openai-executives-use-agi-clause agi-clause-meant-to-prevent-misuse',
    'Buried in the papers is a kind of self-destruct button. The day the directors of OpenAI find that their machines can do most paid work better than people, Microsoft gets nothing that comes after. What was put in as a safety catch has turned into a lever: the mere thought of it brings Redmond to the table.',
  ],
  [
    'Claude',
    'claude',
    'amazon-promotes-bedrock-and-claude claude-is-amazon-partner-model',
    'In Seattle the answer to Redmond is a supermarket. Whoever rents there may pick his brains from a shelf, with Claude, whose makers have eight billion of the landlord’s money, at eye level.',
  ],
  [
    'Meta',
    'meta',
    'meta-open-sources-llama microsoft-ai-spending-reflects-big-tech-rivalry',
    'Mark Zuckerberg has chosen to give his away. Anyone may take what Meta has trained, run it on a machine in the cellar and alter it, so long as they do not have 700 million users. He wants it to become what Linux is for servers.',
  ],
  [
    'Altman',
    'sam-altman',
    '2024-altman-unhappy-with-microsoft-pace 2024-altman-looks-for-alternatives 2024-altman-wants-more-clusters',
    'All through last winter and spring Altman nagged. The buildings he had been promised in Wisconsin and Arizona were coming up too slowly for him; others would overtake him while the concrete dried. By summer he had begun to ring round.',
  ],
  [
    'Mercury',
    'mercury',
    '2023-mercury-microsoft-name 2023-100bn-supercomputer-discussed 2023-100bn-supercomputer-due-about-2030',
    'On slides in Redmond the last of five planned machines was called Mercury. It would have swallowed as much current as several nuclear reactors give, cost a hundred times what the largest computer halls cost now, and opened towards the end of the decade. It was never approved.',
  ],
];

/** English paragraphs in which nothing points to a fact. */
export const newsEnFallbacks: readonly (readonly [name: string, entity: string, text: string])[] = [
  [
    'Microsoft',
    'microsoft',
    'Shares drifted in thin summer trading. Microsoft fell by half a point, the banks by a little more; only utilities rose. Traders were waiting for the jobs report.',
  ],
  [
    'SoftBank',
    'softbank',
    'The baseball club in Fukuoka has belonged to SoftBank for twenty years and fills its dome on most evenings. This season it leads the Pacific League by six games.',
  ],
  [
    'Copilot',
    'copilot',
    'To turn it off, open the settings, choose the second tab and clear the box beside Copilot. The icon stays in the corner until the program is opened anew.',
  ],
];
