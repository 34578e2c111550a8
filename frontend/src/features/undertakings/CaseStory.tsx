import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import * as v from 'valibot';
import { writing } from '@/api/writing';
import { say } from '@/lib/say';
import { Disclosure } from '@/ui/Disclosure';
import { ActForm } from '@/ui/form/ActForm';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { LinkButton } from '@/ui/LinkButton';
import { SummaryList, SummaryRow } from '@/ui/SummaryList';
import { Tag } from '@/ui/Tag';
import { TextArea } from '@/ui/TextArea';
import { TextField } from '@/ui/TextField';
import { type Case, caseQuery, type Undertaking } from './queries';
import { Section } from './Section';

/** 事例: drafted from the report; the group reads it, changes it, and decides whether others may read it. */
export function CaseStory({ undertaking }: { undertaking: Undertaking }) {
  const { data } = useQuery(caseQuery(undertaking.id));
  const standing = useRef<HTMLDivElement>(null);
  if (!data) return null;
  return (
    <Section title={<Trans>｜事例《じれい》として｜紹介《しょうかい》する</Trans>}>
      <p className="max-w-prose">
        <Trans>
          ｜報告《ほうこく》から｜作《つく》った｜下書《したが》きです。｜次《つぎ》に｜同《おな》じことを｜始《はじ》める｜人《ひと》のヒントになります。｜公開《こうかい》するかどうかは、｜団体《だんたい》が｜決《き》めます。
        </Trans>
      </p>
      <div ref={standing} tabIndex={-1}>
        <Told story={data} />
      </div>
      {data.mine && <Deciding key={data.revision} story={data} onHeard={() => standing.current?.focus()} />}
    </Section>
  );
}

function Told({ story: { content, status, projectId } }: { story: Case }) {
  return (
    <div>
      <p className="mb-4 flex flex-wrap items-center gap-3">
        {status === 'DRAFT' && (
          <Tag tone="soft">
            <Trans>｜下書《したが》き（だれにも｜公開《こうかい》していません）</Trans>
          </Tag>
        )}
        {status === 'PUBLISHED' && (
          <>
            <Tag tone="accent">
              <Trans>｜公開《こうかい》しています</Trans>
            </Tag>
            <LinkButton to="/wakuwaku/projects/$projectId" params={{ projectId }} look="secondary">
              <Trans>｜公開《こうかい》のページを｜見《み》る</Trans>
            </LinkButton>
          </>
        )}
        {status === 'LEFT_OUT' && (
          <Tag>
            <Trans>｜公開《こうかい》しません</Trans>
          </Tag>
        )}
      </p>
      <SummaryList>
        {content.situation && (
          <SummaryRow label={<Trans>｜困《こま》っていたこと</Trans>}>
            <span lang="ja">{content.situation}</span>
          </SummaryRow>
        )}
        <SummaryRow label={<Trans>したこと</Trans>}>
          <span lang="ja">{content.done}</span>
        </SummaryRow>
        <SummaryRow label={<Trans>その｜効果《こうか》</Trans>}>
          <span lang="ja">{content.effect}</span>
        </SummaryRow>
        {content.hint && (
          <SummaryRow label={<Trans>｜次《つぎ》の｜人《ひと》へ</Trans>}>
            <span lang="ja">{content.hint}</span>
          </SummaryRow>
        )}
        {content.participants !== null && (
          <SummaryRow label={<Trans>｜参加《さんか》した｜人《ひと》</Trans>}>
            <Trans>{content.participants}｜人《にん》</Trans>
          </SummaryRow>
        )}
      </SummaryList>
    </div>
  );
}

const text = v.pipe(v.string(), v.trim(), v.maxLength(4000, say(msg`4,000｜文字《もじ》までにしてください`)));
const needed = v.pipe(text, v.nonEmpty(say(msg`ここを｜書《か》いてください`)));
const schema = v.object({
  situation: text,
  done: needed,
  effect: needed,
  hint: text,
  participants: v.pipe(
    v.string(),
    v.transform((written) => written.normalize('NFKC').replace(/[,人\s]/g, '')),
    v.regex(/^\d{0,6}$/, say(msg`｜数字《すうじ》で｜書《か》いてください`)),
  ),
});

type DecidingProps = { story: Case; onHeard: () => void };

function Deciding({ story, onHeard }: DecidingProps) {
  const queries = useQueryClient();
  const { content, status } = story;
  const path = { params: { path: { id: story.id } }, ifMatch: story.revision };
  const heard = ({ data }: { data: unknown }) => {
    queries.setQueryData(caseQuery(story.id).queryKey, data as Case);
    onHeard();
  };
  const form = useForm(schema, {
    situation: content.situation ?? '',
    done: content.done,
    effect: content.effect,
    hint: content.hint ?? '',
    participants: content.participants === null ? '' : String(content.participants),
  });
  return (
    <div className="flex flex-col gap-4">
      <Disclosure summary={<Trans>｜文《ぶん》を｜直《なお》す</Trans>}>
        <Form
          form={form}
          submit={<Trans>｜保存《ほぞん》する</Trans>}
          onSubmit={({ situation, hint, participants, ...rest }) =>
            writing
              .PUT('/api/v1/cases/{id}', {
                ...path,
                body: {
                  ...rest,
                  situation: situation || null,
                  hint: hint || null,
                  participants: participants === '' ? null : Number(participants),
                },
              })
              .then(heard)
          }
        >
          <TextArea
            {...form.field('situation')}
            label={<Trans>｜困《こま》っていたこと</Trans>}
            limit={4000}
            lang="ja"
          />
          <TextArea {...form.field('done')} label={<Trans>したこと</Trans>} required limit={4000} lang="ja" />
          <TextArea
            {...form.field('effect')}
            label={<Trans>その｜効果《こうか》</Trans>}
            required
            limit={4000}
            lang="ja"
          />
          <TextArea
            {...form.field('hint')}
            label={<Trans>｜次《つぎ》の｜人《ひと》へ</Trans>}
            hint={<Trans>うまくいったこつや、｜気《き》をつけること。</Trans>}
            limit={4000}
            lang="ja"
          />
          <TextField
            {...form.field('participants')}
            label={<Trans>｜参加《さんか》した｜人《ひと》の｜数《かず》</Trans>}
            inputMode="numeric"
            className="max-w-40"
          />
        </Form>
      </Disclosure>
      {status !== 'PUBLISHED' && (
        <ActForm
          submit={<Trans>この｜内容《ないよう》で｜公開《こうかい》する</Trans>}
          onSubmit={() => writing.POST('/api/v1/cases/{id}/publication', path).then(heard)}
        />
      )}
      {status !== 'LEFT_OUT' && (
        <Disclosure summary={<Trans>｜公開《こうかい》しない</Trans>}>
          <ActForm
            submit={<Trans>｜公開《こうかい》しない</Trans>}
            onSubmit={() => writing.POST('/api/v1/cases/{id}/omission', path).then(heard)}
          >
            <p>
              <Trans>あとから｜公開《こうかい》することもできます。</Trans>
            </p>
          </ActForm>
        </Disclosure>
      )}
    </div>
  );
}
