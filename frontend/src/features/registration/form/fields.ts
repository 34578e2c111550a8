import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { City } from '@/api/types';
import type { FieldName } from './values';

type Term = { code: string; label: string; ruby?: string | null };

/** How a field is asked: one line or several, of codes one or several, and so on. */
type Control =
  | { is: 'line' | 'lines'; limit: number }
  | { is: 'number' | 'month' | 'tel' | 'email' | 'url' | 'digits' | 'tick' | 'accounts' }
  | { is: 'one' | 'menu' | 'several'; terms: (city: City) => readonly Term[] };

export type FieldWords = { label: MessageDescriptor; hint?: MessageDescriptor };

export const CONTROLS: Record<FieldName, Control> = {
  name: { is: 'line', limit: 200 },
  nameKana: { is: 'line', limit: 300 },
  nameEn: { is: 'line', limit: 300 },
  nameEasy: { is: 'line', limit: 300 },
  kind: { is: 'one', terms: ({ kinds }) => kinds },
  corporateNumber: { is: 'digits' },
  repName: { is: 'line', limit: 100 },
  repKana: { is: 'line', limit: 100 },
  repPhone: { is: 'tel' },
  repEmail: { is: 'email' },
  purpose: { is: 'lines', limit: 4000 },
  activities: { is: 'lines', limit: 10_000 },
  mainField: { is: 'menu', terms: ({ fields }) => fields },
  fields: { is: 'several', terms: ({ fields }) => fields },
  sdgs: { is: 'several', terms: ({ sdgs }) => sdgs },
  summaryEasy: { is: 'lines', limit: 4000 },
  summaryEn: { is: 'lines', limit: 4000 },
  district: { is: 'menu', terms: ({ districts }) => districts },
  activityArea: { is: 'line', limit: 500 },
  address: { is: 'line', limit: 500 },
  weekdays: { is: 'several', terms: ({ weekdays }) => weekdays },
  times: { is: 'several', terms: ({ times }) => times },
  schedule: { is: 'line', limit: 500 },
  audiences: { is: 'several', terms: ({ audiences }) => audiences },
  languages: { is: 'several', terms: ({ languages }) => languages },
  memberCount: { is: 'number' },
  ageBands: { is: 'several', terms: ({ ageBands }) => ageBands },
  feeYen: { is: 'number' },
  feeNote: { is: 'line', limit: 500 },
  founded: { is: 'month' },
  website: { is: 'url' },
  socialMedia: { is: 'accounts' },
  contactForm: { is: 'tick' },
  contactPhone: { is: 'tel' },
  contactEmail: { is: 'email' },
  recruiting: { is: 'tick' },
  recruitingNote: { is: 'lines', limit: 2000 },
};

export const WORDS: Record<FieldName, FieldWords> = {
  name: {
    label: msg`｜団体《だんたい》の｜名前《なまえ》`,
    hint: msg`｜規約《きやく》に｜書《か》いてある｜正式《せいしき》な｜名前《なまえ》を｜書《か》いてください。`,
  },
  nameKana: {
    label: msg`｜名前《なまえ》のふりがな`,
    hint: msg`ひらがなで｜書《か》いてください。`,
  },
  nameEn: {
    label: msg`｜英語《えいご》の｜名前《なまえ》（あれば）`,
  },
  nameEasy: {
    label: msg`やさしい｜日本語《にほんご》の｜名前《なまえ》（あれば）`,
    hint: msg`むずかしい｜漢字《かんじ》を｜使《つか》わない｜呼《よ》び｜方《かた》です。`,
  },
  kind: { label: msg`｜団体《だんたい》の｜種類《しゅるい》` },
  corporateNumber: {
    label: msg`｜法人番号《ほうじんばんごう》（あれば）`,
    hint: msg`13けたの｜数字《すうじ》です。｜法人《ほうじん》でない｜団体《だんたい》は、｜書《か》かなくてかまいません。`,
  },
  repName: { label: msg`｜代表者《だいひょうしゃ》の｜名前《なまえ》` },
  repKana: { label: msg`｜代表者《だいひょうしゃ》のふりがな` },
  repPhone: {
    label: msg`｜代表者《だいひょうしゃ》の｜電話番号《でんわばんごう》`,
    hint: msg`｜電話《でんわ》かメールの、どちらかを｜書《か》いてください。｜例《れい》：029-224-1111`,
  },
  repEmail: { label: msg`｜代表者《だいひょうしゃ》のメールアドレス` },
  purpose: {
    label: msg`｜活動《かつどう》の｜目的《もくてき》`,
    hint: msg`だれのために、｜何《なに》をよくしたいか、2〜3｜文《ぶん》でかまいません。`,
  },
  activities: {
    label: msg`していること`,
    hint: msg`ふだんの｜活動《かつどう》、｜回数《かいすう》、｜場所《ばしょ》などを｜書《か》くと、はじめての｜人《ひと》にも｜伝《つた》わります。`,
  },
  mainField: { label: msg`いちばん｜近《ちか》い｜分野《ぶんや》` },
  fields: {
    label: msg`ほかにも｜当《あ》てはまる｜分野《ぶんや》`,
    hint: msg`いくつでもえらべます。`,
  },
  sdgs: {
    label: msg`SDGsのゴール`,
    hint: msg`いくつでもえらべます。`,
  },
  summaryEasy: {
    label: msg`やさしい｜日本語《にほんご》の｜説明《せつめい》`,
    hint: msg`｜短《みじか》い｜文《ぶん》で、｜外国《がいこく》から｜来《き》た｜人《ひと》や｜子《こ》どもにもわかるように｜書《か》いてください。`,
  },
  summaryEn: { label: msg`｜英語《えいご》の｜説明《せつめい》` },
  district: {
    label: msg`おもに｜活動《かつどう》している｜地区《ちく》`,
    hint: msg`｜市《し》の｜全体《ぜんたい》で｜活動《かつどう》しているときは、えらばずに、｜下《した》に｜場所《ばしょ》を｜書《か》いてください。`,
  },
  activityArea: {
    label: msg`｜活動《かつどう》している｜場所《ばしょ》`,
    hint: msg`｜例《れい》：｜市民《しみん》センター、｜近《ちか》くの｜公園《こうえん》`,
  },
  address: {
    label: msg`｜団体《だんたい》の｜所在地《しょざいち》`,
    hint: msg`｜公開《こうかい》されます。｜代表者《だいひょうしゃ》の｜自宅《じたく》のときは、｜町名《ちょうめい》まででかまいません。`,
  },
  weekdays: { label: msg`｜活動《かつどう》している｜曜日《ようび》` },
  times: { label: msg`｜活動《かつどう》している｜時間帯《じかんたい》` },
  schedule: {
    label: msg`｜日時《にちじ》のくわしい｜説明《せつめい》`,
    hint: msg`｜例《れい》：｜毎月《まいつき》｜第《だい》2｜土曜日《どようび》の10｜時《じ》から12｜時《じ》まで`,
  },
  audiences: { label: msg`どんな｜人《ひと》が｜参加《さんか》できますか` },
  languages: { label: msg`｜話《はな》せる｜言葉《ことば》` },
  memberCount: {
    label: msg`｜会員《かいいん》の｜人数《にんずう》`,
    hint: msg`おおよそでかまいません。`,
  },
  ageBands: { label: msg`｜会員《かいいん》の｜年代《ねんだい》` },
  feeYen: {
    label: msg`1｜年《ねん》の｜会費《かいひ》（｜円《えん》）`,
    hint: msg`｜会費《かいひ》がないときは0と｜書《か》いてください。`,
  },
  feeNote: { label: msg`｜会費《かいひ》の｜説明《せつめい》` },
  founded: {
    label: msg`｜活動《かつどう》を｜始《はじ》めた｜年《とし》`,
    hint: msg`｜例《れい》：2012（｜月《つき》もわかるときは2012-04）`,
  },
  website: { label: msg`ホームページのアドレス`, hint: msg`https:// から｜始《はじ》まります。` },
  socialMedia: { label: msg`SNS` },
  contactForm: { label: msg`このサイトから｜質問《しつもん》を｜受《う》け｜付《つ》ける` },
  contactPhone: { label: msg`｜公開《こうかい》する｜電話番号《でんわばんごう》` },
  contactEmail: { label: msg`｜公開《こうかい》するメールアドレス` },
  recruiting: { label: msg`｜今《いま》、｜仲間《なかま》を｜募集《ぼしゅう》しています` },
  recruitingNote: { label: msg`どんな｜仲間《なかま》を｜募集《ぼしゅう》していますか` },
};

/** What one kind of group is, for those who are not sure. Kinds of another city speak for themselves. */
export const KIND_NOTES: Record<string, MessageDescriptor> = {
  NPO: msg`｜特定非営利活動法人《とくていひえいりかつどうほうじん》として｜認証《にんしょう》を｜受《う》けた｜団体《だんたい》です。`,
  VOLUNTEER: msg`｜自分《じぶん》たちの｜意思《いし》で｜集《あつ》まって｜活動《かつどう》している｜団体《だんたい》です。`,
  COMMUNITY: msg`｜地区会《ちくかい》、｜町内会《ちょうないかい》、｜女性会《じょせいかい》、｜高齢者《こうれいしゃ》クラブ、PTA、｜子《こ》ども｜会《かい》などです。`,
  COMPANY: msg`｜地域《ちいき》や｜社会《しゃかい》のための｜活動《かつどう》についてだけ、｜登録《とうろく》できます。`,
  STUDENT: msg`｜学生《がくせい》が｜中心《ちゅうしん》の｜団体《だんたい》です。`,
  OTHER_NONPROFIT: msg`｜一般社団法人《いっぱんしゃだんほうじん》、｜社会福祉法人《しゃかいふくしほうじん》など、｜利益《りえき》を｜分《わ》けない｜法人《ほうじん》です。`,
};
