import { msg } from '@lingui/core/macro';
import type { ListingItem } from '@/api/listings';
import type { MatchStatus } from '@/api/matches';
import { Tag } from '@/ui/Tag';
import { Words } from '../Words';

const LISTINGS = {
  DRAFT: { label: msg`｜書《か》きかけ`, tone: 'plain' },
  PENDING: { label: msg`｜市《し》が｜確認中《かくにんちゅう》`, tone: 'soft' },
  OPEN: { label: msg`｜公開中《こうかいちゅう》`, tone: 'accent' },
  PAUSED: { label: msg`お｜休《やす》み｜中《ちゅう》`, tone: 'warning' },
  FILLED: { label: msg`｜集《あつ》まりました`, tone: 'soft' },
  EXPIRED: { label: msg`｜期間《きかん》が｜終《お》わりました`, tone: 'plain' },
  CLOSED: { label: msg`とじました`, tone: 'plain' },
} as const satisfies Record<ListingItem['status'], unknown>;

export function ListingStatusTag({ status }: { status: ListingItem['status'] }) {
  const { label, tone } = LISTINGS[status];
  return (
    <Tag tone={tone}>
      <Words of={label} />
    </Tag>
  );
}

export const MATCH_STATES = {
  PROPOSED: { label: msg`｜返事《へんじ》｜待《ま》ち`, tone: 'soft' },
  MUTUAL: { label: msg`おたがいに「はい」`, tone: 'accent' },
  MEDIATED: { label: msg`コーディネーターが｜間《あいだ》に｜入《はい》っています`, tone: 'soft' },
  CONFIRMED: { label: msg`｜日時《にちじ》が｜決《き》まりました`, tone: 'accent' },
  ACTIVE: { label: msg`｜活動中《かつどうちゅう》`, tone: 'accent' },
  COMPLETED: { label: msg`｜活動《かつどう》が｜終《お》わりました`, tone: 'soft' },
  CLOSED: { label: msg`｜終《お》わりました`, tone: 'plain' },
  DECLINED: { label: msg`ことわりました`, tone: 'plain' },
  WITHDRAWN: { label: msg`｜取《と》り｜下《さ》げました`, tone: 'plain' },
  EXPIRED: { label: msg`｜返事《へんじ》がなく｜終《お》わりました`, tone: 'plain' },
  CANCELLED: { label: msg`｜中止《ちゅうし》になりました`, tone: 'plain' },
  NO_SHOW: { label: msg`｜参加《さんか》がありませんでした`, tone: 'plain' },
  REPORTED: { label: msg`｜市《し》が｜確認中《かくにんちゅう》`, tone: 'warning' },
  RESOLVED: { label: msg`｜市《し》の｜確認《かくにん》が｜終《お》わりました`, tone: 'plain' },
  BARRED: { label: msg`｜市《し》の｜確認《かくにん》が｜終《お》わりました`, tone: 'plain' },
} as const satisfies Record<MatchStatus, unknown>;

export function MatchStatusTag({ status, waiting }: { status: MatchStatus; waiting?: number | null }) {
  const { label, tone } = waiting ? { label: WAITING, tone: 'soft' as const } : MATCH_STATES[status];
  return (
    <Tag tone={tone}>
      <Words of={label} />
    </Tag>
  );
}

const WAITING = msg`｜空《あ》き｜待《ま》ち`;
