import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { City, Group } from '@/api/types';
import { useText } from '@/lib/useText';
import { DateText } from '@/ui/DateText';
import { QrCode } from '@/ui/QrCode';
import { dayIn } from './fitting';

/** Paper grows old: when it was printed, and where the present state is. */
export function FlyerFoot({ group, city }: { group: Group; city: City | undefined }) {
  const text = useText();
  const url = `${location.origin}/groups/${group.id}`;
  const phone = group.contact.phone ?? city?.contact.phone;
  return (
    <footer className="flyer-foot">
      <QrCode text={url} label={text(msg`団体のページのQRコード`)} />
      <div>
        <p>{group.contact.phone ? <Trans>お｜問《と》い｜合《あ》わせ</Trans> : city?.contact.office}</p>
        {phone && <p className="flyer-phone">{phone}</p>}
        <p className="flyer-small">{url.replace(/^https?:\/\//, '')}</p>
        <p className="flyer-small">
          <Printed day={<DateText date={dayIn('Asia/Tokyo', new Date())} />} />
        </p>
      </div>
    </footer>
  );
}

function Printed({ day }: { day: ReactNode }) {
  return (
    <Trans>
      この｜案内《あんない》は{day}
      に｜印刷《いんさつ》。｜最新《さいしん》の｜情報《じょうほう》はQRコードから。
    </Trans>
  );
}
