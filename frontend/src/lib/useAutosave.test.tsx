import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem, Unreachable } from '@/api/problem';
import { useAutosave } from './useAutosave';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const rest = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

function autosaving(save: (value: string) => Promise<unknown>) {
  return renderHook(({ value }) => useAutosave({ value, save }), { initialProps: { value: '' } });
}

describe('saving by itself', () => {
  it('saves once the typing rests, and says when', async () => {
    const save = vi.fn(async () => undefined);
    const { rerender, result } = autosaving(save);
    for (const value of ['み', 'みと', 'みとの会']) rerender({ value });
    expect(result.current.state.is).toBe('waiting');
    await rest(1000);
    expect(save.mock.calls).toEqual([['みとの会']]);
    expect(result.current.state).toMatchObject({ is: 'saved', at: expect.any(Date) });
  });

  it('never saves twice at once: what was written meanwhile follows', async () => {
    let running = 0;
    const most: number[] = [];
    const save = vi.fn(async () => {
      running += 1;
      most.push(running);
      await new Promise((done) => setTimeout(done, 3000));
      running -= 1;
    });
    const { rerender, result } = autosaving(save);
    rerender({ value: 'a' });
    await rest(1500);
    rerender({ value: 'ab' });
    for (const second of [3, 1, 3]) await rest(second * 1000);
    expect(save.mock.calls).toEqual([['a'], ['ab']]);
    expect(Math.max(...most)).toBe(1);
    expect(result.current.state.is).toBe('saved');
  });

  it('tries again by itself when the server was not reached', async () => {
    const save = vi.fn().mockRejectedValueOnce(new Unreachable(null)).mockResolvedValue(undefined);
    const { rerender, result } = autosaving(save);
    rerender({ value: 'a' });
    await rest(1000);
    expect(result.current.state.is).toBe('failed');
    await rest(5000);
    expect(save).toHaveBeenCalledTimes(2);
    expect(result.current.state.is).toBe('saved');
  });

  it('does not insist on what the server refused', async () => {
    const save = vi.fn().mockRejectedValue(new ApiProblem(400));
    const { rerender, result } = autosaving(save);
    rerender({ value: 'a' });
    await rest(120_000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(result.current.state.is).toBe('failed');
  });

  it('stops at a conflict and leaves the decision to the person', async () => {
    const save = vi.fn().mockRejectedValueOnce(new ApiProblem(412)).mockResolvedValue(undefined);
    const { rerender, result } = autosaving(save);
    rerender({ value: 'mine' });
    await rest(120_000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(result.current.state.is).toBe('conflict');
    act(() => result.current.accept('theirs'));
    await rest(1000);
    expect(save).toHaveBeenCalledTimes(2);
    expect(result.current.state.is).toBe('saved');
  });

  it('saves at once before the page is left', async () => {
    const save = vi.fn(async () => undefined);
    const { rerender, result } = autosaving(save);
    rerender({ value: 'a' });
    await act(async () => expect(await result.current.flush()).toBe(true));
    expect(save).toHaveBeenCalledTimes(1);
    await rest(5000);
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('holds the tab while something is not saved', async () => {
    const { rerender } = autosaving(vi.fn(async () => undefined));
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true });
      dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leave()).toBe(false);
    rerender({ value: 'a' });
    expect(leave()).toBe(true);
    await rest(1000);
    expect(leave()).toBe(false);
  });
});
