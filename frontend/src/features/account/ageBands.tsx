import { Trans } from '@lingui/react/macro';
import type { AgeBand } from '@/api/types';
import type { Choice } from '@/ui/ChoiceGroup';

/** In bands: nobody's birthday is asked or kept. */
export const AGE_BANDS: (Choice & { value: AgeBand })[] = [
  { value: 'UNDER_16', label: <Trans>15｜歳《さい》まで</Trans> },
  { value: 'AGE_16_17', label: <Trans>16〜17｜歳《さい》</Trans> },
  { value: 'AGE_18_29', label: <Trans>18〜29｜歳《さい》</Trans> },
  { value: 'AGE_30_49', label: <Trans>30〜49｜歳《さい》</Trans> },
  { value: 'AGE_50_64', label: <Trans>50〜64｜歳《さい》</Trans> },
  { value: 'AGE_65_PLUS', label: <Trans>65｜歳《さい》｜以上《いじょう》</Trans> },
  {
    value: 'UNKNOWN_ADULT',
    label: <Trans>18｜歳《さい》｜以上《いじょう》（くわしくは｜答《こた》えない）</Trans>,
  },
];

export const AGE_BAND_VALUES = AGE_BANDS.map(({ value }) => value);
