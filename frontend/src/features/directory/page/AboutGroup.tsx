import { Plural, Trans } from '@lingui/react/macro';
import type { Group } from '@/api/types';
import { DateText } from '@/ui/DateText';
import { Term } from '@/ui/Term';
import { Terms } from '../Facts';
import { Answer, Section } from './Section';

export function AboutGroup({ group }: { group: Group }) {
  const { fields, memberCount, ageBands, founded, corporateNumber, sdgs, nameEn, name } = group;
  return (
    <Section id="about" title={<Trans>｜団体《だんたい》について</Trans>}>
      <dl className="flex flex-col gap-4">
        <Answer question={<Trans>｜正式《せいしき》な｜名前《なまえ》</Trans>}>
          <span lang="ja">{name}</span>
          {nameEn && (
            <span lang="en" className="block text-[0.9375rem] text-ink-soft">
              {nameEn}
            </span>
          )}
        </Answer>
        {fields.length > 0 && (
          <Answer question={<Trans>｜活動分野《かつどうぶんや》</Trans>}>
            <Terms of={fields} />
          </Answer>
        )}
        {(memberCount != null || ageBands.length > 0) && (
          <Answer question={<Trans>｜会員《かいいん》</Trans>}>
            {memberCount != null && <Plural value={memberCount} other="#｜人《にん》" />}
            <span className="block">
              <Terms of={ageBands} />
            </span>
          </Answer>
        )}
        {founded && (
          <Answer question={<Trans>｜始《はじ》まった｜年《とし》</Trans>}>
            {founded.length > 4 ? (
              <DateText date={`${founded}-01`} style="month" />
            ) : (
              <FoundedIn year={founded} />
            )}
          </Answer>
        )}
        {corporateNumber && (
          <Answer question={<Trans>｜法人番号《ほうじんばんごう》</Trans>}>
            <span className="tabular-nums">{corporateNumber}</span>
          </Answer>
        )}
        {sdgs.length > 0 && (
          <Answer question="SDGs">
            <ul className="flex flex-wrap gap-2">
              {sdgs.map((goal) => (
                <li
                  key={goal.code}
                  className="rounded-4 border border-line bg-white px-2 py-0.5 text-[0.9375rem]"
                >
                  <strong className="mr-1.5 font-700 text-accent-strong tabular-nums">{goal.code}</strong>
                  <Term of={goal} />
                </li>
              ))}
            </ul>
          </Answer>
        )}
      </dl>
    </Section>
  );
}

function FoundedIn({ year }: { year: string }) {
  return <Trans>{year}｜年《ねん》</Trans>;
}
