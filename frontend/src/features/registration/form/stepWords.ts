import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Chapter, Slug } from './steps';

type StepWords = { name: MessageDescriptor; question: MessageDescriptor; lead?: MessageDescriptor };

/** What a page is called in the list, what it asks, and why. */
export const STEP_WORDS: Record<Slug, StepWords> = {
  name: {
    name: msg`｜団体《だんたい》の｜名前《なまえ》`,
    question: msg`｜団体《だんたい》の｜名前《なまえ》を｜教《おし》えてください`,
  },
  kind: {
    name: msg`｜団体《だんたい》の｜種類《しゅるい》`,
    question: msg`どんな｜団体《だんたい》ですか`,
  },
  representative: {
    name: msg`｜代表者《だいひょうしゃ》`,
    question: msg`｜代表者《だいひょうしゃ》はどなたですか`,
    lead: msg`｜公開《こうかい》されません。｜市《し》からの｜連絡《れんらく》にだけ｜使《つか》います。`,
  },
  purpose: {
    name: msg`｜活動《かつどう》の｜目的《もくてき》`,
    question: msg`｜何《なん》のために｜活動《かつどう》していますか`,
  },
  activities: {
    name: msg`していること`,
    question: msg`どんなことをしていますか`,
  },
  field: {
    name: msg`｜活動《かつどう》の｜分野《ぶんや》`,
    question: msg`どの｜分野《ぶんや》の｜活動《かつどう》ですか`,
  },
  place: {
    name: msg`｜活動《かつどう》する｜場所《ばしょ》`,
    question: msg`どこで｜活動《かつどう》していますか`,
    lead: msg`どれか1つがわかれば｜登録《とうろく》できます。`,
  },
  schedule: {
    name: msg`｜活動《かつどう》する｜日《ひ》`,
    question: msg`いつ｜活動《かつどう》していますか`,
    lead: msg`｜参加《さんか》したい｜人《ひと》がいちばん｜知《し》りたいことです。`,
  },
  members: {
    name: msg`｜会員《かいいん》`,
    question: msg`｜会員《かいいん》は｜何人《なんにん》ですか`,
  },
  welcome: {
    name: msg`｜参加《さんか》できる｜人《ひと》と｜会費《かいひ》`,
    question: msg`どんな｜人《ひと》が｜参加《さんか》できますか`,
  },
  contact: {
    name: msg`｜公開《こうかい》する｜連絡先《れんらくさき》`,
    question: msg`｜公開《こうかい》する｜連絡先《れんらくさき》はありますか`,
    lead: msg`ここに｜書《か》いたものは、だれでも｜見《み》られます。｜書《か》かないときは、｜市《し》の｜窓口《まどぐち》がおつなぎします。`,
  },
  words: {
    name: msg`やさしい｜日本語《にほんご》と｜英語《えいご》`,
    question: msg`ほかの｜言葉《ことば》でも｜紹介《しょうかい》しますか`,
  },
  goals: {
    name: msg`SDGs`,
    question: msg`SDGsのどのゴールにつながりますか`,
  },
  documents: {
    name: msg`｜書類《しょるい》`,
    question: msg`｜書類《しょるい》を｜出《だ》してください`,
    lead: msg`PDF、Word、Excel、｜写真《しゃしん》（JPEG・PNG）を｜出《だ》せます。1つ10MBまでです。｜紙《かみ》しかないときは、｜写真《しゃしん》に｜撮《と》ったものでかまいません。｜公開《こうかい》されません。`,
  },
  eligibility: {
    name: msg`｜活動《かつどう》についての｜宣言《せんげん》`,
    question: msg`｜次《つぎ》の｜活動《かつどう》をしないことを｜確《たし》かめてください`,
    lead: msg`｜市民活動《しみんかつどう》として｜登録《とうろく》できないものが、｜計画《けいかく》で｜決《き》められています。`,
  },
};

export const CHAPTER_WORDS: Record<Chapter, MessageDescriptor> = {
  group: msg`｜団体《だんたい》について`,
  doing: msg`｜活動《かつどう》について`,
  papers: msg`｜書類《しょるい》と｜宣言《せんげん》`,
  more: msg`もっと｜伝《つた》える（｜書《か》かなくても｜登録《とうろく》できます）`,
};
