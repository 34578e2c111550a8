import { msg } from '@lingui/core/macro';
import { Link, type LinkProps } from '@tanstack/react-router';
import { CalendarDays, MapPin } from 'lucide-react';
import type { Suggested } from '@/api/listings';
import { useText } from '@/lib/useText';
import { Card } from '@/ui/Card';
import { Reasons } from './Reasons';
import { When } from './When';
import { Where } from './Where';

function linkTo({ id, side }: Suggested['listing'], mine: string | undefined): LinkProps {
  const need = side === 'NEED';
  if (mine)
    return { to: need ? '/opportunities/$id/ask' : '/exchange/$id/ask', params: { id }, search: { mine } };
  return { to: need ? '/opportunities/$id' : '/exchange/$id', params: { id } };
}

/** What fits, with the reasons; with `mine` it leads to asking with that listing, else to its page. */
export function SuggestedCard({ suggested, mine }: { suggested: Suggested; mine?: string }) {
  const text = useText();
  const { listing: card, reasons, mismatch } = suggested;
  return (
    <Card className="h-full">
      <h3 className="font-bold text-lg leading-150">
        <Link
          {...linkTo(card, mine)}
          className="stretched text-ink underline decoration-2 decoration-accent-line underline-offset-4 hover:decoration-accent"
        >
          <span lang="ja">{card.title}</span>
        </Link>
      </h3>
      {card.poster && (
        <p className="text-ink-soft text-sm" lang="ja">
          {card.poster.name}
        </p>
      )}
      <dl className="flex flex-col gap-1 text-sm">
        <div className="flex items-start gap-2">
          <dt className="mt-0.5">
            <MapPin aria-hidden="true" className="size-4 text-accent" />
            <span className="sr-only">{text(msg`｜場所《ばしょ》`)}</span>
          </dt>
          <dd>
            <Where card={card} />
          </dd>
        </div>
        <div className="flex items-start gap-2">
          <dt className="mt-0.5">
            <CalendarDays aria-hidden="true" className="size-4 text-accent" />
            <span className="sr-only">{text(msg`｜日時《にちじ》`)}</span>
          </dt>
          <dd>
            <When card={card} />
          </dd>
        </div>
      </dl>
      <div className="mt-auto border-line border-t pt-3">
        <Reasons reasons={reasons} mismatch={mismatch} />
      </div>
    </Card>
  );
}
