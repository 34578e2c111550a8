import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { classes } from '@/ui/classes';
import { DateText } from '@/ui/DateText';
import { HelpLine } from '@/ui/HelpLine';
import { LinkButton } from '@/ui/LinkButton';
import { ConfirmPage } from './ConfirmPage';
import type { Turn } from './turns';

const LOOKS = {
  yours: 'border-2 border-accent bg-white',
  citys: 'border border-line bg-mist',
  offered: 'border border-line bg-white',
};

type Props = { turn: Turn; look: keyof typeof LOOKS; groupId: string; manager: boolean };

/** One thing: what it is about, why, and the one way to do it. */
export function TurnCard({ turn, look, groupId, manager }: Props) {
  const { title, words, action } = partsOf(turn, groupId, look === 'yours' ? 'primary' : 'secondary');
  return (
    <article className={classes('flex flex-col items-start gap-3 rounded-12 p-5', LOOKS[look])}>
      <h3 className="font-bold text-lg leading-150">{title}</h3>
      {words && <div className="flex flex-col gap-2">{words}</div>}
      {action &&
        (manager ? (
          action
        ) : (
          <p className="text-ink-soft text-sm">
            <Trans>｜団体《だんたい》の｜管理者《かんりしゃ》ができます。</Trans>
          </p>
        ))}
    </article>
  );
}

type Parts = { title: ReactNode; words?: ReactNode; action?: ReactNode };

function partsOf(turn: Turn, groupId: string, look: 'primary' | 'secondary'): Parts {
  const params = { groupId };
  switch (turn.is) {
    case 'RENEW':
      return {
        title: (
          <Trans>
            <DateText date={turn.by} />
            までに、｜登録《とうろく》を｜更新《こうしん》してください
          </Trans>
        ),
        words: (
          <p>
            <Trans>
              ｜内容《ないよう》を｜見直《みなお》して、｜宣言《せんげん》を｜確《たし》かめるだけです。5｜分《ふん》ほどで｜終《お》わります。
            </Trans>
          </p>
        ),
        action: (
          <LinkButton to="/g/$groupId/renewal" params={params} look={look}>
            <Trans>｜更新《こうしん》する</Trans>
          </LinkButton>
        ),
      };
    case 'RENEWAL_DECLINED':
      return {
        title: <Trans>｜前回《ぜんかい》の｜更新《こうしん》は｜認《みと》められませんでした</Trans>,
        words: <Reason>{turn.reason}</Reason>,
      };
    case 'EDIT_DECLINED':
      return {
        title: <Trans>｜変更《へんこう》は｜認《みと》められませんでした</Trans>,
        words: (
          <>
            <Reason>{turn.reason}</Reason>
            <p className="text-ink-soft text-sm">
              <DateText date={turn.on} />
            </p>
          </>
        ),
        action: (
          <LinkButton to="/g/$groupId/profile" params={params} look="secondary">
            <Trans>プロフィールを｜見《み》る</Trans>
          </LinkButton>
        ),
      };
    case 'SUSPENDED':
      return {
        title: <Trans>｜登録《とうろく》が｜止《と》まっています</Trans>,
        words: (
          <>
            <p>
              <Trans>
                ｜今《いま》は、｜検索《けんさく》に｜出《で》ません。｜窓口《まどぐち》に｜聞《き》いてください。
              </Trans>
            </p>
            <HelpLine />
          </>
        ),
      };
    case 'CONFIRM':
      return {
        title: <Trans>ページの｜内容《ないよう》は、｜今《いま》も｜合《あ》っていますか</Trans>,
        words: (
          <p>
            {turn.on ? (
              <Trans>
                ｜最後《さいご》に｜確《たし》かめたのは
                <DateText date={turn.on} style="month" />
                です。｜古《ふる》いページには「｜古《ふる》い｜情報《じょうほう》」の｜印《しるし》が｜付《つ》きます。
              </Trans>
            ) : (
              <Trans>まだ｜一度《いちど》も｜確《たし》かめられていません。</Trans>
            )}
          </p>
        ),
        action: <ConfirmPage groupId={groupId} />,
      };
    case 'MORE':
      return {
        title: <Trans>｜書《か》いてあると｜見《み》つけてもらいやすくなります</Trans>,
        words: (
          <p>
            {turn.items.join('、')}
            <span className="ml-2 text-ink-soft text-sm">
              <Trans>（｜情報公開《じょうほうこうかい》のレベル{turn.level}になります）</Trans>
            </span>
          </p>
        ),
        action: (
          <LinkButton to="/g/$groupId/profile" params={params} look={look}>
            <Trans>プロフィールに｜書《か》き｜足《た》す</Trans>
          </LinkButton>
        ),
      };
    case 'TELL_NEWS':
      return {
        title: <Trans>｜最近《さいきん》の｜活動《かつどう》を｜知《し》らせませんか</Trans>,
        words: (
          <p>
            {turn.last ? (
              <Trans>
                ｜前《まえ》のお｜知《し》らせは
                <DateText date={turn.last} style="month" />
                でした。
              </Trans>
            ) : (
              <Trans>
                ｜写真《しゃしん》1｜枚《まい》と｜短《みじか》い｜文《ぶん》だけでも、｜活動《かつどう》している｜様子《ようす》が｜伝《つた》わります。
              </Trans>
            )}
          </p>
        ),
        action: (
          <LinkButton to="/g/$groupId/posts/new" params={params} look={look}>
            <Trans>お｜知《し》らせを｜書《か》く</Trans>
          </LinkButton>
        ),
      };
    case 'RENEWAL_WAITS':
      return {
        title: <Trans>｜更新《こうしん》を｜確《たし》かめています</Trans>,
        words: (
          <p>
            <Trans>
              <DateText date={turn.on} />
              に｜申《もう》し｜込《こ》みました。｜返事《へんじ》はメールでお｜知《し》らせします。
            </Trans>
          </p>
        ),
      };
    case 'EDIT_WAITS':
      return {
        title: <Trans>｜変更《へんこう》を｜確《たし》かめています</Trans>,
        words: (
          <p>
            <Trans>
              <DateText date={turn.on} />
              に｜申《もう》し｜込《こ》みました。それまでは｜今《いま》の｜内容《ないよう》が｜公開《こうかい》されます。
            </Trans>
          </p>
        ),
        action: (
          <LinkButton to="/g/$groupId/profile" params={params} look="secondary">
            <Trans>｜変更《へんこう》の｜内容《ないよう》を｜見《み》る</Trans>
          </LinkButton>
        ),
      };
  }
}

function Reason({ children }: { children: string | null }) {
  if (!children) return null;
  return (
    <p lang="ja" className="whitespace-pre-wrap border-accent-line border-l-4 pl-3">
      {children}
    </p>
  );
}
