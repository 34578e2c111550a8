import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, type LinkProps, useNavigate } from '@tanstack/react-router';
import { editableGroupQuery, useIsManager } from '@/api/membership';
import type { City, DeclarationMade, EditableGroup } from '@/api/types';
import { writing } from '@/api/writing';
import { dayIn } from '@/lib/dates';
import { useText } from '@/lib/useText';
import { DateText } from '@/ui/DateText';
import { LinkButton } from '@/ui/LinkButton';
import { Page, PageHeading } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { SummaryList, SummaryRow } from '@/ui/SummaryList';
import { Declaration } from '../Declaration';
import { Phrase } from '../form/Phrase';
import { anythingSaid, SaidFields } from '../form/SaidFields';
import { PARTS, type Part, wordsOf } from '../profile/parts';
import { WithEditable } from '../profile/WithEditable';

const route = getRouteApi('/g/$groupId/renewal');

/** What grows old first. The rest of the page is one link away. */
const LOOKED_AT = ['name', 'representative', 'members', 'place', 'schedule', 'contact'];

/** Another fiscal year: look over what may have changed, declare anew, ask. */
export function RenewalPage() {
  const { groupId } = route.useParams();
  return (
    <WithEditable groupId={groupId}>{(group, city) => <Ready group={group} city={city} />}</WithEditable>
  );
}

type Props = { group: EditableGroup; city: City };

function Ready({ group, city }: Props) {
  const text = useText();
  const manager = useIsManager(group.id);
  const asked = group.renewal?.status === 'ASKED' ? group.renewal : undefined;
  return (
    <Page title={text(msg`登録の更新`)} measure="work">
      <PageHeading
        lead={
          <Trans>
            ｜今《いま》の｜登録《とうろく》は
            <DateText date={group.registeredUntil} />
            までです。｜毎年度《まいねんど》、｜更新《こうしん》が｜必要《ひつよう》です。
          </Trans>
        }
      >
        <Trans>｜登録《とうろく》を｜更新《こうしん》する</Trans>
      </PageHeading>
      {asked && (
        <Panel title={<Trans>｜更新《こうしん》を｜申《もう》し｜込《こ》んであります</Trans>}>
          <p>
            <Trans>
              <DateText date={dayIn(asked.askedAt)} />
              に｜申《もう》し｜込《こ》みました。｜市《し》の｜返事《へんじ》をお｜待《ま》ちください。
            </Trans>
          </p>
        </Panel>
      )}
      {!asked && !group.renewalOpen && (
        <Panel title={<Trans>まだ｜更新《こうしん》の｜時期《じき》ではありません</Trans>}>
          <p>
            <Trans>｜期限《きげん》が｜近《ちか》づくと、メールとこのサイトでお｜知《し》らせします。</Trans>
          </p>
        </Panel>
      )}
      {!asked && group.renewalOpen && !manager && (
        <Panel
          title={<Trans>｜団体《だんたい》の｜管理者《かんりしゃ》が｜更新《こうしん》できます</Trans>}
        />
      )}
      {!asked && group.renewalOpen && manager && <Ask group={group} city={city} />}
    </Page>
  );
}

function Ask({ group, city }: Props) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const params = { groupId: group.id };

  const ask = async (declaration: DeclarationMade, once: string) => {
    await writing.POST('/api/v1/groups/{id}/renewals', {
      params: { path: { id: group.id } },
      body: { declaration },
      once,
    });
    await queries.invalidateQueries({ queryKey: editableGroupQuery(group.id).queryKey });
    await navigate({ to: '/g/$groupId', params });
  };

  return (
    <>
      <SummaryList title={<Trans>1. ｜変《か》わったところはありませんか</Trans>}>
        {PARTS.filter(({ slug }) => LOOKED_AT.includes(slug)).map((part) => (
          <SummaryRow
            key={part.slug}
            label={<Phrase words={wordsOf(part.slug).name} />}
            change={partLink(group.id, part)}
          >
            {anythingSaid(group, part.fields, city) ? (
              <SaidFields of={group} fields={part.fields} city={city} />
            ) : (
              ''
            )}
          </SummaryRow>
        ))}
      </SummaryList>
      <p className="mb-10">
        <LinkButton look="secondary" to="/g/$groupId/profile" params={params}>
          <Trans>すべての｜内容《ないよう》を｜見《み》る</Trans>
        </LinkButton>
      </p>
      <section aria-labelledby="declare" className="flex flex-col gap-4">
        <h2 id="declare" className="font-bold text-xl">
          <Trans>2. ｜活動《かつどう》についての｜宣言《せんげん》</Trans>
        </h2>
        <Declaration onDeclare={ask} submit={<Trans>｜更新《こうしん》を｜申《もう》し｜込《こ》む</Trans>} />
      </section>
    </>
  );
}

const partLink = (groupId: string, { slug }: Part) =>
  ({ to: '/g/$groupId/profile/$part', params: { groupId, part: slug } }) as LinkProps;
