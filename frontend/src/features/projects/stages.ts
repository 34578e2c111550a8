import { msg } from '@lingui/core/macro';
import { CircleCheck, Flag, Lightbulb, type LucideIcon } from 'lucide-react';

type Stage = { icon: LucideIcon; meaning: ReturnType<typeof msg> };

export const STAGES: Record<string, Stage> = {
  PROPOSED: {
    icon: Lightbulb,
    meaning: msg`｜団体《だんたい》が「｜市《し》といっしょに｜実施《じっし》したい」と｜提案《ていあん》した｜段階《だんかい》です。`,
  },
  ADOPTED: {
    icon: CircleCheck,
    meaning: msg`｜審査《しんさ》を｜受《う》けて、｜市《し》が「いっしょに｜実施《じっし》する」と｜決《き》めた｜段階《だんかい》です。`,
  },
  COMPLETED: {
    icon: Flag,
    meaning: msg`｜実施《じっし》が｜終《お》わり、｜報告会《ほうこくかい》で｜報告《ほうこく》した｜段階《だんかい》です。`,
  },
};
