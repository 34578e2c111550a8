import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { Post } from '@/api/types';
import { useText } from '@/lib/useText';
import { useHelp } from '@/ui/help';
import { QrCode } from '@/ui/QrCode';

/** Only on paper: where the same can be read on a screen, and whom to ask. */
export function PaperFoot({ post }: { post: Post }) {
  const text = useText();
  const help = useHelp();
  const address = `${location.origin}/posts/${post.id}`;
  return (
    <footer className="mt-10 hidden break-inside-avoid items-center gap-6 border-ink border-t pt-4 print:flex">
      <QrCode text={address} label={text(msg`このお知らせのページ`)} className="size-[26mm] shrink-0" />
      <div className="flex flex-col gap-1">
        <p className="font-bold" lang="ja">
          {post.groupName}
        </p>
        <p className="break-all">{address}</p>
        {help && (
          <p>
            <Trans>
              ｜問《と》い｜合《あ》わせ：{help.office} {help.phone}（{help.hours}）
            </Trans>
          </p>
        )}
      </div>
    </footer>
  );
}
