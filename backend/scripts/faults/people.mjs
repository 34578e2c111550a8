// People with a session, as every instance believes them: written into the database, their tokens signed with the city's own key.
import { createDecipheriv, createHash, createPrivateKey, randomUUID, sign } from 'node:crypto';
import { ask, credentials, ISSUER } from './place.mjs';

const TOKEN_SECONDS = 600;
const RENEWED_BEFORE_SECONDS = 60;

/** As `Sealing` closes it: AES-256-GCM under the installation's secret. */
function opened(owner, sealed) {
  const key = createHash('sha256').update(`komitto sealing ${credentials().secret}`).digest();
  const cipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
  cipher.setAAD(Buffer.from(owner)).setAuthTag(sealed.subarray(-16));
  return Buffer.concat([cipher.update(sealed.subarray(12, -16)), cipher.final()]);
}

async function signingKey() {
  const [[kid, sealed]] = await ask(
    "select kid, encode(private_key, 'base64') from signing_key where signs_from <= now() order by signs_from desc",
  );
  const der = opened(kid, Buffer.from(sealed, 'base64'));
  return { kid, key: createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }) };
}

function token(account, session, { kid, key }) {
  const issued = Math.floor(Date.now() / 1000);
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { iss: ISSUER, aud: 'komitto-api', sub: account, jti: randomUUID(), sid: session, rev: 1 };
  const times = { iat: issued, nbf: issued, exp: issued + TOKEN_SECONDS };
  const said = `${part({ alg: 'ES256', kid, typ: 'at+jwt' })}.${part({ ...claims, ...times })}`;
  return `${said}.${sign('sha256', Buffer.from(said), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

/** So many people. The instance must have been asked for its keys before, for then they are made. */
export async function people(app, count) {
  await fetch(`${app.url}/api/v1/oauth/jwks`);
  const key = await signingKey();
  const all = Array.from({ length: count }, () => ({ id: randomUUID(), session: randomUUID() }));
  const ids = all.map(({ id, session }) => `('${id}'::uuid, '${session}'::uuid)`).join(',');
  await ask(`
    with somebody (account, session) as (values ${ids}),
    made as (insert into account (id, display_name, age_band, locale, guardian, status, terms_version, terms_agreed_at, created_at, version)
      select account, 'だれか', 'AGE_30_49', 'ja', 'NOT_NEEDED', 'ACTIVE', '1', now(), now(), 1 from somebody)
    insert into person_session (id, account_id, started_at, seen_at, ends_at, device, client, two_factors, confirmed_until, revision)
      select session, account, now(), now(), now() + interval '1 day', 'test', ''::bytea, false, now() + interval '1 day', 1 from somebody`);
  return all.map(({ id, session }) => {
    let kept = { until: 0 };
    return {
      id,
      get token() {
        const seconds = Date.now() / 1000;
        if (seconds > kept.until - RENEWED_BEFORE_SECONDS) {
          kept = { token: token(id, session, key), until: seconds + TOKEN_SECONDS };
        }
        return kept.token;
      },
    };
  });
}

/** A group in the directory, led by this person. */
export async function groupOf(leader) {
  const id = randomUUID();
  await ask(`
    insert into citizen_group (id, status, name, kind, source_title, disclosure_level, disclosure_missing, name_key, created_at, updated_at)
    values ('${id}', 'REGISTERED', '障害の試験の会 ${id}', 'VOLUNTEER', 'test', 1, '{}', '${id}', now(), now());
    insert into group_membership (group_id, account_id, role, since) values ('${id}', '${leader.id}', 'MANAGER', now())`);
  return id;
}
