import { Trans } from '@lingui/react/macro';
import type { Group } from '@/api/types';
import { Terms } from '../Facts';
import { Answer, Section } from './Section';
import { NotWritten } from './WhenAndWhere';

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
                {recruitingNote}
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

function Cost({ group: { feeYen, feeNote } }: { group: Group }) {
  if (feeYen === null && !feeNote) return <NotWritten />;
  return (
    <>
      {feeYen === 0 && <Trans>｜無料《むりょう》</Trans>}
      {feeYen !== null && feeYen > 0 && <Yen amount={feeYen.toLocaleString('ja')} />}
      {feeNote && (
        <span lang="ja" className="block text-[0.9375rem]">
          {feeNote}
        </span>
      )}
    </>
  );
}

function Yen({ amount }: { amount: string }) {
  return (
    <span className="tabular-nums">
      <Trans>{amount}｜円《えん》</Trans>
    </span>
  );
}
