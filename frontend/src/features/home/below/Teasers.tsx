import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { CalendarDays, MapPin } from 'lucide-react';
import type { GroupCard, GroupPage } from '@/api/types';
import { Card } from '@/ui/Card';
import { DateText } from '@/ui/DateText';
import { LinkButton } from '@/ui/LinkButton';
import { Skeleton } from '@/ui/Skeleton';
import { Tag } from '@/ui/Tag';
import { Term } from '@/ui/Term';
import { Written } from '@/ui/Written';
import { Section } from './Section';

type Props = { page: GroupPage | undefined };

const NAME = 'stretched text-link underline underline-offset-4';

function Places({ count, className }: { count: number; className: string }) {
  return Array.from({ length: count }, (_, place) => (
    <Skeleton key={place.toString()} className={className} />
  ));
}

/** What decides comes first: where and when, then what. */
function RecruitingCard({ group }: { group: GroupCard }) {
  return (
    <Card>
      <div className="flex flex-wrap gap-2">
        <Tag tone="accent">
          <Trans>｜募集中《ぼしゅうちゅう》</Trans>
        </Tag>
        {group.sample && (
          <Tag tone="sample">
            <Trans>サンプル</Trans>
          </Tag>
        )}
      </div>
      <h3 className="font-bold text-lg leading-150">
        <Link to="/groups/$groupId" params={{ groupId: group.id }} className={NAME}>
          <Written english={group.nameEn}>{group.name}</Written>
        </Link>
      </h3>
      <div className="flex flex-col gap-1 text-sm">
        {group.district && (
          <p className="flex items-start gap-2">
            <MapPin aria-hidden="true" className="mt-1 size-4 shrink-0 text-accent" />
            <span>
              <Term of={group.district} />
              <Trans>｜地区《ちく》</Trans>
            </span>
          </p>
        )}
        {group.schedule && (
          <p className="flex items-start gap-2">
            <CalendarDays aria-hidden="true" className="mt-1 size-4 shrink-0 text-accent" />
            <span>
              <Written>{group.schedule}</Written>
            </span>
          </p>
        )}
      </div>
      <p className="line-clamp-3 text-ink-soft text-sm">
        <Written>{group.summary}</Written>
      </p>
      {group.mainField && (
        <p className="mt-auto border-line border-t pt-3 text-sm">
          <Term of={group.mainField} />
        </p>
      )}
    </Card>
  );
}

export function Recruiting({ page }: Props) {
  if (page?.total === 0) return null;
  return (
    <Section
      title={<Trans>｜仲間《なかま》を｜募集《ぼしゅう》している｜団体《だんたい》</Trans>}
      action={
        <LinkButton look="secondary" to="/groups" search={{ recruiting: true }}>
          <Trans>｜募集《ぼしゅう》をすべて｜見《み》る</Trans>
        </LinkButton>
      }
    >
      <div className="grid gap-4 sm:grid-cols-2 desktop-admin:grid-cols-3">
        {page ? (
          page.items.map((group) => <RecruitingCard key={group.id} group={group} />)
        ) : (
          <Places count={3} className="h-72" />
        )}
      </div>
    </Section>
  );
}

export function RecentlyConfirmed({ page }: Props) {
  if (page?.total === 0) return null;
  return (
    <Section
      title={<Trans>｜最近《さいきん》、｜内容《ないよう》を｜確《たし》かめた｜団体《だんたい》</Trans>}
      lead={
        <Trans>
          ｜団体《だんたい》が｜自分《じぶん》で「この｜内容《ないよう》で｜合《あ》っている」と｜確《たし》かめた｜日《ひ》の｜順《じゅん》です。
        </Trans>
      }
    >
      <ul className="grid gap-x-10 desktop:grid-cols-2">
        {page ? (
          page.items.map((group) => (
            <li key={group.id} className="relative border-line border-b py-4 hover:bg-mist">
              <Link to="/groups/$groupId" params={{ groupId: group.id }} className={`${NAME} font-bold`}>
                <Written english={group.nameEn}>{group.name}</Written>
              </Link>
              <p className="flex flex-wrap gap-x-4 text-ink-soft text-sm">
                <span>
                  <Term of={group.kind} />
                </span>
                {group.district && (
                  <span>
                    <Term of={group.district} />
                  </span>
                )}
                {group.confirmedOn && (
                  <span>
                    <Trans>
                      ｜確認《かくにん》：
                      <DateText date={group.confirmedOn} style="month" />
                    </Trans>
                  </span>
                )}
                {group.sample && (
                  <span>
                    <Trans>サンプル</Trans>
                  </span>
                )}
              </p>
            </li>
          ))
        ) : (
          <Places count={6} className="mb-2 h-20" />
        )}
      </ul>
    </Section>
  );
}
