import { useLingui } from '@lingui/react';
import { RubyText } from './RubyText';
import { ROLE_NAMES } from './roleNames';

export function RoleName({ role }: { role: string }) {
  const { i18n } = useLingui();
  const name = ROLE_NAMES[role];
  return <RubyText>{name ? i18n._(name) : role}</RubyText>;
}
