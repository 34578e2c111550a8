import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import * as v from 'valibot';
import { useLocale } from '@/lib/display';
import { say } from '@/lib/say';
import { RadioGroup } from '@/ui/ChoiceGroup';
import { Disclosure } from '@/ui/Disclosure';
import { DateField } from '@/ui/form/DateField';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { MomentText } from '@/ui/MomentText';
import { TextField } from '@/ui/TextField';
import { type ConsentDecision, type ConsentRequest, decideConsent, termsQuery } from '../calls';
import { TermsText } from '../terms/TermsText';

const given = ({ decision }: { decision: string }) => decision === 'GIVEN';
const NEEDED = {
  guardianName: say(msg`お｜名前《なまえ》を｜入《い》れてください`),
  relationship: say(msg`お｜子《こ》さまとのご｜関係《かんけい》をえらんでください`),
  childBirthDate: say(
    msg`お｜子《こ》さまの｜生年月日《せいねんがっぴ》を、｜年《ねん》・｜月《がつ》・｜日《にち》で｜入《い》れてください`,
  ),
};

const fields = v.object({
  decision: v.pipe(v.string(), v.nonEmpty(say(msg`どちらかをえらんでください`))),
  guardianName: v.pipe(v.string(), v.trim(), v.maxLength(80)),
  relationship: v.string(),
  childBirthDate: v.string(),
});
type Values = v.InferOutput<typeof fields>;

const needed = (key: keyof typeof NEEDED, fits: (value: string) => boolean) =>
  v.forward(
    v.check<Values, () => string>((all) => !given(all) || fits(all[key]), NEEDED[key]),
    [key],
  );

const schema = v.pipe(
  fields,
  needed('guardianName', (name) => name !== ''),
  needed('relationship', (relationship) => relationship !== ''),
  needed('childBirthDate', (date) => /^\d{4}-\d{2}-\d{2}$/.test(date)),
);

type Props = {
  request: ConsentRequest;
  token: string;
  onDecided: (decision: ConsentDecision['decision']) => void;
};

export function ConsentForm({ request, token, onDecided }: Props) {
  const terms = useQuery(termsQuery(useLocale()));
  const form = useForm(schema, { decision: '', guardianName: '', relationship: '', childBirthDate: '' });
  const isGiven = form.watch('decision') === 'GIVEN';
  const child = request.childDisplayName;

  const decide = async (values: Values) => {
    const decision = values.decision as ConsentDecision['decision'];
    const yes = decision === 'GIVEN';
    await decideConsent({
      token,
      decision,
      guardianName: yes ? values.guardianName : null,
      relationship: yes ? (values.relationship as ConsentDecision['relationship']) : null,
      childBirthDate: yes ? values.childBirthDate : null,
    });
    onDecided(decision);
  };

  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-col gap-4">
        <p>
          <Trans>
            「<span lang="ja">{child}</span>
            」さんから、こみっとを｜使《つか》いたいという｜申《もう》しこみがありました（
            <MomentText instant={request.requestedAt} style="full" />
            ）。16｜歳《さい》になるまでは、｜保護者《ほごしゃ》の｜方《かた》の｜同意《どうい》が｜必要《ひつよう》です。
          </Trans>
        </p>
        <section className="rounded-12 border border-line bg-mist p-5">
          <h2 className="mb-2 font-bold text-lg">
            <Trans>お｜子《こ》さまを｜守《まも》るために</Trans>
          </h2>
          <ul className="list-disc pl-6">
            <li>
              <Trans>ほかの｜人《ひと》が、お｜子《こ》さまをさがすことはできません。</Trans>
            </li>
            <li>
              <Trans>
                ｜団体《だんたい》とのやりとりは、｜市《し》の｜担当者《たんとうしゃ》が｜間《あいだ》に｜入《はい》ります。｜直接《ちょくせつ》の｜連絡先《れんらくさき》は｜伝《つた》わりません。
              </Trans>
            </li>
            <li>
              <Trans>
                ｜同意《どうい》は、いつでも｜取《と》り｜消《け》せます。アカウントは｜消《け》すこともできます。
              </Trans>
            </li>
          </ul>
        </section>
        <Disclosure
          summary={
            <Trans>
              ｜利用規約《りようきやく》と｜個人情報《こじんじょうほう》の｜取扱《とりあつか》いを｜読《よ》む
            </Trans>
          }
        >
          {terms.data && <TermsText terms={terms.data} />}
        </Disclosure>
      </div>
      <Form form={form} onSubmit={decide} submit={<Trans>｜答《こた》えを｜送《おく》る</Trans>}>
        <RadioGroup
          {...form.choice('decision')}
          legend={<Trans>お｜子《こ》さまが｜使《つか》うことに</Trans>}
          choices={[
            { value: 'GIVEN', label: <Trans>｜同意《どうい》します</Trans> },
            { value: 'REFUSED', label: <Trans>｜同意《どうい》しません</Trans> },
          ]}
        />
        {isGiven && (
          <>
            <TextField
              {...form.field('guardianName')}
              autoComplete="name"
              label={<Trans>｜保護者《ほごしゃ》の｜方《かた》のお｜名前《なまえ》</Trans>}
            />
            <RadioGroup
              {...form.choice('relationship')}
              legend={<Trans>お｜子《こ》さまとのご｜関係《かんけい》</Trans>}
              choices={[
                { value: 'PARENT', label: <Trans>｜父《ちち》・｜母《はは》</Trans> },
                {
                  value: 'LEGAL_GUARDIAN',
                  label: (
                    <Trans>
                      そのほかの｜法定代理人《ほうていだいりにん》（｜未成年後見人《みせいねんこうけんにん》など）
                    </Trans>
                  ),
                },
                { value: 'OTHER', label: <Trans>そのほか</Trans> },
              ]}
            />
            <DateField
              {...form.choice('childBirthDate')}
              legend={<Trans>お｜子《こ》さまの｜生年月日《せいねんがっぴ》</Trans>}
              hint={
                <Trans>
                  ｜例《れい》：2012｜年《ねん》5｜月《がつ》5｜日《にち》、｜平成《へいせい》24｜年《ねん》5｜月《がつ》5｜日《にち》。｜年齢《ねんれい》を｜確《たし》かめたら｜消《け》します。｜残《のこ》すのは、16｜歳《さい》になる｜月《つき》だけです。
                </Trans>
              }
            />
          </>
        )}
      </Form>
    </div>
  );
}
