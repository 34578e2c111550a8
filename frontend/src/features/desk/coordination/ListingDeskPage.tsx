import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMe } from '@/api/session';
import { writing } from '@/api/writing';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
import { DateText } from '@/ui/DateText';
import { Disclosure } from '@/ui/Disclosure';
import { Notice } from '@/ui/Notice';
import { SummaryList, SummaryRow } from '@/ui/SummaryList';
import { Tag } from '@/ui/Tag';
import { AskFirst } from '../AskFirst';
import { Back, Desk } from '../Desk';
import { Action, ReasonForm, useDecided } from '../decisions/Decision';
import { Loaded } from '../Loaded';
import { DeskSuggestions } from './DeskSuggestions';
import { type DeskListing, deskListingQuery } from './queries';
import { useTerms } from './useTerms';
import { CHANNELS, CHECKS, LISTING_STATES, RESOURCES, SIDES } from './words';

const route = getRouteApi('/staff/matching/listings/$id');

/** A need or an offer as the city sees it: to be looked at before it opens, or to find somebody for. */
export function ListingDeskPage() {
  const { id } = route.useParams();
  const text = useText();
  return (
    <Desk title={text(msg`募集・協力の確認`)} roles="CHECKING">
      <Loaded query={useQuery(deskListingQuery(id))}>{(listing) => <Ready listing={listing} />}</Loaded>
    </Desk>
  );
}

function Ready({ listing }: { listing: DeskListing }) {
  const text = useText();
  const coordinator = useMe()?.office?.role === 'COORDINATOR';
  return (
    <>
      <Back to={coordinator ? '/staff/matching' : '/staff'}>
        {coordinator ? <Trans>コーディネート</Trans> : <Trans>受付箱</Trans>}
      </Back>
      <header className="mb-6 flex flex-col gap-2">
        <p className="flex flex-wrap gap-2">
          <Tag tone="soft">{text(SIDES[listing.side])}</Tag>
          <Tag>{text(RESOURCES[listing.resource])}</Tag>
          <Tag>{text(LISTING_STATES[listing.status])}</Tag>
          <Tag>{text(CHANNELS[listing.channel])}</Tag>
          {listing.visibility === 'PROTECTED' && (
            <Tag tone="warning">
              <Trans>コーディネーターだけが見る</Trans>
            </Tag>
          )}
        </p>
        <h2 className="font-bold text-xl">{listing.what.title ?? <Trans>（見出しなし）</Trans>}</h2>
        {listing.groupName && <p>{listing.groupName}</p>}
      </header>
      {listing.checks.length > 0 && (
        <Notice kind="warning" title={<Trans>確かめるわけ</Trans>} className="mb-6">
          <ul className="list-disc pl-6">
            {listing.checks.map((check) => (
              <li key={check}>{text(CHECKS[check])}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Content listing={listing} />
      {listing.status === 'PENDING' && <Check listing={listing} />}
      {listing.status === 'DRAFT' && coordinator && (
        <p className="mb-6">
          <Link to="/me/listings/$listingId" params={{ listingId: listing.id }} className={textLink}>
            <Trans>内容を書く・載せる</Trans>
          </Link>
        </p>
      )}
      {listing.status === 'OPEN' && coordinator && <DeskSuggestions listing={listing} />}
      {(listing.status === 'OPEN' || listing.status === 'PAUSED') && <Close listing={listing} />}
    </>
  );
}

function Content({ listing }: { listing: DeskListing }) {
  const terms = useTerms(useLocale());
  const { what, where, when, who } = listing;
  return (
    <SummaryList>
      <SummaryRow label={<Trans>内容</Trans>}>{what.description ?? ''}</SummaryRow>
      <SummaryRow label={<Trans>分野</Trans>}>{terms.fields([what.mainField ?? ''])}</SummaryRow>
      <SummaryRow label={<Trans>場所</Trans>}>
        {[terms.districts(where.districts ?? []), where.placeName, where.online && terms.online]
          .filter(Boolean)
          .join('、')}
      </SummaryRow>
      <SummaryRow label={<Trans>日時</Trans>}>
        {[terms.slots(when.slots ?? []), ...(when.days ?? [])].filter(Boolean).join('、')}
      </SummaryRow>
      {listing.side === 'NEED' && (
        <SummaryRow label={<Trans>人数</Trans>}>{`${listing.taken} / ${who.capacity ?? 1}`}</SummaryRow>
      )}
      <SummaryRow label={<Trans>掲載の終わり</Trans>}>
        <DateText date={listing.expiresOn} />
      </SummaryRow>
    </SummaryList>
  );
}

function Check({ listing }: { listing: DeskListing }) {
  const decided = useDecided();
  const path = { params: { path: { id: listing.id } } };
  return (
    <div className="flex max-w-prose flex-col gap-6">
      <Action
        onAct={() =>
          writing.POST('/api/v1/desk/listings/{id}/approval', path).then(decided(msg`公開しました`))
        }
      >
        <Trans>このまま公開する</Trans>
      </Action>
      <Disclosure summary={<Trans>直してもらう</Trans>}>
        <ReasonForm
          label={<Trans>直してほしいこと</Trans>}
          hint={<Trans>載せた人がそのまま読みます。</Trans>}
          submit={<Trans>返す</Trans>}
          onSubmit={(note) =>
            writing
              .POST('/api/v1/desk/listings/{id}/return', { ...path, body: { note } })
              .then(decided(msg`直してもらうために返しました`))
          }
        />
      </Disclosure>
      <Close listing={listing} />
    </div>
  );
}

function Close({ listing }: { listing: DeskListing }) {
  const decided = useDecided();
  return (
    <div className="mt-6">
      <AskFirst
        label={<Trans>市が閉じる</Trans>}
        about={listing.what.title ?? ''}
        title={<Trans>ふさわしくないものとして閉じますか</Trans>}
      >
        {() => (
          <>
            <p>
              <Trans>もとには戻せません。載せた人には「市が閉じた」と伝わります。</Trans>
            </p>
            <Action
              onAct={() =>
                writing
                  .POST('/api/v1/desk/listings/{id}/closing', { params: { path: { id: listing.id } } })
                  .then(decided(msg`閉じました`))
              }
            >
              <Trans>閉じる</Trans>
            </Action>
          </>
        )}
      </AskFirst>
    </div>
  );
}
