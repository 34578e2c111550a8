import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useText } from '@/lib/useText';
import { DateText } from '@/ui/DateText';
import { HelpLine } from '@/ui/HelpLine';
import { Page, PageHeading } from '@/ui/Page';

/** Changes when somebody has looked again, not with every build. */
const LAST_REVIEW = '2026-11-23';

function Part({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="font-bold text-2xl leading-150">{title}</h2>
      {children}
    </section>
  );
}

const LIST = 'flex list-disc flex-col gap-1 pl-6';

/** What we aim at, what we did for it, and what we know is not good enough. */
export function AccessibilityPage() {
  const text = useText();
  return (
    <Page title={text(msg`アクセシビリティ`)}>
      <PageHeading
        lead={
          <Trans>
            ｜年齢《ねんれい》、｜障害《しょうがい》、｜使《つか》う｜機械《きかい》、ことばにかかわらず、だれもが｜使《つか》えることを｜目指《めざ》しています。
          </Trans>
        }
      >
        <Trans>アクセシビリティ</Trans>
      </PageHeading>
      <div className="flex max-w-prose flex-col gap-10">
        <Part title={<Trans>｜目標《もくひょう》</Trans>}>
          <p>
            <Trans>
              WCAG 2.2 のレベルAAと、｜日本《にほん》の｜規格《きかく》 JIS X 8341-3:2016
              のレベルAAを｜目標《もくひょう》にしています。｜第三者《だいさんしゃ》による｜試験《しけん》は、まだ｜受《う》けていません。
            </Trans>
          </p>
        </Part>
        <Part title={<Trans>できること</Trans>}>
          <ul className={LIST}>
            <li>
              <Trans>
                どのページでも「｜表示《ひょうじ》・｜言語《げんご》」から、｜文字《もじ》の｜大《おお》きさ、ふりがな、ことば（｜日本語《にほんご》、やさしい｜日本語《にほんご》、｜英語《えいご》）をえらべます。
              </Trans>
            </li>
            <li>
              <Trans>キーボードだけで、すべての｜操作《そうさ》ができます。</Trans>
            </li>
            <li>
              <Trans>
                ｜画面《がめん》を｜大《おお》きくしても、｜幅《はば》のせまい｜画面《がめん》でも、｜横《よこ》に｜動《うご》かさずに｜読《よ》めます。
              </Trans>
            </li>
            <li>
              <Trans>｜地図《ちず》にあることは、すべて｜一覧《いちらん》でも｜読《よ》めます。</Trans>
            </li>
            <li>
              <Trans>
                ｜色《いろ》だけで｜意味《いみ》を｜伝《つた》えません。アイコンには、いつもことばをそえます。
              </Trans>
            </li>
          </ul>
        </Part>
        <Part title={<Trans>｜確《たし》かめ｜方《かた》</Trans>}>
          <ul className={LIST}>
            <li>
              <Trans>
                ｜自動《じどう》の｜検査《けんさ》（axe）を、｜公開《こうかい》しているすべてのページで、パソコン、スマートフォン、｜幅《はば》320ピクセルの｜画面《がめん》について、プログラムを｜変《か》えるたびに｜行《おこな》います。
              </Trans>
            </li>
            <li>
              <Trans>
                キーボードだけの｜操作《そうさ》、200%の｜文字《もじ》、ふりがなをつけた｜表示《ひょうじ》も、｜同《おな》じように｜試《ため》します。
              </Trans>
            </li>
            <li>
              <Trans>
                ｜自動《じどう》の｜検査《けんさ》で｜見《み》つかるのは、｜問題《もんだい》の｜一部《いちぶ》だけです。
              </Trans>
            </li>
          </ul>
        </Part>
        <Part title={<Trans>わかっている｜問題《もんだい》</Trans>}>
          <ul className={LIST}>
            <li>
              <Trans>
                ｜実際《じっさい》のスクリーンリーダー（NVDA、PC-Talker、VoiceOver
                など）を｜使《つか》う｜方《かた》による｜確認《かくにん》は、まだ｜行《おこな》っていません。
              </Trans>
            </li>
            <li>
              <Trans>
                ｜団体《だんたい》が｜書《か》いた｜文《ぶん》のふりがなは、｜機械《きかい》がつけるので、まちがうことがあります。｜団体《だんたい》の｜名前《なまえ》には、ふりがながつかないことがあります。
              </Trans>
            </li>
            <li>
              <Trans>
                ｜団体《だんたい》が｜書《か》いた｜文《ぶん》は、やさしい｜日本語《にほんご》や｜英語《えいご》がないことがあります。
              </Trans>
            </li>
            <li>
              <Trans>
                ｜開発者《かいはつしゃ》｜向《む》けの API
                のページは、ほかの｜団体《だんたい》がつくった｜部品《ぶひん》を｜使《つか》っていて、｜英語《えいご》です。
              </Trans>
            </li>
          </ul>
        </Part>
        <Part title={<Trans>｜使《つか》いにくいとき</Trans>}>
          <p>
            <Trans>
              お｜電話《でんわ》か｜窓口《まどぐち》でお｜知《し》らせください。｜同《おな》じ｜内容《ないよう》を、お｜電話《でんわ》や｜紙《かみ》でもお｜伝《つた》えします。
            </Trans>
          </p>
          <HelpLine />
        </Part>
        <p className="text-ink-soft text-sm">
          <Trans>
            ｜最後《さいご》に｜見直《みなお》した｜日《ひ》：
            <DateText date={LAST_REVIEW} />
          </Trans>
        </p>
      </div>
    </Page>
  );
}
