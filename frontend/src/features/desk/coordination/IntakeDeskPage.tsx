import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { bodyOf, client } from '@/api/client';
import { newKey, writing } from '@/api/writing';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { textLink } from '@/ui/button';
import { DateText } from '@/ui/DateText';
import { Failure } from '@/ui/form/Failure';
import { MomentText } from '@/ui/MomentText';
import { SummaryList, SummaryRow } from '@/ui/SummaryList';
import { Tag } from '@/ui/Tag';
import { AskFirst } from '../AskFirst';
import { Back, Desk } from '../Desk';
import { Action } from '../decisions/Decision';
import { Loaded } from '../Loaded';
import { type Intake, intakeQuery } from './queries';
import { AGE_BANDS, CHANNELS, LISTING_STATES, RESOURCES, SIDES } from './words';

const route = getRouteApi('/staff/matching/intakes/$id');

/** Somebody without an account: what they asked for; how to reach them only on request. */
export function IntakeDeskPage() {
  const { id } = route.useParams();
  const text = useText();
  return (
    <Desk title={text(msg`電話・窓口の受付`)} roles="COORDINATION">
      <Back to="/staff/matching" search={{ show: 'intakes' }}>
        <Trans>コーディネート</Trans>
      </Back>
      <Loaded query={useQuery(intakeQuery(id))}>{(intake) => <Ready intake={intake} />}</Loaded>
    </Desk>
  );
}

function Ready({ intake }: { intake: Intake }) {
  const text = useText();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const params = { path: { id: intake.id } };
  const heard = () => cache.invalidateQueries({ queryKey: ['desk'] });
  return (
    <div className="flex flex-col gap-8">
      <SummaryList>
        <SummaryRow label={<Trans>受け付けた方法</Trans>}>{text(CHANNELS[intake.channel])}</SummaryRow>
        <SummaryRow label={<Trans>受付</Trans>}>
          <MomentText instant={intake.takenAt} />
        </SummaryRow>
        {intake.groupName && <SummaryRow label={<Trans>団体</Trans>}>{intake.groupName}</SummaryRow>}
        {intake.ageBand && (
          <SummaryRow label={<Trans>年代</Trans>}>{text(AGE_BANDS[intake.ageBand])}</SummaryRow>
        )}
        <SummaryRow label={<Trans>本人の同意</Trans>}>
          {intake.consent === 'SPOKEN' ? <Trans>電話・窓口で聞いた</Trans> : <Trans>紙に署名した</Trans>}
          （<DateText date={intake.consentedOn} />）
        </SummaryRow>
      </SummaryList>
      <section className="flex flex-col gap-3">
        <h2 className="font-bold text-xl">
          <Trans>相談</Trans>
        </h2>
        <ul className="flex flex-col gap-3">
          {intake.listings.map(({ id, side, resource, status, title, matches }) => (
            <li key={id} className="flex flex-wrap items-center gap-3 rounded-12 border border-line p-4">
              <Tag>{text(LISTING_STATES[status])}</Tag>
              {status === 'DRAFT' ? (
                <Link to="/me/listings/$listingId" params={{ listingId: id }} className={textLink}>
                  {title ?? <Trans>内容を書く</Trans>}
                </Link>
              ) : (
                <Link to="/staff/matching/listings/$id" params={{ id }} className={textLink}>
                  {title}
                </Link>
              )}
              <span className="text-ink-soft text-sm">
                {text(SIDES[side])}・{text(RESOURCES[resource])}
              </span>
              {matches > 0 && (
                <span className="text-sm">
                  <Trans>進んでいるやりとり{matches}件</Trans>
                </span>
              )}
            </li>
          ))}
        </ul>
        {!intake.endedAt && (
          <Action
            look="secondary"
            onAct={async () => {
              const { data } = await writing.POST('/api/v1/desk/intakes/{id}/listings', {
                params,
                once: newKey(),
                body: { side: 'NEED', resource: 'PEOPLE' },
              });
              await heard();
              const draft = data.listings.find(({ status }) => status === 'DRAFT');
              if (draft) await navigate({ to: '/me/listings/$listingId', params: { listingId: draft.id } });
            }}
          >
            <Trans>同じ人の相談をもうひとつ書く</Trans>
          </Action>
        )}
      </section>
      {!intake.endedAt && <Contact id={intake.id} />}
      {intake.endedAt ? (
        <p>
          <Trans>
            <MomentText instant={intake.endedAt} />
            に終わりました。連絡先は消えています。
          </Trans>
        </p>
      ) : (
        <div>
          <AskFirst
            label={<Trans>受付を終える</Trans>}
            about={intake.listings[0]?.title ?? ''}
            title={<Trans>受付を終えますか</Trans>}
          >
            {(close) => (
              <>
                <p>
                  <Trans>相談は閉じ、連絡先はすぐに消えます。もとには戻せません。</Trans>
                </p>
                <Action
                  onAct={async () => {
                    await writing.POST('/api/v1/desk/intakes/{id}/ending', { params });
                    close();
                    await heard();
                  }}
                >
                  <Trans>終える</Trans>
                </Action>
              </>
            )}
          </AskFirst>
        </div>
      )}
    </div>
  );
}

/** Read only when somebody wants to call; every reading is recorded. */
function Contact({ id }: { id: string }) {
  const [shown, setShown] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['desk', 'intake', id, 'contact'],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/desk/intakes/{id}/contact', { params: { path: { id } }, signal }).then(bodyOf),
    enabled: shown,
    gcTime: 0,
    retry: false,
  });
  return (
    <section className="flex flex-col items-start gap-3">
      <h2 className="font-bold text-xl">
        <Trans>連絡先</Trans>
      </h2>
      {!shown && (
        <Button look="secondary" onClick={() => setShown(true)}>
          <Trans>連絡先を見る（記録されます）</Trans>
        </Button>
      )}
      {error && <Failure error={error} attempt={0} />}
      {data && (
        <div className="w-full">
          <SummaryList>
            <SummaryRow label={<Trans>名前</Trans>}>
              {data.name}
              {data.kana && `（${data.kana}）`}
            </SummaryRow>
            <SummaryRow label={<Trans>電話</Trans>}>{data.phone ?? ''}</SummaryRow>
            <SummaryRow label={<Trans>住所</Trans>}>{data.address ?? ''}</SummaryRow>
            <SummaryRow label={<Trans>メール</Trans>}>{data.email ?? ''}</SummaryRow>
            <SummaryRow label={<Trans>連絡のしかた</Trans>}>{data.hints ?? ''}</SummaryRow>
          </SummaryList>
          <Button look="quiet" onClick={() => setShown(false)}>
            <Trans>かくす</Trans>
          </Button>
        </div>
      )}
    </section>
  );
}
