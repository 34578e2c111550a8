import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { type Call, callsQuery } from '@/api/calls';
import { isUnreachable } from '@/api/problem';
import { useMe } from '@/api/session';
import { releasedQuery } from '@/api/wakuwaku';
import { useText } from '@/lib/useText';
import { HelpLine } from '@/ui/HelpLine';
import { KnotDivider } from '@/ui/KnotDivider';
import { LinkButton } from '@/ui/LinkButton';
import { Page, PageHeading } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { Skeleton } from '@/ui/Skeleton';
import { Told } from '@/ui/Told';
import { Trouble } from '@/ui/Trouble';
import { CallCard } from './CallCard';
import { standingOf } from './countdown';
import { EligibilityCheck } from './EligibilityCheck';
import { Released } from './Released';
import { Section } from './Section';
import { TheWay } from './TheWay';
import { useServerNow } from './useServerNow';

/** The scheme in plain words: what it is, what is open, whether it is for us, and how it goes. */
export function WakuwakuPage() {
  const text = useText();
  const calls = useQuery(callsQuery());
  const released = useQuery(releasedQuery());
  const failed = calls.isError && !calls.data;
  // What stands below comes with what stands above it, so that nothing is pushed down under somebody's eyes.
  const whole = !calls.isPending && !released.isPending;
  return (
    <Page title={text(failed ? msg`エラー：わくわくプロジェクト` : msg`わくわくプロジェクト`)}>
      <PageHeading
        lead={
          <Trans>
            「まちのこんなところをよくしたい」という｜市民《しみん》の｜団体《だんたい》のアイデアを、｜市《し》の｜課《か》といっしょに｜形《かたち》にするしくみです。えらばれた｜提案《ていあん》には、｜市《し》が｜費用《ひよう》の｜一部《いちぶ》を｜出《だ》します。
          </Trans>
        }
      >
        <Trans>わくわくプロジェクト</Trans>
      </PageHeading>
      <div className="flex flex-col gap-12">
        <Section title={<Trans>｜募集《ぼしゅう》</Trans>}>
          {failed && <Trouble unreachable={isUnreachable(calls.error)} onRetry={() => calls.refetch()} />}
          {!whole && <Skeleton className="min-h-dvh" />}
          {whole && calls.data && <Calls calls={calls.data.items} arrivedAt={calls.dataUpdatedAt} />}
        </Section>
        {whole && <Below />}
      </div>
    </Page>
  );
}

/** How it goes, what came out, whom to ask. */
function Below() {
  return (
    <>
      <TheWay />
      <Released />
      <KnotDivider />
      <Section
        title={<Trans>｜迷《まよ》ったら、まず｜話《はな》してください</Trans>}
        lead={
          <Trans>
            「これは｜対象《たいしょう》になる？」「どの｜課《か》といっしょにできる？」など、どんなことでも。｜書《か》くのが｜苦手《にがて》な｜方《かた》は、｜話《はなし》を｜聞《き》きながらいっしょに｜書《か》きます。
          </Trans>
        }
      >
        <HelpLine />
      </Section>
      <Section
        title={<Trans>これまでの｜事業《じぎょう》</Trans>}
        lead={
          <Trans>
            どんな｜団体《だんたい》が、どの｜課《か》と、｜何《なに》をしたかを｜見《み》られます。アイデアのヒントにもなります。
          </Trans>
        }
      >
        <LinkButton to="/wakuwaku/projects" look="secondary" className="self-start">
          <Trans>これまでの｜事業《じぎょう》を｜見《み》る</Trans>
        </LinkButton>
      </Section>
    </>
  );
}

function Calls({ calls, arrivedAt }: { calls: readonly Call[]; arrivedAt: number }) {
  const now = useServerNow(calls[0]?.now ?? new Date(arrivedAt).toISOString(), arrivedAt);
  const signedIn = useMe() !== undefined;
  const at = (standing: string) => calls.filter((call) => standingOf(call, now) === standing);
  const open = at('OPEN');
  const ahead = at('AHEAD');
  const past = [...at('OVER'), ...at('CLOSED')];
  return (
    <div className="flex flex-col gap-8">
      {open.length === 0 && <NothingOpen ahead={ahead.length > 0} />}
      {[...open, ...ahead].length > 0 && (
        <ul className="grid gap-4 desktop:grid-cols-2">
          {[...open, ...ahead].map((call) => (
            <li key={call.id}>
              <CallCard call={call} now={now} />
            </li>
          ))}
        </ul>
      )}
      {signedIn && (
        <p>
          <LinkButton to="/proposals" look="secondary">
            <Trans>わたしの｜団体《だんたい》の｜提案《ていあん》を｜見《み》る</Trans>
          </LinkButton>
        </p>
      )}
      {open.map((call) => (
        <div key={call.id} className="flex flex-col gap-3">
          <h3 className="font-bold text-xl">
            {open.length > 1 ? (
              <Trans>
                「<Told of={call.title} />
                」に｜提案《ていあん》できるか｜確《たし》かめる
              </Trans>
            ) : (
              <Trans>｜提案《ていあん》できるか｜確《たし》かめる</Trans>
            )}
          </h3>
          <EligibilityCheck call={call} />
        </div>
      ))}
      {past.length > 0 && (
        <details className="rounded-8 border border-line">
          <summary className="flex min-h-12 items-center px-4 font-bold">
            <Trans>｜終《お》わった｜募集《ぼしゅう》</Trans>
          </summary>
          <ul className="grid gap-4 p-4 desktop:grid-cols-2">
            {past.map((call) => (
              <li key={call.id}>
                <CallCard call={call} now={now} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function NothingOpen({ ahead }: { ahead: boolean }) {
  return (
    <Panel title={<Trans>いま、｜受《う》け｜付《つ》けている｜募集《ぼしゅう》はありません</Trans>}>
      <p>
        {ahead ? (
          <Trans>
            ｜次《つぎ》の｜募集《ぼしゅう》が｜決《き》まっています。｜今《いま》のうちに｜相談《そうだん》や｜団体登録《だんたいとうろく》ができます。
          </Trans>
        ) : (
          <Trans>
            ｜募集《ぼしゅう》は、ふつう｜年《ねん》に1｜回《かい》です。｜相談《そうだん》はいつでもできます。
          </Trans>
        )}
      </p>
    </Panel>
  );
}
