import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { textLink } from '@/ui/button';
import { DateText } from '@/ui/DateText';
import { Tag } from '@/ui/Tag';
import { Term } from '@/ui/Term';
import { AskPanel } from '../asking/AskPanel';
import type { ListingDetail, Side } from '../queries';
import { When } from '../When';
import { Where } from '../Where';
import { Words } from '../Words';
import { COMMITMENTS, INSURANCES, RESOURCES } from '../words';

/** One need or offer: first what decides, then what answers the hesitation. */
export function ListingDetailView({ detail, side }: { detail: ListingDetail; side: Side }) {
  const { card, description, practical, requiredSkills, ageMin, ageMax } = detail;
  const { icon, label } = RESOURCES[card.resource];
  return (
    <article className="flex flex-col gap-8">
      <header className="flex flex-col gap-3">
        <p className="flex flex-wrap gap-2">
          <Tag tone="soft" icon={icon}>
            <Words of={label} />
          </Tag>
          <Tag>
            <Words of={COMMITMENTS[card.commitment]} />
          </Tag>
          {card.sample && (
            <Tag tone="sample">
              <Trans>サンプル</Trans>
            </Tag>
          )}
        </p>
        <h1 className="font-bold text-[1.75rem] leading-140 sm:text-[2.25rem]">{card.title}</h1>
        <p>
          {card.poster ? (
            <Link to="/groups/$groupId" params={{ groupId: card.poster.id }} className={textLink}>
              {card.poster.name}
            </Link>
          ) : (
            <Trans>｜名前《なまえ》は、おたがいに「はい」と｜言《い》ってから｜伝《つた》わります。</Trans>
          )}
        </p>
      </header>
      <dl className="grid gap-x-8 gap-y-4 rounded-12 border border-line bg-mist p-5 sm:grid-cols-[10rem_1fr] sm:p-8">
        <Fact name={<Trans>｜場所《ばしょ》</Trans>}>
          <Where card={card} />
        </Fact>
        <Fact name={<Trans>｜日時《にちじ》</Trans>}>
          <When card={card} full />
        </Fact>
        <Fact name={<Trans>｜分野《ぶんや》</Trans>}>
          <Terms of={[card.mainField, ...card.fields.filter(({ code }) => code !== card.mainField.code)]} />
        </Fact>
        {side === 'needs' && (
          <Fact name={<Trans>｜人数《にんずう》</Trans>}>
            <Trans>
              {card.capacity}｜人《にん》｜募集《ぼしゅう》、あと{card.placesLeft}｜人《にん》
            </Trans>
          </Fact>
        )}
        {card.quantity !== null && (
          <Fact name={<Trans>｜数《かず》</Trans>}>
            {card.quantity}
            {card.unit}
          </Fact>
        )}
        {card.amountYen !== null && (
          <Fact name={<Trans>｜金額《きんがく》</Trans>}>
            <Trans>{card.amountYen.toLocaleString('ja')}｜円《えん》</Trans>
          </Fact>
        )}
        {requiredSkills.length > 0 && (
          <Fact name={<Trans>｜必要《ひつよう》な｜技術《ぎじゅつ》</Trans>}>
            <Terms of={requiredSkills} />
          </Fact>
        )}
        {card.languages.length > 0 && (
          <Fact name={<Trans>ことば</Trans>}>
            <Terms of={card.languages} />
          </Fact>
        )}
        <Ages min={ageMin} max={ageMax} />
      </dl>
      <AskPanel card={card} side={side} />
      {description && <p className="max-w-prose whitespace-pre-wrap leading-175">{description}</p>}
      <section>
        <h2 className="mb-3 font-bold text-xl">
          <Trans>｜参加《さんか》する｜前《まえ》に｜知《し》りたいこと</Trans>
        </h2>
        <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-[12rem_1fr]">
          {practical.costYen !== null && (
            <Fact name={<Trans>かかるお｜金《かね》</Trans>}>
              {practical.costYen === 0 ? (
                <Trans>かかりません</Trans>
              ) : (
                <Trans>{(practical.costYen ?? 0).toLocaleString('ja')}｜円《えん》</Trans>
              )}
            </Fact>
          )}
          {practical.clothes && (
            <Fact name={<Trans>｜服《ふく》・｜持《も》ち｜物《もの》</Trans>}>{practical.clothes}</Fact>
          )}
          {practical.aloneOk !== null && (
            <Fact name={<Trans>ひとりで｜参加《さんか》</Trans>}>
              {practical.aloneOk ? (
                <Trans>できます</Trans>
              ) : (
                <Trans>だれかといっしょにお｜願《ねが》いします</Trans>
              )}
            </Fact>
          )}
          {practical.firstTimers !== null && (
            <Fact name={<Trans>はじめての｜人《ひと》（｜昨年《さくねん》）</Trans>}>
              <Trans>{practical.firstTimers}｜人《にん》</Trans>
            </Fact>
          )}
          {practical.insurance && (
            <Fact name={<Trans>｜保険《ほけん》</Trans>}>
              <Words of={INSURANCES[practical.insurance]} />
            </Fact>
          )}
          {practical.replyDays !== null && (
            <Fact name={<Trans>｜返事《へんじ》まで</Trans>}>
              <Trans>およそ{practical.replyDays}｜日《にち》</Trans>
            </Fact>
          )}
          <Fact name={<Trans>｜締切《しめきり》</Trans>}>
            <DateText date={card.expiresOn} />
          </Fact>
        </dl>
      </section>
    </article>
  );
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt className="font-bold">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}

function Ages({ min, max }: { min: number | null; max: number | null }) {
  if (min === null && max === null) return null;
  return (
    <Fact name={<Trans>｜年齢《ねんれい》</Trans>}>
      {min !== null && <Trans>{min}｜歳《さい》から</Trans>}
      {max !== null && <Trans>{max}｜歳《さい》まで</Trans>}
    </Fact>
  );
}

function Terms({ of }: { of: { code: string; label: string; ruby?: string | null }[] }) {
  return of.map((term, index) => (
    <Fragment key={term.code}>
      {index > 0 && '、'}
      <Term of={term} />
    </Fragment>
  ));
}
