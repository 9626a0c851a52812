import { comparer } from '#lib/engine/comparison/comparison.ts';
import { entriesIn, timed, withBase, type Case } from './cases.ts';
import { assertEqualCents } from './equal-cents.ts';
import { documentOf, madeOffers } from './made-offers.ts';
import { each, medians, quotient, race, type Medians } from './race.ts';
import { timesLine, timeText } from './report.ts';
import { sheetsOf, Spreadsheet } from './spreadsheet.ts';

/** How often the engine runs for each run of the spreadsheet, which takes so much longer. */
const PER_ROUND = 10;

/** How often an edit is made in a row. */
const EDITS_PER_ROUND = 25;

/** Everything from nothing: the engine with an empty memory, and the spreadsheet built anew. */
export function full({ name, offers, years, rounds }: Case): { ratio: Medians; perEntry: Medians } {
  const made = madeOffers(offers);
  const document = documentOf(made, years);
  const sheets = sheetsOf(made, years);
  const spreadsheet = new Spreadsheet(sheets, offers, years);
  const comparison = comparer()(document);
  const compared = assertEqualCents(comparison, spreadsheet, years);
  spreadsheet.end();
  const entries = entriesIn(comparison);
  const rebuild = (): unknown => {
    const rebuilt = new Spreadsheet(sheets, offers, years);
    const totals = rebuilt.totals();
    rebuilt.end();
    return totals;
  };
  const times = race(
    [
      { name: 'engine', run: () => comparer()(document), perRound: PER_ROUND, settle: PER_ROUND },
      { name: 'rebuild', run: rebuild },
    ],
    { rounds, warmUp: Math.ceil(rounds / 4) },
  );
  const [ofEngine, ofRebuild] = [timed(times, 'engine'), timed(times, 'rebuild')];
  const perEntry = each(medians(ofEngine), entries);
  console.log(
    `\n${name}, all from nothing (${entries} ledger entries; ${compared} amounts equal to the cent)`,
  );
  console.log(
    timesLine(
      'Parley: checks, ledgers, readings, ranking',
      ofEngine,
      `, ${timeText(perEntry.processor)} an entry`,
    ),
  );
  console.log(timesLine('HyperFormula: buildFromSheets, totals read', ofRebuild));
  return { ratio: quotient(medians(ofRebuild), medians(ofEngine)), perEntry };
}

/** One base salary of several is edited: the engine remembers the other offers, the spreadsheet the other cells. */
export function edit({ name, offers, years }: Case): Medians {
  const made = madeOffers(offers);
  const spreadsheet = new Spreadsheet(sheetsOf(made, years), offers, years);
  const compare = comparer();
  let document = documentOf(made, years);
  compare(document);
  for (const [index, rate] of [150_001, 99_999, 187_654, 123_456].entries()) {
    document = withBase(document, index, rate);
    spreadsheet.setBase(index, rate);
    assertEqualCents(compare(document), spreadsheet, years);
  }
  let [ofEngine, ofSheet] = [150_000, 150_000];
  const editDocument = (): unknown => {
    document = withBase(document, 1, (ofEngine += 1));
    return compare(document).ranking;
  };
  const editSheet = (): unknown => {
    spreadsheet.setBase(1, (ofSheet += 1));
    return spreadsheet.totals();
  };
  const times = race(
    [
      { name: 'engine', run: editDocument, perRound: EDITS_PER_ROUND, settle: EDITS_PER_ROUND },
      { name: 'sheet', run: editSheet, perRound: EDITS_PER_ROUND, settle: EDITS_PER_ROUND },
    ],
    { rounds: 24, warmUp: 8 },
  );
  assertEqualCents(compare(withBase(document, 1, ofSheet)), spreadsheet, years);
  spreadsheet.end();
  console.log(`\n1 base salary edited in ${name} (equal to the cent before and after)`);
  console.log(timesLine('Parley: new offer to new ranking', timed(times, 'engine')));
  console.log(timesLine('HyperFormula: setCellContents, totals read', timed(times, 'sheet')));
  return quotient(medians(timed(times, 'sheet')), medians(timed(times, 'engine')));
}
