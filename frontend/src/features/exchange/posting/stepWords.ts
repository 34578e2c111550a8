import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Listing } from '@/api/listings';
import type { Slug } from './steps';

type Said = { name: MessageDescriptor; question: MessageDescriptor; lead?: MessageDescriptor };

const NEED: Record<Slug, Said> = {
  where: {
    name: msg`｜場所《ばしょ》`,
    question: msg`どこで｜協力《きょうりょく》してほしいですか`,
    lead: msg`｜地区《ちく》をいくつでも｜選《えら》べます。`,
  },
  when: {
    name: msg`｜日時《にちじ》`,
    question: msg`いつ｜協力《きょうりょく》してほしいですか`,
    lead: msg`｜曜日《ようび》と｜時間帯《じかんたい》を｜広《ひろ》く｜選《えら》ぶと、｜合《あ》う｜人《ひと》がふえます。`,
  },
  field: { name: msg`｜分野《ぶんや》`, question: msg`どんな｜分野《ぶんや》の｜活動《かつどう》ですか` },
  what: {
    name: msg`｜内容《ないよう》`,
    question: msg`｜何《なに》を｜協力《きょうりょく》してほしいですか`,
    lead: msg`｜電話番号《でんわばんごう》やメールアドレスは｜書《か》かないでください。おたがいに「はい」と｜言《い》ってから｜伝《つた》えられます。`,
  },
  who: {
    name: msg`｜人数《にんずう》と｜相手《あいて》`,
    question: msg`｜何人《なんにん》、どんな｜人《ひと》に｜来《き》てほしいですか`,
    lead: msg`｜条件《じょうけん》は、どうしても｜必要《ひつよう》なものだけにしてください。`,
  },
  practical: {
    name: msg`｜参加《さんか》する｜前《まえ》に｜知《し》りたいこと`,
    question: msg`はじめての｜人《ひと》が｜迷《まよ》うことに、｜先《さき》に｜答《こた》えておきましょう`,
    lead: msg`｜書《か》いてあると、｜申《もう》し｜込《こ》みがふえます。わかるところだけでかまいません。`,
  },
  showing: {
    name: msg`｜見《み》せ｜方《かた》と｜期間《きかん》`,
    question: msg`だれに、いつまで｜見《み》せますか`,
  },
};

const OFFER: Record<Slug, Said> = {
  where: {
    name: msg`｜場所《ばしょ》`,
    question: msg`どこで｜協力《きょうりょく》できますか`,
    lead: msg`｜選《えら》ばなければ「｜市内《しない》どこでも」になります。`,
  },
  when: {
    name: msg`｜日時《にちじ》`,
    question: msg`いつ｜協力《きょうりょく》できますか`,
    lead: msg`｜選《えら》ばなければ「いつでも」になります。`,
  },
  field: {
    name: msg`｜分野《ぶんや》`,
    question: msg`どんな｜分野《ぶんや》で｜役《やく》に｜立《た》ちたいですか`,
  },
  what: {
    name: msg`｜内容《ないよう》`,
    question: msg`どんな｜協力《きょうりょく》ができますか`,
    lead: msg`｜名前《なまえ》や｜電話番号《でんわばんごう》は｜書《か》かないでください。おたがいに「はい」と｜言《い》ってから｜伝《つた》えられます。`,
  },
  who: {
    name: msg`｜自分《じぶん》のこと`,
    question: msg`あなたのことを｜少《すこ》しだけ｜教《おし》えてください`,
  },
  practical: NEED.practical,
  showing: {
    name: msg`｜見《み》せ｜方《かた》と｜期間《きかん》`,
    question: msg`だれに、いつまで｜見《み》せますか`,
  },
};

export const stepWords = (slug: Slug, { side }: Pick<Listing, 'side'>): Said =>
  (side === 'NEED' ? NEED : OFFER)[slug];
