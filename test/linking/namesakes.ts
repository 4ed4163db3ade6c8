// Passages of our own in which a name has more than one bearer, marked as in passages.ts: the page introduces a relative
// or a namesake, alone or beside the one that the pack knows.

/** Passages, each a page; ` / ` ends a paragraph. */
export const namesakes: readonly string[] = [
  // Another bearer alone.
  'Robert Altman taught a generation to listen. / Altman was 81. His company had raised money for one more film, the executive producer said.',
  'Jack Altman left the company that he had founded to invest full time. / Altman said the startup had 4,000 customers and that employees would get their shares.',
  'J. Altman and two partners bought the software company for $40 million. Altman will stay on as chief executive.',
  'Margaret Hood runs the finance team of a drug maker. Hood told investors that revenue would fall.',
  'Elaine Luria lost her seat. Luria, an analyst of naval budgets before she ran, said the company would hire her.',
  'Kimbal Musk sold shares worth $25 million. Musk sits on the board of the carmaker.',
  '导演罗伯特·奥特曼去世。奥特曼的公司还有三部片子在谈投资。',
  'ロバート・アルトマンの会社が買収された。アルトマンは決算に触れなかった。',
  // Both, and the nearer decides.
  '[Sam Altman|sam-altman] spoke first. Jack Altman followed. Altman said his fund would invest in forty companies.',
  'Jack Altman followed [Sam Altman|sam-altman], and [Altman|sam-altman] of [OpenAI|openai] took the questions.',
  'Jack Altman founded a software company and sold it. / His older brother, [Sam Altman|sam-altman], runs [OpenAI|openai]. / Altman told us he had 300 customers when it was bought.',
  '[Sam Altman|sam-altman] came with his brother Jack Altman. [Altman|sam-altman] said [OpenAI|openai] needs more chips.',
  '[Sam Altman|sam-altman] opened the day. / [Sam Altman|sam-altman] then took questions on chips. / At lunch Max Altman talked about his fund. / [Altman|sam-altman] closed with a word on [ChatGPT|chatgpt].',
  '[Mustafa Suleyman|mustafa-suleyman] is no relation of Omid Suleyman, the grocer. Suleyman sells figs.',
  '[Elon Musk|elon-musk] flew in. [Musk|elon-musk] left with Errol Musk, his father. [Musk|elon-musk] said nothing of Tesla.',
  '[萨姆·奥特曼|sam-altman]到了。罗伯特·奥特曼的影迷弄错了人：奥特曼早在2006年去世。',
  '[サム・アルトマン|sam-altman]が来日した。映画監督ロバート・アルトマンではない。アルトマンは2006年に亡くなった。',
  // A word with a capital is no other bearer.
  'Asked about it, [Sam Altman|sam-altman] laughed. Yesterday [Altman|sam-altman] had said the opposite. Chairman [Altman|sam-altman], as he was then, liked to joke.',
  'President [Trump|donald-trump] met [Sam Altman|sam-altman]. Later Mr. [Altman|sam-altman] thanked Mr. [Trump|donald-trump].',
  'WHY [ALTMAN|sam-altman] CAME BACK / [Sam Altman|sam-altman] returned to [OpenAI|openai] after five days.',
  // A given name that others bear.
  'Claude Shannon worked with language at Bell Labs. In 1951 Claude measured how well people guess the next letter of a text, which every chatbot does today.',
  'Claude Debussy would not have used a chatbot. Claude wrote by hand.',
  '[Anthropic|anthropic] named [Claude|claude] after Claude Shannon, some say. [Claude|claude] itself, the chatbot, does not know.',
];
