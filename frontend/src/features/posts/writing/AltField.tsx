import { Trans } from '@lingui/react/macro';
import type { ComponentProps } from 'react';
import { TextField } from '@/ui/TextField';

type Props = { field: Partial<ComponentProps<typeof TextField>> };

export function AltField({ field }: Props) {
  return (
    <TextField
      {...field}
      label={<Trans>｜何《なに》が｜写《うつ》っていますか</Trans>}
      hint={
        <Trans>
          ｜写真《しゃしん》が｜見《み》えない｜人《ひと》に、｜声《こえ》で｜伝《つた》わります。｜例《れい》：｜川《かわ》べりを｜歩《ある》く｜子《こ》どもたち
        </Trans>
      }
      lang="ja"
      required
    />
  );
}
