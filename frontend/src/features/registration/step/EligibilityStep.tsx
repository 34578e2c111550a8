import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { registrationQuery } from '@/api/registrations';
import type { DeclarationMade, Registration } from '@/api/types';
import { writing } from '@/api/writing';
import { dayIn } from '@/lib/dates';
import { DateText } from '@/ui/DateText';
import { LinkButton } from '@/ui/LinkButton';
import { Notice } from '@/ui/Notice';
import { Declaration } from '../Declaration';
import { Frame } from './Frame';
import { wayOn } from './wayOn';

/** The declaration: made once, and anew when its text has changed or the city asks for it. */
export function EligibilityStep({ registration }: { registration: Registration }) {
  const { from } = useSearch({ from: '/registrations/$registrationId/$step' });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { declaration, correction } = registration;
  const asked = correction?.fields.includes('declaration') ?? false;
  const made = declaration.current && (!asked || correction?.corrected.includes('declaration'));
  const on = wayOn(registration.id, 'eligibility', from);

  const declare = async (body: DeclarationMade) => {
    const { data } = await writing.PUT('/api/v1/registrations/{id}/declaration', {
      params: { path: { id: registration.id } },
      body,
      ifMatch: registration.revision,
    });
    queries.setQueryData(registrationQuery(registration.id).queryKey, data);
    await navigate(on);
  };

  return (
    <Frame registration={registration} slug="eligibility">
      {made && declaration.declaredAt ? (
        <div className="flex flex-col gap-6">
          <Notice kind="success" title={<Trans>｜確《たし》かめました</Trans>}>
            <p>
              <DateText date={dayIn(declaration.declaredAt)} />
            </p>
          </Notice>
          <LinkButton className="min-h-14 self-start px-8 text-lg" {...on}>
            <Trans>｜次《つぎ》へ</Trans>
          </LinkButton>
        </div>
      ) : (
        <>
          {declaration.version !== null && !declaration.current && (
            <div className="mb-6">
              <Notice
                kind="warning"
                title={<Trans>｜宣言《せんげん》の｜文章《ぶんしょう》が｜新《あたら》しくなりました</Trans>}
              >
                <p>
                  <Trans>もう｜一度《いちど》、｜確《たし》かめてください。</Trans>
                </p>
              </Notice>
            </div>
          )}
          <Declaration onDeclare={declare} submit={<Trans>｜確《たし》かめました。｜次《つぎ》へ</Trans>} />
        </>
      )}
    </Frame>
  );
}
