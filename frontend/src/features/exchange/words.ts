import { msg } from '@lingui/core/macro';
import { CircleDollarSign, HandHeart, House, Package, Users, Wrench } from 'lucide-react';
import type { components } from '@/api/schema';

type Schemas = components['schemas'];

/** The kinds of resource the plan names, each with a drawing beside its word. */
export const RESOURCES = {
  PEOPLE: { label: msg`｜人《ひと》`, icon: Users },
  SKILL: { label: msg`｜技術《ぎじゅつ》`, icon: Wrench },
  GOODS: { label: msg`｜物《もの》`, icon: Package },
  PLACE: { label: msg`｜場所《ばしょ》`, icon: House },
  FUNDS: { label: msg`｜資金《しきん》`, icon: CircleDollarSign },
  SERVICE: { label: msg`｜活動《かつどう》・｜支援《しえん》`, icon: HandHeart },
} satisfies Record<Schemas['ResourceKind'], unknown>;

export const COMMITMENTS = {
  ONCE: msg`1｜日《にち》・1｜回《かい》だけ`,
  SHORT: msg`｜数回《すうかい》`,
  REGULAR: msg`つづけて`,
} satisfies Record<Schemas['Commitment'], unknown>;

export const WEEKDAYS = {
  MON: msg`｜月《げつ》`,
  TUE: msg`｜火《か》`,
  WED: msg`｜水《すい》`,
  THU: msg`｜木《もく》`,
  FRI: msg`｜金《きん》`,
  SAT: msg`｜土《ど》`,
  SUN: msg`｜日《にち》`,
};

export const BANDS = {
  MORNING: msg`｜午前《ごぜん》`,
  AFTERNOON: msg`｜午後《ごご》`,
  EVENING: msg`｜夜《よる》`,
};

export const SWITCH_WORDS = {
  thisWeek: msg`｜今週《こんしゅう》できること`,
  oneDay: msg`1｜日《にち》だけ`,
  beginner: msg`はじめての｜人《ひと》も`,
  online: msg`オンライン`,
};

export const FACET_WORDS = {
  district: msg`｜地区《ちく》`,
  weekday: msg`｜曜日《ようび》`,
  band: msg`｜時間帯《じかんたい》`,
  field: msg`｜分野《ぶんや》`,
  resource: msg`ほしい｜協力《きょうりょく》の｜種類《しゅるい》`,
  commitment: msg`｜回数《かいすう》`,
  language: msg`ことば`,
};

export const INSURANCES = {
  POSTER: msg`｜募集《ぼしゅう》する｜側《がわ》で｜入《はい》っています`,
  CITY: msg`｜市《し》の｜市民活動《しみんかつどう》｜保険《ほけん》が｜使《つか》えます`,
  OWN: msg`｜各自《かくじ》で｜入《はい》ってください`,
  NONE: msg`ありません`,
} satisfies Record<Schemas['Insurance'], unknown>;

/** What keeps somebody out, as those who write the conditions know it. */
export const CONDITIONS = {
  STATUS: msg`｜状態《じょうたい》`,
  SIDE: msg`｜種類《しゅるい》`,
  RESOURCE: msg`｜協力《きょうりょく》の｜種類《しゅるい》`,
  OWN: msg`｜同《おな》じ｜人《ひと》・｜団体《だんたい》`,
  AGE: msg`｜年齢《ねんれい》`,
  PLACE: msg`｜場所《ばしょ》`,
  TIME: msg`｜曜日《ようび》と｜時間《じかん》`,
  LANGUAGE: msg`ことば`,
  LICENCE: msg`｜資格《しかく》`,
  SKILL: msg`｜技術《ぎじゅつ》`,
  NOT_AVAILABLE: msg`｜相手《あいて》の｜都合《つごう》`,
} satisfies Record<Schemas['ClosedGateCode'], unknown>;
