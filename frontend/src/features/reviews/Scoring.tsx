import { Plural, Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { writing } from '@/api/writing';
import { isConflict } from '@/lib/failures';
import { useAutosave } from '@/lib/useAutosave';
import { Button } from '@/ui/Button';
import { RadioGroup } from '@/ui/ChoiceGroup';
import { Failure } from '@/ui/form/Failure';
import { SaveStatus } from '@/ui/form/SaveStatus';
import { TextArea } from '@/ui/TextArea';
import { Told } from '@/ui/Told';
import { highestOf, type Marks, marksOf, missingIn, pointsOf } from './marks';
import { type Criterion, committeeItemQuery, type ItemView } from './queries';

/** What speaks for it first, then the mark; alone, and kept while it is written. After the hearing whole, with a reason. */
export function Scoring({ view }: { view: ItemView }) {
  const cache = useQueryClient();
  const again = view.item.status === 'HEARD';
  const [sheet, setSheet] = useState<Marks>(() => marksOf(view.own));
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const revision = useRef(view.revision);
  const params = { path: { id: view.item.id } };
  const { criteria } = view;

  const hear = (heard: ItemView) => {
    revision.current = heard.revision;
    cache.setQueryData(committeeItemQuery(view.item.id).queryKey, heard);
  };

  const saving = useAutosave({
    value: sheet,
    save: async (body: Marks) => {
      // Changed marks count only whole and with their reason: they wait for the button.
      if (again) return;
      const { data } = await writing.PUT('/api/v1/committee/items/{id}/score', {
        params,
        body,
        ifMatch: revision.current,
      });
      revision.current = (data as ItemView).revision;
    },
  });

  const handIn = async () => {
    setFailure(null);
    try {
      if (again) {
        const { data } = await writing.POST('/api/v1/committee/items/{id}/rescoring', {
          params,
          body: { score: sheet, reason },
          ifMatch: revision.current,
        });
        hear(data as ItemView);
      } else {
        if (!(await saving.flush())) return;
        const { data } = await writing.POST('/api/v1/committee/items/{id}/score/submission', { params });
        hear(data as ItemView);
      }
      await Promise.all([
        cache.invalidateQueries({ queryKey: ['committee', 'items'] }),
        cache.invalidateQueries({ queryKey: ['committee', 'standings'] }),
      ]);
    } catch (error) {
      setFailure(error);
      setAttempt((count) => count + 1);
      if (isConflict(error)) await cache.invalidateQueries({ queryKey: ['committee'] });
    }
  };

  const missing = missingIn(criteria, sheet);
  const put = (code: string, mark: number | undefined, comment: string) =>
    setSheet((held) => ({
      marks: mark === undefined ? held.marks : { ...held.marks, [code]: mark },
      comments: { ...held.comments, [code]: comment },
    }));

  return (
    <section aria-labelledby="scoring" className="flex flex-col gap-6">
      <h2 id="scoring" className="font-bold text-2xl">
        {again ? (
          <Trans>｜発表会《はっぴょうかい》のあとの｜採点《さいてん》</Trans>
        ) : (
          <Trans>｜採点《さいてん》</Trans>
        )}
      </h2>
      <p className="text-ink-soft">
        {again ? (
          <Trans>
            ｜変《か》えないときは、｜何《なに》もしなくてかまいません。｜変《か》えるときは、｜理由《りゆう》もいります。｜前《まえ》の｜採点《さいてん》も｜残《のこ》ります。
          </Trans>
        ) : (
          <Trans>
            ｜先《さき》に｜理由《りゆう》を｜書《か》いてから、｜点数《てんすう》をえらんでください。｜全員《ぜんいん》がそろうまで、ほかの｜委員《いいん》には｜見《み》えません。
          </Trans>
        )}
      </p>
      {criteria.map((criterion) => (
        <Sheet
          key={criterion.code}
          criterion={criterion}
          mark={sheet.marks[criterion.code]}
          comment={sheet.comments[criterion.code] ?? ''}
          onChange={(mark, comment) => put(criterion.code, mark, comment)}
        />
      ))}
      {again && (
        <TextArea
          label={<Trans>｜採点《さいてん》を｜変《か》える｜理由《りゆう》</Trans>}
          required
          limit={2000}
          lang="ja"
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      )}
      <p role="status" className="rounded-8 bg-mist p-4 text-lg">
        <Trans>
          <strong className="tabular-nums">{pointsOf(criteria, sheet)}</strong>｜点《てん》／
          {highestOf(criteria)}
          ｜点《てん》
        </Trans>
        {missing.length > 0 && (
          <span className="ml-4 text-base text-ink-soft">
            <Plural
              value={missing.length}
              other="あと#｜項目《こうもく》に、｜理由《りゆう》か｜点数《てんすう》がいります"
            />
          </span>
        )}
      </p>
      {failure !== null && <Failure error={failure} attempt={attempt} />}
      {!again && <SaveStatus state={saving.state} onRetry={saving.flush} />}
      <Button
        className="min-h-14 self-start px-8 text-lg"
        aria-disabled={missing.length > 0 || (again && reason.trim() === '')}
        onClick={handIn}
      >
        {again ? (
          <Trans>｜変《か》えた｜採点《さいてん》を｜提出《ていしゅつ》する</Trans>
        ) : (
          <Trans>｜採点《さいてん》を｜提出《ていしゅつ》する</Trans>
        )}
      </Button>
    </section>
  );
}

type SheetProps = {
  criterion: Criterion;
  mark: number | undefined;
  comment: string;
  onChange: (mark: number | undefined, comment: string) => void;
};

function Sheet({ criterion, mark, comment, onChange }: SheetProps) {
  const marks = Array.from({ length: (criterion.highest ?? 0) + 1 }, (_, value) => value);
  return (
    <fieldset className="flex flex-col gap-4 rounded-12 border border-line p-4 sm:p-5">
      <legend className="px-1 font-bold text-lg">
        <Told of={criterion.title} />
        {(criterion.weight ?? 1) > 1 && (
          <span className="ml-2 font-normal text-base text-ink-soft">×{criterion.weight}</span>
        )}
      </legend>
      <p>
        <Told of={criterion.question} />
      </p>
      <TextArea
        label={<Trans>｜理由《りゆう》</Trans>}
        required
        limit={2000}
        lang="ja"
        value={comment}
        onChange={({ target }) => onChange(mark, target.value)}
      />
      <RadioGroup
        legend={<Trans>｜点数《てんすう》</Trans>}
        required
        value={mark === undefined ? '' : String(mark)}
        onChange={(value) => onChange(Number(value), comment)}
        choices={marks.map((value) => {
          const anchor = criterion.anchors[value];
          return {
            value: String(value),
            label: (
              <span>
                <strong className="mr-3 inline-block w-6 text-right tabular-nums">{value}</strong>
                {anchor && <Told of={anchor} />}
              </span>
            ),
          };
        })}
      />
    </fieldset>
  );
}
