import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import * as v from 'valibot';
import { weightsQuery } from '@/api/listings';
import { isUnreachable } from '@/api/problem';
import type { components } from '@/api/schema';
import { writing } from '@/api/writing';
import { useTask } from '@/lib/useTask';
import { useText } from '@/lib/useText';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Button } from '@/ui/Button';
import { textLink } from '@/ui/button';
import { Failure } from '@/ui/form/Failure';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { Notice } from '@/ui/Notice';
import { Page, PageHeading } from '@/ui/Page';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';
import { Words } from '../Words';

type MyWeights = components['schemas']['MyMatchingWeights'];
type Weights = MyWeights['weights'];

const ASPECTS = {
  place: { label: msg`｜場所《ばしょ》の｜近《ちか》さ`, note: msg`｜通《かよ》いやすい｜地区《ちく》か` },
  time: { label: msg`｜日時《にちじ》`, note: msg`｜曜日《ようび》と｜時間《じかん》が｜合《あ》うか` },
  field: { label: msg`｜分野《ぶんや》`, note: msg`｜関心《かんしん》のある｜活動《かつどう》か` },
  detail: {
    label: msg`こまかいこと`,
    note: msg`｜技術《ぎじゅつ》、ことば、｜対象《たいしょう》、｜回数《かいすう》など`,
  },
  beginner: {
    label: msg`はじめてでも｜参加《さんか》しやすいこと`,
    note: msg`はじめての｜人《ひと》を｜歓迎《かんげい》しているか`,
  },
} satisfies Record<keyof Weights, unknown>;

const NAMES = Object.keys(ASPECTS) as (keyof Weights)[];

/** 何を大切にするか: how much each aspect counts when something is suggested to this person. */
export function WeightsPage() {
  const text = useText();
  const weights = useQuery(weightsQuery());
  return (
    <Page title={text(msg`何を大切にするか`)} measure="prose">
      <Breadcrumbs>
        <Link to="/me/matches" className={textLink}>
          <Trans>わたしの｜参加《さんか》</Trans>
        </Link>
        <Trans>｜何《なに》を｜大切《たいせつ》にするか</Trans>
      </Breadcrumbs>
      <PageHeading
        lead={
          <Trans>
            おすすめの｜並《なら》べ｜方《かた》を｜自分《じぶん》に｜合《あ》わせられます。どれを｜大切《たいせつ》にしても、｜条件《じょうけん》に｜合《あ》わないものは｜出《で》ません。
          </Trans>
        }
      >
        <Trans>｜何《なに》を｜大切《たいせつ》にするか</Trans>
      </PageHeading>
      {weights.data && <Setting key={weights.data.revision} mine={weights.data} />}
      {weights.isPending && <Skeleton className="h-96" />}
      {weights.isError && !weights.data && (
        <Trouble unreachable={isUnreachable(weights.error)} onRetry={() => weights.refetch()} />
      )}
    </Page>
  );
}

const schema = v.object({
  place: v.number(),
  time: v.number(),
  field: v.number(),
  detail: v.number(),
  beginner: v.number(),
});

function Setting({ mine }: { mine: MyWeights }) {
  const queries = useQueryClient();
  const task = useTask();
  const [done, setDone] = useState(false);
  const form = useForm(schema, mine.weights);
  const values = form.watch();
  const { queryKey } = weightsQuery();

  const keep = async (weights: Weights) => {
    const { data } = await writing.PUT('/api/v1/me/weights', { body: weights, ifMatch: mine.revision });
    setDone(true);
    queries.setQueryData(queryKey, data);
    await queries.invalidateQueries({ queryKey: ['suggestions'] });
  };
  const setBack = async () => {
    await writing.DELETE('/api/v1/me/weights', { ifMatch: mine.revision });
    await queries.invalidateQueries({ queryKey });
    await queries.invalidateQueries({ queryKey: ['suggestions'] });
  };

  return (
    <div className="flex flex-col gap-6">
      <Form form={form} onSubmit={keep} submit={<Trans>この｜大切《たいせつ》さにする</Trans>}>
        {NAMES.map((name) => (
          <div key={name} className="flex flex-col gap-1">
            <label htmlFor={`weight-${name}`} className="font-bold">
              <Words of={ASPECTS[name].label} />
            </label>
            <p id={`weight-${name}-note`} className="text-ink-soft text-sm">
              <Words of={ASPECTS[name].note} />
            </p>
            <div className="flex items-center gap-4">
              <input
                id={`weight-${name}`}
                type="range"
                min={0}
                max={100}
                aria-describedby={`weight-${name}-note`}
                className="h-11 grow accent-accent"
                value={values[name]}
                onChange={(event) => {
                  setDone(false);
                  form.change(name, Number(event.target.value));
                }}
              />
              <output htmlFor={`weight-${name}`} className="w-12 text-right tabular-nums">
                {values[name]}
              </output>
            </div>
          </div>
        ))}
      </Form>
      <p role="status">{(done || mine.own) && <Kept />}</p>
      {mine.own && (
        <div className="flex flex-col items-start gap-3">
          {task.failure !== null && <Failure error={task.failure} attempt={task.attempt} />}
          <Button look="secondary" aria-disabled={task.busy} onClick={() => task.run(setBack)}>
            <Trans>ふつうの｜並《なら》べ｜方《かた》にもどす</Trans>
          </Button>
        </div>
      )}
      {!mine.own && (
        <Notice title={<Trans>｜今《いま》はふつうの｜並《なら》べ｜方《かた》です</Trans>}>
          <p>
            <Trans>
              ボランティアへの｜調査《ちょうさ》をもとに、｜場所《ばしょ》、｜日時《にちじ》、｜分野《ぶんや》の｜順《じゅん》に｜大切《たいせつ》にしています。
            </Trans>
          </p>
        </Notice>
      )}
    </div>
  );
}

function Kept() {
  return (
    <span className="font-bold text-success-2">
      <Trans>あなたが｜決《き》めた｜並《なら》べ｜方《かた》を｜使《つか》っています。</Trans>
    </span>
  );
}
