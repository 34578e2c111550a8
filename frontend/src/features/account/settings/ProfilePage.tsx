import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import * as v from 'valibot';
import type { AgeBand, Me } from '@/api/types';
import { changeDisplay, type Locale } from '@/lib/display';
import { isConflict } from '@/lib/failures';
import { useText } from '@/lib/useText';
import { RadioGroup } from '@/ui/ChoiceGroup';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { TextField } from '@/ui/TextField';
import { AGE_BANDS } from '../ageBands';
import { changeProfile, refreshMe } from '../calls';
import { displayName } from '../schemas';
import { leaveNews } from './flash';
import { LANGUAGES } from './languages';
import { SettingsPart } from './SettingsPart';

const schema = v.object({ displayName, ageBand: v.string(), locale: v.string() });

export function ProfilePage() {
  const text = useText();
  return (
    <SettingsPart title={text(msg`プロフィール`)} heading={<Trans>プロフィール</Trans>}>
      {(me) => <ProfileForm me={me} />}
    </SettingsPart>
  );
}

function ProfileForm({ me }: { me: Me }) {
  const navigate = useNavigate();
  const form = useForm(schema, { displayName: me.displayName, ageBand: me.ageBand, locale: me.locale });

  const save = async (values: v.InferOutput<typeof schema>) => {
    const { ageBand, locale, ...rest } = values as typeof values & { ageBand: AgeBand; locale: Locale };
    try {
      await changeProfile({ ...rest, locale, ...(me.minor ? {} : { ageBand }) }, me.version);
    } catch (error) {
      // Changed in another tab: the next try is about the newest version.
      if (isConflict(error)) await refreshMe();
      throw error;
    }
    if (locale !== me.locale) changeDisplay({ locale });
    leaveNews('PROFILE');
    navigate({ to: '/me/settings' });
  };

  return (
    <Form form={form} onSubmit={save} submit={<Trans>｜保存《ほぞん》する</Trans>}>
      <TextField
        {...form.field('displayName')}
        autoComplete="nickname"
        label={<Trans>こみっとで｜使《つか》う｜名前《なまえ》</Trans>}
        hint={<Trans>｜本名《ほんみょう》でなくてもかまいません。</Trans>}
      />
      {me.minor ? (
        <div>
          <p className="font-bold">
            <Trans>｜年代《ねんだい》</Trans>
          </p>
          <p>{AGE_BANDS.find(({ value }) => value === me.ageBand)?.label}</p>
          <p className="text-ink-soft text-sm">
            <Trans>
              18｜歳《さい》より｜下《した》の｜方《かた》の｜年代《ねんだい》は、｜窓口《まどぐち》で｜変《か》えます。お｜電話《でんわ》ください。
            </Trans>
          </p>
        </div>
      ) : (
        <RadioGroup
          {...form.choice('ageBand')}
          legend={<Trans>｜年代《ねんだい》</Trans>}
          choices={AGE_BANDS}
        />
      )}
      <RadioGroup
        {...form.choice('locale')}
        legend={<Trans>ページとメールのことば</Trans>}
        choices={LANGUAGES}
      />
    </Form>
  );
}
