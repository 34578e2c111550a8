import { Trans } from '@lingui/react/macro';
import { DateText } from '@/ui/DateText';
import { RubyText } from '@/ui/RubyText';
import type { Terms } from '../calls';

/** What one agrees to, paragraph by paragraph. */
export function TermsText({ terms: { version, since, paragraphs } }: { terms: Terms }) {
  return (
    <div className="flex flex-col gap-6">
      {paragraphs.map(({ heading, headingRuby, text, textRuby }) => (
        <section key={heading} className="flex flex-col gap-1">
          <h3 className="font-bold text-lg">
            <RubyText>{headingRuby ?? heading}</RubyText>
          </h3>
          {(textRuby ?? text).split('\n').map((line) => (
            <p key={line}>
              <RubyText>{line}</RubyText>
            </p>
          ))}
        </section>
      ))}
      <p className="text-ink-soft text-sm">
        <Trans>
          ｜第《だい》{version}｜版《はん》・
          <DateText date={since} />
          から
        </Trans>
      </p>
    </div>
  );
}
