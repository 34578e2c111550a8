import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { getRouteApi, type LinkProps } from '@tanstack/react-router';
import { Clock } from 'lucide-react';
import { useIsManager } from '@/api/membership';
import type { City, EditableGroup } from '@/api/types';
import { useText } from '@/lib/useText';
import { Notice } from '@/ui/Notice';
import { Page, PageHeading } from '@/ui/Page';
import { SummaryList, SummaryRow } from '@/ui/SummaryList';
import { Phrase } from '../form/Phrase';
import { anythingSaid, SaidFields } from '../form/SaidFields';
import { PARTS, type Part, wordsOf } from './parts';
import { Waiting } from './Waiting';
import { WithEditable } from './WithEditable';

const route = getRouteApi('/g/$groupId/profile');

/** Everything the page says, line by line, and what is on its way to change. */
export function ProfilePage() {
  const { groupId } = route.useParams();
  return (
    <WithEditable groupId={groupId}>{(group, city) => <Ready group={group} city={city} />}</WithEditable>
  );
}

type Props = { group: EditableGroup; city: City };

function Ready({ group, city }: Props) {
  const text = useText();
  const manager = useIsManager(group.id);
  const alive = group.status !== 'DISSOLVED';
  const { saved } = route.useSearch();
  return (
    <Page title={text(msg`プロフィール`)} measure="work">
      <PageHeading
        lead={
          <Trans>
            ｜団体《だんたい》の｜名前《なまえ》、｜種類《しゅるい》、｜代表者《だいひょうしゃ》は、｜市《し》が｜確《たし》かめてから｜変《か》わります。ほかは、すぐに｜公開《こうかい》されます。
          </Trans>
        }
      >
        <Trans>プロフィール</Trans>
      </PageHeading>
      <div role="status" className="mb-6 empty:hidden">
        {saved === 'published' && <Notice kind="success" title={<Trans>｜公開《こうかい》しました</Trans>} />}
        {saved === 'asked' && (
          <Notice kind="success" title={<Trans>｜市《し》に｜申《もう》し｜込《こ》みました</Trans>} />
        )}
      </div>
      <Waiting group={group} city={city} manager={manager} />
      <SummaryList>
        {PARTS.map((part) => (
          <SummaryRow
            key={part.slug}
            label={
              <>
                <Phrase words={wordsOf(part.slug).name} />
                {part.waits && <WaitsMark />}
              </>
            }
            {...(manager && alive && { change: partLink(group.id, part) })}
          >
            {anythingSaid(group, part.fields, city) ? (
              <SaidFields of={group} fields={part.fields} city={city} />
            ) : (
              ''
            )}
          </SummaryRow>
        ))}
      </SummaryList>
    </Page>
  );
}

function WaitsMark() {
  return (
    <span className="mt-0.5 flex items-center gap-1 font-normal text-ink-soft text-sm">
      <Clock aria-hidden="true" className="size-4 shrink-0" />
      <span>
        <Trans>｜市《し》が｜確《たし》かめます</Trans>
      </span>
    </span>
  );
}

const partLink = (groupId: string, { slug }: Part) =>
  ({ to: '/g/$groupId/profile/$part', params: { groupId, part: slug } }) as LinkProps;
