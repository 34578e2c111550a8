import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { RubyText } from './RubyText';

type Props = {
  errors: { fieldId: string; message: string }[];
  /** Counts the attempts: each failed one brings the focus here again. */
  attempt: number;
};

/** What has to be put right, in one place, each line leading to its field. */
export function ErrorSummary({ errors, attempt }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const answered = useRef(0);
  const wrong = errors.length > 0;
  // What is wrong may be known a moment after the attempt.
  useEffect(() => {
    if (!wrong || attempt === answered.current) return;
    answered.current = attempt;
    box.current?.focus();
  }, [attempt, wrong]);

  if (errors.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className="rounded-8 border-2 border-error-2 p-5">
      <h2 className="font-bold text-lg">
        <Trans>｜入力《にゅうりょく》を｜確《たし》かめてください</Trans>
      </h2>
      <ul className="mt-2 list-disc pl-6">
        {errors.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a
              href={`#${fieldId}`}
              className="text-error-2 underline underline-offset-4"
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fieldId)?.focus();
              }}
            >
              <RubyText>{message}</RubyText>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
