import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { useState } from 'react';
import { dayIn } from '@/lib/dates';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { DateText } from '@/ui/DateText';
import { TextField } from '@/ui/TextField';

type Props = {
  values: readonly string[];
  onChange: (values: string[]) => void;
  id?: string | undefined;
  error?: string | undefined;
};

/** Single days, one after the other. */
export function Days({ values, onChange, id, error }: Props) {
  const text = useText();
  const [day, setDay] = useState('');
  const add = () => {
    if (day && !values.includes(day)) onChange([...values, day].sort());
    setDay('');
  };
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-48">
          <TextField
            id={id}
            type="date"
            label={<Trans>｜決《き》まった｜日《ひ》</Trans>}
            hint={
              <Trans>
                ｜日《ひ》が｜決《き》まっているときだけ、1｜日《にち》ずつ｜加《くわ》えてください。
              </Trans>
            }
            error={error}
            min={dayIn(new Date())}
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
        </div>
        <Button look="secondary" className="min-h-12" onClick={add} aria-disabled={!day}>
          <Trans>この｜日《ひ》を｜加《くわ》える</Trans>
        </Button>
      </div>
      <ul className="flex flex-wrap gap-2">
        {values.map((known) => (
          <li key={known}>
            <button
              type="button"
              onClick={() => onChange(values.filter((other) => other !== known))}
              className="inline-flex min-h-11 items-center gap-2 rounded-full border border-accent-line bg-accent-soft px-4"
            >
              <DateText date={known} style="day" />
              <X aria-hidden="true" className="size-4" />
              <span className="sr-only">{text(msg`をはずす`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
