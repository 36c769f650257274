import { describe, expect, it } from 'vitest';
import { cancelled, finish, runInTurns, type Steps } from '../../../archive/search/steps.ts';

/** Counts to three, and says so. */
function* counting(said: string[]): Steps<string> {
  try {
    for (let count = 1; count <= 3; count++) {
      said.push(`step ${count}`);
      yield;
    }
    return 'done';
  } finally {
    said.push('closed');
  }
}

const never = new AbortController().signal;

describe('work in steps', () => {
  it('runs to the end at one go', () => {
    const said: string[] = [];
    expect({ value: finish(counting(said)), said }).toEqual({
      value: 'done',
      said: ['step 1', 'step 2', 'step 3', 'closed'],
    });
  });

  it('lets others have their turn when its time is over', async () => {
    const said: string[] = [];
    setImmediate(() => said.push('another'));
    expect({ value: await runInTurns(counting(said), never, { milliseconds: 0 }), said }).toEqual({
      value: 'done',
      said: ['step 1', 'another', 'step 2', 'step 3', 'closed'],
    });
  });

  it('goes on without turns as long as it has time', async () => {
    const said: string[] = [];
    setImmediate(() => said.push('another'));
    expect({
      value: await runInTurns(counting(said), never, { milliseconds: 60_000 }),
      said,
    }).toEqual({
      value: 'done',
      said: ['step 1', 'step 2', 'step 3', 'closed'],
    });
  });

  it('rests as long as other work comes first', async () => {
    const said: string[] = [];
    let isUrgent = true;
    setImmediate(() => {
      said.push('urgent');
      isUrgent = false;
    });
    const mustWait = (): boolean => isUrgent;
    expect({ value: await runInTurns(counting(said), never, { mustWait }), said }).toEqual({
      value: 'done',
      said: ['urgent', 'step 1', 'step 2', 'step 3', 'closed'],
    });
  });

  it('is given up between two steps when nobody wants its value any more', async () => {
    const said: string[] = [];
    const controller = new AbortController();
    setImmediate(() => controller.abort());
    expect({
      value: await runInTurns(counting(said), controller.signal, { milliseconds: 0 }),
      said,
    }).toEqual({
      value: cancelled,
      said: ['step 1', 'closed'],
    });
  });

  it('does not begin when that is known before', async () => {
    const said: string[] = [];
    expect({ value: await runInTurns(counting(said), AbortSignal.abort()), said }).toEqual({
      value: cancelled,
      said: [],
    });
  });

  it('passes on what is thrown', async () => {
    function* failing(): Steps<string> {
      throw new RangeError('broken');
    }
    await expect(runInTurns(failing(), never)).rejects.toThrow('broken');
    expect(() => finish(failing())).toThrow('broken');
  });
});
