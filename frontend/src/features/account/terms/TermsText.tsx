import { Trans } from '@lingui/react/macro';
import { DateText } from '@/ui/DateText';
import { RubyText } from '@/ui/RubyText';
import type { Terms } from '../calls';

type Props = {
  terms: Terms;
  /** The level below whatever stands above. */
  heading?: 'h2' | 'h3';
};

/** What one agrees to, paragraph by paragraph. */
export function TermsText({ terms: { version, since, paragraphs }, heading: Heading = 'h3' }: Props) {
  return (
    <div className="flex flex-col gap-6">
      {paragraphs.map(({ heading, headingRuby, text, textRuby }) => (
        <section key={heading} className="flex flex-col gap-1">
          <Heading className="font-bold text-lg">
            <RubyText>{headingRuby ?? heading}</RubyText>
          </Heading>
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
