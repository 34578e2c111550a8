import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type Call, callQuery } from '@/api/calls';
import { isNotFound, isUnreachable } from '@/api/problem';
import { cityQuery } from '@/api/queries';
import { releasedQuery } from '@/api/wakuwaku';
import { dayIn } from '@/lib/dates';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { wordsIn } from '@/lib/words';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { textLink } from '@/ui/button';
import { HelpLine } from '@/ui/HelpLine';
import { LinkButton } from '@/ui/LinkButton';
import { MomentText } from '@/ui/MomentText';
import { Page, PageHeading } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { Skeleton } from '@/ui/Skeleton';
import { Tag } from '@/ui/Tag';
import { Term } from '@/ui/Term';
import { Told } from '@/ui/Told';
import { Trouble } from '@/ui/Trouble';
import { Yen } from '@/ui/Yen';
import { YearAndRound } from './CallCard';
import { Countdown } from './Countdown';
import { leftUntil, standingOf } from './countdown';
import { EligibilityCheck } from './EligibilityCheck';
import { Costs } from './page/Costs';
import { Dates } from './page/Dates';
import { Deciding } from './page/Deciding';
import { Rubrics } from './page/Rubrics';
import { Slots } from './page/Slots';
import { Sponsoring } from './page/Sponsoring';
import { Versions } from './page/Versions';
import { Section } from './Section';
import { SampleTag, StandingTag } from './StandingTag';
import { useServerNow } from './useServerNow';

const route = getRouteApi('/wakuwaku/calls/$id');

/** All the rules of one call, in the order in which people ask. */
export function CallPage() {
  const { id } = route.useParams();
  const text = useText();
  const { data: call, error, refetch, dataUpdatedAt } = useQuery(callQuery(id));
  if (call) return <Ready call={call} arrivedAt={dataUpdatedAt} />;
  return (
    <Page title={error ? text(msg`エラー：募集を表示できません`) : undefined}>
      <PageHeading>
        <Trans>わくわくプロジェクトの｜募集《ぼしゅう》</Trans>
      </PageHeading>
      {!error && <Skeleton className="h-96" />}
      {error && isNotFound(error) && (
        <Panel
          title={<Trans>この｜募集《ぼしゅう》は｜見《み》つかりません</Trans>}
          actions={
            <LinkButton to="/wakuwaku">
              <Trans>｜募集《ぼしゅう》を｜見《み》る</Trans>
            </LinkButton>
          }
        />
      )}
      {error && !isNotFound(error) && (
        <Trouble unreachable={isUnreachable(error)} onRetry={() => refetch()} />
      )}
    </Page>
  );
}

function Ready({ call, arrivedAt }: { call: Call; arrivedAt: number }) {
  const locale = useLocale();
  const now = useServerNow(call.now, arrivedAt);
  const { rules } = call;
  return (
    <Page title={`${wordsIn(call.title, locale)} ${call.fiscalYear}`}>
      <Breadcrumbs>
        <Link to="/wakuwaku" className={textLink}>
          <Trans>わくわくプロジェクト</Trans>
        </Link>
        <Told of={call.title} />
      </Breadcrumbs>
      <PageHeading lead={<YearAndRound call={call} />}>
        <Told of={call.title} />
      </PageHeading>
      <Now call={call} now={now} />
      <div className="mt-10 flex flex-col gap-12">
        <Versions call={call} />
        <div className="grid items-start gap-12 desktop:grid-cols-[2fr_3fr]">
          <Section title={<Trans>｜日程《にってい》</Trans>}>
            <Dates dates={rules.dates} now={now} />
            <p>
              <Link to="/wakuwaku/calls/$id/hearing" params={{ id: call.id }} className={textLink}>
                <Trans>
                  ｜発表会《はっぴょうかい》の｜時間《じかん》と｜順番《じゅんばん》を｜見《み》る
                </Trans>
              </Link>
            </p>
          </Section>
          <Section title={<Trans>｜提案《ていあん》できる｜団体《だんたい》</Trans>}>
            <Kinds codes={rules.eligibleKinds} />
            <p className="max-w-prose">
              {rules.consultationRequired ? (
                <Trans>
                  ｜提出《ていしゅつ》の｜前《まえ》に、｜事前相談《じぜんそうだん》を｜受《う》けてください。
                </Trans>
              ) : (
                <Trans>
                  ｜事前相談《じぜんそうだん》は、｜受《う》けても｜受《う》けなくてもかまいません。
                </Trans>
              )}
              {rules.departmentRequired && (
                <Trans>
                  いっしょに｜行《おこな》う｜市《し》の｜課《か》の｜同意《どうい》がいります。｜決《き》まっていないときは、ナビスタッフがさがします。
                </Trans>
              )}
            </p>
          </Section>
        </div>
        {standingOf(call, now) === 'OPEN' && (
          <Section title={<Trans>｜提案《ていあん》できるか｜確《たし》かめる</Trans>}>
            <EligibilityCheck call={call} />
          </Section>
        )}
        <Section
          title={<Trans>｜枠《わく》と｜金額《きんがく》</Trans>}
          lead={
            <Trans>
              ｜全体《ぜんたい》の｜予算《よさん》は
              <Yen of={rules.totalBudget ?? 0} round />
              です。ひとつの｜提案《ていあん》は、ひとつの｜枠《わく》に｜出《だ》します。
            </Trans>
          }
        >
          <Slots rules={rules} />
        </Section>
        <Section
          title={<Trans>｜費用《ひよう》</Trans>}
          lead={
            <Trans>
              ｜市《し》が｜出《だ》すのは、｜対象《たいしょう》になる｜費用《ひよう》に｜枠《わく》の｜割合《わりあい》を｜掛《か》けた｜額《がく》と、｜枠《わく》の｜上限《じょうげん》の、｜小《ちい》さいほうまでです。
            </Trans>
          }
        >
          <Costs categories={rules.costCategories} />
        </Section>
        <Section title={<Trans>｜出《だ》す｜書類《しょるい》</Trans>}>
          <Documents documents={rules.documents} />
        </Section>
        <Section
          title={<Trans>｜審査《しんさ》の｜項目《こうもく》</Trans>}
          lead={
            <Trans>
              ｜項目《こうもく》を｜開《ひら》くと、｜何点《なんてん》がどんな｜意味《いみ》かを｜見《み》られます。
            </Trans>
          }
        >
          <Rubrics slots={rules.slots} />
        </Section>
        <Section title={<Trans>｜決《き》め｜方《かた》</Trans>}>
          <Deciding rules={rules} />
        </Section>
        {isRunning(call, now) && <Sponsoring call={call} />}
        <Section title={<Trans>わからないことがあるとき</Trans>}>
          <HelpLine />
        </Section>
      </div>
    </Page>
  );
}

/** From the first day of the call to the last day of its projects: as long as money can still be added. */
function isRunning(call: Call, now: number): boolean {
  const standing = standingOf(call, now);
  const until = call.rules.dates.projectUntil;
  return (standing === 'OPEN' || standing === 'OVER') && dayIn(new Date(now)) <= until;
}

/** What one can do right now. */
function Now({ call, now }: { call: Call; now: number }) {
  const { dates } = call.rules;
  const standing = standingOf(call, now);
  return (
    <div className="flex flex-wrap items-center justify-between gap-6 rounded-12 border-2 border-accent-line bg-accent-soft p-5 sm:p-8">
      <div className="flex flex-col gap-3">
        <p className="flex flex-wrap gap-2">
          <StandingTag standing={standing} />
          {call.sample && <SampleTag />}
        </p>
        {standing === 'OPEN' && <Countdown until={dates.closes} left={leftUntil(dates.closes, now)} />}
        {standing === 'AHEAD' && (
          <p className="font-bold text-lg">
            <Trans>
              <MomentText instant={dates.opens} />
              から｜受《う》け｜付《つ》けます
            </Trans>
          </p>
        )}
        {standing === 'OVER' && (
          <p className="font-bold text-lg">
            <Trans>
              <MomentText instant={dates.closes} />
              に｜締《し》め｜切《き》りました。｜今《いま》は｜審査《しんさ》などを｜進《すす》めています。
            </Trans>
          </p>
        )}
        {standing === 'CLOSED' && (
          <p className="font-bold text-lg">
            <Trans>この｜回《かい》の｜募集《ぼしゅう》は｜終《お》わりました。</Trans>
          </p>
        )}
        <ResultLink call={call} />
      </div>
      {standing === 'OPEN' && (
        <LinkButton to="/proposals/new" search={{ call: call.id }} className="min-h-16 px-8 text-xl">
          <Trans>｜提案《ていあん》をはじめる</Trans>
        </LinkButton>
      )}
    </div>
  );
}

/** Where the results stand, once they are out. */
function ResultLink({ call }: { call: Call }) {
  const { data } = useQuery(releasedQuery());
  if (!data?.items.some(({ id }) => id === call.id)) return null;
  return (
    <p>
      <Link to="/wakuwaku/results/$id" params={{ id: call.id }} className={`${textLink} font-bold`}>
        <Trans>｜結果《けっか》を｜見《み》る</Trans>
      </Link>
    </p>
  );
}

function Kinds({ codes }: { codes: readonly string[] }) {
  const { data: city } = useQuery(cityQuery(useLocale()));
  return (
    <ul className="flex flex-wrap gap-2">
      {codes.map((code) => {
        const kind = city?.kinds.find((one) => one.code === code);
        return (
          <li key={code}>
            <Tag tone="soft">{kind ? <Term of={kind} /> : code}</Tag>
          </li>
        );
      })}
    </ul>
  );
}

function Documents({ documents }: { documents: Call['rules']['documents'] }) {
  return (
    <ul className="max-w-prose border-line border-t">
      {documents.map((document) => (
        <li
          key={document.code}
          className="flex flex-wrap items-center justify-between gap-3 border-line border-b py-3"
        >
          <span className="font-bold">
            <Told of={document.title} />
          </span>
          <Tag tone={document.required ? 'accent' : 'plain'}>
            {document.required ? <Trans>かならず</Trans> : <Trans>あれば</Trans>}
          </Tag>
        </li>
      ))}
    </ul>
  );
}
