import { msg } from '@lingui/core/macro';
import type { components } from '@/api/schema';

type Schemas = components['schemas'];

export const CONTACT_FIELDS = {
  E_MAIL: msg`メールアドレス`,
  PHONE: msg`｜電話番号《でんわばんごう》`,
  NAME: msg`お｜名前《なまえ》`,
  ADDRESS: msg`｜住所《じゅうしょ》`,
} satisfies Record<Schemas['ContactField'], unknown>;

export const PURPOSES = {
  ACTIVITY: msg`｜活動《かつどう》の｜連絡《れんらく》のため`,
  EMERGENCY: msg`｜緊急《きんきゅう》のときだけ`,
} satisfies Record<Schemas['DisclosurePurpose'], unknown>;

export const DECLINE_REASONS = {
  DAY_TIME: msg`｜日時《にちじ》が｜合《あ》わない`,
  PLACE: msg`｜場所《ばしょ》が｜合《あ》わない`,
  SKILL: msg`｜技術《ぎじゅつ》が｜合《あ》わない`,
  LANGUAGE: msg`ことばが｜合《あ》わない`,
  AGE: msg`｜年齢《ねんれい》が｜合《あ》わない`,
  FULL: msg`もう｜人数《にんずう》がそろった`,
  FOUND_ELSEWHERE: msg`ほかで｜見《み》つかった`,
  HEALTH: msg`｜体調《たいちょう》のため`,
  NOT_SUITABLE: msg`｜内容《ないよう》が｜合《あ》わない`,
  OTHER: msg`そのほか`,
} satisfies Record<Schemas['DeclineReason'], unknown>;

export const REPORT_REASONS = {
  SAFETY: msg`｜危《あぶ》ないことがあった`,
  HARASSMENT: msg`いやがらせを｜受《う》けた`,
  DECEIT: msg`｜書《か》いてあることとちがう`,
  SOLICITATION: msg`｜物《もの》を｜売《う》る、｜宗教《しゅうきょう》や｜政治《せいじ》に｜誘《さそ》う`,
  OTHER: msg`そのほか`,
} satisfies Record<Schemas['ReportReason'], unknown>;
