import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { SlotCondition } from '@/api/calls';

/** What a slot asks for beyond what all have to bring. */
export const CONDITIONS: Record<SlotCondition, MessageDescriptor> = {
  YOUTH_MAJORITY: msg`｜実施《じっし》する｜人《ひと》の｜半分《はんぶん》より｜多《おお》くが25｜歳《さい》｜以下《いか》であること`,
  SUPPORTER: msg`｜活動《かつどう》を｜支《ささ》える｜団体《だんたい》、または｜助言《じょげん》する｜大人《おとな》がいること`,
  COMPANY_PARTNER: msg`｜企業《きぎょう》が、｜利益《りえき》を｜目的《もくてき》とせずに｜加《くわ》わること`,
  CITY_THEME: msg`｜市《し》が｜示《しめ》したテーマに｜答《こた》える｜提案《ていあん》であること`,
};

/** The same for all. `next` says what somebody can do who does not meet it. */
export const COMMON: Record<string, { words: MessageDescriptor; next: MessageDescriptor }> = {
  CALL_OPEN: {
    words: msg`｜募集《ぼしゅう》の｜期間中《きかんちゅう》であること`,
    next: msg`｜受付《うけつけ》の｜期間《きかん》に、もう｜一度《いちど》ごらんください。`,
  },
  KIND_ELIGIBLE: {
    words: msg`｜団体《だんたい》の｜種類《しゅるい》が、この｜募集《ぼしゅう》の｜対象《たいしょう》であること`,
    next: msg`｜対象《たいしょう》の｜団体《だんたい》といっしょに｜提案《ていあん》する｜方法《ほうほう》があります。｜相談《そうだん》してください。`,
  },
  REGISTERED: {
    words: msg`｜団体登録《だんたいとうろく》をしている、またはこれからすること`,
    next: msg`｜先《さき》に｜団体登録《だんたいとうろく》をしてください。お｜金《かね》はかかりません。`,
  },
  NO_EXCLUDED_ACTIVITY: {
    words: msg`｜宗教《しゅうきょう》、｜政治《せいじ》、｜選挙《せんきょ》を｜目的《もくてき》とする｜活動《かつどう》ではないこと`,
    next: msg`｜当《あ》てはまるか｜迷《まよ》うときは、｜相談《そうだん》してください。`,
  },
};
