// Passkeys in the browser. The options come from the server as JSON and the answer goes back as JSON; browsers of
// the last years convert by themselves, older ones are helped.

export const passkeysWork = () => typeof PublicKeyCredential !== 'undefined' && !!navigator.credentials;

/** Whether the browser can offer passkeys while somebody fills in the address field. */
export const offersWhileTyping = async () =>
  passkeysWork() && ((await PublicKeyCredential.isConditionalMediationAvailable?.()) ?? false);

/** The person closed the browser's window or has no passkey here: nothing is wrong. */
export const wasDismissed = (error: unknown) =>
  error instanceof DOMException && ['NotAllowedError', 'AbortError'].includes(error.name);

/** This device holds a passkey of the account already. */
export const isKnownHere = (error: unknown) =>
  error instanceof DOMException && error.name === 'InvalidStateError';

function bytes(base64url: string): ArrayBuffer {
  const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0)).buffer;
}

function base64url(buffer: ArrayBuffer | null): string | undefined {
  if (!buffer) return undefined;
  const text = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

const descriptors = (list: PublicKeyCredentialDescriptorJSON[] = []) =>
  list.map(({ id, transports }) => ({
    type: 'public-key' as const,
    id: bytes(id),
    ...(transports && { transports: transports as AuthenticatorTransport[] }),
  }));

function creationOptions(json: PublicKeyCredentialCreationOptionsJSON): PublicKeyCredentialCreationOptions {
  if (PublicKeyCredential.parseCreationOptionsFromJSON) {
    return PublicKeyCredential.parseCreationOptionsFromJSON(json);
  }
  return {
    ...json,
    challenge: bytes(json.challenge),
    user: { ...json.user, id: bytes(json.user.id) },
    excludeCredentials: descriptors(json.excludeCredentials),
  } as PublicKeyCredentialCreationOptions;
}

function requestOptions(json: PublicKeyCredentialRequestOptionsJSON): PublicKeyCredentialRequestOptions {
  if (PublicKeyCredential.parseRequestOptionsFromJSON) {
    return PublicKeyCredential.parseRequestOptionsFromJSON(json);
  }
  return {
    ...json,
    challenge: bytes(json.challenge),
    allowCredentials: descriptors(json.allowCredentials),
  } as PublicKeyCredentialRequestOptions;
}

type Answer = Record<string, unknown>;

function asJson(credential: PublicKeyCredential): Answer {
  if (credential.toJSON) return { ...credential.toJSON() };
  const { response } = credential;
  const shared = {
    id: credential.id,
    rawId: base64url(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
    clientExtensionResults: credential.getClientExtensionResults(),
  };
  if (response instanceof AuthenticatorAttestationResponse) {
    return {
      ...shared,
      response: {
        clientDataJSON: base64url(response.clientDataJSON),
        attestationObject: base64url(response.attestationObject),
        transports: response.getTransports?.() ?? [],
      },
    };
  }
  const { clientDataJSON, authenticatorData, signature, userHandle } =
    response as AuthenticatorAssertionResponse;
  return {
    ...shared,
    response: {
      clientDataJSON: base64url(clientDataJSON),
      authenticatorData: base64url(authenticatorData),
      signature: base64url(signature),
      userHandle: base64url(userHandle),
    },
  };
}

export async function createPasskey(options: PublicKeyCredentialCreationOptionsJSON): Promise<Answer> {
  stopOffering();
  const made = await navigator.credentials.create({ publicKey: creationOptions(options) });
  return asJson(made as PublicKeyCredential);
}

// The browser serves one request at a time: the quiet offer makes way for whatever was asked for.
let offer: AbortController | null = null;

export function stopOffering() {
  offer?.abort();
  offer = null;
}

export async function askForPasskey(options: PublicKeyCredentialRequestOptionsJSON): Promise<Answer> {
  stopOffering();
  const given = await navigator.credentials.get({ publicKey: requestOptions(options) });
  return asJson(given as PublicKeyCredential);
}

/** Waits, without a window, until the person picks a passkey among what the browser proposes for a field. */
export async function offerPasskeys(options: PublicKeyCredentialRequestOptionsJSON): Promise<Answer> {
  stopOffering();
  offer = new AbortController();
  const given = await navigator.credentials.get({
    publicKey: requestOptions(options),
    mediation: 'conditional',
    signal: offer.signal,
  });
  return asJson(given as PublicKeyCredential);
}

const SYSTEMS: [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/CrOS/, 'Chromebook'],
  [/Mac OS X/, 'Mac'],
  [/Windows/, 'Windows'],
  [/Linux/, 'Linux'],
];

/** How a list names the passkey made here, until the person gives it a name. */
export function nameOfDevice(agent = navigator.userAgent): string {
  return SYSTEMS.find(([pattern]) => pattern.test(agent))?.[1] ?? 'passkey';
}
