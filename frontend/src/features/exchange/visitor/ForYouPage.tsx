import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { cityQuery } from '@/api/queries';
import type { City } from '@/api/types';
import { useLocale } from '@/lib/display';
import { keepAnswers, keptAnswers } from '@/lib/keptAnswers';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { textLink } from '@/ui/button';
import { Checkbox, CheckboxGroup } from '@/ui/ChoiceGroup';
import { StepPage } from '@/ui/form/StepPage';
import { Skeleton } from '@/ui/Skeleton';
import { Term } from '@/ui/Term';
import { Districts } from '../Districts';
import { SlotGrid } from '../SlotGrid';
import { type Answers, answersIn, nextStep, previousStep, type Step } from './answers';
import { Fitting } from './Fitting';

const route = getRouteApi('/opportunities/for-you');

/** Where, when, what: three questions before any account. The answers stand in the address and stay on the device. */
export function ForYouPage() {
  const search = route.useSearch();
  const navigate = useNavigate();
  const { data: city } = useQuery(cityQuery(useLocale()));
  const answers = answersIn(search);
  const step = search.step ?? 'where';

  // Who was here before goes on from what was said then.
  useEffect(() => {
    const kept = keptAnswers();
    if (search.step === undefined && kept) {
      void navigate({
        to: '/opportunities/for-you',
        search: {
          district: kept.district,
          slot: kept.slot,
          field: kept.field,
          online: kept.online || undefined,
          beginner: kept.beginner || undefined,
          step: 'where',
        },
        replace: true,
      });
    }
  }, [search.step, navigate]);

  const change = (part: Partial<Answers>) => {
    const next = { ...answers, ...part };
    keepAnswers(next);
    void navigate({
      to: '/opportunities/for-you',
      search: {
        district: next.district,
        slot: next.slot,
        field: next.field,
        online: next.online || undefined,
        beginner: next.beginner || undefined,
        step,
      },
      replace: true,
      resetScroll: false,
    });
  };
  const go = (to: Step) => void navigate({ to: '/opportunities/for-you', search: { ...search, step: to } });

  if (step === 'fitting') return <Fitting answers={answers} search={search} />;
  const before = previousStep(step);
  return (
    <Question
      key={step}
      step={step}
      city={city}
      answers={answers}
      change={change}
      onNext={() => go(nextStep(step))}
      back={
        before
          ? { to: '/opportunities/for-you', search: { ...search, step: before } }
          : { to: '/opportunities' }
      }
    />
  );
}

type Props = {
  step: Exclude<Step, 'fitting'>;
  city: City | undefined;
  answers: Answers;
  change: (part: Partial<Answers>) => void;
  onNext: () => void;
  back: Parameters<typeof StepPage>[0]['back'];
};

const NUMBERS = { where: 1, when: 2, what: 3 };

function Question({ step, city, answers, change, onNext, back }: Props) {
  const text = useText();
  const number = NUMBERS[step];
  const questions = {
    where: <Trans>どこで｜参加《さんか》したいですか</Trans>,
    when: <Trans>いつ｜参加《さんか》できますか</Trans>,
    what: <Trans>どんなことに｜興味《きょうみ》がありますか</Trans>,
  };
  const titles = { where: msg`どこで`, when: msg`いつ`, what: msg`何を` };
  return (
    <StepPage
      title={`${text(titles[step])}・${text(msg`3つの質問`)}`}
      task={<Trans>3つの｜質問《しつもん》（{number}/3）</Trans>}
      question={questions[step]}
      lead={
        <Trans>
          ｜選《えら》ばずに｜次《つぎ》へ｜進《すす》むこともできます。｜答《こた》えはこの｜端末《たんまつ》だけに｜残《のこ》ります。
        </Trans>
      }
      back={back}
    >
      {!city && <Skeleton className="h-80" />}
      {city && (
        <div className="flex flex-col gap-6">
          {step === 'where' && (
            <>
              <Districts
                city={city}
                legend={<Trans>｜地区《ちく》</Trans>}
                values={answers.district}
                onChange={(district) => change({ district })}
              />
              <Checkbox
                label={<Trans>オンラインでもよい</Trans>}
                checked={answers.online}
                onChange={(online) => change({ online })}
              />
            </>
          )}
          {step === 'when' && (
            <SlotGrid
              legend={<Trans>｜曜日《ようび》と｜時間帯《じかんたい》</Trans>}
              values={answers.slot}
              onChange={(slot) => change({ slot })}
            />
          )}
          {step === 'what' && (
            <>
              <CheckboxGroup
                legend={<Trans>｜分野《ぶんや》（5つまで）</Trans>}
                choices={city.fields.map((field) => ({ value: field.code, label: <Term of={field} /> }))}
                values={answers.field}
                onChange={(field) => change({ field: field.slice(0, 5) })}
              />
              <Checkbox
                label={<Trans>ボランティアははじめて</Trans>}
                checked={answers.beginner}
                onChange={(beginner) => change({ beginner })}
              />
            </>
          )}
          <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
            <Button className="min-h-14 px-8 text-lg" onClick={onNext}>
              {step === 'what' ? (
                <Trans>｜合《あ》う｜活動《かつどう》を｜見《み》る</Trans>
              ) : (
                <Trans>｜次《つぎ》へ</Trans>
              )}
            </Button>
            <Link to="/opportunities" className={textLink}>
              <Trans>｜質問《しつもん》に｜答《こた》えずに｜一覧《いちらん》を｜見《み》る</Trans>
            </Link>
          </div>
        </div>
      )}
    </StepPage>
  );
}
