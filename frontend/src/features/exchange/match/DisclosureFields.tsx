import { Trans } from '@lingui/react/macro';
import type { ContactField } from '@/api/matches';
import { useMe } from '@/api/session';
import { dayIn } from '@/lib/dates';
import { useText } from '@/lib/useText';
import { Checkbox } from '@/ui/ChoiceGroup';
import type { useForm } from '@/ui/form/useForm';
import { Select } from '@/ui/Select';
import { TextField } from '@/ui/TextField';
import { Words } from '../Words';
import { CONTACT, type DisclosureValues, longestFrom } from './disclosing';
import { CONTACT_FIELDS, PURPOSES } from './matchWords';

type DisclosureForm = ReturnType<typeof useForm<DisclosureValues, DisclosureValues>>;

const AUTOCOMPLETE = { E_MAIL: 'email', PHONE: 'tel', NAME: 'name', ADDRESS: 'street-address' };

type Props = { form: DisclosureForm; fields?: readonly ContactField[] };

/** Field by field: what is told, what for, until when. */
export function DisclosureFields({ form, fields = CONTACT }: Props) {
  const text = useText();
  const me = useMe();
  const today = dayIn(new Date());
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-2 font-bold">
        <Trans>｜相手《あいて》に｜伝《つた》えるもの</Trans>
      </legend>
      {fields.map((field) => {
        const on = form.watch(`${field}.on`);
        return (
          <div key={field} className="rounded-8 border border-line p-4 has-checked:border-accent">
            <Checkbox
              {...form.tick(`${field}.on`)}
              label={
                <span className="font-bold">
                  <Words of={CONTACT_FIELDS[field]} />
                </span>
              }
            />
            {on && (
              <div className="mt-3 grid gap-4 sm:grid-cols-2">
                <div className="sm:col-span-2">
                  {field === 'E_MAIL' ? (
                    <p className="break-all rounded-8 bg-mist px-4 py-3">{me?.email}</p>
                  ) : (
                    <TextField
                      {...form.field(`${field}.value`)}
                      required
                      type={field === 'PHONE' ? 'tel' : 'text'}
                      autoComplete={AUTOCOMPLETE[field]}
                      label={<Words of={CONTACT_FIELDS[field]} />}
                    />
                  )}
                </div>
                <Select
                  {...form.field(`${field}.purpose`)}
                  label={<Trans>｜何《なん》のために</Trans>}
                  options={Object.entries(PURPOSES).map(([value, label]) => ({ value, label: text(label) }))}
                />
                <TextField
                  {...form.field(`${field}.expiresOn`)}
                  type="date"
                  min={today}
                  max={longestFrom(today)}
                  label={<Trans>この｜日《ひ》まで</Trans>}
                />
              </div>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
