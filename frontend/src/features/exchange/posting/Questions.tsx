import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { Listing } from '@/api/listings';
import type { City } from '@/api/types';
import { dayIn } from '@/lib/dates';
import { useText } from '@/lib/useText';
import { Checkbox, CheckboxGroup, RadioGroup } from '@/ui/ChoiceGroup';
import { Disclosure } from '@/ui/Disclosure';
import type { useForm } from '@/ui/form/useForm';
import { Select } from '@/ui/Select';
import { Term } from '@/ui/Term';
import { TextArea } from '@/ui/TextArea';
import { TextField } from '@/ui/TextField';
import { Districts } from '../Districts';
import { SlotGrid } from '../SlotGrid';
import { Words } from '../Words';
import { COMMITMENTS, INSURANCES } from '../words';
import { Days } from './Days';
import { type Slug, TAKES_TIME, type Values } from './steps';
import { VISIBILITIES } from './visibilities';

export type ListingForm = ReturnType<typeof useForm<Values, Values>>;

type Props = { form: ListingForm; listing: Listing; city: City };

/** What each question asks. */
export function Questions({ slug, ...props }: Props & { slug: Slug }) {
  const Question = QUESTIONS[slug];
  return <Question {...props} />;
}

const QUESTIONS: Record<Slug, (props: Props) => React.ReactNode> = {
  where: Where,
  when: When,
  field: Field,
  what: What,
  who: Who,
  practical: Practical,
  showing: Showing,
};

function Where({ form, listing, city }: Props) {
  const organised = listing.groupId !== null;
  return (
    <>
      <Districts city={city} legend={<Trans>｜地区《ちく》</Trans>} {...form.choices('districts')} />
      <Checkbox {...form.tick('online')} label={<Trans>オンラインでもできる</Trans>} />
      <TextField
        {...form.field('placeName')}
        label={<Trans>｜場所《ばしょ》の｜名前《なまえ》</Trans>}
        hint={
          organised ? (
            <Trans>｜例《れい》：｜見川市民《みがわしみん》センター｜調理室《ちょうりしつ》</Trans>
          ) : (
            <Trans>
              ｜書《か》かなくてもかまいません。おたがいに「はい」と｜言《い》うまで、だれにも｜見《み》えません。
            </Trans>
          )
        }
      />
    </>
  );
}

function When({ form, listing }: Props) {
  const takesTime = TAKES_TIME.includes(listing.resource);
  const [commitment, days] = form.watch(['commitment', 'days']);
  return (
    <>
      {takesTime && (
        <RadioGroup
          {...form.choice('commitment')}
          legend={<Trans>｜回数《かいすう》</Trans>}
          required
          choices={Object.entries(COMMITMENTS).map(([value, label]) => ({
            value,
            label: <Words of={label} />,
          }))}
        />
      )}
      {(commitment === 'ONCE' || commitment === 'SHORT' || days.length > 0) && (
        <Days {...form.choices('days')} />
      )}
      <SlotGrid
        {...form.choices('slots')}
        legend={<Trans>｜曜日《ようび》と｜時間帯《じかんたい》</Trans>}
        hint={<Trans>ひとつも｜選《えら》ばなければ「いつでも」になります。</Trans>}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          {...form.field('startsAt')}
          type="time"
          label={<Trans>｜始《はじ》まり｜時刻《じこく》</Trans>}
        />
        <TextField
          {...form.field('endsAt')}
          type="time"
          label={<Trans>｜終《お》わり｜時刻《じこく》</Trans>}
        />
      </div>
      <Disclosure
        open={listing.when.until != null || listing.when.from != null}
        summary={<Trans>｜期間《きかん》に｜決《き》まりがあるとき</Trans>}
      >
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField {...form.field('from')} type="date" label={<Trans>この｜日《ひ》から</Trans>} />
          <TextField
            {...form.field('until')}
            type="date"
            min={dayIn(new Date())}
            label={<Trans>この｜日《ひ》まで</Trans>}
          />
        </div>
      </Disclosure>
    </>
  );
}

function Field({ form, city }: Props) {
  const text = useText();
  const main = form.watch('mainField');
  return (
    <>
      <Select
        {...form.field('mainField')}
        label={<Trans>いちばん｜近《ちか》い｜分野《ぶんや》</Trans>}
        required
        options={[
          { value: '', label: text(msg`選んでください`) },
          ...city.fields.map(({ code, label }) => ({ value: code, label })),
        ]}
      />
      <Disclosure summary={<Trans>ほかにも｜当《あ》てはまる｜分野《ぶんや》があるとき</Trans>}>
        <CheckboxGroup
          {...form.choices('fields')}
          legend={<Trans>ほかの｜分野《ぶんや》</Trans>}
          legendHidden
          choices={city.fields
            .filter(({ code }) => code !== main)
            .map((field) => ({ value: field.code, label: <Term of={field} /> }))}
        />
      </Disclosure>
    </>
  );
}

function What({ form, listing, city }: Props) {
  const need = listing.side === 'NEED';
  const { resource } = listing;
  const licences = city.skills.filter(({ licence }) => licence);
  return (
    <>
      <TextField
        {...form.field('title')}
        required
        label={<Trans>｜見出《みだ》し</Trans>}
        hint={
          need ? (
            <Trans>
              ｜例《れい》：｜土曜《どよう》の｜朝《あさ》、｜仕込《しこ》みを｜手伝《てつだ》ってください
            </Trans>
          ) : (
            <Trans>
              ｜例《れい》：｜土曜《どよう》の｜午前《ごぜん》に｜料理《りょうり》を｜手伝《てつだ》えます
            </Trans>
          )
        }
      />
      <TextArea
        {...form.field('description')}
        required
        limit={4000}
        label={<Trans>くわしい｜内容《ないよう》</Trans>}
        hint={
          need ? (
            <Trans>
              ｜何《なに》をするか、どのくらいの｜時間《じかん》か、はじめての｜人《ひと》にもわかるように。
            </Trans>
          ) : (
            <Trans>できること、｜気《き》をつけてほしいことなど。</Trans>
          )
        }
      />
      {resource === 'GOODS' && (
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            {...form.field('quantity')}
            inputMode="numeric"
            required
            label={<Trans>｜数《かず》</Trans>}
          />
          <TextField
            {...form.field('unit')}
            required
            label={<Trans>｜数《かぞ》え｜方《かた》</Trans>}
            hint={<Trans>｜例《れい》：｜脚《きゃく》、｜台《だい》、｜箱《はこ》</Trans>}
          />
        </div>
      )}
      {resource === 'PLACE' && (
        <TextField
          {...form.field('quantity')}
          inputMode="numeric"
          label={<Trans>｜何人《なんにん》｜入《はい》れるか</Trans>}
        />
      )}
      {resource === 'FUNDS' && (
        <TextField
          {...form.field('amountYen')}
          inputMode="numeric"
          required
          label={<Trans>｜金額《きんがく》（｜円《えん》）</Trans>}
        />
      )}
      {(resource === 'PEOPLE' || resource === 'SKILL' || resource === 'SERVICE') && (
        <>
          <Disclosure
            open={resource === 'SKILL'}
            summary={
              need ? (
                <Trans>あると｜助《たす》かる｜技術《ぎじゅつ》</Trans>
              ) : (
                <Trans>｜得意《とくい》なこと・｜技術《ぎじゅつ》</Trans>
              )
            }
          >
            <div className="[&_fieldset>div:last-child]:grid [&_fieldset>div:last-child]:gap-x-4 sm:[&_fieldset>div:last-child]:grid-cols-2">
              <CheckboxGroup
                {...form.choices('skills')}
                legend={<Trans>｜技術《ぎじゅつ》</Trans>}
                legendHidden
                choices={city.skills.map((skill) => ({ value: skill.code, label: <Term of={skill} /> }))}
              />
            </div>
          </Disclosure>
          {need && licences.length > 0 && (
            <Disclosure summary={<Trans>なくてはならない｜資格《しかく》</Trans>}>
              <CheckboxGroup
                {...form.choices('requiredSkills')}
                legend={<Trans>｜資格《しかく》</Trans>}
                legendHidden
                hint={
                  <Trans>
                    ｜選《えら》ぶと、｜資格《しかく》のない｜人《ひと》には｜紹介《しょうかい》されません。
                  </Trans>
                }
                choices={licences.map((skill) => ({ value: skill.code, label: <Term of={skill} /> }))}
              />
            </Disclosure>
          )}
        </>
      )}
    </>
  );
}

function Who({ form, listing, city }: Props) {
  const need = listing.side === 'NEED';
  return (
    <>
      {need && (
        <TextField
          {...form.field('capacity')}
          inputMode="numeric"
          className="max-w-32"
          label={<Trans>｜募集《ぼしゅう》する｜人数《にんずう》</Trans>}
          hint={
            <Trans>
              これより｜多《おお》い｜申《もう》し｜込《こ》みは、｜順番《じゅんばん》に｜空《あ》き｜待《ま》ちになります。
            </Trans>
          }
        />
      )}
      <Checkbox
        {...form.tick('beginner')}
        label={
          need ? (
            <Trans>はじめての｜人《ひと》も｜歓迎《かんげい》します</Trans>
          ) : (
            <Trans>ボランティアははじめてです</Trans>
          )
        }
      />
      <div className="[&_fieldset>div:last-child]:grid sm:[&_fieldset>div:last-child]:grid-cols-2">
        <CheckboxGroup
          {...form.choices('languages')}
          legend={need ? <Trans>｜使《つか》うことば</Trans> : <Trans>｜話《はな》せることば</Trans>}
          hint={<Trans>｜選《えら》ばなければ、ことばは｜問《と》いません。</Trans>}
          choices={city.languages.map((language) => ({
            value: language.code,
            label: <Term of={language} />,
          }))}
        />
      </div>
      {need && (
        <Disclosure summary={<Trans>｜年齢《ねんれい》に｜決《き》まりがあるとき</Trans>}>
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField
              {...form.field('ageMin')}
              inputMode="numeric"
              label={<Trans>｜何歳《なんさい》から</Trans>}
            />
            <TextField
              {...form.field('ageMax')}
              inputMode="numeric"
              label={<Trans>｜何歳《なんさい》まで</Trans>}
            />
          </div>
        </Disclosure>
      )}
      <Disclosure
        summary={
          need ? (
            <Trans>だれのための｜活動《かつどう》か</Trans>
          ) : (
            <Trans>だれのために｜役《やく》に｜立《た》ちたいか</Trans>
          )
        }
      >
        <CheckboxGroup
          {...form.choices('audiences')}
          legend={<Trans>｜対象《たいしょう》</Trans>}
          legendHidden
          choices={city.audiences.map((audience) => ({
            value: audience.code,
            label: <Term of={audience} />,
          }))}
        />
      </Disclosure>
    </>
  );
}

function Practical({ form }: Props) {
  const text = useText();
  return (
    <>
      <TextField
        {...form.field('costYen')}
        inputMode="numeric"
        className="max-w-48"
        label={<Trans>かかるお｜金《かね》（｜円《えん》）</Trans>}
        hint={<Trans>かからないときは0</Trans>}
      />
      <TextArea
        {...form.field('clothes')}
        limit={400}
        label={<Trans>｜服《ふく》・｜持《も》ち｜物《もの》</Trans>}
      />
      <RadioGroup
        {...form.choice('aloneOk')}
        legend={<Trans>ひとりで｜参加《さんか》できますか</Trans>}
        inline
        choices={[
          { value: 'YES', label: <Trans>できます</Trans> },
          { value: 'NO', label: <Trans>だれかといっしょにお｜願《ねが》いします</Trans> },
        ]}
      />
      <TextField
        {...form.field('firstTimers')}
        inputMode="numeric"
        className="max-w-48"
        label={<Trans>｜昨年《さくねん》、はじめて｜参加《さんか》した｜人数《にんずう》</Trans>}
      />
      <Select
        {...form.field('insurance')}
        label={<Trans>｜保険《ほけん》</Trans>}
        options={[
          { value: '', label: text(msg`選んでください`) },
          ...Object.entries(INSURANCES).map(([value, label]) => ({ value, label: text(label) })),
        ]}
      />
      <TextField
        {...form.field('replyDays')}
        inputMode="numeric"
        className="max-w-48"
        label={<Trans>｜何日以内《なんにちいない》に｜返事《へんじ》をしますか</Trans>}
      />
    </>
  );
}

function Showing({ form, listing }: Props) {
  return (
    <>
      <RadioGroup
        {...form.choice('visibility')}
        legend={<Trans>だれに｜見《み》せますか</Trans>}
        choices={listing.visibilities.map((value) => ({
          value,
          label: (
            <span className="flex flex-col">
              <span className="font-bold">
                <Words of={VISIBILITIES[value].label} />
              </span>
              <span className="text-ink-soft text-sm">
                <Words of={VISIBILITIES[value].note} />
              </span>
            </span>
          ),
        }))}
      />
      <TextField
        {...form.field('expiresOn')}
        type="date"
        className="max-w-56"
        min={dayIn(new Date())}
        label={<Trans>この｜日《ひ》まで｜載《の》せる</Trans>}
        hint={
          <Trans>｜終《お》わる｜前《まえ》にお｜知《し》らせします。いつでも｜止《と》められます。</Trans>
        }
      />
    </>
  );
}
