import { Trans } from '@lingui/react/macro';
import { Globe, type LucideIcon, Mail, Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Group } from '@/api/types';
import { textLink } from '@/ui/button';
import { HelpLine } from '@/ui/HelpLine';
import { OutsideLink } from '@/ui/OutsideLink';

/** Only what the group itself makes public; the city's office stands in for the rest. */
export function Contact({ group }: { group: Group }) {
  const { contact, website, socialMedia } = group;
  const published = contact.phone || contact.email;
  const anything = published || website || socialMedia.length > 0;
  return (
    <section
      id="contact"
      aria-labelledby="contact-title"
      className="flex flex-col gap-4 rounded-12 border-2 border-accent-line bg-white p-5"
    >
      <h2 id="contact-title" className="font-700 text-[1.25rem]">
        <Trans>｜連絡《れんらく》のしかた</Trans>
      </h2>
      {anything && (
        <ul className="flex flex-col gap-2">
          {contact.phone && (
            <Way icon={Phone} name={<Trans>｜電話《でんわ》</Trans>}>
              <a
                href={`tel:${contact.phone.replaceAll('-', '')}`}
                className={`${textLink} text-[1.25rem] tabular-nums`}
              >
                {contact.phone}
              </a>
            </Way>
          )}
          {contact.email && (
            <Way icon={Mail} name={<Trans>メール</Trans>}>
              <a href={`mailto:${contact.email}`} className={textLink}>
                {contact.email}
              </a>
            </Way>
          )}
          {website && (
            <Way icon={Globe} name={<Trans>ホームページ</Trans>}>
              <OutsideLink href={website}>
                {website.replace(/^https?:\/\//, '').replace(/\/$/, '')}
              </OutsideLink>
            </Way>
          )}
          {socialMedia.map(({ service, url }) => (
            <Way key={url} icon={Globe} name={<Trans>SNS</Trans>}>
              <OutsideLink href={url}>{service}</OutsideLink>
            </Way>
          ))}
        </ul>
      )}
      {published ? (
        <p className="text-ink-soft text-sm">
          <Trans>「｜市《し》のサイトを｜見《み》ました」と｜伝《つた》えてください。</Trans>
        </p>
      ) : (
        <p>
          <Trans>
            この｜団体《だんたい》は｜連絡先《れんらくさき》を｜公開《こうかい》していません。｜市《し》の｜窓口《まどぐち》がおつなぎします。
          </Trans>
        </p>
      )}
      {!published && <HelpLine className="rounded-8 bg-mist px-4 py-3" />}
    </section>
  );
}

function Way({ icon: Icon, name, children }: { icon: LucideIcon; name: ReactNode; children: ReactNode }) {
  return (
    <li className="flex min-h-11 items-center gap-3">
      <Icon aria-hidden="true" className="size-5 shrink-0 text-accent" />
      <span className="min-w-0">
        <span className="block text-ink-soft text-sm leading-140">{name}</span>
        {children}
      </span>
    </li>
  );
}
