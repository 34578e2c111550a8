import { Trans } from '@lingui/react/macro';
import { DateText } from '@/ui/DateText';
import { RubyText } from '@/ui/RubyText';
import type { Terms } from '../calls';

/** What one version says otherwise than the one before. */
export function Change({ change: { version, since, changes } }: { change: Terms['changes'][number] }) {
  return (
    <div className="flex flex-col gap-2">
      <p className="text-ink-soft text-sm">
        <Trans>
          ｜第《だい》{version}｜版《はん》・
          <DateText date={since} />
          から
        </Trans>
      </p>
      <ul className="flex list-disc flex-col gap-1 pl-6">
        {changes.map((sentence) => (
          <li key={sentence}>
            <RubyText>{sentence}</RubyText>
          </li>
        ))}
      </ul>
    </div>
  );
}
