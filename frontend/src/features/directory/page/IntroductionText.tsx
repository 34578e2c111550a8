import { Trans } from '@lingui/react/macro';
import type { Group } from '@/api/types';
import { useFurigana, useLocale } from '@/lib/display';
import { Disclosure } from '@/ui/Disclosure';
import { RubyText } from '@/ui/RubyText';
import { type Introduction, introductionOf } from './introduction';

/** What the group does: first in words for this reader, the group's own words one press away. */
export function IntroductionText({ group }: { group: Group }) {
  const locale = useLocale();
  const introduction = introductionOf(group, locale, useFurigana());
  if (introduction.own === null) {
    return (
      <>
        {locale === 'en' && (
          <p className="text-ink-soft">
            <Trans>この｜団体《だんたい》の｜紹介《しょうかい》は｜日本語《にほんご》だけです。</Trans>
          </p>
        )}
        <Original {...introduction} />
      </>
    );
  }
  return (
    <>
      <p className="max-w-prose whitespace-pre-line text-[1.125rem]">{introduction.own}</p>
      <Disclosure summary={<Trans>もとの｜文《ぶん》を｜見《み》る</Trans>} className="max-w-prose">
        <Original {...introduction} />
      </Disclosure>
    </>
  );
}

function Original({ original, machineReadings }: Introduction) {
  return (
    <div lang="ja" className="flex max-w-prose flex-col gap-4">
      {original.map((text, index) => (
        <p key={text} className={`whitespace-pre-line ${index === 0 ? 'text-[1.125rem]' : ''}`}>
          <RubyText>{text}</RubyText>
        </p>
      ))}
      {machineReadings && (
        <p className="text-ink-soft text-sm">
          <Trans>ふりがなは｜機械《きかい》でつけています。まちがっていることがあります。</Trans>
        </p>
      )}
    </div>
  );
}
