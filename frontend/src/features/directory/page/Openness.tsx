import { Plural, Trans } from '@lingui/react/macro';
import type { City, Group } from '@/api/types';
import { DateText } from '@/ui/DateText';
import { Terms } from '../Facts';
import { FreshnessMark } from '../FreshnessMark';
import { freshnessOf } from '../freshness';
import { Answer, Section } from './Section';

const LEVELS = [1, 2, 3];

/** How far this page can be relied on, where it comes from, and what is still missing. */
export function Openness({ group, city }: { group: Group; city: City | undefined }) {
  return (
    <Section id="openness" title={<Trans>この｜情報《じょうほう》について</Trans>}>
      <dl className="flex flex-col gap-4">
        <Answer question={<Trans>｜新《あたら》しさ</Trans>}>
          <FreshnessMark group={group} />
          <p className="text-[0.9375rem]">
            <FreshnessText group={group} months={city?.freshness.ageingMonths ?? 12} />
          </p>
        </Answer>
        <Answer question={<Trans>｜情報公開《じょうほうこうかい》</Trans>}>
          <Level level={group.disclosure.level} />
          <Missing {...group.disclosure} />
        </Answer>
        <Answer question={<Trans>｜出典《しゅってん》</Trans>}>
          <SourceText {...group.source} />
        </Answer>
        <Answer question={<Trans>｜最終更新《さいしゅうこうしん》</Trans>}>
          <DateText date={group.updatedAt} />
        </Answer>
      </dl>
    </Section>
  );
}

function FreshnessText({ group, months }: { group: Group; months: number }) {
  switch (freshnessOf(group)) {
    case 'fresh':
      return (
        <Trans>
          {months}
          か｜月《げつ》より｜前《まえ》に｜確《たし》かめた｜情報《じょうほう》は「｜古《ふる》い」と｜表示《ひょうじ》します。
        </Trans>
      );
    case 'never':
      return (
        <Trans>
          ｜団体《だんたい》がまだ｜確《たし》かめていない｜情報《じょうほう》です。｜行《い》く｜前《まえ》に｜確《たし》かめてください。
        </Trans>
      );
    default:
      return (
        <Trans>
          ｜変《か》わっているかもしれません。｜行《い》く｜前《まえ》に｜確《たし》かめてください。
        </Trans>
      );
  }
}

function Level({ level }: { level: number }) {
  return (
    <p className="flex items-center gap-3">
      <span className="font-700">
        <Trans>レベル{level}</Trans>
      </span>
      <span aria-hidden="true" className="flex gap-1">
        {LEVELS.map((step) => (
          <span
            key={step}
            className={`h-2 w-8 rounded-full ${step <= level ? 'bg-accent' : 'bg-solid-gray-200'}`}
          />
        ))}
      </span>
      <span className="text-ink-soft text-sm">
        <Trans>3｜段階《だんかい》のうち</Trans>
      </span>
    </p>
  );
}

function Missing({ nextLevel, missing }: Group['disclosure']) {
  if (nextLevel == null) {
    return (
      <p className="text-[0.9375rem]">
        <Trans>｜必要《ひつよう》な｜情報《じょうほう》がそろっています。</Trans>
      </p>
    );
  }
  return (
    <p className="text-[0.9375rem]">
      <Plural value={missing.length} other={`あと#つでレベル${nextLevel}`} />（<Terms of={missing} />）
    </p>
  );
}

function SourceText({ title, url, asOf }: Group['source']) {
  return (
    <>
      <span lang="ja">
        {url ? (
          <a href={url} className="text-link underline underline-offset-4">
            {title}
          </a>
        ) : (
          title
        )}
      </span>
      {asOf && (
        <span className="block text-ink-soft text-sm">
          <AsOf day={<DateText date={asOf} />} />
        </span>
      )}
    </>
  );
}

function AsOf({ day }: { day: React.ReactNode }) {
  return <Trans>{day}｜時点《じてん》</Trans>;
}
