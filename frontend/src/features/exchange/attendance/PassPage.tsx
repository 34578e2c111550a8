import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useEffect } from 'react';
import { type DoorPass, passQuery } from '@/api/attendance';
import { ApiProblem } from '@/api/problem';
import { useOnline } from '@/lib/useOnline';
import { useText } from '@/lib/useText';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Button } from '@/ui/Button';
import { textLink } from '@/ui/button';
import { DateText } from '@/ui/DateText';
import { Failure } from '@/ui/form/Failure';
import { LinkButton } from '@/ui/LinkButton';
import { Notice } from '@/ui/Notice';
import { Page, PageHeading } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { QrCode } from '@/ui/QrCode';
import { Skeleton } from '@/ui/Skeleton';
import { keepForOffline } from './offline';
import { addressOf, keepPass, keptPass } from './passes';

const route = getRouteApi('/me/matches/$matchId/pass');

/** The pass for the door: large, and there without a network once it was opened. */
export function PassPage() {
  const { matchId } = route.useParams();
  const text = useText();
  const online = useOnline();
  const kept = keptPass(matchId);
  const fresh = useQuery({ ...passQuery(matchId), enabled: online });
  const pass = fresh.data ?? kept;
  const tooEarly = fresh.error instanceof ApiProblem && fresh.error.code === 'PASS_NOT_NOW';

  useEffect(() => {
    if (fresh.data) keepPass(matchId, fresh.data);
  }, [fresh.data, matchId]);
  useEffect(() => {
    void keepForOffline('/me/matches/');
  }, []);

  return (
    <Page title={text(msg`当日の入場証`)} measure="prose">
      <div data-print="hide">
        <Breadcrumbs>
          <Link to="/me/matches/$matchId" params={{ matchId }} className={textLink}>
            <Trans>やりとり</Trans>
          </Link>
          <Trans>｜当日《とうじつ》の｜入場証《にゅうじょうしょう》</Trans>
        </Breadcrumbs>
      </div>
      <PageHeading
        lead={
          <Trans>
            ｜受付《うけつけ》でこの｜画面《がめん》を｜見《み》せてください。｜帰《かえ》るときにも｜見《み》せると、｜時間《じかん》が｜記録《きろく》されます。
          </Trans>
        }
      >
        <Trans>｜当日《とうじつ》の｜入場証《にゅうじょうしょう》</Trans>
      </PageHeading>
      {pass && <Shown pass={pass} />}
      {!pass && tooEarly && <TooEarly matchId={matchId} />}
      {!pass && fresh.isError && !tooEarly && <Failure error={fresh.error} attempt={0} />}
      {!pass && !fresh.isError && online && <Skeleton className="aspect-square w-full" />}
      {!pass && !online && (
        <Notice kind="warning" title={<Trans>インターネットにつながっていません</Trans>}>
          <p>
            <Trans>
              ｜入場証《にゅうじょうしょう》は、つながっているときに｜一度《いちど》｜開《ひら》いておくと、｜当日《とうじつ》つながらなくても｜使《つか》えます。
            </Trans>
          </p>
        </Notice>
      )}
    </Page>
  );
}

/** Nothing went wrong: it is only not the time yet. */
function TooEarly({ matchId }: { matchId: string }) {
  return (
    <Panel
      title={
        <Trans>
          ｜入場証《にゅうじょうしょう》は、｜活動《かつどう》の1｜週間前《しゅうかんまえ》から｜開《ひら》けます
        </Trans>
      }
      actions={
        <LinkButton to="/me/matches/$matchId" params={{ matchId }}>
          <Trans>やりとりにもどる</Trans>
        </LinkButton>
      }
    >
      <p>
        <Trans>
          ｜前《まえ》の｜日《ひ》までに、このページを｜一度《いちど》｜開《ひら》いておいてください。
        </Trans>
      </p>
    </Panel>
  );
}

function Shown({ pass: { pass, day } }: { pass: DoorPass }) {
  const text = useText();
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-col items-center gap-4 rounded-16 border-2 border-accent bg-white px-1 py-4 sm:p-8">
        <p className="font-bold text-[1.5rem]">
          <DateText date={day} />
        </p>
        <QrCode
          text={addressOf(pass, location.origin)}
          label={text(msg`当日の入場証のQRコード`)}
          ecc="L"
          className="w-full max-w-[28rem]"
        />
      </div>
      <Notice kind="success" title={<Trans>この｜端末《たんまつ》に｜保存《ほぞん》しました</Trans>}>
        <p>
          <Trans>
            ｜当日《とうじつ》、｜電波《でんぱ》がなくても｜見《み》せられます。あなたの｜名前《なまえ》や｜連絡先《れんらくさき》は｜入《はい》っていません。
          </Trans>
        </p>
      </Notice>
      <div data-print="hide">
        <Button look="secondary" onClick={() => window.print()}>
          <Printer aria-hidden="true" className="size-5" />
          <span>
            <Trans>｜紙《かみ》に｜印刷《いんさつ》する</Trans>
          </span>
        </Button>
      </div>
    </div>
  );
}
