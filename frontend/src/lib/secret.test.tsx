import { act, render, renderHook, screen } from '@testing-library/react';
import { Suspense, use } from 'react';
import { expect, it } from 'vitest';
import { useSecret } from './secret';

function Waiting({ for: late }: { for: Promise<string> }) {
  const secret = useSecret('secret');
  return (
    <p>
      {use(late)} {secret}
    </p>
  );
}

it('takes the secret of a link out of the address and the history, and keeps it', () => {
  history.replaceState({ key: 'k' }, '', '/sign-up/confirm?x=1#token=abc-_123');
  const { result, rerender } = renderHook(() => useSecret('token'));
  expect(result.current).toBe('abc-_123');
  expect(location.href).toMatch(/\/sign-up\/confirm\?x=1$/);
  expect(history.state).toEqual({ key: 'k' });
  rerender();
  expect(result.current).toBe('abc-_123');
  expect(renderHook(() => useSecret('token')).result.current).toBeUndefined();
});

it('finds it again when a page is drawn anew before it was shown', async () => {
  history.replaceState(null, '', '/office#secret=abc');
  let arrive: (word: string) => void = () => undefined;
  const late = new Promise<string>((resolve) => {
    arrive = resolve;
  });
  await act(async () =>
    render(
      <Suspense fallback="…">
        <Waiting for={late} />
      </Suspense>,
    ),
  );
  await act(async () => arrive('秘密は'));
  expect(await screen.findByText('秘密は abc')).toBeVisible();
  expect(location.hash).toBe('');
});

it('leaves other anchors alone', () => {
  history.replaceState(null, '', '/guide#help');
  expect(renderHook(() => useSecret('token')).result.current).toBeUndefined();
  expect(location.hash).toBe('#help');
});
