import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Item, Outcome, Tie } from './queries';

export const TASKS: Record<Item['task'], MessageDescriptor> = {
  DECLARE: msg`かかわりがあるかを｜答《こた》える`,
  SCORE: msg`｜採点《さいてん》する`,
  WAIT: msg`ほかの｜委員《いいん》を｜待《ま》っています`,
  HEARING: msg`｜発表会《はっぴょうかい》を｜待《ま》っています`,
  RESCORE: msg`｜必要《ひつよう》なら｜採点《さいてん》を｜変《か》える`,
  RECOMMEND: msg`｜答申《とうしん》をまとめる`,
  EVALUATE: msg`｜成果《せいか》を｜評価《ひょうか》する`,
  DONE: msg`すんでいます`,
};

/** What waits for this member. */
export const isTurn = ({ task }: Item): boolean =>
  ['DECLARE', 'SCORE', 'RECOMMEND', 'EVALUATE'].includes(task);

export const TIES: Record<Tie, MessageDescriptor> = {
  NONE: msg`かかわりはありません`,
  GROUP: msg`この｜団体《だんたい》の｜会員《かいいん》・｜役員《やくいん》である（だった）`,
  FAMILY: msg`｜家族《かぞく》や｜親族《しんぞく》がかかわっている`,
  WORK: msg`この｜団体《だんたい》で、またはいっしょに｜働《はたら》いている`,
  MONEY: msg`この｜提案《ていあん》で｜得《とく》や｜損《そん》をする`,
  OTHER: msg`そのほかのかかわりがある`,
};

export const OUTCOMES: Record<Outcome, MessageDescriptor> = {
  ADOPT: msg`｜採択《さいたく》`,
  CONDITIONAL: msg`｜条件付《じょうけんつ》き｜採択《さいたく》`,
  REJECT: msg`｜不採択《ふさいたく》`,
};
