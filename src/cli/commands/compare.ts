import type { Command } from '../command.ts';
import { countOption, wordOption } from '../option-values.ts';
import { chosenScenario, scenarioHelp, scenarioOption } from '../scenario.ts';
import { answerAbout } from '../standings.ts';
import { jsonText } from '../write.ts';
import { compareJson } from './compare-json.ts';
import { compareText } from './compare-text.ts';

/** `parley compare`: the offers side by side, year by year. */
export const compare: Command = {
  name: 'compare',
  summary: 'Compare the offers of a document, year by year',
  takesFile: true,
  options: { years: { type: 'string' }, by: { type: 'string' }, ...scenarioOption },
  optionHelp: [
    { usage: '--years N', meaning: 'Compare 1 to 10 years (the document says how many, else 4)' },
    {
      usage: '--by employment-year|calendar-year',
      meaning: 'Cut the horizon into years of each offer, or of the calendar',
    },
    scenarioHelp,
  ],
  details: ['All figures are before tax, and exact to the cent.'],
  run: (call) => {
    const years = countOption(call.options, 'years', 1, 10);
    const view = wordOption(call.options, 'by', ['employment-year', 'calendar-year']);
    const choice = {
      ...(years === undefined ? {} : { horizonYears: years }),
      ...(view === undefined ? {} : { view }),
    };
    return answerAbout(
      call,
      choice,
      (compared) => (call.isJson ? jsonText(compareJson(compared)) : compareText(compared)),
      (document) => chosenScenario(document, call.options),
    );
  },
};
