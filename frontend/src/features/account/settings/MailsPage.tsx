import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import * as v from 'valibot';
import { isUnreachable } from '@/api/problem';
import type { Me } from '@/api/types';
import { isConflict } from '@/lib/failures';
import { useText } from '@/lib/useText';
import { RadioGroup } from '@/ui/ChoiceGroup';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';
import { chooseMails, type MailChoice, mailChoiceQuery } from '../calls';
import { leaveNews } from './flash';
import { SettingsPart } from './SettingsPart';

/** How one hears by mail of matches and messages; what the city decides always comes. */
export function MailsPage() {
  const text = useText();
  return (
    <SettingsPart
      title={text(msg`メールの受け取り方`)}
      heading={<Trans>メールの｜受《う》け｜取《と》り｜方《かた》</Trans>}
      lead={
        <Trans>
          ｜申《もう》し｜込《こ》み、お｜願《ねが》い、メッセージ、｜空《あ》き｜待《ま》ちの｜順番《じゅんばん》などのお｜知《し》らせを、どう｜受《う》け｜取《と》るかを｜選《えら》べます。
        </Trans>
      }
    >
      {(me) => <Choosing me={me} />}
    </SettingsPart>
  );
}

function Choosing({ me }: { me: Me }) {
  const choice = useQuery(mailChoiceQuery(me.id));
  if (choice.data) return <ChoiceForm key={choice.data.revision} me={me} choice={choice.data} />;
  return choice.isError ? (
    <Trouble unreachable={isUnreachable(choice.error)} onRetry={() => choice.refetch()} />
  ) : (
    <Skeleton className="h-80" />
  );
}

const schema = v.object({ matches: v.string() });

function ChoiceForm({ me, choice }: { me: Me; choice: MailChoice }) {
  const cache = useQueryClient();
  const navigate = useNavigate();
  const form = useForm(schema, { matches: choice.matches as string });
  const { queryKey } = mailChoiceQuery(me.id);
  const { hour } = choice;

  const save = async ({ matches }: v.InferOutput<typeof schema>) => {
    try {
      const chosen = await chooseMails(matches as MailChoice['matches'], choice.revision);
      leaveNews('MAILS');
      await navigate({ to: '/me/settings' });
      cache.setQueryData(queryKey, chosen);
    } catch (error) {
      // Changed in another tab: the next try is about the newest version.
      if (isConflict(error)) await cache.invalidateQueries({ queryKey });
      throw error;
    }
  };

  return (
    <Form form={form} onSubmit={save} submit={<Trans>｜保存《ほぞん》する</Trans>}>
      <RadioGroup
        {...form.choice('matches')}
        legend={<Trans>｜参加《さんか》とやりとりのお｜知《し》らせメール</Trans>}
        choices={[
          {
            value: 'AT_ONCE',
            label: (
              <Way name={<Trans>すぐに</Trans>}>
                <Trans>
                  ｜届《とど》くたびに1｜通《つう》。メッセージは、｜読《よ》むまで1｜通《つう》だけです。
                </Trans>
              </Way>
            ),
          },
          {
            value: 'DAILY',
            label: (
              <Way name={<Trans>1｜日《にち》1｜回《かい》</Trans>}>
                <Trans>
                  ｜毎日《まいにち》{hour}
                  ｜時《じ》ごろに、まだ｜見《み》ていないものを｜数《かず》だけまとめて｜送《おく》ります。ない｜日《ひ》は｜送《おく》りません。
                </Trans>
              </Way>
            ),
          },
          {
            value: 'NONE',
            label: (
              <Way name={<Trans>｜受《う》け｜取《と》らない</Trans>}>
                <Trans>「お｜知《し》らせ」のページでは、いつでも｜見《み》られます。</Trans>
              </Way>
            ),
          },
        ]}
      />
      <ul className="list-disc rounded-8 bg-mist py-4 pr-4 pl-9">
        <li>
          <Trans>
            あなたに｜合《あ》いそうなものが｜新《あたら》しく｜載《の》ったときは、「すぐに」でも1｜日《にち》1｜回《かい》まとめてお｜知《し》らせします。
          </Trans>
        </li>
        <li>
          <Trans>
            ｜団体登録《だんたいとうろく》などの｜手続《てつづ》きと、アカウントの｜安全《あんぜん》についてのメールは、どれを｜選《えら》んでも｜届《とど》きます。
          </Trans>
        </li>
      </ul>
    </Form>
  );
}

function Way({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <span className="flex flex-col">
      <span className="font-bold">{name}</span>
      <span className="text-ink-soft text-sm">{children}</span>
    </span>
  );
}
