import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Registration } from '@/api/types';
import { textLink } from '@/ui/button';
import { Notice } from '@/ui/Notice';

/** Perhaps the group is in the directory already: better to take its page over than to have it twice. */
export function Namesakes({ of: namesakes }: { of: Registration['namesakes'] }) {
  if (namesakes.length === 0) return null;
  return (
    <Notice
      kind="warning"
      role="status"
      title={
        <Plural
          value={namesakes.length}
          other="｜同《おな》じ｜名前《なまえ》の｜団体《だんたい》が、もう#つ｜載《の》っています"
        />
      }
    >
      <ul className="flex flex-col gap-1">
        {namesakes.map(({ id, name, sameNumber }) => (
          <li key={id}>
            <Link to="/groups/$groupId" params={{ groupId: id }} className={textLink} target="_blank">
              <span lang="ja">{name}</span>
            </Link>
            {sameNumber && (
              <span className="ml-2 text-sm">
                <Trans>（｜法人番号《ほうじんばんごう》も｜同《おな》じです）</Trans>
              </span>
            )}
          </li>
        ))}
      </ul>
      <p>
        <Trans>
          あなたの｜団体《だんたい》なら、｜新《あたら》しく｜登録《とうろく》しなくても、そのページの「この｜団体《だんたい》の｜方《かた》ですか」から｜受《う》け｜取《と》れます。ちがう｜団体《だんたい》なら、このまま｜進《すす》んでください。
        </Trans>
      </p>
    </Notice>
  );
}
