import { Trans } from '@lingui/react/macro';
import type { Me } from '@/api/types';
import { homeOf, useHats } from '@/api/useHats';
import { Button } from '@/ui/Button';
import { DateText } from '@/ui/DateText';
import { Failure } from '@/ui/form/Failure';
import { LinkButton } from '@/ui/LinkButton';
import { Hat } from '../menu/Hat';

/** What the city has entrusted to this person, and the way to get to work. */
export function MyOffices({ me }: { me: Me }) {
  const { wear, failure, attempt } = useHats();
  return (
    <section aria-labelledby="my-offices" className="flex flex-col gap-4">
      <h2 id="my-offices" className="font-bold text-2xl">
        <Trans>｜市《し》の｜役割《やくわり》</Trans>
      </h2>
      {failure !== null && <Failure error={failure} attempt={attempt} />}
      <ul className="flex flex-col gap-3">
        {me.offices.map((office) => {
          const worn = me.office?.role === office.role && me.office.department === office.department;
          return (
            <li
              key={`${office.role} ${office.department}`}
              className="flex flex-wrap items-center gap-x-6 gap-y-2 rounded-12 border border-line p-4"
            >
              <span className="flex grow flex-col">
                <span className="font-bold">
                  <Hat office={office} offices={me.offices} />
                </span>
                {office.until && (
                  <span className="text-ink-soft text-sm">
                    <Trans>
                      <DateText date={office.until} />
                      まで
                    </Trans>
                  </span>
                )}
              </span>
              {worn && homeOf(office) !== '/me' && (
                <LinkButton to={homeOf(office)}>
                  <Trans>｜仕事《しごと》の｜画面《がめん》へ</Trans>
                </LinkButton>
              )}
              <Button look="secondary" onClick={() => wear(worn ? null : office)}>
                {worn ? (
                  <Trans>｜市民《しみん》にもどる</Trans>
                ) : (
                  <Trans>この｜役割《やくわり》に｜切《き》り｜替《か》える</Trans>
                )}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
