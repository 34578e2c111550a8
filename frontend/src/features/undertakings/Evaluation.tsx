import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import * as v from 'valibot';
import { writing } from '@/api/writing';
import { say } from '@/lib/say';
import { RadioGroup } from '@/ui/ChoiceGroup';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { Notice } from '@/ui/Notice';
import { Phrase } from '@/ui/Phrase';
import { TextArea } from '@/ui/TextArea';
import type { Aspect, Undertaking } from './queries';
import { Section } from './Section';
import { useHeard } from './useHeard';

const ASPECTS: Record<Aspect, MessageDescriptor> = {
  SHARED_PURPOSE: msg`｜目的《もくてき》をいっしょに｜持《も》てたか`,
  EQUALITY: msg`｜対等《たいとう》に｜話《はな》し｜合《あ》えたか`,
  ROLES: msg`｜役割《やくわり》の｜分担《ぶんたん》はうまくいったか`,
  OPENNESS: msg`｜情報《じょうほう》を｜公開《こうかい》できたか`,
  RESULT: msg`｜成果《せいか》が｜出《で》たか`,
};

const CODES = Object.keys(ASPECTS) as Aspect[];

/** How it was to work together: each side alone, both shown when both are in. */
export function Evaluation({ undertaking }: { undertaking: Undertaking }) {
  const { standpoint, status, evaluated, evaluations, committee } = undertaking;
  const side = standpoint === 'PROPOSER' ? 'GROUP' : standpoint === 'DEPARTMENT' ? 'DEPARTMENT' : undefined;
  return (
    <Section title={<Trans>ふり｜返《かえ》り</Trans>}>
      {side && status === 'REPORTED' && !evaluated.includes(side) && <Evaluating undertaking={undertaking} />}
      {side && evaluated.includes(side) && evaluations.length < 2 && (
        <Notice kind="success" title={<Trans>｜評価《ひょうか》を｜出《だ》しました</Trans>}>
          <p>
            <Trans>
              ｜相手《あいて》の｜評価《ひょうか》が｜出《で》ると、｜両方《りょうほう》が｜見《み》られます。
            </Trans>
          </p>
        </Notice>
      )}
      {evaluations.length > 0 && <SideBySide evaluations={evaluations} />}
      {committee.length > 0 && (
        <div className="rounded-12 border border-line p-4">
          <h3 className="mb-2 font-bold">
            <Trans>｜委員会《いいんかい》の｜評価《ひょうか》</Trans>
          </h3>
          <ul className="flex flex-col gap-2">
            {committee.map(({ mark, comment }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: views without names, in a fixed order.
              <li key={place} className="flex gap-4">
                <strong className="tabular-nums">{mark}</strong>
                <span lang="ja">{comment}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}

const mark = v.pipe(v.string(), v.nonEmpty(say(msg`1から5でえらんでください`)));

const schema = v.object({
  SHARED_PURPOSE: mark,
  EQUALITY: mark,
  ROLES: mark,
  OPENNESS: mark,
  RESULT: mark,
  comment: v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty(say(msg`ここを｜書《か》いてください`)),
    v.maxLength(2000, say(msg`2,000｜文字《もじ》までにしてください`)),
  ),
});

function Evaluating({ undertaking }: { undertaking: Undertaking }) {
  const heard = useHeard(undertaking.id);
  const form = useForm(schema, {
    SHARED_PURPOSE: '',
    EQUALITY: '',
    ROLES: '',
    OPENNESS: '',
    RESULT: '',
    comment: '',
  });
  return (
    <Form
      form={form}
      submit={<Trans>｜評価《ひょうか》を｜出《だ》す</Trans>}
      onSubmit={({ comment, ...marks }) =>
        writing
          .POST('/api/v1/undertakings/{id}/evaluation', {
            params: { path: { id: undertaking.id } },
            body: {
              marks: Object.fromEntries(Object.entries(marks).map(([code, value]) => [code, Number(value)])),
              comment,
            },
          })
          .then(heard)
      }
    >
      <p>
        <Trans>
          5がいちばん｜良《よ》い｜評価《ひょうか》です。｜相手《あいて》が｜出《だ》すまで、｜相手《あいて》には｜見《み》えません。
        </Trans>
      </p>
      {CODES.map((code) => (
        <RadioGroup
          key={code}
          {...form.choice(code)}
          legend={<Phrase words={ASPECTS[code]} />}
          inline
          choices={['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }))}
        />
      ))}
      <TextArea
        {...form.field('comment')}
        label={<Trans>｜理由《りゆう》</Trans>}
        required
        limit={2000}
        lang="ja"
      />
    </Form>
  );
}

/** From this far apart two sides should talk about it. */
const APART = 2;

type Evaluations = Undertaking['evaluations'];

/** Both views in one table; where they lie far apart, it says so. */
function SideBySide({ evaluations }: { evaluations: Evaluations }) {
  const of = (side: Evaluations[number]['side']) => evaluations.find((one) => one.side === side);
  const group = of('GROUP');
  const department = of('DEPARTMENT');
  const both = group !== undefined && department !== undefined;
  return (
    <div className="flex flex-col gap-4">
      <table className="w-full border-collapse text-left">
        <caption className="pb-2 text-left font-bold">
          <Trans>｜両方《りょうほう》の｜評価《ひょうか》（1〜5）</Trans>
        </caption>
        <thead>
          <tr className="border-line border-b-2">
            <th scope="col" className="py-1 pr-2">
              <Trans>｜項目《こうもく》</Trans>
            </th>
            <th scope="col" className="px-2 py-1 text-right">
              <Trans>｜団体《だんたい》</Trans>
            </th>
            <th scope="col" className="py-1 pl-2 text-right">
              <Trans>｜担当課《たんとうか》</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {CODES.map((code) => {
            const one = group?.marks[code];
            const other = department?.marks[code];
            const apart = one !== undefined && other !== undefined && Math.abs(one - other) >= APART;
            return (
              <tr
                key={code}
                className={apart ? 'border-line border-b bg-accent-soft' : 'border-line border-b'}
              >
                <th scope="row" className="py-2 pr-2 font-normal">
                  <Phrase words={ASPECTS[code]} />
                  {apart && (
                    <span className="block font-bold text-sm">
                      <Trans>
                        ｜見方《みかた》が｜大《おお》きく｜違《ちが》います。｜話《はな》し｜合《あ》ってみましょう。
                      </Trans>
                    </span>
                  )}
                </th>
                <td className="px-2 py-2 text-right font-bold tabular-nums">{one ?? '―'}</td>
                <td className="py-2 pl-2 text-right font-bold tabular-nums">{other ?? '―'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className={both ? 'grid gap-4 sm:grid-cols-2' : undefined}>
        {[group, department].map(
          (one) =>
            one && (
              <div key={one.side} className="rounded-12 border border-line p-4">
                <h3 className="mb-2 font-bold">
                  {one.side === 'GROUP' ? (
                    <Trans>｜団体《だんたい》の｜言葉《ことば》</Trans>
                  ) : (
                    <Trans>｜担当課《たんとうか》の｜言葉《ことば》</Trans>
                  )}
                </h3>
                <p className="whitespace-pre-wrap" lang="ja">
                  {one.comment}
                </p>
              </div>
            ),
        )}
      </div>
    </div>
  );
}
