import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import * as v from 'valibot';
import { listingsOfGroupsQuery, myListingsQuery } from '@/api/listings';
import { MATCHES, matchQuery } from '@/api/matches';
import { myGroupsQuery } from '@/api/membership';
import { isUnreachable } from '@/api/problem';
import { useMe } from '@/api/session';
import { writing } from '@/api/writing';
import { useLocale } from '@/lib/display';
import { say } from '@/lib/say';
import { useText } from '@/lib/useText';
import { RadioGroup } from '@/ui/ChoiceGroup';
import { Form } from '@/ui/form/Form';
import { StepPage } from '@/ui/form/StepPage';
import { useForm } from '@/ui/form/useForm';
import { LinkButton } from '@/ui/LinkButton';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Skeleton } from '@/ui/Skeleton';
import { TextArea } from '@/ui/TextArea';
import { Trouble } from '@/ui/Trouble';
import { type ListingDetail, listingQuery, type Side } from '../queries';
import { BothSides } from './BothSides';

const needRoute = getRouteApi('/opportunities/$id/ask');
const offerRoute = getRouteApi('/exchange/$id/ask');

export function ApplyPage() {
  const { id } = needRoute.useParams();
  return <AskPage side="needs" id={id} mine={needRoute.useSearch().mine} />;
}

export function InvitePage() {
  const { id } = offerRoute.useParams();
  return <AskPage side="offers" id={id} mine={offerRoute.useSearch().mine} />;
}

type Props = { side: Side; id: string; mine?: string | undefined };

/** Applying to a need, or asking for an offer: with which of one's own, why it fits from both sides, a few words. */
function AskPage({ side, id, mine }: Props) {
  const text = useText();
  const listing = useQuery(listingQuery(side, id, useLocale()));
  if (listing.data) return <Ask key={id} side={side} detail={listing.data} mine={mine} />;
  return (
    <Page title={listing.error ? text(msg`エラー：表示できません`) : undefined} measure="prose">
      {listing.error ? (
        <Trouble unreachable={isUnreachable(listing.error)} onRetry={() => listing.refetch()} />
      ) : (
        <Skeleton className="mt-4 h-[30rem]" />
      )}
    </Page>
  );
}

const MYSELF = 'MYSELF';
const GROUP = 'group:';

const schema = v.object({
  as: v.string(),
  note: v.pipe(v.string(), v.maxLength(1000, say(msg`1,000｜文字《もじ》までにしてください`))),
});

function Ask({ side, detail, mine }: { side: Side; detail: ListingDetail; mine?: string | undefined }) {
  const text = useText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { card } = detail;
  const applying = side === 'needs';
  const me = useMe();
  const young = me?.minor === true;
  const forbidden = me?.guardian === 'WAITING' || me?.guardian === 'REFUSED';
  const choices = useChoices(side, card.resource, !forbidden);
  const form = useForm(schema, { as: mine ?? '', note: '' });
  const as = form.watch('as') || choices?.[0]?.value || '';
  const own = as && as !== MYSELF && !as.startsWith(GROUP) ? as : null;

  const ask = async (values: v.InferOutput<typeof schema>, once: string) => {
    const { data } = await writing.POST('/api/v1/matches', {
      once,
      body: {
        listing: card.id,
        mine: own,
        groupId: as.startsWith(GROUP) ? as.slice(GROUP.length) : null,
        note: values.note.trim() || null,
      },
    });
    queries.setQueryData(matchQuery(data.id).queryKey, data);
    await queries.invalidateQueries({ queryKey: [MATCHES] });
    await navigate({ to: '/me/matches/$matchId', params: { matchId: data.id } });
  };

  return (
    <StepPage
      title={applying ? text(msg`参加したいと伝える`) : text(msg`協力をお願いする`)}
      task={<span lang="ja">{card.title}</span>}
      question={
        applying ? (
          <Trans>｜参加《さんか》したいと｜伝《つた》えますか</Trans>
        ) : (
          <Trans>｜協力《きょうりょく》をお｜願《ねが》いしますか</Trans>
        )
      }
      lead={
        <Trans>
          ｜名前《なまえ》や｜連絡先《れんらくさき》は、まだ｜伝《つた》わりません。おたがいに「はい」と｜言《い》ってから、あなたが｜選《えら》んだものだけを｜伝《つた》えます。
        </Trans>
      }
      back={
        applying
          ? { to: '/opportunities/$id', params: { id: card.id } }
          : { to: '/exchange/$id', params: { id: card.id } }
      }
    >
      {forbidden && <GuardianFirst />}
      {choices && !forbidden && (
        <div className="flex flex-col gap-8">
          {own && <BothSides mine={own} other={card.id} />}
          <Form
            form={form}
            onSubmit={ask}
            off={as === ''}
            submit={
              applying ? (
                <Trans>｜参加《さんか》したいと｜伝《つた》える</Trans>
              ) : (
                <Trans>お｜願《ねが》いする</Trans>
              )
            }
          >
            {card.placesLeft === 0 && (
              <Notice title={<Trans>｜今《いま》は｜空《あ》きがありません</Trans>}>
                <p>
                  <Trans>
                    ｜空《あ》き｜待《ま》ちになります。｜空《あ》きが｜出《で》ると、｜申《もう》し｜込《こ》んだ｜順《じゅん》にお｜知《し》らせします。
                  </Trans>
                </p>
              </Notice>
            )}
            {young && (
              <Notice title={<Trans>18｜歳《さい》より｜下《した》の｜方《かた》へ</Trans>}>
                <p>
                  <Trans>
                    ｜市《し》のコーディネーターが｜間《あいだ》に｜入《はい》ります。｜相手《あいて》に｜連絡先《れんらくさき》は｜伝《つた》わりません。
                  </Trans>
                </p>
              </Notice>
            )}
            {choices.length > 1 && (
              <RadioGroup
                {...form.choice('as')}
                value={as}
                legend={
                  applying ? (
                    <Trans>だれ・どれで｜申《もう》し｜込《こ》みますか</Trans>
                  ) : (
                    <Trans>どの｜募集《ぼしゅう》のためですか</Trans>
                  )
                }
                choices={choices}
              />
            )}
            {choices.length === 0 && (
              <Notice
                kind="warning"
                title={
                  <Trans>お｜願《ねが》いするには、｜団体《だんたい》の｜募集《ぼしゅう》がいります</Trans>
                }
              >
                <p>
                  <Trans>
                    ｜個人《こじん》で｜困《こま》っていることがあるときは、コーディネーターにご｜相談《そうだん》ください。
                  </Trans>
                </p>
              </Notice>
            )}
            <TextArea
              {...form.field('note')}
              limit={1000}
              label={<Trans>ひとこと（｜書《か》かなくてもかまいません）</Trans>}
              hint={<Trans>｜電話番号《でんわばんごう》などは｜自動《じどう》でかくれます。</Trans>}
            />
          </Form>
        </div>
      )}
      {!choices && !forbidden && <Skeleton className="h-60" />}
    </StepPage>
  );
}

/** Under 16, nothing is asked before a parent or guardian has said yes. */
function GuardianFirst() {
  return (
    <Notice
      kind="warning"
      title={<Trans>｜保護者《ほごしゃ》の｜方《かた》の｜同意《どうい》を｜待《ま》っています</Trans>}
    >
      <p>
        <Trans>
          16｜歳《さい》より｜下《した》の｜方《かた》は、｜保護者《ほごしゃ》の｜方《かた》の｜同意《どうい》があるまで｜申《もう》し｜込《こ》めません。
        </Trans>
      </p>
      <LinkButton to="/me" look="secondary" className="self-start">
        <Trans>マイページで｜確《たし》かめる</Trans>
      </LinkButton>
    </Notice>
  );
}

type Choice = { value: string; label: React.ReactNode };

/** Oneself, one's groups, or one of one's own open listings of the same kind that meets it. */
function useChoices(side: Side, resource: string, enabled: boolean): Choice[] | undefined {
  const me = useMe();
  const { data: listings } = useQuery({ ...myListingsQuery(), enabled });
  const { data: groups } = useQuery({ ...myGroupsQuery(), enabled });
  const managed = (groups?.items ?? []).filter(
    ({ role, status }) => role === 'MANAGER' && status === 'REGISTERED',
  );
  const { data: ofGroups } = useQuery({
    ...listingsOfGroupsQuery(managed.map(({ id }) => id)),
    enabled: groups !== undefined,
  });
  if (!listings || !groups || !ofGroups) return undefined;
  const wanted = side === 'needs' ? 'OFFER' : 'NEED';
  const own = [...listings.items, ...ofGroups].filter(
    (item) => item.side === wanted && item.status === 'OPEN' && item.resource === resource,
  );
  const parties: Choice[] = managed.map(({ id, name }) => ({
    value: GROUP + id,
    label: <span lang="ja">{name}</span>,
  }));
  // A person asks for help through a coordinator only.
  const myself: Choice[] =
    side === 'needs'
      ? [
          {
            value: MYSELF,
            label: (
              <Trans>
                わたし（<span lang="ja">{me?.displayName}</span>）
              </Trans>
            ),
          },
        ]
      : [];
  return [
    ...own
      .filter(({ groupId }) => groupId !== null || side === 'needs')
      .map(({ id, title, groupName }) => ({
        value: id,
        label: (
          <span lang="ja">
            {groupName && `${groupName}：`}
            {title}
          </span>
        ),
      })),
    ...myself,
    ...parties,
  ];
}
