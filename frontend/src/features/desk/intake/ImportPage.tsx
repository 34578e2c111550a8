import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { components } from '@/api/schema';
import { upload } from '@/api/writing';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
import { Checkbox } from '@/ui/ChoiceGroup';
import { FileField } from '@/ui/form/FileField';
import { Notice } from '@/ui/Notice';
import { Desk } from '../Desk';
import { RowProblems } from './RowProblems';

type Answer = components['schemas']['ImportAnswer'];

const LARGEST = 10 * 1024 * 1024;

/** A file of groups, tried first if one likes; what cannot be published waits row by row. */
export function ImportPage() {
  const text = useText();
  const cache = useQueryClient();
  const [dryRun, setDryRun] = useState(true);
  const [answer, setAnswer] = useState<Answer>();
  return (
    <Desk
      title={text(msg`ファイルの取り込み`)}
      lead={
        <Trans>
          団体の一覧（CSV）を読み込みます。文字コードは UTF-8 と
          Windows-31J、見出しは「団体名」「法人番号」「所在地」「活動内容」などを見分けます。
        </Trans>
      }
    >
      <div className="flex max-w-prose flex-col gap-6">
        <Checkbox
          label={<Trans>ためすだけにする（何も変わりません）</Trans>}
          checked={dryRun}
          onChange={setDryRun}
        />
        <FileField
          label={<Trans>CSVファイル</Trans>}
          hint={<Trans>10MBまで。もっと大きいファイルは、サーバーの make import で取り込めます。</Trans>}
          accept=".csv,text/csv"
          maxBytes={LARGEST}
          files={[]}
          onUpload={async (file, onProgress, signal) => {
            setAnswer(undefined);
            const { data } = await upload('/api/v1/desk/imports', {
              params: { query: { dryRun } },
              file,
              onProgress,
              signal,
            });
            setAnswer(data);
            await cache.invalidateQueries({ queryKey: ['desk'] });
          }}
        />
      </div>
      {answer && <Report answer={answer} />}
    </Desk>
  );
}

function Report({ answer: { dryRun, report, problems } }: { answer: Answer }) {
  const { rows, created, updated, unchanged, held } = report;
  return (
    <section aria-live="polite" className="mt-8 flex flex-col gap-6">
      <Notice
        kind={held ? 'warning' : 'success'}
        title={dryRun ? <Trans>ためした結果（何も変えていません）</Trans> : <Trans>取り込みました</Trans>}
      >
        <p className="tabular-nums">
          <Trans>
            全{rows}行 ＝ 新しく登録{created} ＋ 更新{updated} ＋ 変わりなし{unchanged} ＋ 保留{held}
          </Trans>
        </p>
        {!dryRun && Number(held) > 0 && (
          <p>
            <Link to="/staff/held-rows" className={textLink}>
              <Trans>保留中の行を直す</Trans>
            </Link>
          </p>
        )}
      </Notice>
      {problems.length > 0 && <RowProblems problems={problems} />}
    </section>
  );
}
