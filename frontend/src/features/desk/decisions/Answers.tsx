import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { cityQuery } from '@/api/queries';
import { useLocale } from '@/lib/display';
import { SummaryList, SummaryRow } from '@/ui/SummaryList';
import type { DeskRegistration } from '../queries';
import { inWords } from './inWords';

type Coded = { code: string; label: string }[];

/** What was handed in, with the words behind the codes. */
export function Answers({ registration }: { registration: DeskRegistration['registration'] }) {
  const { answers, representative, declaration } = registration;
  const { data: city } = useQuery(cityQuery(useLocale()));
  const name = (list: Coded | undefined, code: string | null | undefined) =>
    list?.find((one) => one.code === code)?.label ?? code ?? '';
  const names = (list: Coded | undefined, codes: string[] | null | undefined) =>
    (codes ?? []).map((code) => name(list, code)).join('、');
  return (
    <div>
      <SummaryList title={<Trans>団体</Trans>}>
        <SummaryRow label={<Trans>名前</Trans>}>{inWords([answers.name, answers.nameKana])}</SummaryRow>
        <SummaryRow label={<Trans>種類</Trans>}>{name(city?.kinds, answers.kind)}</SummaryRow>
        <SummaryRow label={<Trans>法人番号</Trans>}>{inWords(answers.corporateNumber)}</SummaryRow>
        <SummaryRow label={<Trans>目的</Trans>}>{inWords(answers.purpose)}</SummaryRow>
        <SummaryRow label={<Trans>活動内容</Trans>}>{inWords(answers.activities)}</SummaryRow>
        <SummaryRow label={<Trans>主な分野</Trans>}>{name(city?.fields, answers.mainField)}</SummaryRow>
        <SummaryRow label={<Trans>ほかの分野</Trans>}>{names(city?.fields, answers.fields)}</SummaryRow>
        <SummaryRow label={<Trans>地区</Trans>}>{name(city?.districts, answers.district)}</SummaryRow>
        <SummaryRow label={<Trans>所在地</Trans>}>{inWords(answers.address)}</SummaryRow>
        <SummaryRow label={<Trans>活動日</Trans>}>
          {inWords([names(city?.weekdays, answers.weekdays), answers.schedule])}
        </SummaryRow>
        <SummaryRow label={<Trans>会員数</Trans>}>{inWords(answers.memberCount)}</SummaryRow>
        <SummaryRow label={<Trans>会費（円）</Trans>}>
          {inWords([answers.feeYen, answers.feeNote])}
        </SummaryRow>
        <SummaryRow label={<Trans>公開する連絡先</Trans>}>
          {inWords([answers.contactPhone, answers.contactEmail, answers.website])}
        </SummaryRow>
      </SummaryList>
      <SummaryList title={<Trans>代表者（公開しません）</Trans>}>
        <SummaryRow label={<Trans>名前</Trans>}>
          {inWords([representative.name, representative.kana])}
        </SummaryRow>
        <SummaryRow label={<Trans>電話番号</Trans>}>{inWords(representative.phone)}</SummaryRow>
        <SummaryRow label={<Trans>メールアドレス</Trans>}>{inWords(representative.email)}</SummaryRow>
      </SummaryList>
      <p>
        {declaration.current ? (
          <Trans>宗教・政治・選挙を目的とする活動ではないことを、今の文面で宣言しています。</Trans>
        ) : (
          <Trans>活動についての宣言は、今の文面ではされていません。</Trans>
        )}
      </p>
    </div>
  );
}
