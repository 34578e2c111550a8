import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { withoutRuby } from '@/lib/ruby';
import { Conflict } from '@/ui/form/Conflict';
import { KINDS } from '../kinds';
import type { PostClash } from './usePostMeeting';
import type { PostValues } from './values';

const LABELS: Record<keyof PostValues, ReactNode> = {
  kind: <Trans>｜何《なに》を｜書《か》きますか</Trans>,
  title: <Trans>｜見出《みだ》し</Trans>,
  heldOn: <Trans>｜開催日《かいさいび》（あれば）</Trans>,
  text: <Trans>｜本文《ほんぶん》</Trans>,
};

type Props = {
  clashes: readonly PostClash[];
  onSettle: (chosen: Record<string, 'mine' | 'theirs'>) => void;
};

export function PostClashes({ clashes, onSettle }: Props) {
  const { i18n } = useLingui();
  if (clashes.length === 0) return null;
  const words = (field: keyof PostValues, values: PostValues) =>
    field === 'kind' ? withoutRuby(i18n._(KINDS[values.kind].label)) : values[field];
  return (
    <div className="mb-8">
      <Conflict
        differences={clashes.map(({ field, mine, theirs }) => ({
          key: field,
          label: LABELS[field],
          mine: words(field, mine),
          theirs: words(field, theirs),
        }))}
        onSettle={onSettle}
      />
    </div>
  );
}
