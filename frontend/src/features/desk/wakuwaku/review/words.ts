import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Cell, Member } from './queries';

export const TIES: Record<NonNullable<Cell['declared']>, MessageDescriptor> = {
  NONE: msg`かかわりなし`,
  GROUP: msg`団体の会員・役員`,
  FAMILY: msg`家族・親族`,
  WORK: msg`仕事`,
  MONEY: msg`損得`,
  OTHER: msg`その他`,
};

export const CAUSES: Record<NonNullable<Cell['recused']>, MessageDescriptor> = {
  DECLARED: msg`本人の申告`,
  GROUP_ROSTER: msg`団体の名簿`,
  FOUND: msg`事務局の判断`,
};

export const HINTS: Record<Cell['hints'][number], MessageDescriptor> = {
  NAMED_GROUP: msg`提案に、委員の団体の名前がある`,
  PAST_PROJECT: msg`委員の団体が、同じ課と事業をした`,
  SAME_DOMAIN: msg`メールのドメインが同じ`,
};

export const CLASSES: Record<Member['memberClass'], MessageDescriptor> = {
  CITIZEN: msg`公募市民`,
  GROUP: msg`団体代表`,
  ACADEMIC: msg`学識経験者`,
};

export const OFFICES: Record<Member['office'], MessageDescriptor> = {
  CHAIR: msg`委員長`,
  DEPUTY: msg`職務代理`,
  MEMBER: msg`委員`,
};
