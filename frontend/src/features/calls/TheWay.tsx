import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import {
  FileCheck,
  Handshake,
  type LucideIcon,
  MessagesSquare,
  PenLine,
  Presentation,
  Scale,
  Sprout,
} from 'lucide-react';
import { Phrase } from '@/ui/Phrase';
import { Section } from './Section';

type Stop = { icon: LucideIcon; who: MessageDescriptor; title: MessageDescriptor; text: MessageDescriptor };

const STOPS: readonly Stop[] = [
  {
    icon: MessagesSquare,
    who: msg`｜団体《だんたい》とナビスタッフ`,
    title: msg`｜相談《そうだん》する`,
    text: msg`まだ｜思《おも》いつきでもかまいません。いっしょに｜考《かんが》え、｜合《あ》う｜市《し》の｜課《か》をさがします。`,
  },
  {
    icon: PenLine,
    who: msg`｜団体《だんたい》`,
    title: msg`｜提案《ていあん》を｜書《か》いて｜出《だ》す`,
    text: msg`｜質問《しつもん》にひとつずつ｜答《こた》えます。｜書《か》いたことは｜自動《じどう》で｜残《のこ》り、｜何人《なんにん》かで｜書《か》けます。`,
  },
  {
    icon: FileCheck,
    who: msg`｜事務局《じむきょく》`,
    title: msg`｜内容《ないよう》を｜確《たし》かめる`,
    text: msg`｜直《なお》すところがあれば、どこをいつまでに｜直《なお》すかをお｜知《し》らせします。`,
  },
  {
    icon: Presentation,
    who: msg`｜委員《いいん》`,
    title: msg`｜審査《しんさ》する`,
    text: msg`｜委員《いいん》がひとりずつ｜点数《てんすう》と｜理由《りゆう》を｜書《か》き、｜公開《こうかい》の｜発表会《はっぴょうかい》で｜話《はなし》を｜聞《き》きます。｜関係《かんけい》のある｜委員《いいん》は｜加《くわ》わりません。`,
  },
  {
    icon: Scale,
    who: msg`｜市《し》`,
    title: msg`｜決《き》める`,
    text: msg`｜結果《けっか》は、みなさんに｜同時《どうじ》にお｜知《し》らせします。｜点数《てんすう》の｜計算《けいさん》もすべて｜公開《こうかい》します。`,
  },
  {
    icon: Handshake,
    who: msg`｜団体《だんたい》と｜市《し》の｜課《か》`,
    title: msg`｜約束《やくそく》して、いっしょに｜行《おこな》う`,
    text: msg`｜役割《やくわり》とお｜金《かね》の｜使《つか》い｜方《かた》を｜協定《きょうてい》に｜書《か》き、｜力《ちから》を｜合《あ》わせて｜進《すす》めます。`,
  },
  {
    icon: Sprout,
    who: msg`みんな`,
    title: msg`ふり｜返《かえ》って、｜次《つぎ》へつなぐ`,
    text: msg`｜報告《ほうこく》と｜評価《ひょうか》をして、｜公開《こうかい》します。｜決《き》められた｜年数《ねんすう》まで｜続《つづ》けて｜提案《ていあん》できます。`,
  },
];

/** From the first idea to the look back, and whose turn it is at each stop. */
export function TheWay() {
  return (
    <Section title={<Trans>｜思《おも》いつきから、ふり｜返《かえ》りまで</Trans>}>
      <ol className="grid gap-x-6 gap-y-0 desktop:grid-cols-2">
        {STOPS.map((stop, place) => (
          <StopOnTheWay key={stop.title.id ?? place} stop={stop} number={place + 1} />
        ))}
      </ol>
    </Section>
  );
}

function StopOnTheWay({ stop: { icon: Icon, who, title, text }, number }: { stop: Stop; number: number }) {
  return (
    <li className="relative flex gap-4 pb-6 before:absolute before:top-14 before:bottom-0 before:left-[1.6875rem] before:w-0.5 before:bg-accent-line last:before:hidden desktop:rounded-12 desktop:p-4 desktop:before:hidden">
      <span className="flex size-14 shrink-0 items-center justify-center rounded-full border-2 border-accent bg-accent-soft text-accent-strong">
        <Icon aria-hidden="true" className="size-6" />
      </span>
      <div className="flex min-w-0 flex-col gap-1 pt-1">
        <p className="text-ink-soft text-sm">
          <Phrase words={who} />
        </p>
        <h3 className="font-bold text-lg leading-140">
          <span className="mr-2 text-accent-strong tabular-nums">{number}.</span>
          <Phrase words={title} />
        </h3>
        <p>
          <Phrase words={text} />
        </p>
      </div>
    </li>
  );
}
