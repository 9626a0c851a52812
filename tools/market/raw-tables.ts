import type { RawFolder } from './raw-folder.ts';
import { readAreas, readCounties } from './read/areas.ts';
import { readConsumerPrices } from './read/consumer-prices.ts';
import { readMergedCodes } from './read/merged-codes.ts';
import { readMetropolitan } from './read/metropolitan.ts';
import { readNational } from './read/national.ts';
import { readMetropolitanParities, readStateParities } from './read/parities.ts';
import { readPrevailing, readPrevailingOccupations } from './read/prevailing.ts';
import { readProjections } from './read/projections.ts';
import { readRoles } from './read/roles.ts';
import { readStates } from './read/states.ts';
import { readTitles } from './read/titles.ts';
import { readTrend } from './read/trend.ts';

/** All raw tables, read row by row. */
export type RawTables = ReturnType<typeof readRawTables>;

/** Reads all raw tables of a folder. */
export function readRawTables(folder: RawFolder) {
  const areas = readAreas(folder);
  return {
    areas,
    counties: readCounties(folder, areas),
    states: readStateParities(folder),
    parities: readMetropolitanParities(folder),
    national: {
      '2023': readNational(folder, '2023'),
      '2024': readNational(folder, '2024'),
      '2025': readNational(folder, '2025'),
    },
    metropolitan: readMetropolitan(folder),
    stateWages: readStates(folder),
    trend: readTrend(folder),
    prevailing: readPrevailing(folder),
    prevailingOccupations: readPrevailingOccupations(folder),
    projections: readProjections(folder),
    mergedCodes: readMergedCodes(folder),
    titles: readTitles(folder),
    roles: readRoles(folder),
    consumerPrices: readConsumerPrices(folder),
  };
}
