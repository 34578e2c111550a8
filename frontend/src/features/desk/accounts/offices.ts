import { msg } from '@lingui/core/macro';
import type { Role } from '@/api/types';

/** The offices a person can be invited to. */
export const OFFICES = {
  COMMITTEE_MEMBER: msg`協働推進委員`,
  DEPARTMENT_STAFF: msg`担当課の職員`,
  NAVI_STAFF: msg`ナビスタッフ`,
  COORDINATOR: msg`コーディネーター`,
  SECRETARIAT: msg`事務局`,
  ADMINISTRATOR: msg`システムの管理者`,
  ADVISOR: msg`アドバイザー`,
} satisfies Partial<Record<Role, unknown>>;

export type Office = keyof typeof OFFICES;

export const isOffice = (role: string): role is Office => role in OFFICES;
