import { useLingui } from '@lingui/react';
import { RubyText } from '@/ui/RubyText';
import { STAGES } from './stages';

export function StageMeaning({ code }: { code: string }) {
  const { i18n } = useLingui();
  const meaning = STAGES[code]?.meaning;
  return meaning && <RubyText>{i18n._(meaning)}</RubyText>;
}
