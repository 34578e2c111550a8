import { Trans } from '@lingui/react/macro';
import { RadioGroup } from '@/ui/ChoiceGroup';
import { DateField } from '@/ui/form/DateField';
import type { useForm } from '@/ui/form/useForm';
import { TextArea } from '@/ui/TextArea';
import { TextField } from '@/ui/TextField';
import { BODY, type PostValues } from './values';

export type PostForm = ReturnType<typeof useForm<PostValues, PostValues>>;

/** What a post is made of, without its photos. */
export function PostFields({ form }: { form: PostForm }) {
  return (
    <>
      <RadioGroup
        {...form.choice('kind')}
        legend={<Trans>｜何《なに》を｜書《か》きますか</Trans>}
        choices={[
          {
            value: 'NEWS',
            label: (
              <Trans>お｜知《し》らせ（これからのこと。｜行事《ぎょうじ》、｜募集《ぼしゅう》など）</Trans>
            ),
          },
          {
            value: 'REPORT',
            label: <Trans>｜活動報告《かつどうほうこく》（したこと）</Trans>,
          },
        ]}
      />
      <TextField
        {...form.field('title')}
        label={<Trans>｜見出《みだ》し</Trans>}
        hint={
          <Trans>
            ｜例《れい》：11｜月《がつ》28｜日《にち》に｜川《かわ》の｜観察会《かんさつかい》をします
          </Trans>
        }
        lang="ja"
        required
      />
      <DateField {...form.choice('heldOn')} legend={<Trans>｜開催日《かいさいび》（あれば）</Trans>} />
      <TextArea
        {...form.field('text')}
        label={<Trans>｜本文《ほんぶん》</Trans>}
        hint={
          <Trans>
            メールのように｜書《か》いてください。1｜行《ぎょう》あけると｜段落《だんらく》が｜分《わ》かれます。｜行《ぎょう》のはじめに「・」を｜付《つ》けると｜箇条書《かじょうが》き、「■」を｜付《つ》けると｜小見出《こみだ》しになります。アドレスは、そのままリンクになります。
          </Trans>
        }
        limit={BODY}
        className="min-h-72"
        lang="ja"
        required
      />
    </>
  );
}
