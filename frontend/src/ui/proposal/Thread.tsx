import { Trans } from '@lingui/react/macro';
import { classes } from '../classes';
import { DateText } from '../DateText';
import { MomentText } from '../MomentText';
import { Phrase } from '../Phrase';
import { Tag } from '../Tag';
import { STANDPOINT_WORDS } from './words';

type Message = {
  id: string;
  from: string;
  mine: boolean;
  text: string;
  deadline: string | null;
  at: string;
};

/** Who said what, oldest first; a day by which an answer is hoped for stands out. */
export function Thread({ messages }: { messages: readonly Message[] }) {
  if (messages.length === 0) {
    return (
      <p className="rounded-8 bg-mist p-4 text-ink-soft">
        <Trans>まだ、やりとりはありません。</Trans>
      </p>
    );
  }
  return (
    <ol className="flex flex-col gap-4">
      {messages.map(({ id, from, mine, text, deadline, at }) => (
        <li
          key={id}
          className={classes(
            'flex max-w-prose flex-col gap-2 rounded-12 border p-4',
            mine ? 'ml-6 border-accent-line bg-accent-soft sm:ml-16' : 'mr-6 border-line bg-white sm:mr-16',
          )}
        >
          <p className="flex flex-wrap items-center gap-x-3 text-sm">
            <strong>
              {STANDPOINT_WORDS[from] && <Phrase words={STANDPOINT_WORDS[from]} />}
              {mine && <Trans>（あなた）</Trans>}
            </strong>
            <span className="text-ink-soft">
              <MomentText instant={at} />
            </span>
          </p>
          <p className="whitespace-pre-wrap break-words" lang="ja">
            {text}
          </p>
          {deadline && (
            <p>
              <Tag tone="warning">
                <Trans>
                  <DateText date={deadline} style="day" />
                  までに｜返事《へんじ》をお｜願《ねが》いします
                </Trans>
              </Tag>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
