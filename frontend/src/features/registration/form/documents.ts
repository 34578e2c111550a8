import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const DOCUMENT_KINDS = ['BYLAWS', 'ROSTER', 'PLAN', 'ACCOUNTS', 'OTHER'] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const DOCUMENT_WORDS: Record<DocumentKind, { label: MessageDescriptor; hint: MessageDescriptor }> = {
  BYLAWS: {
    label: msg`｜規約《きやく》・｜会則《かいそく》`,
    hint: msg`｜団体《だんたい》の｜名前《なまえ》、｜目的《もくてき》、｜役員《やくいん》の｜決《き》め｜方《かた》などを｜書《か》いた｜決《き》まりです。`,
  },
  ROSTER: {
    label: msg`｜会員名簿《かいいんめいぼ》`,
    hint: msg`｜名前《なまえ》だけでかまいません。｜住所《じゅうしょ》や｜電話番号《でんわばんごう》はいりません。`,
  },
  PLAN: {
    label: msg`｜事業計画書《じぎょうけいかくしょ》`,
    hint: msg`｜今年度《こんねんど》に｜何《なに》をするかを｜書《か》いたものです。`,
  },
  ACCOUNTS: {
    label: msg`｜収支予算書《しゅうしよさんしょ》・｜決算書《けっさんしょ》`,
    hint: msg`お｜金《かね》の｜入《はい》りと｜出《で》を｜書《か》いたものです。`,
  },
  OTHER: {
    label: msg`そのほかの｜書類《しょるい》`,
    hint: msg`ちらし、｜会報《かいほう》など、｜活動《かつどう》がわかるものです。`,
  },
};
