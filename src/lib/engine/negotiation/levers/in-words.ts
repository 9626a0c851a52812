import { noLever, type Lever } from './lever.ts';

/** An ask whose value is not computed: it is made in words. */
function inWords(name: 'severance' | 'acceleration'): Lever {
  return {
    name,
    recurrence: 'one-time',
    over: 'own-years',
    on: ({ offer }) =>
      name === 'acceleration' && (offer.grants ?? []).length === 0
        ? noLever('no-grant')
        : { kind: 'in-words', words: offer.negotiation?.inWords?.[name] },
  };
}

/** Severance: what is paid when the employer ends the employment. */
export const severance = inWords('severance');

/** Acceleration: unvested shares that vest when the company is sold or the employer ends the employment. */
export const acceleration = inWords('acceleration');
