import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { CalendarDays, MapPin, Tag as TagIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '@/lib/useText';
import { Card } from '@/ui/Card';
import { Tag } from '@/ui/Tag';
import { Term } from '@/ui/Term';
import type { ListingCard, Side } from '../queries';
import { When } from '../When';
import { Where } from '../Where';
import { Words } from '../Words';
import { COMMITMENTS, RESOURCES } from '../words';

/** Of the other kinds a number of people says nothing. */
const COUNTS_PEOPLE = new Set<ListingCard['resource']>(['PEOPLE', 'SKILL']);

/** What decides comes first: place, day and time, field. */
export function ListingCardView({ card, side }: { card: ListingCard; side: Side }) {
  const text = useText();
  const { icon } = RESOURCES[card.resource];
  return (
    <Card className="h-full">
      <p className="flex flex-wrap gap-2">
        <Tag tone="soft" icon={icon}>
          <Words of={RESOURCES[card.resource].label} />
        </Tag>
        <Tag>
          <Words of={COMMITMENTS[card.commitment]} />
        </Tag>
        {card.beginner && (
          <Tag>
            <Trans>はじめての｜人《ひと》も</Trans>
          </Tag>
        )}
        {card.sample && (
          <Tag tone="sample">
            <Trans>サンプル</Trans>
          </Tag>
        )}
      </p>
      <h3 className="font-bold text-xl leading-140">
        <Link
          to={side === 'needs' ? '/opportunities/$id' : '/exchange/$id'}
          params={{ id: card.id }}
          className="stretched text-ink underline decoration-2 decoration-accent-line underline-offset-4 hover:decoration-accent"
        >
          {card.title}
        </Link>
      </h3>
      <dl className="flex flex-col gap-1">
        <Line icon={MapPin} name={text(msg`｜場所《ばしょ》`)}>
          <Where card={card} />
        </Line>
        <Line icon={CalendarDays} name={text(msg`｜日時《にちじ》`)}>
          <When card={card} />
        </Line>
        <Line icon={TagIcon} name={text(msg`｜分野《ぶんや》`)}>
          <Term of={card.mainField} />
        </Line>
      </dl>
      <p className="mt-auto flex flex-wrap justify-between gap-x-4 gap-y-1 border-line border-t pt-3 text-ink-soft text-sm">
        <span>{card.poster ? card.poster.name : <Anonymous />}</span>
        {side === 'needs' && COUNTS_PEOPLE.has(card.resource) && (
          <Places left={card.placesLeft} of={card.capacity} />
        )}
      </p>
    </Card>
  );
}

type LineProps = { icon: typeof MapPin; name: string; children: ReactNode };

function Line({ icon: Icon, name, children }: LineProps) {
  return (
    <div className="flex items-start gap-2">
      <dt className="mt-1">
        <Icon aria-hidden="true" className="size-4 text-accent" />
        <span className="sr-only">{name}</span>
      </dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

function Anonymous() {
  return <Trans>｜名前《なまえ》は、おたがいに「はい」と｜言《い》ってから｜伝《つた》わります</Trans>;
}

function Places({ left, of }: { left: number; of: number }) {
  return left > 0 ? (
    <span className="tabular-nums">
      <Trans>
        あと{left}｜人《にん》（{of}｜人《にん》｜募集《ぼしゅう》）
      </Trans>
    </span>
  ) : (
    <Trans>｜空《あ》き｜待《ま》ち</Trans>
  );
}
