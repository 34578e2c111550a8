import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import * as v from 'valibot';
import { type Listing, ownListingQuery } from '@/api/listings';
import { newKey, writing } from '@/api/writing';
import { say } from '@/lib/say';
import { useTask } from '@/lib/useTask';
import { Button } from '@/ui/Button';
import { RadioGroup } from '@/ui/ChoiceGroup';
import { Dialog } from '@/ui/Dialog';
import { Failure } from '@/ui/form/Failure';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { Words } from '../Words';

type EndReason = NonNullable<Listing['endedReason']>;

const REASONS = {
  NOBODY_CAME: msg`だれからも｜申《もう》し｜込《こ》みがなかった`,
  PARTLY_FILLED: msg`｜人数《にんずう》がそろわなかった`,
  DAY_TIME: msg`｜日時《にちじ》が｜合《あ》わなかった`,
  DISTRICT: msg`｜場所《ばしょ》が｜合《あ》わなかった`,
  SKILL: msg`｜必要《ひつよう》な｜技術《ぎじゅつ》の｜人《ひと》がいなかった`,
  CONDITIONS: msg`ほかの｜条件《じょうけん》が｜合《あ》わなかった`,
  FOUND_ELSEWHERE: msg`ほかで｜見《み》つかった`,
  PLAN_CHANGED: msg`｜予定《よてい》が｜変《か》わった`,
  OTHER: msg`そのほか`,
} satisfies Partial<Record<EndReason, unknown>>;

const ENDED: readonly Listing['status'][] = ['FILLED', 'EXPIRED', 'CLOSED'];

/** What can be done with one's own need or offer: pause, resume, fill, take back, copy. */
export function Handling({ listing }: { listing: Listing }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const task = useTask();
  const [closing, setClosing] = useState(false);
  const params = { path: { id: listing.id } };
  const { status } = listing;

  const heard = async ({ data }: { data: Listing }) => {
    queries.setQueryData(ownListingQuery(listing.id).queryKey, data);
    await Promise.all(
      ['myListings', 'groupListings', 'listings', 'suggestions', 'matches'].map((key) =>
        queries.invalidateQueries({ queryKey: [key] }),
      ),
    );
  };
  const copy = async () => {
    const { data } = await writing.POST('/api/v1/listings/{id}/copy', { params, once: newKey() });
    queries.setQueryData(ownListingQuery(data.id).queryKey, data);
    await queries.invalidateQueries({ queryKey: ['myListings'] });
    await navigate({ to: '/me/listings/$listingId', params: { listingId: data.id } });
  };
  const discard = async () => {
    await writing.POST('/api/v1/listings/{id}/closing', { params, body: {} });
    queries.removeQueries({ queryKey: ownListingQuery(listing.id).queryKey });
    await Promise.all(
      ['myListings', 'groupListings'].map((key) => queries.invalidateQueries({ queryKey: [key] })),
    );
    await (listing.groupId
      ? navigate({ to: '/g/$groupId/exchange', params: { groupId: listing.groupId } })
      : navigate({ to: '/me/matches' }));
  };

  return (
    <section aria-labelledby="handling" className="flex flex-col gap-4 border-line border-t pt-6">
      <h2 id="handling" className="font-bold text-xl">
        <Trans>できること</Trans>
      </h2>
      {task.failure !== null && <Failure error={task.failure} attempt={task.attempt} />}
      <div className="flex flex-wrap gap-3">
        {status === 'OPEN' && (
          <Button
            look="secondary"
            aria-disabled={task.busy}
            onClick={() =>
              task.run(() => writing.POST('/api/v1/listings/{id}/pause', { params }).then(heard))
            }
          >
            <Trans>お｜休《やす》みする</Trans>
          </Button>
        )}
        {status === 'PAUSED' && (
          <Button
            aria-disabled={task.busy}
            onClick={() =>
              task.run(() => writing.POST('/api/v1/listings/{id}/resumption', { params }).then(heard))
            }
          >
            <Trans>また｜公開《こうかい》する</Trans>
          </Button>
        )}
        {listing.side === 'NEED' && (status === 'OPEN' || status === 'PAUSED') && (
          <Button
            look="secondary"
            aria-disabled={task.busy}
            onClick={() =>
              task.run(() => writing.POST('/api/v1/listings/{id}/filling', { params }).then(heard))
            }
          >
            <Trans>｜集《あつ》まったので｜締《し》め｜切《き》る</Trans>
          </Button>
        )}
        {status !== 'DRAFT' && (
          <Button look="secondary" aria-disabled={task.busy} onClick={() => task.run(copy)}>
            <Trans>｜写《うつ》しを｜作《つく》る</Trans>
          </Button>
        )}
        {status === 'DRAFT' && (
          <Button look="secondary" aria-disabled={task.busy} onClick={() => task.run(discard)}>
            <Trans>この｜下書《したが》きを｜捨《す》てる</Trans>
          </Button>
        )}
        {!ENDED.includes(status) && status !== 'DRAFT' && (
          <Button look="quiet" onClick={() => setClosing(true)}>
            <Trans>｜取《と》り｜下《さ》げる</Trans>
          </Button>
        )}
      </div>
      {status !== 'DRAFT' && (
        <p className="text-ink-soft text-sm">
          <Trans>
            ｜写《うつ》しは、｜去年《きょねん》と｜同《おな》じ｜内容《ないよう》で｜今年《ことし》も｜募集《ぼしゅう》するときに｜便利《べんり》です。｜日《ひ》にちは｜先《さき》に｜進《すす》めてあります。
          </Trans>
        </p>
      )}
      {status === 'EXPIRED' &&
        (listing.endedReason === 'NOBODY_CAME' || listing.endedReason === 'PARTLY_FILLED') && (
          <WhyEnded
            title={<Trans>｜集《あつ》まらなかったわけを｜教《おし》えてください</Trans>}
            onSend={(reason) =>
              writing.PUT('/api/v1/listings/{id}/ended-reason', { params, body: { reason } }).then(heard)
            }
          />
        )}
      {closing && (
        <Dialog title={<Trans>｜取《と》り｜下《さ》げますか</Trans>} onClose={() => setClosing(false)}>
          <WhyEnded
            onSend={async (reason) => {
              await writing.POST('/api/v1/listings/{id}/closing', { params, body: { reason } }).then(heard);
              setClosing(false);
            }}
          />
        </Dialog>
      )}
    </section>
  );
}

const schema = v.object({
  reason: v.pipe(v.string(), v.minLength(1, say(msg`｜理由《りゆう》を｜選《えら》んでください`))),
});

type WhyProps = { title?: React.ReactNode; onSend: (reason: EndReason) => Promise<unknown> };

/** Where help is missing, the city learns from it. */
function WhyEnded({ title, onSend }: WhyProps) {
  const form = useForm(schema, { reason: '' });
  return (
    <Form
      form={form}
      onSubmit={({ reason }) => onSend(reason as EndReason)}
      submit={title ? <Trans>｜送《おく》る</Trans> : <Trans>｜取《と》り｜下《さ》げる</Trans>}
    >
      <RadioGroup
        {...form.choice('reason')}
        legend={title ?? <Trans>｜理由《りゆう》</Trans>}
        hint={
          <Trans>
            ｜次《つぎ》の｜募集《ぼしゅう》と、｜市《し》の｜支援《しえん》に｜役立《やくだ》てます。
          </Trans>
        }
        choices={Object.entries(REASONS).map(([value, words]) => ({ value, label: <Words of={words} /> }))}
      />
    </Form>
  );
}
