import { Trans } from '@lingui/react/macro';
import type { Group } from '@/api/types';
import { RubyText } from '@/ui/RubyText';
import { Terms } from '../Facts';
import { Cost } from './Cost';
import { NotWritten } from './NotWritten';
import { Answer, Section } from './Section';

/** Who may come, in which language, at what cost: the questions that hold people back. */
export function Welcome({ group }: { group: Group }) {
  const { audiences, languages, recruiting, recruitingNote } = group;
  return (
    <Section id="welcome" title={<Trans>だれが｜来《こ》られるか</Trans>}>
      <dl className="flex flex-col gap-4">
        <Answer question={<Trans>｜対象《たいしょう》</Trans>}>
          {audiences.length > 0 ? <Terms of={audiences} /> : <NotWritten />}
        </Answer>
        {languages.length > 0 && (
          <Answer question={<Trans>｜使《つか》えることば</Trans>}>
            <Terms of={languages} />
          </Answer>
        )}
        <Answer question={<Trans>｜費用《ひよう》</Trans>}>
          <Cost group={group} />
        </Answer>
        {recruiting && (
          <Answer question={<Trans>｜仲間《なかま》の｜募集《ぼしゅう》</Trans>}>
            {recruitingNote ? (
              <span lang="ja" className="whitespace-pre-line">
                <RubyText>{group.furigana?.recruitingNote ?? recruitingNote}</RubyText>
              </span>
            ) : (
              <Trans>｜今《いま》、いっしょに｜活動《かつどう》する｜人《ひと》をさがしています。</Trans>
            )}
          </Answer>
        )}
        <Answer question={<Trans>はじめての｜方《かた》</Trans>}>
          <Trans>
            ｜持《も》ち｜物《もの》や、｜一人《ひとり》で｜行《い》ってよいかなど、｜気《き》になることは｜先《さき》に｜聞《き》けます。
            <a href="#contact" className="text-link underline underline-offset-4">
              ｜連絡《れんらく》のしかた
            </a>
          </Trans>
        </Answer>
      </dl>
    </Section>
  );
}
