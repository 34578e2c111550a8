import { msg } from '@lingui/core/macro';
import type { components } from '@/api/schema';
import type { MediationState } from './queries';

type Schemas = components['schemas'];

export const RESOURCES = {
  PEOPLE: msg`人`,
  SKILL: msg`技術`,
  GOODS: msg`物`,
  PLACE: msg`場所`,
  FUNDS: msg`資金`,
  SERVICE: msg`活動・支援`,
} satisfies Record<Schemas['ResourceKind'], unknown>;

export const SIDES = {
  NEED: msg`協力してほしいこと`,
  OFFER: msg`協力できること`,
} satisfies Record<Schemas['ListingSide'], unknown>;

export const CHANNELS = {
  ONLINE: msg`オンライン`,
  COUNTER: msg`窓口`,
  PHONE: msg`電話`,
  POST: msg`郵便`,
  PROGRAM: msg`プログラム`,
} satisfies Record<Schemas['ListingChannel'], unknown>;

export const LISTING_STATES = {
  DRAFT: msg`下書き`,
  PENDING: msg`確認待ち`,
  OPEN: msg`募集中`,
  PAUSED: msg`休止中`,
  FILLED: msg`集まった`,
  EXPIRED: msg`期間終了`,
  CLOSED: msg`終了`,
} satisfies Record<Schemas['ListingStatus'], unknown>;

export const STATES = {
  TO_ANSWER: msg`返事をするもの`,
  TO_ARRANGE: msg`調整するもの`,
  ARRANGED: msg`調整ずみ`,
} satisfies Record<MediationState, unknown>;

export const CHECKS = {
  CONTACT_IN_TEXT: msg`文章に連絡先のようなものがあります`,
  NEW_POSTER: msg`はじめて載せる人です`,
} satisfies Record<Schemas['ListingCheck'], unknown>;

export const END_REASONS = {
  NOBODY_CAME: msg`だれからも申し込みがなかった`,
  PARTLY_FILLED: msg`一部だけ埋まった`,
  DAY_TIME: msg`日時`,
  DISTRICT: msg`地区`,
  SKILL: msg`技術`,
  LANGUAGE: msg`ことば`,
  AGE: msg`年齢`,
  CONDITIONS: msg`ほかの条件`,
  FOUND_ELSEWHERE: msg`ほかで見つかった`,
  PLAN_CHANGED: msg`予定の変更`,
  NOT_SUITABLE: msg`市が閉じた`,
  OTHER: msg`そのほか`,
} satisfies Record<Schemas['EndReason'], unknown>;

export const REPORT_REASONS = {
  SAFETY: msg`危険があった`,
  HARASSMENT: msg`いやがらせ`,
  DECEIT: msg`内容がちがう`,
  SOLICITATION: msg`勧誘・販売`,
  OTHER: msg`そのほか`,
} satisfies Record<Schemas['ReportReason'], unknown>;

export const PARTIES = {
  PERSON: msg`個人（アカウントあり）`,
  GROUP: msg`団体`,
  INTAKE: msg`個人（電話・窓口で受付）`,
} satisfies Record<Schemas['PartyKind'], unknown>;

export const INSURANCES = {
  POSTER: msg`募集する側で加入`,
  CITY: msg`市の市民活動保険`,
  OWN: msg`各自で加入`,
  NONE: msg`なし`,
} satisfies Record<Schemas['Insurance'], unknown>;

export const AGE_BANDS = {
  UNDER_16: msg`15歳以下`,
  AGE_16_17: msg`16〜17歳`,
  AGE_18_29: msg`18〜29歳`,
  AGE_30_49: msg`30〜49歳`,
  AGE_50_64: msg`50〜64歳`,
  AGE_65_PLUS: msg`65歳以上`,
  UNKNOWN_ADULT: msg`18歳以上（くわしくは不明）`,
} satisfies Record<Schemas['AgeBand'], unknown>;
