import { earlier } from '../calendar/plain-date.ts';
import { parseDecimal, parseRatio } from '../money/decimal-string.ts';
import { add, isZero, ONE, reduced, subtract, ZERO } from '../money/ratio.ts';
import { initialHoldings } from '../equity/holding.ts';
import type { OfferContext } from '../ledger/context.ts';
import type { DocumentPath } from '../ledger/working.ts';
import { error, warning, type Finding } from './finding.ts';

/** What is wrong or doubtful in how a private company is valued by its exits. */
export function checkStock(context: OfferContext): readonly Finding[] {
  const { stock, grants = [], refreshGrants = [] } = context.offer;
  if (stock?.kind !== 'private') return [];
  const isNeeded =
    stock.valuation === 'exit' && [...grants, ...refreshGrants].some(({ size }) => size.kind !== 'cash');
  const { exitScenarios = [], fullyDilutedShares, growth } = stock;
  const findings: Finding[] = [];
  if (isNeeded && exitScenarios.length === 0)
    findings.push(error(['stock', 'exitScenarios'], { kind: 'no-exit-scenarios' }));
  const sharesPath: DocumentPath = ['stock', 'fullyDilutedShares'];
  if (isNeeded && fullyDilutedShares === undefined)
    findings.push(error(sharesPath, { kind: 'no-fully-diluted-shares' }));
  if (fullyDilutedShares !== undefined && isZero(parseDecimal(fullyDilutedShares))) {
    findings.push((isNeeded ? error : warning)(sharesPath, { kind: 'zero-fully-diluted-shares' }));
  }
  const sum = exitScenarios.map(({ probability }) => parseRatio(probability)).reduce(add, ZERO);
  const missing = reduced(subtract(ONE, sum));
  if (exitScenarios.length > 0 && !isZero(missing)) {
    const problem = { kind: 'probabilities-not-whole', sum: reduced(sum), missing } as const;
    findings.push((isNeeded ? error : warning)(['stock', 'exitScenarios'], problem));
  }
  if (isNeeded && growth !== undefined && !isZero(parseDecimal(growth)))
    findings.push(warning(['stock', 'growth'], { kind: 'without-effect', what: 'growth-of-exit-price' }));
  return [...findings, ...checkExitDates(context)];
}

/** An exit before anything was granted cannot be one that the grants are paid by. */
function checkExitDates(context: OfferContext): readonly Finding[] {
  const { stock } = context.offer;
  const [first, ...rest] = initialHoldings(context).map(({ grantDate }) => grantDate);
  if (stock?.kind !== 'private' || first === undefined) return [];
  const grant = rest.reduce(earlier, first);
  return (stock.exitScenarios ?? []).flatMap(({ date }, i) =>
    date < grant
      ? [
          warning(['stock', 'exitScenarios', i, 'date'], {
            kind: 'event-before-grant',
            event: date,
            grant,
            of: { kind: 'exit' },
          }),
        ]
      : [],
  );
}
