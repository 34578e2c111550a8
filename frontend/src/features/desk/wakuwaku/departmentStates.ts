import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { DepartmentState } from '@/api/proposals';

export const DEPARTMENT_STATES: Record<DepartmentState, MessageDescriptor> = {
  OPEN: msg`まだ頼まれていない`,
  ASKED: msg`返事待ち`,
  AGREED: msg`同意`,
  DECLINED: msg`辞退`,
  NONE_YET: msg`これから決める（ナビ確認済み）`,
};
