import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Moment } from './timeline';

type MomentWords = { title: MessageDescriptor; who?: MessageDescriptor };

const WE = msg`｜団体《だんたい》`;
const CITY = msg`｜市《し》`;

/** What each moment is called, and whose it is. */
export const MOMENTS: Record<Moment['what'], MomentWords> = {
  BEGUN: { title: msg`｜書《か》きはじめました`, who: WE },
  WRITE: { title: msg`｜申請《しんせい》を｜書《か》いて｜提出《ていしゅつ》します`, who: WE },
  SUBMITTED: { title: msg`｜提出《ていしゅつ》しました`, who: WE },
  ANSWER: { title: msg`｜市《し》が｜確《たし》かめて、｜返事《へんじ》をします`, who: CITY },
  RETURNED: { title: msg`｜直《なお》してほしいところがあると、｜返《かえ》されました`, who: CITY },
  CORRECT: { title: msg`｜直《なお》して、もう｜一度《いちど》｜提出《ていしゅつ》します`, who: WE },
  DEADLINE_EXTENDED: { title: msg`｜直《なお》す｜期限《きげん》が｜延《の》びました`, who: CITY },
  PUBLISHED: { title: msg`｜団体《だんたい》のページが｜公開《こうかい》されます` },
  REGISTERED: { title: msg`｜登録《とうろく》されました`, who: CITY },
  REFUSED: { title: msg`｜登録《とうろく》しないと｜決《き》まりました`, who: CITY },
  RENEWED: { title: msg`｜登録《とうろく》を｜更新《こうしん》しました`, who: CITY },
  RENEWAL: { title: msg`この｜日《ひ》までに｜更新《こうしん》します`, who: WE },
  SUSPENDED: { title: msg`｜登録《とうろく》が｜止《と》められました`, who: CITY },
  RESUMED: { title: msg`｜登録《とうろく》が｜元《もと》にもどりました`, who: CITY },
  EXPIRED: { title: msg`｜登録《とうろく》の｜期限《きげん》が｜過《す》ぎました` },
  DISSOLVED: { title: msg`｜団体《だんたい》を｜解散《かいさん》しました` },
};
