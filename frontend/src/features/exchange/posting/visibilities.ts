import { msg } from '@lingui/core/macro';
import type { Listing } from '@/api/listings';

export const VISIBILITIES = {
  PUBLIC: {
    label: msg`だれにでも、｜団体《だんたい》の｜名前《なまえ》と｜一緒《いっしょ》に｜見《み》せる`,
    note: msg`｜登録《とうろく》していない｜人《ひと》も｜見《み》られます。`,
  },
  ANONYMOUS: {
    label: msg`｜名前《なまえ》を｜出《だ》さずに｜見《み》せる`,
    note: msg`おたがいに「はい」と｜言《い》うまで、だれのものかはわかりません。`,
  },
  PROTECTED: {
    label: msg`コーディネーターにだけ｜見《み》せる`,
    note: msg`｜市《し》のコーディネーターが、｜合《あ》う｜団体《だんたい》をさがして｜間《あいだ》に｜入《はい》ります。`,
  },
} satisfies Record<Listing['visibility'], unknown>;
