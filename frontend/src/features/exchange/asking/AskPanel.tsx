import { Trans } from '@lingui/react/macro';
import { useMe } from '@/api/session';
import { LinkButton } from '@/ui/LinkButton';
import type { ListingCard, Side } from '../queries';

/** The one thing to do on a public page: looking is free, an account is asked for only when sending. */
export function AskPanel({ card, side }: { card: ListingCard; side: Side }) {
  const me = useMe();
  // Where every place is taken there is a line to stand in.
  const waits = card.status === 'FILLED' && card.placesLeft === 0;
  if (card.status !== 'OPEN' && !waits) return null;
  return (
    <div
      data-print="hide"
      className="flex flex-col items-start gap-3 rounded-12 border-2 border-accent p-5 sm:p-6"
    >
      {side === 'needs' ? (
        <LinkButton to="/opportunities/$id/ask" params={{ id: card.id }} className="min-h-14 px-8 text-lg">
          {card.placesLeft > 0 ? (
            <Trans>｜参加《さんか》したいと｜伝《つた》える</Trans>
          ) : (
            <Trans>｜空《あ》き｜待《ま》ちに｜申《もう》し｜込《こ》む</Trans>
          )}
        </LinkButton>
      ) : (
        <LinkButton to="/exchange/$id/ask" params={{ id: card.id }} className="min-h-14 px-8 text-lg">
          <Trans>｜協力《きょうりょく》をお｜願《ねが》いする</Trans>
        </LinkButton>
      )}
      <p className="text-ink-soft text-sm">
        {me ? (
          <Trans>
            ｜名前《なまえ》や｜連絡先《れんらくさき》は、おたがいに「はい」と｜言《い》うまで｜伝《つた》わりません。
          </Trans>
        ) : (
          <Trans>
            ｜次《つぎ》の｜画面《がめん》でログインします。｜連絡先《れんらくさき》は、おたがいに「はい」と｜言《い》うまで｜伝《つた》わりません。
          </Trans>
        )}
      </p>
    </div>
  );
}
