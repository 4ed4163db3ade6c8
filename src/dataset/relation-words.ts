// How a relation is said, seen from either of its ends: "Invested in OpenAI" on Microsoft's card, "Backed by
// Microsoft" on OpenAI's. Packs may use other types; those are said by their id. Dates are format-date.ts's.
import { pickText } from './local-text';
import type { LanguageTag, LocalText } from './types';

/** Which end of a relation the reader looks from. */
export type RelationEnd = 'from' | 'to';

/** English, Traditional and Simplified Chinese; in each the view from `from`, then from `to`. `{}` is the other. */
type Phrases = readonly [string, string, string, string, string, string];

const phrases: Readonly<Record<string, Phrases>> = {
  announced: ['Announced {}', 'Announced by {}', '宣布{}', '由{}宣布', '宣布{}', '由{}宣布'],
  'announced-at': [
    'Announced at the {}',
    'Where {} was announced',
    '在{}宣布',
    '{}在此宣布',
    '在{}宣布',
    '{}在此宣布',
  ],
  'asked-about': ['Asked about {}', 'Asked about by {}', '追問{}', '受{}追問', '追问{}', '被{}追问'],
  'asked-for-money': [
    'Asked {} for money',
    'Asked for money by {}',
    '向{}要求資金',
    '{}曾來要求資金',
    '向{}要求资金',
    '{}曾来要求资金',
  ],
  'brought-back': [
    'Helped bring back {}',
    'Brought back with the help of {}',
    '促成{}復職',
    '由{}促成復職',
    '促成{}复职',
    '由{}促成复职',
  ],
  builds: ['Builds {}', 'Built by {}', '打造{}', '由{}打造', '打造{}', '由{}打造'],
  'built-for': ['Built for {}', 'Is to use {}', '為{}而建', '{}為其而建', '为{}而建', '{}为其而建'],
  'clashed-with': [
    'Clashed with {}',
    'Clashed with {}',
    '與{}起爭執',
    '與{}起爭執',
    '与{}起争执',
    '与{}起争执',
  ],
  'competes-with': ['Competes with {}', 'Competes with {}', '與{}競爭', '與{}競爭', '与{}竞争', '与{}竞争'],
  conceived: [
    'First proposed {}',
    'First proposed by {}',
    '最早提出{}',
    '最早由{}提出',
    '最早提出{}',
    '最早由{}提出',
  ],
  'contract-clause-on': [
    'Has a contract clause on {}',
    'Subject of a contract clause of {}',
    '合約有{}條款',
    '載於{}的合約條款',
    '合同有{}条款',
    '见于{}的合同条款',
  ],
  examined: ['Examined {}', 'Examined by {}', '審查{}', '受{}審查', '审查{}', '受{}审查'],
  'executive-of': [
    'Executive of {}',
    'Its executives include {}',
    '{}高層',
    '高層有{}',
    '{}高管',
    '高管有{}',
  ],
  fired: ['Fired {}', 'Fired by {}', '解僱{}', '遭{}解僱', '解雇{}', '被{}解雇'],
  founded: ['Co-founded {}', 'Co-founded by {}', '參與創辦{}', '由{}參與創辦', '参与创办{}', '由{}参与创办'],
  'held-talks-with': [
    'Held talks with {}',
    'Held talks with {}',
    '曾與{}洽談',
    '曾與{}洽談',
    '曾与{}洽谈',
    '曾与{}洽谈',
  ],
  'hired-staff-of': [
    'Hired most of the staff of {}',
    'Lost most of its staff to {}',
    '網羅{}多數員工',
    '多數員工被{}網羅',
    '招走{}多数员工',
    '多数员工被{}招走',
  ],
  'holds-stake-in': [
    'Holds a stake in {}',
    'Partly held by {}',
    '持有{}股權',
    '部分股權由{}持有',
    '持有{}股权',
    '部分股权由{}持有',
  ],
  includes: ['Includes {}', 'Built into {}', '內建{}', '內建於{}', '内置{}', '内置于{}'],
  'invests-in': ['Invested in {}', 'Backed by {}', '投資{}', '獲{}投資', '投资{}', '获{}投资'],
  'is-a': ['A kind of {}', 'For example {}', '屬於{}', '例如{}', '属于{}', '例如{}'],
  joined: ['Joined {}', 'Joined by {}', '加入{}', '{}加入', '加入{}', '{}加入'],
  leads: ['Leads {}', 'Led by {}', '領導{}', '由{}領導', '领导{}', '由{}领导'],
  led: ['Formerly led {}', 'Formerly led by {}', '曾領導{}', '曾由{}領導', '曾领导{}', '曾由{}领导'],
  left: ['Left {}', 'Left by {}', '離開{}', '{}離開', '离开{}', '{}离开'],
  licensed: ['Licensed {}', 'Licensed to {}', '取得{}授權', '授權給{}', '取得{}授权', '授权给{}'],
  'linked-to': ['Linked to {}', 'Linked to {}', '與{}有關', '與{}有關', '与{}有关', '与{}有关'],
  makes: ['Makes {}', 'Made by {}', '推出{}', '由{}推出', '推出{}', '由{}推出'],
  'observes-board-of': [
    'Board observer at {}',
    'Board observer: {}',
    '任{}董事會觀察員',
    '董事會觀察員：{}',
    '任{}董事会观察员',
    '董事会观察员：{}',
  ],
  owns: ['Owns {}', 'Owned by {}', '擁有{}', '屬{}所有', '拥有{}', '属{}所有'],
  'part-of': ['Part of {}', 'Includes {}', '屬於{}', '包括{}', '属于{}', '包括{}'],
  'partner-of': ['Partner of {}', 'Partner of {}', '與{}合作', '與{}合作', '与{}合作', '与{}合作'],
  'posted-on': ['Posted on {}', 'Used by {}', '在{}發文', '{}在此發文', '在{}发文', '{}在此发文'],
  promotes: ['Promotes {}', 'Promoted by {}', '推廣{}', '由{}推廣', '推广{}', '由{}推广'],
  'reported-on': ['Reported on {}', 'Reported on by {}', '報導{}', '獲{}報導', '报道{}', '被{}报道'],
  'returned-to': ['Returned to {}', 'Return of {}', '重返{}', '{}重返', '重返{}', '{}重返'],
  'same-as': ['Another name of {}', 'Also called {}', '{}的別稱', '又稱{}', '{}的别称', '又称{}'],
  'similar-to': [
    'Has features like {}',
    'Its like is built into {}',
    '功能類似{}',
    '{}有類似功能',
    '功能类似{}',
    '{}有类似功能',
  ],
  'spoke-about': ['Spoke about {}', 'Spoken about by {}', '談及{}', '{}曾談及', '谈及{}', '{}曾谈及'],
  'takes-part-in': ['Takes part in {}', 'Joined by {}', '參與{}', '{}參與', '参与{}', '{}参与'],
  tests: [
    'Tests models of {}',
    'Models tested by {}',
    '測試{}的模型',
    '模型由{}測試',
    '测试{}的模型',
    '模型由{}测试',
  ],
  tries: ['Tried with {}', 'Tried in {}', '試用{}', '在{}試用', '试用{}', '在{}试用'],
  uses: ['Uses {}', 'Used by {}', '使用{}', '由{}使用', '使用{}', '由{}使用'],
  'works-for': ['Works for {}', 'Employs {}', '任職於{}', '{}任職於此', '任职于{}', '{}任职于此'],
  'child-of': ['Child of {}', 'Parent of {}', '{}的子女', '{}的父母', '{}的子女', '{}的父母'],
  'engaged-to': ['Engaged to {}', 'Engaged to {}', '與{}訂婚', '與{}訂婚', '与{}订婚', '与{}订婚'],
  'lives-at': ['Lives at {}', 'Home of {}', '住在{}', '{}的住所', '住在{}', '{}的住所'],
  'located-in': ['In {}', 'Place of {}', '位於{}', '{}所在地', '位于{}', '{}所在地'],
  married: ['Married {}', 'Married {}', '與{}結婚', '與{}結婚', '与{}结婚', '与{}结婚'],
  'member-of': ['Member of {}', 'Its members include {}', '{}成員', '成員有{}', '{}成员', '成员有{}'],
  'sibling-of': ['Sibling of {}', 'Sibling of {}', '{}的手足', '{}的手足', '{}的手足', '{}的手足'],
  wrote: ['Wrote {}', 'Written by {}', '著有{}', '由{}所著', '著有{}', '由{}所著'],
};

/** The relation types that have words of their own, in the order of the alphabet. */
export const relationTypes: readonly string[] = Object.keys(phrases);

/** A relation around the name of the other end: what stands before it and after it, and in which language. */
export interface RelationPhrase {
  readonly before: string;
  readonly after: string;
  readonly language: LanguageTag;
}

/** How to say a relation to someone who looks from one end of it. The name of the other end goes in between. */
export function relationPhrase(type: string, end: RelationEnd, language: LanguageTag): RelationPhrase {
  const known = Object.hasOwn(phrases, type) ? phrases[type] : undefined;
  const local: LocalText = known ? byLanguage(known, end === 'from' ? 0 : 1) : { en: sayId(type, end) };
  const picked = pickText(local, language);
  const [before = '', after = ''] = picked.text.split('{}');
  return { before, after, language: picked.language };
}

function byLanguage(known: Phrases, offset: 0 | 1): LocalText {
  return { en: known[offset], 'zh-Hant': known[offset + 2]!, 'zh-Hans': known[offset + 4]! };
}

/** `sibling-of` is said "sibling of {}", and from the other end "{}: sibling of". */
function sayId(type: string, end: RelationEnd): string {
  const words = type.replace(/[-_]/g, ' ');
  return end === 'from' ? `${words} {}` : `{}: ${words}`;
}
