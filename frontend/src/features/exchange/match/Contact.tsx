import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Eye, EyeOff, LockKeyhole } from 'lucide-react';
import { useState } from 'react';
import { type ContactField, contactQuery, type Match } from '@/api/matches';
import { writing } from '@/api/writing';
import { dayIn } from '@/lib/dates';
import { useTask } from '@/lib/useTask';
import { Button } from '@/ui/Button';
import { DateText } from '@/ui/DateText';
import { Disclosure } from '@/ui/Disclosure';
import { Failure } from '@/ui/form/Failure';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { Words } from '../Words';
import { DisclosureFields } from './DisclosureFields';
import { CONTACT, type DisclosureValues, disclosureSchema, disclosuresOf, nothingTold } from './disclosing';
import { CONTACT_FIELDS, PURPOSES } from './matchWords';
import { Part } from './Part';
import { useHeard } from './useHeard';

/** Who may know what about whom: what the other side told, what this side told, and the way to take it back. */
export function Contact({ match }: { match: Match }) {
  const canTell = match.actions.includes('DISCLOSE');
  if (!canTell && match.readable.length === 0 && match.disclosed.length === 0) return null;
  // Whoever is asked chooses with the yes.
  if (match.status === 'PROPOSED' && !match.mine) return null;
  return (
    <Part title={<Trans>｜連絡先《れんらくさき》</Trans>}>
      {match.status !== 'PROPOSED' && <Theirs match={match} />}
      <Mine match={match} />
      {canTell && <TellMore match={match} />}
    </Part>
  );
}

function Theirs({ match }: { match: Match }) {
  const [shown, setShown] = useState(false);
  const readable = match.readable.length > 0;
  const contact = useQuery({ ...contactQuery(match.id), enabled: shown && readable });
  return (
    <section
      aria-labelledby="theirs"
      className="flex flex-col items-start gap-3 rounded-12 border border-line p-4 sm:p-5"
    >
      <h3 id="theirs" className="font-bold">
        <Trans>｜相手《あいて》が｜伝《つた》えてくれたもの</Trans>
      </h3>
      {!readable && (
        <p role="status" className="flex items-center gap-2 text-ink-soft">
          <LockKeyhole aria-hidden="true" className="size-5 shrink-0" />
          <span>
            <Trans>｜今《いま》、｜見《み》られるものはありません。</Trans>
          </span>
        </p>
      )}
      {readable && !shown && (
        <>
          <p>
            {match.readable.map((field, index) => (
              <span key={field}>
                {index > 0 && '、'}
                <Words of={CONTACT_FIELDS[field]} />
              </span>
            ))}
          </p>
          <Button look="secondary" onClick={() => setShown(true)}>
            <Eye aria-hidden="true" className="size-5" />
            <span>
              <Trans>｜見《み》る</Trans>
            </span>
          </Button>
          <p className="text-ink-soft text-sm">
            <Trans>
              ｜見《み》たことは｜記録《きろく》されます。｜活動《かつどう》の｜連絡《れんらく》のほかには｜使《つか》わないでください。
            </Trans>
          </p>
        </>
      )}
      {readable && shown && (
        <>
          <dl className="flex w-full flex-col gap-3">
            {contact.data?.details.map(({ field, value, purpose, expiresOn }) => (
              <div key={field}>
                <dt className="text-ink-soft text-sm">
                  <Words of={CONTACT_FIELDS[field]} />
                </dt>
                <dd>
                  <strong className="break-all text-lg">
                    {value ?? <Trans>｜今《いま》は｜見《み》られません</Trans>}
                  </strong>
                  <span className="block text-ink-soft text-sm">
                    <Words of={PURPOSES[purpose]} />・
                    <Trans>
                      <DateText date={expiresOn} />
                      まで
                    </Trans>
                  </span>
                </dd>
              </div>
            ))}
          </dl>
          {contact.isError && <Failure error={contact.error} attempt={0} />}
          <Button look="quiet" onClick={() => setShown(false)}>
            <EyeOff aria-hidden="true" className="size-5" />
            <span>
              <Trans>かくす</Trans>
            </span>
          </Button>
        </>
      )}
    </section>
  );
}

function Mine({ match }: { match: Match }) {
  const heard = useHeard();
  const task = useTask();
  const takeBack = (field: ContactField) =>
    task.run(() =>
      writing
        .DELETE('/api/v1/matches/{id}/disclosures/{field}', { params: { path: { id: match.id, field } } })
        .then(heard),
    );
  return (
    <div className="flex flex-col gap-3 rounded-12 border border-line p-4 sm:p-5">
      <h3 className="font-bold">
        <Trans>あなたが｜伝《つた》えているもの</Trans>
      </h3>
      {task.failure !== null && <Failure error={task.failure} attempt={task.attempt} />}
      {match.disclosed.length === 0 && (
        <p role="status" className="text-ink-soft">
          <Trans>なにも｜伝《つた》えていません。</Trans>
        </p>
      )}
      <ul className="flex flex-col gap-3">
        {match.disclosed.map(({ field, purpose, expiresOn }) => (
          <li key={field} className="flex flex-wrap items-center justify-between gap-3">
            <span>
              <span className="font-bold">
                <Words of={CONTACT_FIELDS[field]} />
              </span>
              <span className="block text-ink-soft text-sm">
                <Words of={PURPOSES[purpose]} />・
                <Trans>
                  <DateText date={expiresOn} />
                  まで
                </Trans>
              </span>
            </span>
            <Button look="secondary" aria-disabled={task.busy} onClick={() => takeBack(field)}>
              <Trans>｜取《と》り｜消《け》す</Trans>
              <span className="sr-only">
                （<Words of={CONTACT_FIELDS[field]} />）
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {match.status === 'PROPOSED' && (
        <p className="text-ink-soft text-sm">
          <Trans>おたがいに「はい」と｜言《い》うまで、｜相手《あいて》には｜見《み》えません。</Trans>
        </p>
      )}
      {match.status !== 'PROPOSED' && match.disclosed.length > 0 && (
        <p className="text-ink-soft text-sm">
          <Trans>
            ｜取《と》り｜消《け》すと、｜相手《あいて》の｜画面《がめん》からすぐに｜消《き》えます。
          </Trans>
        </p>
      )}
    </div>
  );
}

function TellMore({ match }: { match: Match }) {
  const heard = useHeard();
  const told = match.disclosed.map(({ field }) => field);
  const open = CONTACT.filter((field) => !told.includes(field));
  const today = dayIn(new Date());
  const form = useForm(disclosureSchema, nothingTold(today));
  if (open.length === 0) return null;
  const any = open.some((field) => form.watch(`${field}.on`));
  const send = async (values: DisclosureValues) => {
    const disclose = disclosuresOf(values);
    if (disclose.length === 0) return;
    await writing
      .PUT('/api/v1/matches/{id}/disclosures', { params: { path: { id: match.id } }, body: { disclose } })
      .then(heard);
    form.reset(nothingTold(today));
  };
  return (
    <Disclosure summary={<Trans>｜連絡先《れんらくさき》を｜伝《つた》える</Trans>}>
      <Form
        form={form}
        onSubmit={send}
        off={!any}
        submit={<Trans>｜選《えら》んだものを｜伝《つた》える</Trans>}
      >
        <DisclosureFields form={form} fields={open} />
      </Form>
    </Disclosure>
  );
}
