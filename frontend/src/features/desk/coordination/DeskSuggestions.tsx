import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { maxLength, object, pipe, string } from 'valibot';
import { writing } from '@/api/writing';
import { useLocale } from '@/lib/display';
import { say } from '@/lib/say';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { Panel } from '@/ui/Panel';
import { TextArea } from '@/ui/TextArea';
import { AskFirst } from '../AskFirst';
import { Loaded } from '../Loaded';
import { leaveNews } from '../news';
import { type DeskListing, deskSuggestionsQuery, type MatchReason, type Suggested } from './queries';

/** Who fits, protected ones too; and bringing the two together. */
export function DeskSuggestions({ listing }: { listing: DeskListing }) {
  const suggestions = useQuery(deskSuggestionsQuery(listing.id, useLocale()));
  return (
    <section className="mt-8 flex flex-col gap-4">
      <h2 className="font-bold text-xl">
        <Trans>合いそうな相手</Trans>
      </h2>
      <Loaded query={suggestions}>
        {({ items }) =>
          items.length === 0 ? (
            <Panel title={<Trans>いま、条件に合う相手はいません</Trans>}>
              <p>
                <Trans>日時や地区を広げられるか、本人に聞いてみてください。</Trans>
              </p>
            </Panel>
          ) : (
            <ul className="flex flex-col gap-3">
              {items.map((suggested) => (
                <li key={suggested.listing.id} className="rounded-12 border border-line p-4">
                  <Suggestion suggested={suggested} listing={listing} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function Suggestion({ suggested, listing }: { suggested: Suggested; listing: DeskListing }) {
  const { listing: other, reasons, mismatch } = suggested;
  return (
    <div className="flex flex-wrap items-start justify-between gap-4">
      <div className="flex min-w-0 flex-col gap-1">
        <h3 className="font-bold">{other.title}</h3>
        {other.poster && <p className="text-ink-soft text-sm">{other.poster.name}</p>}
        <Why reasons={reasons} mismatch={mismatch} />
      </div>
      <AskFirst
        label={<Trans>引き合わせる</Trans>}
        about={other.title}
        title={<Trans>ふたりを引き合わせますか</Trans>}
      >
        {() => <BringTogether listing={listing} other={other.id} />}
      </AskFirst>
    </div>
  );
}

export function Why({
  reasons,
  mismatch,
}: {
  reasons: readonly MatchReason[];
  mismatch: MatchReason | null;
}) {
  return (
    <ul className="list-disc pl-6 text-sm">
      {reasons.map(({ code, label }) => (
        <li key={code}>{label}</li>
      ))}
      {mismatch && (
        <li>
          <Trans>気をつけること：{mismatch.label}</Trans>
        </li>
      )}
    </ul>
  );
}

const schema = object({ note: pipe(string(), maxLength(1000, say(msg`1,000文字以内で書いてください。`))) });

function BringTogether({ listing, other }: { listing: DeskListing; other: string }) {
  const cache = useQueryClient();
  const navigate = useNavigate();
  const form = useForm(schema, { note: '' });
  const pair =
    listing.side === 'NEED' ? { need: listing.id, offer: other } : { need: other, offer: listing.id };
  return (
    <Form
      form={form}
      submit={<Trans>引き合わせる</Trans>}
      onSubmit={async ({ note }, once) => {
        const { data } = await writing.POST('/api/v1/desk/matches', {
          body: { ...pair, note: note.trim() || null },
          once,
        });
        leaveNews({ done: msg`引き合わせました` });
        await cache.invalidateQueries({ queryKey: ['desk'] });
        await navigate({ to: '/staff/matching/matches/$id', params: { id: data.id } });
      }}
    >
      <p>
        <Trans>
          ふたりの画面に「コーディネーターが間に入っています」と出ます。連絡先はどちらにも伝わりません。日時と場所は、このあと両方に聞いて決めます。
        </Trans>
      </p>
      <TextArea
        {...form.field('note')}
        limit={1000}
        label={<Trans>ふたりに伝えること（書かなくてもかまいません）</Trans>}
      />
    </Form>
  );
}
