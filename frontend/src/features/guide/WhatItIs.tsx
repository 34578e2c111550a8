import { Trans } from '@lingui/react/macro';
import { Chapter } from './Chapter';

export function WhatItIs() {
  return (
    <Chapter id="what" title={<Trans>｜市民活動《しみんかつどう》とは</Trans>}>
      <p>
        <Trans>
          ｜市民《しみん》や｜団体《だんたい》が、｜自分《じぶん》たちで｜決《き》めて｜行《おこな》う、もうけを｜目的《もくてき》にしない、｜社会《しゃかい》の｜役《やく》に｜立《た》つ｜活動《かつどう》のことです。｜参加費《さんかひ》を｜集《あつ》めたり、ものを｜売《う》ったりすることはあります。そのお｜金《かね》を｜仲間《なかま》で｜分《わ》けずに、｜次《つぎ》の｜活動《かつどう》に｜使《つか》います。
        </Trans>
      </p>
      <div className="rounded-12 border border-line p-5">
        <h3 className="font-bold">
          <Trans>このサイトにのらない｜活動《かつどう》</Trans>
        </h3>
        <p className="mt-1">
          <Trans>
            ｜次《つぎ》のことを｜目的《もくてき》にする｜活動《かつどう》は、｜計画《けいかく》でいう｜市民活動《しみんかつどう》に｜入《はい》りません。
          </Trans>
        </p>
        <ul className="mt-2 list-disc pl-6">
          <li>
            <Trans>｜宗教《しゅうきょう》を｜広《ひろ》めること</Trans>
          </li>
          <li>
            <Trans>
              ｜政治《せいじ》の｜主義《しゅぎ》をおし｜進《すす》めること、または｜反対《はんたい》すること
            </Trans>
          </li>
          <li>
            <Trans>
              ｜選挙《せんきょ》の｜候補者《こうほしゃ》、｜議員《ぎいん》などの｜公職《こうしょく》にある｜人《ひと》、｜政党《せいとう》を｜応援《おうえん》すること、または｜反対《はんたい》すること
            </Trans>
          </li>
        </ul>
      </div>
    </Chapter>
  );
}
