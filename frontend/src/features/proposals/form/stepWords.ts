import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Chapter, FieldKey, Slug } from './steps';

type StepWords = { name: MessageDescriptor; question: MessageDescriptor; lead?: MessageDescriptor };

/** What a page is called in the list, what it asks, and why. */
export const STEPS: Record<Slug, StepWords> = {
  outline: {
    name: msg`｜名前《なまえ》とひとこと`,
    question: msg`どんな｜事業《じぎょう》ですか`,
    lead: msg`｜後《あと》で｜直《なお》せます。まずは｜仮《かり》の｜名前《なまえ》でかまいません。`,
  },
  slot: {
    name: msg`｜枠《わく》`,
    question: msg`どの｜枠《わく》で｜提案《ていあん》しますか`,
    lead: msg`｜枠《わく》を｜変《か》えても、｜書《か》いたことは｜残《のこ》ります。`,
  },
  conditions: {
    name: msg`この｜枠《わく》の｜条件《じょうけん》`,
    question: msg`この｜枠《わく》の｜条件《じょうけん》について｜教《おし》えてください`,
    lead: msg`｜名前《なまえ》や｜生年月日《せいねんがっぴ》は｜書《か》かないでください。｜人数《にんずう》だけでかまいません。`,
  },
  issue: {
    name: msg`まちの｜困《こま》りごと`,
    question: msg`まちの、どんな｜困《こま》りごとを｜何《なん》とかしたいですか`,
    lead: msg`だれが、どんなときに｜困《こま》っているか。｜見聞《みき》きしたことや｜数字《すうじ》があると、よく｜伝《つた》わります。`,
  },
  content: {
    name: msg`すること`,
    question: msg`｜何《なに》をしますか`,
    lead: msg`いつ、どこで、だれと、｜何《なに》をするか。｜順番《じゅんばん》に｜書《か》いてください。`,
  },
  goal: {
    name: msg`めざす｜姿《すがた》`,
    question: msg`うまくいったら、まちはどうなりますか`,
  },
  schedule: {
    name: msg`｜日程《にってい》と｜場所《ばしょ》`,
    question: msg`いつ、どこでしますか`,
    lead: msg`｜準備《じゅんび》からふり｜返《かえ》りまで、｜月《つき》ごとに｜書《か》くとわかりやすくなります。`,
  },
  roles: {
    name: msg`｜役割《やくわり》の｜分担《ぶんたん》`,
    question: msg`｜団体《だんたい》と｜市《し》は、それぞれ｜何《なに》をしますか`,
    lead: msg`お｜金《かね》のほかに、｜市《し》ができることもあります。｜広報《こうほう》、｜場所《ばしょ》、｜専門《せんもん》の｜知識《ちしき》などです。`,
  },
  reason: {
    name: msg`いっしょにする｜理由《りゆう》`,
    question: msg`なぜ、｜市《し》といっしょにするとよいのですか`,
    lead: msg`｜団体《だんたい》だけ、｜市《し》だけではできないことを｜書《か》いてください。`,
  },
  department: {
    name: msg`｜市《し》の｜担当課《たんとうか》`,
    question: msg`どの｜課《か》といっしょにしたいですか`,
    lead: msg`わからないときは、えらばずに｜進《すす》んでください。ナビスタッフがいっしょにさがします。`,
  },
  consultation: {
    name: msg`｜事前相談《じぜんそうだん》`,
    question: msg`｜事前相談《じぜんそうだん》を｜受《う》けてください`,
    lead: msg`この｜募集《ぼしゅう》では、｜提出《ていしゅつ》の｜前《まえ》にナビスタッフと｜話《はな》すことになっています。`,
  },
  team: {
    name: msg`｜実施《じっし》する｜人《ひと》`,
    question: msg`だれがしますか。｜安全《あんぜん》への｜備《そな》えはありますか`,
    lead: msg`｜個人《こじん》の｜住所《じゅうしょ》や｜電話番号《でんわばんごう》は｜書《か》かないでください。`,
  },
  effect: {
    name: msg`｜期待《きたい》する｜効果《こうか》`,
    question: msg`どんなよいことがありますか`,
    lead: msg`だれにとって、どれくらい。できれば｜数《かず》でも｜書《か》いてください。`,
  },
  measure: {
    name: msg`｜効果《こうか》の｜確《たし》かめ｜方《かた》`,
    question: msg`うまくいったことを、どうやって｜確《たし》かめますか`,
    lead: msg`｜例《れい》：｜参加《さんか》した｜人数《にんずう》、アンケート、｜前《まえ》と｜後《あと》の｜写真《しゃしん》`,
  },
  continuity: {
    name: msg`｜終《お》わったあとのこと`,
    question: msg`この｜事業《じぎょう》が｜終《お》わったあとは、どうしますか`,
  },
  budget: {
    name: msg`お｜金《かね》の｜計画《けいかく》`,
    question: msg`いくらかかり、だれが｜出《だ》しますか`,
    lead: msg`｜入《い》れるたびに、｜対象《たいしょう》になるかどうかと、｜市《し》に｜求《もと》められる｜上限《じょうげん》を｜計算《けいさん》します。`,
  },
  documents: {
    name: msg`｜書類《しょるい》`,
    question: msg`｜書類《しょるい》を｜出《だ》してください`,
    lead: msg`えらぶとすぐに｜送《おく》られます。｜紙《かみ》の｜書類《しょるい》は、｜写真《しゃしん》でもかまいません。`,
  },
  declaration: {
    name: msg`｜活動《かつどう》についての｜確認《かくにん》`,
    question: msg`この｜事業《じぎょう》が｜次《つぎ》のことを｜目的《もくてき》としないことを｜確《たし》かめてください`,
  },
};

export const CHAPTER_WORDS: Record<Chapter, MessageDescriptor> = {
  idea: msg`アイデア`,
  together: msg`｜市《し》といっしょに`,
  doing: msg`｜進《すす》め｜方《かた》と｜効果《こうか》`,
  papers: msg`お｜金《かね》と｜書類《しょるい》`,
};

/** How to answer, where the label alone does not say it. */
export const HINTS: Partial<Record<FieldKey, MessageDescriptor>> = {
  summary: msg`だれのために、｜何《なに》をする｜事業《じぎょう》か。｜結果《けっか》が｜公開《こうかい》されるときの｜紹介文《しょうかいぶん》になります。`,
  place: msg`｜決《き》まっていなければ、｜書《か》かなくてかまいません。`,
  safety: msg`｜保険《ほけん》、けがや｜天気《てんき》への｜備《そな》え、｜子《こ》どもの｜見守《みまも》りなど。`,
  graduation: msg`｜市《し》のお｜金《かね》がなくなったあと、どうやって｜続《つづ》けるか。｜最後《さいご》の｜年《とし》の｜提案《ていあん》では、かならず｜書《か》いてください。`,
  teamCount: msg`25｜歳《さい》｜以下《いか》の｜人《ひと》も｜入《い》れた｜人数《にんずう》です。`,
  supporter: msg`｜学校《がっこう》、｜団体《だんたい》、｜先生《せんせい》など。｜個人《こじん》のときは「○○｜高校《こうこう》の｜先生《せんせい》」のように｜書《か》いてください。`,
};
