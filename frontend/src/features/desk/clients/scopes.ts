import { msg } from '@lingui/core/macro';

/** What a program may be allowed, by its name in the contract. */
export const SCOPES = [
  { scope: 'groups:read', label: msg`団体の情報を読む` },
  { scope: 'groups:write', label: msg`団体の情報を書く（取り込み）` },
  { scope: 'registrations:read', label: msg`団体登録の申請を読む` },
  { scope: 'registrations:write', label: msg`団体登録の申請を書く` },
  { scope: 'listings:read', label: msg`募集・協力を読む` },
  { scope: 'listings:write', label: msg`募集・協力を書く` },
  { scope: 'matches:read', label: msg`自分のマッチングを読む` },
  { scope: 'journal:read', label: msg`記録（監査）を読む` },
];
