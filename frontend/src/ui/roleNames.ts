import { msg } from '@lingui/core/macro';

/** What people are called here, by what they are to the city. */
export const ROLE_NAMES: Record<string, ReturnType<typeof msg>> = {
  CITIZEN: msg`｜市民《しみん》`,
  GROUP_MEMBER: msg`｜団体《だんたい》のメンバー`,
  COMPANY_REPRESENTATIVE: msg`｜企業《きぎょう》の｜担当者《たんとうしゃ》`,
  COMMITTEE_MEMBER: msg`｜協働推進委員《きょうどうすいしんいいん》`,
  DEPARTMENT_STAFF: msg`｜担当課《たんとうか》の｜職員《しょくいん》`,
  NAVI_STAFF: msg`ナビスタッフ`,
  COORDINATOR: msg`コーディネーター`,
  SECRETARIAT: msg`｜事務局《じむきょく》`,
  ADMINISTRATOR: msg`システム｜管理者《かんりしゃ》`,
  ADVISOR: msg`アドバイザー`,
};
