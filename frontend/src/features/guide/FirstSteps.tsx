import { Trans } from '@lingui/react/macro';
import { LinkButton } from '@/ui/LinkButton';
import { Chapter } from './Chapter';

const STEPS = [
  {
    key: 'search',
    title: <Trans>さがす</Trans>,
    body: (
      <Trans>
        ことば、｜分野《ぶんや》、｜地区《ちく》、｜曜日《ようび》でさがします。｜登録《とうろく》はいりません。ひらがなだけでもさがせます。
      </Trans>
    ),
  },
  {
    key: 'read',
    title: <Trans>｜読《よ》む</Trans>,
    body: (
      <Trans>
        いつ、どこで、だれのために｜活動《かつどう》しているかを｜読《よ》みます。1｜枚《まい》の｜紙《かみ》に｜印刷《いんさつ》して、｜家《いえ》の｜人《ひと》と｜相談《そうだん》することもできます。
      </Trans>
    ),
  },
  {
    key: 'contact',
    title: <Trans>｜聞《き》いてみる</Trans>,
    body: (
      <Trans>
        ｜団体《だんたい》のページに｜連絡先《れんらくさき》があれば、そこへ。｜連絡先《れんらくさき》がないとき、｜電話《でんわ》が｜苦手《にがて》なときは、｜市《し》の｜窓口《まどぐち》に｜聞《き》いてください。「｜見学《けんがく》できますか」の｜一言《ひとこと》で｜十分《じゅうぶん》です。
      </Trans>
    ),
  },
  {
    key: 'try',
    title: <Trans>やってみる</Trans>,
    body: (
      <Trans>
        ｜一度《いちど》だけ、｜短《みじか》い｜時間《じかん》だけでもだいじょうぶか、はじめに｜聞《き》いておくと｜安心《あんしん》です。
      </Trans>
    ),
  },
];

export function FirstSteps() {
  return (
    <Chapter id="start" title={<Trans>｜参加《さんか》のはじめかた</Trans>}>
      <ol className="flex flex-col gap-4">
        {STEPS.map(({ key, title, body }, index) => (
          <li key={key} className="flex gap-4">
            <span
              aria-hidden="true"
              className="flex size-10 shrink-0 items-center justify-center rounded-full border-2 border-accent font-bold text-accent-strong"
            >
              {index + 1}
            </span>
            <div>
              <h3 className="font-bold">{title}</h3>
              <p>{body}</p>
            </div>
          </li>
        ))}
      </ol>
      <p>
        <LinkButton to="/groups">
          <Trans>｜団体《だんたい》をさがす</Trans>
        </LinkButton>
      </p>
    </Chapter>
  );
}
