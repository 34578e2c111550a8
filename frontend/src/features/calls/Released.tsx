import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { releasedQuery, statisticsQuery } from '@/api/wakuwaku';
import { dayIn } from '@/lib/dates';
import { textLink } from '@/ui/button';
import { DateText } from '@/ui/DateText';
import { Tag } from '@/ui/Tag';
import { Told } from '@/ui/Told';
import { Yen } from '@/ui/Yen';
import { Section } from './Section';

/** Results that are out, and what the years came to; nothing while there is nothing. */
export function Released() {
  const { data } = useQuery(releasedQuery());
  if (!data || data.items.length === 0) return null;
  return (
    <Section title={<Trans>｜結果《けっか》</Trans>}>
      <ul className="border-line border-t">
        {data.items.map(({ id, title, fiscalYear, releasedAt, proposals, adopted, sample }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b py-3">
            <Link to="/wakuwaku/results/$id" params={{ id }} className={`${textLink} font-bold`}>
              <Told of={title} /> {fiscalYear}
            </Link>
            <span>
              <Trans>
                ｜提案《ていあん》{proposals}｜件《けん》・｜採択《さいたく》{adopted}｜件《けん》
              </Trans>
            </span>
            <span className="text-ink-soft text-sm">
              <Trans>
                <DateText date={dayIn(releasedAt)} />
                ｜発表《はっぴょう》
              </Trans>
            </span>
            {sample && (
              <Tag tone="sample">
                <Trans>サンプル</Trans>
              </Tag>
            )}
          </li>
        ))}
      </ul>
      <Years />
    </Section>
  );
}

function Years() {
  const { data } = useQuery(statisticsQuery());
  const years = data?.items.filter(({ proposals }) => proposals > 0) ?? [];
  if (years.length === 0) return null;
  return (
    <div className="overflow-x-auto">
      <table className="w-full min-w-[32rem] border-collapse text-left">
        <caption className="pb-2 text-left font-bold">
          <Trans>｜年度《ねんど》ごとの｜数《かず》</Trans>
        </caption>
        <thead>
          <tr className="border-line border-b-2">
            <th scope="col" className="py-1">
              <Trans>｜年度《ねんど》</Trans>
            </th>
            <th scope="col" className="py-1 text-right">
              <Trans>｜提案《ていあん》</Trans>
            </th>
            <th scope="col" className="py-1 text-right">
              <Trans>｜採択《さいたく》</Trans>
            </th>
            <th scope="col" className="py-1 text-right">
              <Trans>うち｜若者《わかもの》の｜枠《わく》</Trans>
            </th>
            <th scope="col" className="py-1 text-right">
              <Trans>｜市《し》が｜出《だ》すお｜金《かね》</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ fiscalYear, proposals, adopted, byYouth, awarded }) => (
            <tr key={fiscalYear} className="border-line border-b tabular-nums">
              <th scope="row" className="py-1.5">
                {fiscalYear}
              </th>
              <td className="py-1.5 text-right">{proposals}</td>
              <td className="py-1.5 text-right">{adopted}</td>
              <td className="py-1.5 text-right">{byYouth}</td>
              <td className="py-1.5 text-right">
                <Yen of={awarded} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
