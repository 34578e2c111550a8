import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type Match, waitsForMe } from '@/api/matches';
import { useText } from '@/lib/useText';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { textLink } from '@/ui/button';
import { DateText } from '@/ui/DateText';
import { LinkButton } from '@/ui/LinkButton';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { BothSides } from '../asking/BothSides';
import { AttendancePart } from '../attendance/AttendancePart';
import { FeedbackPart } from '../attendance/FeedbackPart';
import { Other } from '../mine/MatchList';
import { MatchStatusTag } from '../mine/StatusTag';
import { useLive } from '../useLive';
import { Agreement } from './Agreement';
import { Contact } from './Contact';
import { Ending } from './Ending';
import { ListingsOf } from './ListingsOf';
import { MatchTimeline } from './MatchTimeline';
import { Messages } from './Messages';
import { Part } from './Part';
import { Safety } from './Safety';
import { useSeen } from './useSeen';
import { WithMatch } from './WithMatch';

const route = getRouteApi('/me/matches/$matchId');

/** One match as one of its two sides sees it: whose turn it is, what was agreed, who may know what. */
export function MatchPage() {
  const { matchId } = route.useParams();
  useLive();
  return <WithMatch id={matchId}>{(match) => <Ready match={match} />}</WithMatch>;
}

function Ready({ match }: { match: Match }) {
  const text = useText();
  useSeen(match.id);
  const title = (match.need ?? match.offer)?.title ?? text(msg`コーディネーターからの相談`);
  const direct = !match.mediated;
  return (
    <Page title={`${title}・${text(msg`やりとり`)}`} className="max-w-[60rem]">
      <Breadcrumbs>
        <Link to="/me/matches" className={textLink}>
          <Trans>わたしの｜参加《さんか》</Trans>
        </Link>
        <span lang="ja">{title}</span>
      </Breadcrumbs>
      <header className="mt-4 mb-8 flex flex-col gap-2">
        <p className="flex flex-wrap items-center gap-3">
          <MatchStatusTag status={match.status} waiting={match.waiting} />
          <span className="text-ink-soft">
            <Trans>
              ｜相手《あいて》：
              <Other kind={match.other.kind} name={match.other.groupName} />
            </Trans>
          </span>
        </p>
        <h1 className="font-bold text-[1.75rem] leading-140 sm:text-[2rem]">
          <span lang="ja">{title}</span>
        </h1>
      </header>
      <div className="grid gap-10 desktop-admin:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="flex min-w-0 flex-col gap-10">
          <Turn match={match} />
          {waitsForMe(match) && <Why match={match} />}
          {match.note && (
            <Part
              title={
                match.mine ? <Trans>あなたのひとこと</Trans> : <Trans>｜相手《あいて》からのひとこと</Trans>
              }
            >
              <p lang="ja" className="whitespace-pre-wrap rounded-8 bg-mist p-4">
                {match.note}
              </p>
            </Part>
          )}
          <Agreement match={match} />
          <AttendancePart match={match} />
          <FeedbackPart match={match} />
          {direct && <Contact match={match} />}
          {direct && <Messages match={match} />}
        </div>
        <aside className="flex flex-col gap-8">
          <section>
            <h2 className="mb-4 font-bold text-lg">
              <Trans>｜今《いま》どこか</Trans>
            </h2>
            <MatchTimeline match={match} />
          </section>
          <ListingsOf match={match} />
          <Ending match={match} />
          <Safety match={match} />
        </aside>
      </div>
    </Page>
  );
}

/** For deciding: why it fits, from both sides, where both have said what they need and offer. */
function Why({ match: { need, offer, side } }: { match: Match }) {
  if (!need || !offer) return null;
  return side === 'NEED' ? (
    <BothSides mine={need.id} other={offer.id} />
  ) : (
    <BothSides mine={offer.id} other={need.id} />
  );
}

/** Who acts now, and what happens next. */
function Turn({ match }: { match: Match }) {
  const { status, waiting, answerBy, mine, side, mediated } = match;
  const params = { matchId: match.id };
  if (waitsForMe(match)) {
    return (
      <section
        aria-labelledby="turn"
        className="flex flex-col items-start gap-4 rounded-12 border-2 border-accent p-5 sm:p-6"
      >
        <h2 id="turn" className="font-bold text-xl">
          <Trans>あなたの｜番《ばん》です</Trans>
        </h2>
        <p>
          {side === 'NEED' ? (
            <Trans>｜参加《さんか》したいという｜申《もう》し｜込《こ》みがありました。</Trans>
          ) : (
            <Trans>あなたに｜協力《きょうりょく》してほしいというお｜願《ねが》いです。</Trans>
          )}
          {answerBy && (
            <>
              {' '}
              <Trans>
                <DateText date={answerBy} style="day" />
                までに｜返事《へんじ》がなければ、｜自動《じどう》で｜終《お》わります。
              </Trans>
            </>
          )}
        </p>
        <div className="flex flex-wrap gap-3">
          <LinkButton to="/me/matches/$matchId/accept" params={params} className="min-h-14 px-8 text-lg">
            <Trans>「はい」と｜返事《へんじ》する</Trans>
          </LinkButton>
          <LinkButton
            to="/me/matches/$matchId/decline"
            params={params}
            look="secondary"
            className="min-h-14 px-6"
          >
            <Trans>ことわる</Trans>
          </LinkButton>
        </div>
        <p className="text-ink-soft text-sm">
          <Trans>
            ことわっても、｜理由《りゆう》は｜相手《あいて》に｜伝《つた》わりません。「｜受付《うけつけ》が｜終《お》わった」とだけ｜見《み》えます。
          </Trans>
        </p>
      </section>
    );
  }
  switch (status) {
    case 'PROPOSED':
      return waiting ? (
        <InLine waiting={waiting} mine={mine} />
      ) : (
        <Notice
          title={<Trans>｜相手《あいて》の｜番《ばん》です：｜返事《へんじ》を｜待《ま》っています</Trans>}
        >
          {answerBy && (
            <p>
              <Trans>
                <DateText date={answerBy} style="day" />
                までに｜返事《へんじ》が｜来《き》ます。
              </Trans>
            </p>
          )}
        </Notice>
      );
    case 'MEDIATED':
      return (
        <Notice title={<Trans>コーディネーターが｜間《あいだ》に｜入《はい》っています</Trans>}>
          <p>
            <Trans>
              18｜歳《さい》より｜下《した》の｜方《かた》や、｜守《まも》られている｜方《かた》とのやりとりでは、｜市《し》のコーディネーターが｜連絡《れんらく》と｜日時《にちじ》の｜調整《ちょうせい》をします。｜連絡先《れんらくさき》は｜直接《ちょくせつ》｜伝《つた》わりません。
            </Trans>
          </p>
        </Notice>
      );
    case 'MUTUAL':
      return (
        <Notice kind="success" title={<Trans>おたがいに「はい」と｜言《い》いました</Trans>}>
          <p>
            <Trans>
              ｜次《つぎ》は、｜日時《にちじ》と｜場所《ばしょ》を｜決《き》めましょう。どちらからでも｜提案《ていあん》できます。
            </Trans>
          </p>
        </Notice>
      );
    case 'EXPIRED':
    case 'DECLINED':
    case 'WITHDRAWN':
      return (
        <Notice title={<Trans>このやりとりは｜終《お》わりました</Trans>}>
          <p>
            {mine ? (
              <Trans>ほかにも｜合《あ》うものがあるかもしれません。</Trans>
            ) : (
              <Trans>ここから｜先《さき》にすることはありません。</Trans>
            )}
          </p>
          <LinkButton
            to={side === 'OFFER' ? '/opportunities' : '/exchange'}
            look="secondary"
            className="self-start"
          >
            <Trans>ほかのものを｜見《み》る</Trans>
          </LinkButton>
        </Notice>
      );
    case 'REPORTED':
      return (
        <Notice kind="warning" title={<Trans>｜市《し》が｜確《たし》かめています</Trans>}>
          <p>
            <Trans>
              ｜連絡先《れんらくさき》はすべて｜見《み》えなくなり、メッセージも｜止《と》まっています。｜職員《しょくいん》が1｜日以内《にちいない》に｜見《み》ます。
            </Trans>
          </p>
        </Notice>
      );
    default:
      return mediated ? (
        <Notice title={<Trans>コーディネーターが｜間《あいだ》に｜入《はい》っています</Trans>} />
      ) : null;
  }
}

/** Every place is taken: where the one who asked stands, as each side needs to know it. */
function InLine({ waiting, mine }: { waiting: number; mine: boolean }) {
  return mine ? (
    <Notice title={<Trans>｜空《あ》き｜待《ま》ちの{waiting}｜番目《ばんめ》です</Trans>}>
      <p>
        <Trans>
          ｜空《あ》きが｜出《で》ると、｜順番《じゅんばん》に｜進《すす》みます。そのときお｜知《し》らせします。
        </Trans>
      </p>
    </Notice>
  ) : (
    <Notice title={<Trans>｜相手《あいて》は｜空《あ》き｜待《ま》ちの{waiting}｜番目《ばんめ》です</Trans>}>
      <p>
        <Trans>
          ｜今《いま》することはありません。｜空《あ》きが｜出《で》て｜順番《じゅんばん》が｜来《き》たら、｜返事《へんじ》をお｜願《ねが》いするお｜知《し》らせをします。
        </Trans>
      </p>
    </Notice>
  );
}
