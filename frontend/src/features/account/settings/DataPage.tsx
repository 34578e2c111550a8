import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { download } from '@/api/writing';
import { useTask } from '@/lib/useTask';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Failure } from '@/ui/form/Failure';
import { SettingsPart } from './SettingsPart';

export function DataPage() {
  const text = useText();
  const task = useTask();
  const [done, setDone] = useState(false);
  return (
    <SettingsPart
      title={text(msg`データの持ち出し`)}
      heading={<Trans>データの｜持《も》ち｜出《だ》し</Trans>}
      lead={
        <Trans>
          こみっとが｜持《も》っている、あなたに｜関《かん》するすべてのデータを、ひとつのファイル（JSON）にします。
        </Trans>
      }
    >
      {() => (
        <div className="flex flex-col items-start gap-4">
          {task.failure !== null && <Failure error={task.failure} attempt={task.attempt} />}
          <Button
            className="min-h-14 px-8 text-lg"
            aria-disabled={task.busy}
            onClick={() =>
              task.run(async () => {
                await download('/api/v1/me/export', 'komitto.json');
                setDone(true);
              })
            }
          >
            <Download aria-hidden="true" className="size-6" />
            <span>
              {task.busy ? (
                <Trans>｜用意《ようい》しています…</Trans>
              ) : (
                <Trans>ファイルを｜受《う》け｜取《と》る</Trans>
              )}
            </span>
          </Button>
          <p role="status">
            {done && (
              <Trans>
                ダウンロードしました。｜個人情報《こじんじょうほう》が｜入《はい》っています。しまう｜場所《ばしょ》に｜気《き》をつけてください。
              </Trans>
            )}
          </p>
        </div>
      )}
    </SettingsPart>
  );
}
