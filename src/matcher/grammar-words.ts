// Words and endings of the languages that names stand in, as the rules of grammar ask for them. They are data and no code,
// and travel with a gazetteer's tables (grammar.ts): a page without a name never carries them. No names.
import type { Grammar } from './grammar';

const KIN =
  '(?:brother|sister|father|mother|dad|mom|mum|son|daughter|wife|husband|cousin|uncle|aunt|nephew|niece|' +
  'grand(?:father|mother|son|daughter)|sibling|twin|spouse|half-(?:brother|sister)|relative)s?(?:-in-law)?';

/** The grammar that the rules are written for. */
export const GRAMMAR: Grammar = {
  functionWords:
    'a an and are as asked at because been but by can could did do does for from had has have he her here his how i if in ' +
    'inside into is it its just like made make many may more most new no not now of on one only or other our out over ' +
    'said say says she should since so some still such than that the their them then there these they this those ' +
    'though through to today under until up was we were what when where whether which while who whom whose why will ' +
    'with without would yes yet you your after also although amid among any before besides between both despite during ' +
    'each even ever every following former given however instead later meanwhile nor once perhaps per thus unlike unless upon ' +
    'via vs versus plus monday tuesday wednesday thursday friday saturday sunday january february march april june july ' +
    'august september october november december according thanks dear hey',
  joinedAfter:
    /-(?:owned|backed|made|built|led|like|based|style|powered|developed|trained|funded|run|era|wide|branded|designed|issued|linked|aligned|appointed|supported|inspired|imposed|affiliated|first|driven|exclusive|specific|related|focused|friendly|only|hosted|created|founded|controlled|operated|sponsored|approved|endorsed|compatible|generated|versus|vs|to)\b/
      .source,
  joinedBefore: /(?<=\b(?:anti|pro|ex|non|post|pre|co|un|mid|neo|former|all|inter|us|eu|uk)-)/.source,
  titles:
    'mr mrs ms miss mx dr prof professor sir lord lady dame president vice chairman chairwoman chair chief director ' +
    'founder cofounder co-founder boss billionaire mogul magnate tycoon investor entrepreneur executive candidate ' +
    'senator representative secretary minister chancellor governor mayor judge justice attorney general captain ' +
    'analyst reporter author host guest team camp citizen defendant plaintiff officer partner colleague',
  openers:
    /(?:.*(?:ly|ing|ed)|enter|meet|ask|watch|see|read|tell|fire|hire|did|does|can|will|even|both|poor|young|old|dear|yesterday|today|tonight|tomorrow|earlier|soon|maybe|still|back|inside|elsewhere|neither|either|another|whatever|yet|next|last|first|second|third|only|no|say|says)$/
      .source,
  // The one that a place names may come with a given name, which then stands between.
  kinBefore:
    `(?<=(?:\\b${KIN}(?: (?:of|to))?,? ?|` +
    '(?:哥哥|弟弟|姐姐|妹妹|兄长|兄弟|胞兄|胞弟|堂弟|堂兄|表弟|表哥|父亲|母亲|爸爸|妈妈|儿子|女儿|妻子|丈夫|前妻|前夫|叔叔|侄子|外甥|' +
    'の兄|の弟|の姉|の妹|の父|の母|の息子|の娘|の妻|형|동생|아버지|어머니|아들|딸|아내|남편|형제)[是的人の、,: ·]{0,2})' +
    "(?:[a-z][a-z'.-]{0,20} |[^\\s.,:;!?()\"'、。，：；！？（）「」“”·・]{1,8}[·.])?)",
  kinAfter: `,? (?:his|her|their|whose)(?: [a-z]+)? ${KIN}\\b`,
  particles:
    /(?:은|는|이|가|을|를|의|와|과|에|도|만|로|으로|랑|이랑|나|이나|야|여|께|보다|부터|까지|처럼|마저|조차|라|란|이란|라는|이라|이다|였|인(?![가-힣])|에게|에서|에는|에선|에도|한테|하고|뿐|든|측|사|社|발|식|판|형|제|용|씨|님|등|들|와의|과의|대통령|행정부|정부|정권|회장|대표|최고|본사|주가|관련|출신|및|코리아|재팬|닷컴)/
      .source,
  domain:
    /(?:[\w-]+\.)+(?:com|org|net|io|ai|co|gov|edu|dev|app|html?|js|ts|py|md|cn|jp|kr|tw|hk|uk|eu|info|me|tv)(?![\w])/
      .source,
};
