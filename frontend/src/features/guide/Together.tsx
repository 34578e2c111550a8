import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { textLink } from '@/ui/button';
import { Chapter } from './Chapter';

export function Together() {
  return (
    <Chapter id="together" title={<Trans>「こみっと」という｜名前《なまえ》と、｜協働《きょうどう》</Trans>}>
      <p>
        <Trans>
          「こみっと」は、｜関《かか》わるという｜意味《いみ》の｜英語《えいご》「Commit（コミット）」と、｜水戸市《みとし》の「みと」を｜合《あ》わせたことばです。｜市民《しみん》、｜団体《だんたい》、｜会社《かいしゃ》、｜市《し》が｜関《かか》わり｜合《あ》うことで、まちが｜元気《げんき》になるようにという｜願《ねが》いがこもっています。
        </Trans>
      </p>
      <p>
        <Trans>
          ｜立場《たちば》のちがう｜人《ひと》や｜団体《だんたい》が、｜同《おな》じ｜目的《もくてき》のために、｜対等《たいとう》な｜立場《たちば》で｜役割《やくわり》を｜分《わ》けて｜取《と》り｜組《く》むことを「｜協働《きょうどう》」といいます。
        </Trans>
      </p>
      <p>
        <Trans>
          <Link to="/wakuwaku/projects" className={textLink}>
            わくわくプロジェクト
          </Link>
          は、｜団体《だんたい》が｜市《し》に｜事業《じぎょう》を｜提案《ていあん》して、｜市《し》の｜課《か》といっしょに｜取《と》り｜組《く》むしくみです。これまでの｜事業《じぎょう》を｜見《み》ることができます。
        </Trans>
      </p>
    </Chapter>
  );
}
