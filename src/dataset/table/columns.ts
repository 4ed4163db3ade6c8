// Knows the columns of a table by their headings, in the languages of the extension, and the language that a heading
// may name: "fact (zh-Hant)", "name:ja".
import type { EntityKind, LanguageTag, Standing } from '../types';

/** What a column holds. */
export type Field =
  | 'name'
  | 'otherNames'
  | 'id'
  | 'kind'
  | 'description'
  | 'near'
  | 'notNear'
  | 'fact'
  | 'date'
  | 'standing'
  | 'attributedTo'
  | 'source'
  | 'publisher'
  | 'address'
  | 'importance'
  | 'with'
  | 'keywords'
  | 'note';

/** One column that is understood. */
export interface Column {
  readonly index: number;
  readonly field: Field;
  /** As the table writes it, for messages. */
  readonly heading: string;
  /** The language its texts are in; null where the heading names none. */
  readonly language: LanguageTag | null;
}

/** The headings of each field; the first is what docs/packs.md names. */
export const headings: Readonly<Record<Field, readonly string[]>> = {
  name: ['name', 'names', 'label', 'entity', '名稱', '名称', '名字', '姓名', '人名'],
  otherNames: [
    'other names',
    'other name',
    'aliases',
    'alias',
    'also known as',
    'aka',
    '別名',
    '别名',
    '其他名稱',
    '其他名称',
    '又稱',
    '又称',
  ],
  id: ['id', '編號', '编号'],
  kind: ['kind', 'type', 'category', '類型', '类型', '類別', '类别', '種類', '种类'],
  description: ['description', 'about', 'role', '描述', '簡介', '简介', '說明', '说明', '身分', '身份'],
  near: ['near', 'only near', 'context', '語境', '语境', '附近的詞', '附近的词'],
  notNear: ['not near', '排除', '排除的詞', '排除的词'],
  fact: ['fact', 'facts', 'event', 'statement', '事實', '事实', '事件'],
  date: ['date', 'when', 'year', '日期', '時間', '时间', '年份'],
  standing: ['standing', 'how known', '性質', '性质', '可靠程度'],
  attributedTo: [
    'attributed to',
    'according to',
    'said by',
    'says',
    '據',
    '据',
    '說法來源',
    '说法来源',
    '出自',
  ],
  source: ['source', 'source title', '來源', '来源', '出處', '出处'],
  publisher: ['publisher', 'published by', '出版者', '發布者', '发布者', '媒體', '媒体'],
  address: ['url', 'link', 'web address', '網址', '网址', '連結', '链接'],
  importance: ['importance', 'weight', '重要性', '重要程度'],
  with: ['with', 'also about', 'involves', '相關', '相关', '涉及'],
  keywords: ['keywords', 'tags', '關鍵詞', '关键词', '關鍵字', '关键字'],
  note: ['note', 'notes', 'remark', '備註', '备注', '附註', '附注'],
};

/** Fields whose texts may stand in several languages, a column each. */
const inLanguages: ReadonlySet<Field> = new Set<Field>([
  'name',
  'otherNames',
  'description',
  'fact',
  'attributedTo',
  'source',
  'publisher',
  'note',
]);

/** Languages that a heading may name without a bracket or colon: "fact en". */
const bareTags = new Set(['en', 'zh', 'ja', 'ko', 'fr', 'de', 'es', 'it', 'pt', 'ru', 'ar']);

const fieldByHeading = new Map(
  Object.entries(headings).flatMap(([field, names]) => names.map((name) => [name, field as Field])),
);

/** Reads the row of headings; what is not understood comes back as `ignored`. */
export function readHeadings(cells: readonly string[]): {
  readonly columns: readonly Column[];
  readonly ignored: readonly string[];
} {
  const columns: Column[] = [];
  const ignored: string[] = [];
  cells.forEach((heading, index) => {
    const column = readHeading(heading, index);
    if (column !== null) columns.push(column);
    else if (heading !== '') ignored.push(heading);
  });
  return { columns, ignored };
}

function readHeading(heading: string, index: number): Column | null {
  const words = foldWord(heading);
  const plain = fieldByHeading.get(words);
  if (plain !== undefined) return { index, field: plain, heading, language: null };
  const match = /^(.+?)(\s*[:([]|)\s*\b([a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3})[)\]]?$/.exec(words);
  const field = match && fieldByHeading.get(match[1]!.trim());
  if (!field || !inLanguages.has(field)) return null;
  const tag = match[3]!;
  // "fact id" is no column of Indonesian facts.
  if (match[2] === '' && !tag.includes('-') && !bareTags.has(tag)) return null;
  try {
    return { index, field, heading, language: Intl.getCanonicalLocales(tag)[0]! };
  } catch {
    return null;
  }
}

/** Folds a heading or a word of a fixed list: one width, lower case, single spaces. */
function foldWord(text: string): string {
  return text
    .slice(0, 100)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();
}

const kindWords: Readonly<Record<EntityKind, readonly string[]>> = {
  company: [
    'organisation',
    'organization',
    'firm',
    'corporation',
    'business',
    '公司',
    '企業',
    '企业',
    '組織',
    '组织',
  ],
  agency: [
    'government',
    'regulator',
    'court',
    'authority',
    'public body',
    '機構',
    '机构',
    '政府',
    '機關',
    '机关',
  ],
  media: ['newspaper', 'magazine', 'press', 'broadcaster', '媒體', '媒体', '報紙', '报纸'],
  person: ['people', 'character', 'man', 'woman', '人物', '人', '角色'],
  project: ['programme', 'program', 'mission', 'case', '專案', '项目', '計畫', '计划', '案件'],
  product: ['device', 'service', 'software', '產品', '产品', '服務', '服务'],
  model: ['ai model', '模型'],
  concept: ['idea', 'term', '概念', '術語', '术语'],
  place: ['city', 'country', 'location', 'house', '地點', '地点', '地方', '城市', '國家', '国家'],
  work: ['book', 'film', 'novel', 'article', 'song', '作品', '書', '书', '電影', '电影'],
  other: ['thing', '其他'],
};

const standingWords: Readonly<Record<Standing, readonly string[]>> = {
  stated: ['fact', 'confirmed', 'known', '陳述', '陈述', '已知', '確認', '确认'],
  reported: ['report', 'reportedly', '報導', '報道', '报道', '據報', '据报'],
  claimed: ['claim', 'alleged', 'said', '聲稱', '声称', '宣稱', '宣称', '主張', '主张'],
  forecast: ['prediction', 'expected', 'planned', '預測', '预测', '預計', '预计', '計劃', '计划'],
};

const byWord = <Value extends string>(words: Readonly<Record<Value, readonly string[]>>) =>
  new Map(
    Object.entries<readonly string[]>(words).flatMap(([value, others]) =>
      [value, ...others].map((word) => [word, value as Value] as const),
    ),
  );
const kinds = byWord(kindWords);
const standings = byWord(standingWords);

/** The kind a word names; undefined where it names none. */
export function kindOfWord(word: string): EntityKind | undefined {
  return kinds.get(foldWord(word));
}

/** The standing a word names; undefined where it names none. */
export function standingOfWord(word: string): Standing | undefined {
  return standings.get(foldWord(word));
}
