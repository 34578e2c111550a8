import { afterEach, describe, expect, it, vi } from 'vitest';
import { cityKeys, verified } from './keys';

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' };
const NOW = Date.parse('2026-11-28T09:00:00+09:00');

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

async function city() {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['sign', 'verify']);
  const key = { ...(await crypto.subtle.exportKey('jwk', pair.publicKey)), kid: 'k1' };
  const signed = async (claims: object, typ = 'komitto-pass+jwt') => {
    const said = `${encoded({ alg: 'ES256', typ, kid: 'k1' })}.${encoded(claims)}`;
    const signature = await crypto.subtle.sign(
      { ...CURVE, hash: 'SHA-256' },
      pair.privateKey,
      new TextEncoder().encode(said),
    );
    return `${said}.${Buffer.from(signature).toString('base64url')}`;
  };
  return { keys: [key], signed };
}

const claims = { match: 'm1', day: '2026-11-28', mark: 'x', exp: NOW / 1000 + 3600 };

describe('a pass at a door without a network', () => {
  it('is taken when the city signed it and it holds', async () => {
    const { keys, signed } = await city();
    expect(await verified(await signed(claims), keys, NOW)).toMatchObject({ match: 'm1', day: '2026-11-28' });
  });

  it('is refused when somebody else signed it, when it says something else, or when it is over', async () => {
    const { keys, signed } = await city();
    const other = await city();
    const pass = await signed(claims);
    const [header, , signature] = pass.split('.');
    expect(await verified(await other.signed(claims), keys, NOW)).toBeNull();
    expect(
      await verified(`${header}.${encoded({ ...claims, match: 'm2' })}.${signature}`, keys, NOW),
    ).toBeNull();
    expect(await verified(pass, keys, NOW + 7_200_000)).toBeNull();
  });

  it('is refused when it was signed for another use', async () => {
    const { keys, signed } = await city();
    expect(await verified(await signed(claims, 'at+jwt'), keys, NOW)).toBeNull();
    expect(await verified('rubbish', keys, NOW)).toBeNull();
  });
});

describe('the keys of the door', () => {
  const answering = (body: object, status = 200) =>
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json(body, { status })));

  afterEach(() => vi.unstubAllGlobals());

  it('stay on the device when the server has no time or there is no network', async () => {
    const { keys } = await city();
    const device = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (place: string) => device.get(place) ?? null,
      setItem: (place: string, kept: string) => device.set(place, kept),
    });
    answering({ keys });
    expect(await cityKeys()).toHaveLength(1);
    answering({ status: 503 }, 503);
    expect(await cityKeys()).toMatchObject([{ kid: 'k1' }]);
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    expect(await cityKeys()).toMatchObject([{ kid: 'k1' }]);
  });
});
