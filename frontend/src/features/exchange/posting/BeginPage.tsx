import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import * as v from 'valibot';
import { type ListingBegun, ownListingQuery, type ResourceKind, templatesQuery } from '@/api/listings';
import { myGroupsQuery } from '@/api/membership';
import { useMe } from '@/api/session';
import { writing } from '@/api/writing';
import { useLocale } from '@/lib/display';
import { forgetAnswers, keptAnswers } from '@/lib/keptAnswers';
import { say } from '@/lib/say';
import { useText } from '@/lib/useText';
import { RadioGroup } from '@/ui/ChoiceGroup';
import { Form } from '@/ui/form/Form';
import { StepPage } from '@/ui/form/StepPage';
import { useForm } from '@/ui/form/useForm';
import { Notice } from '@/ui/Notice';
import { Words } from '../Words';
import { RESOURCES } from '../words';

const needRoute = getRouteApi('/needs/new');
const offerRoute = getRouteApi('/offers/new');

export function NewNeedPage() {
  const { group, answers } = needRoute.useSearch();
  return <BeginPage side="NEED" group={group} answers={answers} />;
}

export function NewOfferPage() {
  const { group, answers } = offerRoute.useSearch();
  return <BeginPage side="OFFER" group={group} answers={answers} />;
}

const EXAMPLES: Record<ResourceKind, MessageDescriptor> = {
  PEOPLE: msg`｜行事《ぎょうじ》や｜毎回《まいかい》の｜活動《かつどう》の｜手伝《てつだ》い`,
  SKILL: msg`｜通訳《つうやく》、｜写真《しゃしん》、パソコンなど`,
  GOODS: msg`｜机《つくえ》、テント、｜食品《しょくひん》など`,
  PLACE: msg`｜会議《かいぎ》や｜練習《れんしゅう》の｜場所《ばしょ》など`,
  FUNDS: msg`｜寄付《きふ》、｜協賛金《きょうさんきん》など`,
  SERVICE: msg`｜送迎《そうげい》、｜講座《こうざ》、｜相談《そうだん》など`,
};

const MYSELF = 'MYSELF';
const BLANK = 'BLANK';

const schema = v.object({
  hat: v.string(),
  resource: v.pipe(v.string(), v.minLength(1, say(msg`｜種類《しゅるい》を｜選《えら》んでください`))),
  template: v.string(),
});

type Props = { side: 'NEED' | 'OFFER'; group?: string | undefined; answers?: true | undefined };

/** Who, what kind, and from what to begin. With this the draft exists, and is kept by itself from then on. */
function BeginPage({ side, group, answers }: Props) {
  const text = useText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const me = useMe();
  const { data: mine } = useQuery(myGroupsQuery());
  const { data: templates } = useQuery(templatesQuery(useLocale()));
  const kept = answers && side === 'OFFER' ? keptAnswers() : null;
  const form = useForm(schema, {
    hat: group ?? MYSELF,
    resource: kept || side === 'OFFER' ? 'PEOPLE' : '',
    template: BLANK,
  });
  const [hat, resource] = form.watch(['hat', 'resource']);
  const groups = (mine?.items ?? []).filter(
    ({ role, status }) => role === 'MANAGER' && status === 'REGISTERED',
  );
  const fitting = (templates?.items ?? []).filter(
    (template) => template.side === side && template.resource === resource,
  );
  const need = side === 'NEED';

  const begin = async (values: v.InferOutput<typeof schema>, once: string) => {
    const template = fitting.find(({ code }) => code === values.template)?.code;
    const body: ListingBegun = {
      resource: values.resource as ResourceKind,
      groupId: values.hat === MYSELF ? null : values.hat,
      ...(template && { template }),
      ...(kept && {
        where: { districts: kept.district, online: kept.online },
        when: { slots: kept.slot as never },
        what: { mainField: kept.field[0] ?? null, fields: kept.field.slice(1) },
        who: { beginner: kept.beginner },
      }),
    };
    const { data } = await (need
      ? writing.POST('/api/v1/needs', { body, once })
      : writing.POST('/api/v1/offers', { body, once }));
    if (kept) forgetAnswers();
    queries.setQueryData(ownListingQuery(data.id).queryKey, data);
    await queries.invalidateQueries({ queryKey: ['myListings'] });
    await navigate({
      to: '/me/listings/$listingId/$step',
      params: { listingId: data.id, step: kept ? 'what' : 'where' },
    });
  };

  return (
    <StepPage
      title={need ? text(msg`協力してほしいことを載せる`) : text(msg`協力できることを載せる`)}
      task={
        need ? (
          <Trans>｜協力《きょうりょく》してほしいこと</Trans>
        ) : (
          <Trans>｜協力《きょうりょく》できること</Trans>
        )
      }
      question={
        need ? (
          <Trans>どんな｜協力《きょうりょく》がほしいですか</Trans>
        ) : (
          <Trans>どんな｜協力《きょうりょく》ができますか</Trans>
        )
      }
      lead={
        <Trans>
          このあと、ひとつずつうかがいます。｜書《か》いたことは｜自動《じどう》で｜保存《ほぞん》します。
        </Trans>
      }
      back={group ? { to: '/g/$groupId/exchange', params: { groupId: group } } : { to: '/me/matches' }}
    >
      <Form form={form} onSubmit={begin} submit={<Trans>はじめる</Trans>}>
        {kept && (
          <Notice
            kind="success"
            title={<Trans>｜教《おし》えてもらった3つの｜答《こた》えを｜使《つか》います</Trans>}
          >
            <p>
              <Trans>
                「どこで・いつ・｜何《なに》を」はもう｜入《はい》っています。あとは｜見出《みだ》しと｜内容《ないよう》を｜書《か》くだけです。
              </Trans>
            </p>
          </Notice>
        )}
        {groups.length > 0 && (
          <RadioGroup
            {...form.choice('hat')}
            legend={<Trans>だれとして｜載《の》せますか</Trans>}
            choices={[
              {
                value: MYSELF,
                label: (
                  <Trans>
                    わたし（<span lang="ja">{me?.displayName}</span>）
                  </Trans>
                ),
              },
              ...groups.map(({ id, name }) => ({ value: id, label: <span lang="ja">{name}</span> })),
            ]}
          />
        )}
        {need && hat === MYSELF && (
          <Notice title={<Trans>｜困《こま》りごとは、コーディネーターだけが｜見《み》ます</Trans>}>
            <p>
              <Trans>
                ｜個人《こじん》の「｜協力《きょうりょく》してほしいこと」は、ホームページには｜出《で》ません。｜市《し》のコーディネーターが｜合《あ》う｜人《ひと》や｜団体《だんたい》をさがし、｜間《あいだ》に｜入《はい》ります。あなたの｜名前《なまえ》や｜連絡先《れんらくさき》が｜直接《ちょくせつ》｜伝《つた》わることはありません。
              </Trans>
            </p>
          </Notice>
        )}
        <RadioGroup
          {...form.choice('resource')}
          legend={<Trans>｜協力《きょうりょく》の｜種類《しゅるい》</Trans>}
          required
          choices={Object.entries(RESOURCES).map(([value, { label, icon: Icon }]) => ({
            value,
            label: (
              <span className="flex items-center gap-3">
                <Icon aria-hidden="true" className="size-6 shrink-0 text-accent" />
                <span className="flex flex-col">
                  <span className="font-bold">
                    <Words of={label} />
                  </span>
                  <span className="text-ink-soft text-sm">
                    <Words of={EXAMPLES[value as ResourceKind]} />
                  </span>
                </span>
              </span>
            ),
          }))}
        />
        {fitting.length > 0 && !kept && (
          <RadioGroup
            {...form.choice('template')}
            legend={<Trans>ひな｜型《がた》</Trans>}
            hint={<Trans>｜近《ちか》いものがあれば、それを｜直《なお》すだけで｜書《か》けます。</Trans>}
            choices={[
              { value: BLANK, label: <Trans>はじめから｜書《か》く</Trans> },
              ...fitting.map(({ code, label }) => ({ value: code, label })),
            ]}
          />
        )}
      </Form>
    </StepPage>
  );
}
