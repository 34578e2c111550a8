import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import * as v from 'valibot';
import { isUnreachable } from '@/api/problem';
import { declarationQuery } from '@/api/registrations';
import type { DeclarationMade } from '@/api/types';
import { useLocale } from '@/lib/display';
import { say } from '@/lib/say';
import { CheckboxGroup } from '@/ui/ChoiceGroup';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { HelpLine } from '@/ui/HelpLine';
import { Notice } from '@/ui/Notice';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';

type Props = {
  submit: ReactNode;
  /** Said above the button. */
  children?: ReactNode;
  onDeclare: (made: DeclarationMade, once: string) => Promise<unknown>;
};

/** What is no 市民活動, one line each, to be confirmed as not one's own; always in the words of the newest version. */
export function Declaration({ submit, children, onDeclare }: Props) {
  const { data, error, refetch } = useQuery(declarationQuery(useLocale()));
  if (error) return <Trouble unreachable={isUnreachable(error)} onRetry={() => refetch()} />;
  if (!data) return <Skeleton className="h-60" />;
  return (
    <Ready
      key={data.version}
      submit={submit}
      version={data.version}
      exclusions={data.exclusions}
      onDeclare={(made, once) =>
        onDeclare(made, once).catch(async (refused) => {
          // A newer text comes in its place before the refusal is read.
          await refetch();
          throw refused;
        })
      }
    >
      {children}
    </Ready>
  );
}

type ReadyProps = Props & { version: number; exclusions: readonly { code: string; text: string }[] };

function Ready({ version, exclusions, submit, children, onDeclare }: ReadyProps) {
  const all = v.object({
    doesNotApply: v.pipe(
      v.array(v.string()),
      v.check(
        (codes) => codes.length === exclusions.length,
        say(
          msg`すべてにチェックを｜付《つ》けてください。｜付《つ》けられないものがある｜団体《だんたい》は｜登録《とうろく》できません`,
        ),
      ),
    ),
  });
  const form = useForm(all, { doesNotApply: [] as string[] });
  return (
    <Form
      form={form}
      submit={submit}
      onSubmit={({ doesNotApply }, once) => onDeclare({ version, doesNotApply }, once)}
    >
      <CheckboxGroup
        {...form.choices('doesNotApply')}
        legend={<Trans>｜次《つぎ》のことはしません（すべてにチェックを｜付《つ》けてください）</Trans>}
        choices={exclusions.map(({ code, text }) => ({ value: code, label: text }))}
      />
      <Notice title={<Trans>｜当《あ》てはまるか｜迷《まよ》うとき</Trans>}>
        <p>
          <Trans>
            ｜神社《じんじゃ》の｜掃除《そうじ》や｜地域《ちいき》のお｜祭《まつ》りのように、｜教《おし》えを｜広《ひろ》めることが｜目的《もくてき》でない｜活動《かつどう》は｜登録《とうろく》できます。｜迷《まよ》うときは｜聞《き》いてください。
          </Trans>
        </p>
        <HelpLine />
      </Notice>
      {children}
    </Form>
  );
}
