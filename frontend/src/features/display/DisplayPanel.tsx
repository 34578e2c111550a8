import { Trans } from '@lingui/react/macro';
import { changeDisplay, type Locale, showsFurigana, type TextSize, useDisplay } from '@/lib/display';
import { Button } from '@/ui/Button';
import { RadioGroup } from '@/ui/ChoiceGroup';
import { Dialog } from '@/ui/Dialog';

const SIZES: { value: TextSize; label: React.ReactNode }[] = [
  { value: 'standard', label: <Trans>｜標準《ひょうじゅん》</Trans> },
  { value: 'large', label: <Trans>｜大《おお》きい</Trans> },
  { value: 'largest', label: <Trans>とても｜大《おお》きい</Trans> },
];

// Each language is named in itself: whoever needs it can read it.
const LANGUAGES: { value: Locale; label: React.ReactNode }[] = [
  { value: 'ja', label: <span lang="ja">日本語</span> },
  { value: 'ja-x-easy', label: <span lang="ja">やさしい日本語（にほんご）</span> },
  { value: 'en', label: <span lang="en">English</span> },
];

/** Everything takes effect at once and is remembered on this device. */
function DisplayPanel({ onClose }: { onClose: () => void }) {
  const display = useDisplay();
  return (
    <Dialog title={<Trans>｜表示《ひょうじ》・｜言語《げんご》</Trans>} onClose={onClose}>
      <div className="flex flex-col gap-5">
        <RadioGroup
          inline
          legend={
            <>
              <Trans>ことば</Trans>
              <span lang="en" className="ml-2 font-normal text-ink-soft text-sm">
                Language
              </span>
            </>
          }
          choices={LANGUAGES}
          value={display.locale}
          onChange={(value) => changeDisplay({ locale: value as Locale })}
        />
        <RadioGroup
          inline
          legend={<Trans>｜文字《もじ》の｜大《おお》きさ</Trans>}
          choices={SIZES}
          value={display.textSize}
          onChange={(value) => changeDisplay({ textSize: value as TextSize })}
        />
        {display.locale !== 'en' && (
          <RadioGroup
            inline
            legend={<Trans>ふりがな</Trans>}
            choices={[
              { value: 'on', label: <Trans>つける</Trans> },
              { value: 'off', label: <Trans>つけない</Trans> },
            ]}
            value={showsFurigana(display) ? 'on' : 'off'}
            onChange={(value) => changeDisplay({ furigana: value === 'on' })}
          />
        )}
        <p className="text-ink-soft text-sm">
          <Trans>えらんだ｜内容《ないよう》は、この｜端末《たんまつ》に｜覚《おぼ》えておきます。</Trans>
        </p>
        <Button look="secondary" onClick={onClose}>
          <Trans>これで｜見《み》る</Trans>
        </Button>
      </div>
    </Dialog>
  );
}

export default DisplayPanel;
